//! Where the focus goes.

use leptos::ev::FocusEvent;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Whether the focus goes to something outside the element that a selector names; nothing where it goes nowhere.
pub fn focus_leaves(event: &FocusEvent, selector: &str) -> Option<bool> {
    let to = event.related_target()?.dyn_into::<Element>().ok()?;
    Some(!matches!(to.closest(selector), Ok(Some(_))))
}

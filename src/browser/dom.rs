//! What surrounds a piece of screen: whether it is in view, changes of the page's theme, the key Esc, and the page's root
//! element.

use leptos::ev::{Custom, FocusEvent, KeyboardEvent, keydown};
use leptos::html::Div;
use leptos::prelude::*;
use leptos_use::{
    UseEventListenerOptions, use_event_listener, use_event_listener_with_options, use_intersection_observer,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use crate::ui::dialog::is_dialog_open;

/// Keeps `seen` at whether any part of an element is on screen. `use_element_visibility` is no substitute: it disregards
/// what is not displayed at all, which would stay seen.
pub fn track_visibility(element: NodeRef<Div>, seen: RwSignal<bool>) {
    use_intersection_observer(element, move |entries, _| {
        if let Some(latest) = entries.last() {
            seen.try_set(latest.is_intersecting());
        }
    });
}

/// Counts the changes of theme, contrast and forced colours, as the page's first script tells them.
pub fn use_theme_changes() -> RwSignal<u32> {
    let changes = RwSignal::new(0);
    let _ = use_event_listener(window(), Custom::<Event>::new("theme"), move |_| {
        changes.update(|changes| *changes += 1);
    });
    changes
}

/// Hears Esc before anybody else, wherever the focus is, unless a dialog is open; `on_escape` tells whether it was for
/// the key, which then does nothing else.
pub fn use_escape_capture(on_escape: impl Fn() -> bool + 'static) {
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_dialog_open() && on_escape() {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    // On its way down, as no other key is heard.
    let options = UseEventListenerOptions::default().capture(true);
    let _ = use_event_listener_with_options(window(), keydown, on_key, options);
}

/// Whether the page is read from right to left.
pub fn is_rtl() -> bool {
    document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl")
}

/// Shifts the page by so many CSS pixels, against burn-in on a wall display; the stylesheet decides whether it applies.
pub fn set_drift((x, y): (i64, i64)) {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(style) = root.map(|root| root.style()) {
        // Neither name is refused.
        let _ = style.set_property("--drift-x", &format!("{x}px"));
        let _ = style.set_property("--drift-y", &format!("{y}px"));
    }
}

/// Whether the focus goes to something outside the element that a selector names; nothing where it goes nowhere.
pub fn focus_leaves(event: &FocusEvent, selector: &str) -> Option<bool> {
    let to = event.related_target()?.dyn_into::<Element>().ok()?;
    Some(!matches!(to.closest(selector), Ok(Some(_))))
}

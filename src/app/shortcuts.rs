//! Single keys on the page, and where the focus goes by itself.

use std::time::Duration;

use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::*;
use leptos_use::use_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::app::shortcut::{ShortcutAction, action_for};
use crate::ui::dialog::is_dialog_open;
use crate::ui::keyboard::logical_key;

/// What needs keys for itself while it has the focus.
const KEY_CONSUMERS: &str = "input, select, textarea, [contenteditable], [role=application], [role=grid], [role=listbox], [role=dialog]";

/// The search above a table.
const SEARCH: &str = ".table-search";

/// Tells of each single key that has a purpose while `is_on`, as long as the current owner lives.
pub fn use_shortcuts(is_on: RwSignal<bool>, on_purpose: Callback<ShortcutAction>) {
    let _ = use_event_listener(window(), keydown, move |event| {
        let (typed, place) = (event.key(), event.code());
        let name = logical_key(&typed, &place);
        let is_free = is_on.get_untracked() && is_plain(&event, name);
        if let Some(purpose) = action_for(name).filter(|_| is_free && !is_taken(&event, name)) {
            // The browser may have more to close.
            if purpose != ShortcutAction::Clear {
                event.prevent_default();
            }
            on_purpose.run(purpose);
        }
    });
}

/// Whether a key was pressed once, by itself, and nobody else has used it.
fn is_plain(event: &KeyboardEvent, name: &str) -> bool {
    let is_used = event.default_prevented() || event.repeat();
    let is_combined = event.alt_key() || event.ctrl_key() || event.meta_key();
    // With it, keys that have names select text; signs may need it to be typed.
    let is_selecting = event.shift_key() && name.len() > 1;
    !(is_used || is_combined || is_selecting)
}

/// Whether a dialog or the element that has the focus needs the key for itself.
fn is_taken(event: &KeyboardEvent, name: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    // A search has no use for Escape but to be cleared.
    let keeps =
        |target: &Element| is_in(target, KEY_CONSUMERS) && !(name == "Escape" && is_in(target, SEARCH));
    is_dialog_open() || target.as_ref().is_some_and(keeps)
}

/// Closes the part of the page that is open around the focus; tells whether there was one.
pub fn close_around_focus() -> bool {
    let around = focused().and_then(|element| element.closest("details[open]").ok()?);
    let summary = around.and_then(|details| details.query_selector("summary").ok()?);
    let Some(summary) = summary else { return false };
    press(&summary);
    focus(&summary);
    true
}

/// Opens the choice of a period.
pub fn open_period() {
    if let Some(opener) = find(".period-opener") {
        press(&opener);
    }
}

/// Opens the menu that takes the view along, and brings the focus to its button.
pub fn open_export() {
    if let Some(opener) = find(".view-export > button") {
        if opener.get_attribute("aria-expanded").as_deref() == Some("false") {
            press(&opener);
        }
        focus(&opener);
    }
}

/// Takes back what is sought in a table; tells whether there was something.
pub fn clear_search() -> bool {
    let button = find(".table-search input:not(:placeholder-shown) ~ button");
    button.as_ref().map(press).is_some()
}

/// Brings the focus to the search of the nearest table, which is opened: the one around the focus, or else the first
/// that is on screen, or of all. Tells whether there is one.
pub fn focus_nearest_search() -> bool {
    let around = focused().and_then(|element| element.closest(".panel").ok()?);
    let around = around.and_then(|panel| panel.query_selector("[data-rows]:not([data-rows=few])").ok()?);
    let opener = around.or_else(|| find("[data-rows=seen]")).or_else(|| find("[data-rows=many]"));
    let Some(opener) = opener else {
        // A table that is never closed has no button.
        return find(".table-search input").as_ref().map(focus).is_some();
    };
    if opener.get_attribute("aria-expanded").as_deref() == Some("false") {
        press(&opener);
    }
    focus_soon(format!("#{} input", opener.get_attribute("aria-controls").unwrap_or_default()));
    true
}

/// Brings the focus to an element that the next moment may bring.
fn focus_soon(selector: String) {
    let act = move || {
        if let Some(element) = find(&selector) {
            focus(&element);
        }
    };
    set_timeout(act, Duration::ZERO);
}

fn focused() -> Option<Element> {
    document().active_element()
}

/// The first element of its kind.
pub fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|found| found.is_some())
}

fn press(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        element.click();
    }
}

fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // A browser that refuses the focus has done the rest.
        let _ = element.focus();
    }
}

//! What surrounds a piece of screen, as signals: its size, the screen's pixels, the person's preference for dark.
//!
//! A well-known library has the same; its general form weighs a twentieth of the whole page.

use js_sys::Array;
use leptos::ev::FocusEvent;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, Event, EventTarget, HtmlElement, IntersectionObserver, IntersectionObserverEntry, KeyboardEvent,
    ResizeObserver,
};

/// The width and the height of an element in CSS pixels; 0 until it stands on the page.
pub fn use_size(element: NodeRef<Div>) -> (RwSignal<f64>, RwSignal<f64>) {
    let (width, height) = (RwSignal::new(0.0), RwSignal::new(0.0));
    Effect::new(move |_| {
        let Some(div) = element.get() else { return };
        let seen = div.clone();
        let measure = move || {
            width.try_set(f64::from(seen.client_width()));
            height.try_set(f64::from(seen.client_height()));
        };
        measure();
        let on_resize = Closure::<dyn FnMut()>::new(measure);
        let Ok(observer) = ResizeObserver::new(on_resize.as_ref().unchecked_ref()) else { return };
        observer.observe(&div);
        let held = StoredValue::new_local((observer, on_resize));
        on_cleanup(move || {
            let _ = held.try_with_value(|(observer, _)| observer.disconnect());
        });
    });
    (width, height)
}

/// Keeps `seen` at whether any part of an element is on screen.
pub fn follow_on_screen(element: NodeRef<Div>, seen: RwSignal<bool>) {
    Effect::new(move |_| {
        let Some(section) = element.get() else { return };
        let on_change = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let latest = entries.get(entries.length().saturating_sub(1));
            let entry = latest.unchecked_into::<IntersectionObserverEntry>();
            seen.try_set(entry.is_intersecting());
        });
        let Ok(observer) = IntersectionObserver::new(on_change.as_ref().unchecked_ref()) else { return };
        observer.observe(&section);
        let held = StoredValue::new_local((observer, on_change));
        on_cleanup(move || {
            let _ = held.try_with_value(|(observer, _)| observer.disconnect());
        });
    });
}

/// Device pixels a CSS pixel; it changes with the zoom and with the screen.
pub fn use_pixel_ratio() -> RwSignal<f64> {
    let ratio = RwSignal::new(window().device_pixel_ratio());
    Effect::new(move |_| {
        // A query that holds now tells the next change, and only that.
        let query = format!("(resolution: {}dppx)", ratio.get());
        if let Some(query) = window().match_media(&query).ok().flatten() {
            listen(&query, "change", move || {
                ratio.try_set(window().device_pixel_ratio());
            });
        }
    });
    ratio
}

/// Counts the changes of theme, contrast and forced colours, as the page's first script tells them.
pub fn use_theme_changes() -> RwSignal<u32> {
    let changes = RwSignal::new(0);
    listen(&window(), "theme", move || {
        changes.try_update(|changes| *changes += 1);
    });
    changes
}

/// Calls `on_event` at each event, as long as the current owner lives.
fn listen(target: &EventTarget, event: &'static str, mut on_event: impl FnMut() + 'static) {
    let heard = Closure::<dyn FnMut(Event)>::new(move |_| on_event());
    // A target that cannot be listened to keeps its first value.
    let _ = target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    let held = StoredValue::new_local((target.clone(), heard));
    on_cleanup(move || {
        held.try_with_value(|(target, heard)| {
            let _ = target.remove_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
        });
    });
}

/// Hears Esc before anybody else, wherever the focus is, unless a dialog is open; `on_escape` tells whether it was for
/// it, so that the key does nothing else.
pub fn first_to_escape(on_escape: impl Fn() -> bool + 'static) {
    let heard = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let is_over = || document().query_selector("dialog[open]").is_ok_and(|dialog| dialog.is_some());
        if event.key() == "Escape" && !is_over() && on_escape() {
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let listener = heard.as_ref().unchecked_ref();
    // On its way down, as no other key is heard.
    let _ = window().add_event_listener_with_callback_and_bool("keydown", listener, true);
    let held = StoredValue::new_local(heard);
    on_cleanup(move || {
        held.try_with_value(|heard| {
            let listener = heard.as_ref().unchecked_ref();
            let _ = window().remove_event_listener_with_callback_and_bool("keydown", listener, true);
        });
    });
}

/// Whether the page is read from right to left.
pub fn is_from_right() -> bool {
    document().document_element().and_then(|root| root.get_attribute("dir")).as_deref() == Some("rtl")
}

/// Has the page stand so many CSS pixels beside its place, where its style lets it.
pub fn stand_aside((x, y): (i64, i64)) {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(style) = root.map(|root| root.style()) {
        // Neither name is refused.
        let _ = style.set_property("--drift-x", &format!("{x}px"));
        let _ = style.set_property("--drift-y", &format!("{y}px"));
    }
}

/// Whether the focus goes to something outside the element that a selector names; nothing where it goes nowhere.
pub fn goes_outside(event: &FocusEvent, selector: &str) -> Option<bool> {
    let to = event.related_target()?.dyn_into::<Element>().ok()?;
    Some(!matches!(to.closest(selector), Ok(Some(_))))
}

/// Brings the focus to the element with an id, where it can have it.
pub fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot take the focus is still there to be clicked.
        let _ = element.focus();
    }
}

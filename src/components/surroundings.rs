//! What surrounds a piece of screen, as signals: its width, the screen's pixels, the person's preference for dark.
//!
//! A well-known library has the same; its general form weighs a twentieth of the whole page.

use js_sys::Array;
use leptos::html::Div;
use leptos::prelude::*;
use live::{Signal, signal};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Event, EventTarget, HtmlElement, IntersectionObserver, IntersectionObserverEntry, MediaQueryList,
    ResizeObserver,
};

/// The width of an element in CSS pixels; 0 until it stands on the page.
pub fn use_width(element: NodeRef<Div>) -> Signal<f64> {
    let (width, set_width) = signal(0.0);
    live::effect(move |_| {
        let Some(div) = element.get() else { return };
        set_width.set(f64::from(div.client_width()));
        let seen = div.clone();
        let on_resize = Closure::<dyn FnMut()>::new(move || {
            set_width.try_set(f64::from(seen.client_width()));
        });
        let Ok(observer) = ResizeObserver::new(on_resize.as_ref().unchecked_ref()) else { return };
        observer.observe(&div);
        let held = StoredValue::new_local((observer, on_resize));
        on_cleanup(move || {
            let _ = held.try_with_value(|(observer, _)| observer.disconnect());
        });
    });
    width
}

/// Keeps `seen` at whether any part of an element is on screen.
pub fn follow_on_screen(element: NodeRef<Div>, seen: Signal<bool>) {
    live::effect(move |_| {
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
pub fn use_pixel_ratio() -> Signal<f64> {
    let (ratio, set_ratio) = signal(window().device_pixel_ratio());
    live::effect(move |_| {
        // A query that holds now tells the next change, and only that.
        let query = format!("(resolution: {}dppx)", ratio.get());
        if let Some(query) = window().match_media(&query).ok().flatten() {
            listen(&query, "change", move || {
                set_ratio.try_set(window().device_pixel_ratio());
            });
        }
    });
    ratio
}

/// Whether the person prefers dark.
pub fn use_dark() -> Signal<bool> {
    let query: Option<MediaQueryList> = window().match_media("(prefers-color-scheme: dark)").ok().flatten();
    let (dark, set_dark) = signal(query.as_ref().is_some_and(MediaQueryList::matches));
    if let Some(query) = query {
        let target = query.clone();
        listen(&target, "change", move || {
            set_dark.try_set(query.matches());
        });
    }
    dark
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

/// Brings the focus to the element with an id, where it can have it.
pub fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What cannot take the focus is still there to be clicked.
        let _ = element.focus();
    }
}

//! The key Esc.

use leptos::ev::{KeyboardEvent, keydown};
use leptos::prelude::window;
use leptos_use::{UseEventListenerOptions, use_event_listener_with_options};

use super::dialog::is_dialog_open;

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

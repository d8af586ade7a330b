//! Whether the page is being printed.

use leptos::prelude::*;
use leptos_use::use_event_listener;

/// True from just before the browser lays out the page for paper until it has.
pub fn use_printing() -> RwSignal<bool> {
    let is_printing = RwSignal::new(false);
    let _ = use_event_listener(window(), leptos::ev::beforeprint, move |_| {
        is_printing.try_set(true);
    });
    let _ = use_event_listener(window(), leptos::ev::afterprint, move |_| {
        is_printing.try_set(false);
    });
    is_printing
}

/// Opens the browser's dialog for printing, which also writes a PDF.
pub fn print() {
    // A browser without one leaves the reader its own menu.
    let _ = window().print();
}

//! The saved views of this browser, as a text that follows what other tabs keep.

use leptos::prelude::*;

use super::collection::Collection;
use super::preferences::{VIEWS, keep, kept};
use live::{Memo, Signal, memo};

/// The saved views.
#[derive(Clone, Copy)]
pub struct SavedViews {
    /// Whether an address that says nothing opens one of them.
    pub has_start: Memo<bool>,
    text: Signal<String>,
}

/// The views that this browser keeps, as long as the current owner lives.
pub fn use_saved_views() -> SavedViews {
    let text = Signal::new(kept(VIEWS));
    let handle = window_event_listener(leptos::ev::storage, move |_| {
        text.try_set(kept(VIEWS));
    });
    on_cleanup(move || handle.remove());
    SavedViews { has_start: memo(move |_| !collection(&text.get()).start_query().is_empty()), text }
}

impl SavedViews {
    /// All views; none where the text cannot be read.
    pub fn all(self) -> Collection {
        collection(&self.text.get())
    }

    /// Shows and keeps these; tells whether the browser kept them.
    pub fn set(self, text: String) -> bool {
        let is_kept = keep(VIEWS, &text);
        self.text.set(text);
        is_kept
    }
}

/// The query of the view that the page opens with; nothing where that is its defaults.
pub fn start_query() -> String {
    collection(&kept(VIEWS)).start_query().to_owned()
}

/// A text as the address of a file.
pub fn file(text: &str) -> String {
    format!("data:application/json;charset=utf-8,{}", js_sys::encode_uri_component(text))
}

fn collection(text: &str) -> Collection {
    Collection::from_text(text).unwrap_or_default().0
}

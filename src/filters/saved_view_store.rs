//! The saved views of this browser, as a text that follows what other tabs keep.

use crate::browser::preferences::{VIEWS, preference, set_preference, use_preference};
use crate::filters::saved_view_collection::Collection;
use leptos::prelude::*;

/// The saved views.
#[derive(Clone, Copy)]
pub struct SavedViewStore {
    /// Whether an address that says nothing opens one of them.
    pub has_start: Memo<bool>,
    text: RwSignal<String>,
}

/// The views that this browser keeps, as long as the current owner lives.
pub fn use_saved_view_store() -> SavedViewStore {
    let text = use_preference(VIEWS);
    SavedViewStore {
        has_start: Memo::new(move |_| Collection::from_stored(&text.get()).0.start_search().is_some()),
        text,
    }
}

impl SavedViewStore {
    /// What is kept, as it is written.
    pub fn text(self) -> String {
        self.text.get()
    }

    /// Shows and keeps these; tells whether the browser kept them.
    pub fn set(self, text: String) -> bool {
        let is_kept = set_preference(VIEWS, &text);
        self.text.set(text);
        is_kept
    }
}

/// The search text of the view that the page opens with, if that was chosen.
pub fn start_search() -> Option<String> {
    Collection::from_stored(&preference(VIEWS)).0.start_search().map(str::to_owned)
}

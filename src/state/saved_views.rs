//! The saved views of this browser, as a text that follows what other tabs keep.

use leptos::prelude::*;

use super::collection::Collection;
use super::preferences::{VIEWS, keep, kept};
use live::{Memo, memo};

/// The saved views.
#[derive(Clone, Copy)]
pub struct SavedViews {
    /// All of them; none where the text is not readable.
    pub all: Memo<Collection>,
    /// Whether an address that says nothing opens one of them.
    pub has_start: Memo<bool>,
    text: RwSignal<String>,
}

/// The views that this browser keeps, as long as the current owner lives.
pub fn use_saved_views() -> SavedViews {
    let text = RwSignal::new(kept(VIEWS));
    let handle = window_event_listener(leptos::ev::storage, move |_| {
        let _ = text.try_set(kept(VIEWS));
    });
    on_cleanup(move || handle.remove());
    let all = memo(move |_| text.with(|text| collection(text)));
    let has_start = memo(move |_| all.with(|all| all.start_query().is_some()));
    SavedViews { all, has_start, text }
}

impl SavedViews {
    /// Shows and keeps these; tells whether the browser kept them.
    pub fn set(self, all: &Collection) -> bool {
        let text = all.to_text();
        let is_kept = keep(VIEWS, &text);
        self.text.set(text);
        is_kept
    }
}

/// The query of the view that the page opens with.
pub fn start_query() -> Option<String> {
    collection(&kept(VIEWS)).start_query().map(str::to_owned)
}

/// All views as the address of a file.
pub fn file(all: &Collection) -> String {
    format!("data:application/json;charset=utf-8,{}", js_sys::encode_uri_component(&all.to_text()))
}

fn collection(text: &str) -> Collection {
    Collection::from_text(text).unwrap_or_default().0
}

//! The saved views, wired to their list.

use leptos::prelude::*;

use super::actions::{ActionState, apply};
use super::entry::{Entry, SavedViewAction, SavedViews};
use super::list::SavedViewList;
use super::messages::unreadable;
use crate::browser::files::data_url;
use crate::filters::filters::Filters;
use crate::filters::saved_view::SavedView;
use crate::filters::saved_view_collection::{Collection, MAX_BYTES};

/// All that can be done about the saved views.
#[component]
pub fn SavedViewsDialog() -> impl IntoView {
    let filters: Filters = expect_context();
    let (status, last) = (RwSignal::new(String::new()), RwSignal::new(ActionState::default()));
    let saved = Memo::new(move |_| {
        let text = filters.saved_views.text();
        let (all, faults) = Collection::from_stored(&text);
        let can_undo = last.with(|last| last.undo.as_ref().is_some_and(|undo| undo.after == text));
        let exported = if faults.is_empty() { all.to_text() } else { text };
        SavedViews {
            entries: entries(&all, filters),
            unreadable: unreadable(faults),
            status: status.get(),
            can_undo,
            file: data_url(&exported),
        }
    });
    let on_action = Callback::new(move |action: SavedViewAction| {
        let old = untrack(|| filters.saved_views.text());
        if let SavedViewAction::Open(at) = action {
            if let Some(view) = Collection::from_stored(&old).0.views.get(at) {
                filters.open_saved(&view.search);
            }
            return None;
        }
        let (mut text, mut left) = (old.clone(), last.get_untracked());
        let (place, mut message) = apply(action, &mut text, &untrack(|| filters.search()), &mut left);
        if text != old && !filters.saved_views.set(text) {
            message += i18n::saved_views_not_kept();
        }
        last.set(left);
        status.set(message);
        place
    });
    view! { <SavedViewList saved max_file_bytes=MAX_BYTES on_action /> }
}

fn entries(all: &Collection, filters: Filters) -> Vec<Entry> {
    let entry = |view: &SavedView| Entry {
        name: view.name.clone(),
        href: filters.saved_address(&view.search),
        is_current: filters.shows(&view.search),
        is_start: all.start == view.name,
    };
    all.views.iter().map(entry).collect()
}

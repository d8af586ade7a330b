//! The search above the rows of a table.

use analytics::sanitize::excerpt;
use leptos::html::{Button, Input};
use leptos::prelude::*;
use web_sys::HtmlButtonElement;

use super::arrangement::Arrangement;
use super::table_state::TableState;
use crate::ui::id::use_id;

/// The search above the rows.
#[component]
pub(super) fn TableSearch(
    /// What the table holds.
    caption: Signal<String>,
    /// What of it is shown.
    arrangement: Arrangement,
    /// What is sought.
    state: TableState,
) -> impl IntoView {
    let (id, field, button) = (use_id(), NodeRef::<Input>::new(), NodeRef::<Button>::new());
    let status = move || {
        // Read first: an effect that checks a memo made from the search, and finds it unchanged, misses the search's change
        // after that (reactive_graph 0.2.16).
        let search = state.search.get();
        search_status(arrangement.found.with(Vec::len), arrangement.all.get(), &search)
    };
    let clear = move |_| {
        state.on_search.run(String::new());
        // The button goes; the focus goes where it can stay.
        let is_focused = |button: HtmlButtonElement| {
            document().active_element().is_some_and(|focused| focused.is_same_node(Some(&button)))
        };
        let has_focus = button.get().is_some_and(is_focused);
        if let Some(field) = field.get().filter(|_| has_focus) {
            let _ = field.focus();
        }
    };
    view! {
        <div class="table-search">
            <label for=id.clone()>{move || i18n::tables_search()}</label>
            <input
                type="search"
                id=id
                node_ref=field
                aria-label=move || i18n::tables_search_of(&caption.get())
                autocomplete="off"
                placeholder=" "
                dir="auto"
                prop:value=move || state.search.get()
                on:input=move |event| state.on_search.run(event_target_value(&event))
            />
            <p role="status">{move || status()}</p>
            <button type="button" class="quiet" node_ref=button on:click=clear>{move || i18n::tables_clear()}</button>
        </div>
    }
}

/// How many rows of a search are shown.
fn search_status(found: usize, all: usize, search: &str) -> String {
    match found {
        _ if search.is_empty() => String::new(),
        0 => i18n::tables_found_none(&excerpt(search)),
        _ => i18n::tables_found(all as f64, found as f64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_says_what_it_found() {
        assert_eq!(search_status(3, 40, "a"), "3 of 40 rows");
        assert_eq!(search_status(0, 40, "a\u{202E}b"), "No row contains “ab”.");
        assert_eq!(search_status(40, 40, ""), "");
    }
}

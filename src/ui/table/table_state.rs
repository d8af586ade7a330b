//! What the reader chose of a table: columns, order, search.

use leptos::prelude::*;

use super::column_choice::ChosenColumns;
use super::sort::TableSort;

/// What the reader chose of a table, wherever that is kept, and what is called with another choice.
#[derive(Clone, Copy)]
pub struct TableState {
    /// The columns; nothing for those that the table shows by itself.
    pub columns: Signal<Option<ChosenColumns>>,
    /// Called with other columns.
    pub on_columns: Callback<Option<ChosenColumns>>,
    /// The order; nothing for the table's own.
    pub sort: Signal<Option<TableSort>>,
    /// Called with another order.
    pub on_sort: Callback<Option<TableSort>>,
    /// What is sought.
    pub search: Signal<String>,
    /// Called with another search.
    pub on_search: Callback<String>,
}

impl TableState {
    /// Kept in signals of the current owner alone.
    pub fn local() -> Self {
        let (columns, sort, search) =
            (RwSignal::new(None), RwSignal::new(None), RwSignal::new(String::new()));
        Self {
            columns: columns.into(),
            on_columns: Callback::new(move |chosen| columns.set(chosen)),
            sort: sort.into(),
            on_sort: Callback::new(move |chosen| sort.set(chosen)),
            search: search.into(),
            on_search: Callback::new(move |sought| search.set(sought)),
        }
    }
}

/// How many rows are shown before somebody asks for all.
#[derive(Clone, Copy)]
pub struct TableLimit {
    /// So many.
    pub rows: Signal<usize>,
    /// Called by the button that asks for all, where these are elsewhere; without it the table shows them itself.
    pub on_show_all: Option<Callback<()>>,
}

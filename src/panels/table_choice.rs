//! The choice of a view's table, kept in the address.

use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::ui::table::column_choice::ChosenColumns;
use crate::ui::table::sort::TableSort;
use crate::ui::table::table_state::TableState;

/// Columns, order and search as the address has them. What names no column or order is taken for no choice.
pub fn table_state(filters: Filters) -> TableState {
    let params = filters.table;
    TableState {
        columns: Signal::derive(move || params.columns.get()?.parse().ok()),
        on_columns: Callback::new(move |chosen: Option<ChosenColumns>| {
            filters.set_columns(chosen.map(|chosen| chosen.to_string()));
        }),
        sort: Signal::derive(move || params.sort.get()?.parse().ok()),
        on_sort: Callback::new(move |chosen: Option<TableSort>| {
            filters.set_sort(chosen.map(|chosen| chosen.to_string()));
        }),
        search: Signal::derive(move || params.search.get().unwrap_or_default()),
        on_search: Callback::new(move |sought| filters.set_search(sought)),
    }
}

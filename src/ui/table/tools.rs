//! What stands above a table and below it.

use leptos::html;
use leptos::prelude::*;

use super::arrangement::Arrangement;
use super::column::Presence;
use super::columns_menu::ColumnsMenu;
use super::search::TableSearch;
use super::sort_select::SortSelect;
use super::table_data::TableData;
use super::table_state::TableState;

/// The search, the order where no head can be pressed, and the choice of columns; each where the table has a use for it.
#[component]
pub(super) fn TableTools(
    /// What the table holds.
    caption: Signal<String>,
    /// The table.
    data: Signal<TableData>,
    /// What of it is shown.
    arrangement: Arrangement,
    /// What is chosen.
    state: TableState,
) -> impl IntoView {
    let has_search = Memo::new(move |_| {
        data.with(TableData::is_searchable) || state.search.with(|sought| !sought.is_empty())
    });
    let sorts =
        Memo::new(move |_| data.with(|data| data.columns().iter().any(|column| column.first.is_some())));
    let is_free =
        |data: &TableData| data.columns().iter().any(|column| column.presence != Presence::Required);
    let has_choice = Memo::new(move |_| data.with(is_free));
    view! {
        <div class="table-tools">
            {move || has_search.get().then(|| view! { <TableSearch caption arrangement state /> })}
            {move || sorts.get().then(|| view! { <SortSelect data arrangement state /> })}
            {move || has_choice.get().then(|| view! { <ColumnsMenu caption data arrangement state /> })}
        </div>
    }
}

/// How many rows are shown where that is not all of them, and a button for all.
#[component]
pub(super) fn AllRows(
    /// What of the table is shown.
    arrangement: Arrangement,
    /// How many rows are shown at most.
    most: Signal<usize>,
    /// Called when all are asked for.
    on_show_all: Callback<()>,
    /// The table, which has the focus when the button goes.
    table: NodeRef<html::Table>,
) -> impl IntoView {
    let found = Memo::new(move |_| arrangement.found.with(Vec::len));
    let show_all = move |_| {
        on_show_all.run(());
        if let Some(table) = table.get_untracked().filter(|_| most.get_untracked() >= found.get_untracked()) {
            let _ = table.focus();
        }
    };
    let has_more = Memo::new(move |_| found.get() > most.get());
    view! {
        <div class="table-more">
            {move || has_more.get().then(|| view! {
                <p class="note" role="status">{move || i18n::tables_found(found.get() as f64, most.get() as f64)}</p>
                <button type="button" on:click=show_all>{move || i18n::tables_show_all(found.get() as f64)}</button>
            })}
        </div>
    }
}

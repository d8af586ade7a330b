//! The heads of the columns, which sort the rows.

use leptos::prelude::*;

use super::sort::{SortDirection, TableSort};
use super::table_data::TableData;
use crate::ui::icon::{Icon, LuChevronsUpDown};

/// The columns' heads, which sort the rows where these have keys.
#[component]
pub(super) fn TableHead(
    /// The table's texts.
    data: Signal<TableData>,
    /// The order that was chosen.
    sorting: RwSignal<Option<TableSort>>,
    /// Set to the column whose head was pressed last.
    pressed: RwSignal<Option<usize>>,
) -> impl IntoView {
    let heads = Memo::new(move |_| data.with(|data| (data.head.clone(), !data.keys.is_empty())));
    keep_sorted_column(heads, sorting);
    let press = move |index: usize| {
        let Some(column) = heads.with_untracked(|(heads, _)| heads.get(index).cloned()) else { return };
        let first = if index == 0 { SortDirection::Ascending } else { SortDirection::Descending };
        let chosen = TableSort::toggled(sorting.get_untracked(), &column, first);
        sorting.set(chosen);
        pressed.set(Some(index));
    };
    let cell = move |(index, head): (usize, String)| {
        let own = head.clone();
        view! {
            <th scope="col" role="columnheader" class:number=index != 0
                aria-sort=move || aria_sort(sorting.get().filter(|sorting| sorting.column == own))>
                <button type="button" on:click=move |_| press(index)>{head}<Icon icon=LuChevronsUpDown /></button>
            </th>
        }
        .into_any()
    };
    let plain_cell = |(index, head): (usize, String)| {
        view! { <th scope="col" role="columnheader" class:number=index != 0>{head}</th> }.into_any()
    };
    let cells = move || {
        let (heads, can_sort) = heads.get();
        let heads = heads.into_iter().enumerate();
        if can_sort { heads.map(cell).collect_view() } else { heads.map(plain_cell).collect_view() }
    };
    view! { <thead><tr role="row">{move || cells()}</tr></thead> }
}

/// Lets the chosen order follow its column into another language, where the column's head is another one.
fn keep_sorted_column(heads: Memo<(Vec<String>, bool)>, sorting: RwSignal<Option<TableSort>>) {
    Effect::new(move |before: Option<Vec<String>>| {
        let (heads, _) = heads.get();
        let before = before.filter(|before| before.len() == heads.len()).unwrap_or_default();
        let chosen = sorting.get_untracked().filter(|chosen| !heads.contains(&chosen.column));
        let renamed = chosen.and_then(|chosen| {
            let index = before.iter().position(|head| *head == chosen.column)?;
            Some(TableSort { column: heads.get(index)?.clone(), ..chosen })
        });
        if renamed.is_some() {
            sorting.set(renamed);
        }
        heads
    });
}

/// The word of the attribute that tells how a column is sorted.
fn aria_sort(sorting: Option<TableSort>) -> &'static str {
    match sorting.map(|sorting| sorting.direction) {
        None => "none",
        Some(SortDirection::Ascending) => "ascending",
        Some(SortDirection::Descending) => "descending",
    }
}

/// What is said of a new order.
pub(super) fn sort_announcement(sorting: Option<TableSort>, is_name: bool) -> String {
    let Some(TableSort { column, direction }) = sorting else { return i18n::tables_own_order().into() };
    match (direction, is_name) {
        (SortDirection::Ascending, true) => i18n::tables_sorted_from_a(&column),
        (SortDirection::Descending, true) => i18n::tables_sorted_from_z(&column),
        (SortDirection::Ascending, false) => i18n::tables_sorted_lowest_first(&column),
        (SortDirection::Descending, false) => i18n::tables_sorted_highest_first(&column),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_order_is_said() {
        let announced =
            |direction, is_name| sort_announcement(TableSort::toggled(None, "Agent", direction), is_name);
        assert_eq!(announced(SortDirection::Ascending, true), "Sorted by Agent, from A to Z.");
        assert_eq!(announced(SortDirection::Descending, false), "Sorted by Agent, highest first.");
        assert_eq!(sort_announcement(None, false), "In the table's own order.");
    }
}

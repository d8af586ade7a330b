//! The heads of the columns, which sort the rows.

use leptos::prelude::*;

use super::arrangement::Arrangement;
use super::column::{Column, ColumnId};
use super::row_template::cell_class;
use super::sort::{SortDirection, TableSort};
use super::table_data::TableData;
use crate::ui::icon::{Icon, LuChevronsUpDown};

/// The heads of the columns that are on screen; those that sort are buttons.
#[component]
pub(super) fn TableHead(
    /// The table.
    data: Signal<TableData>,
    /// What of it is shown.
    arrangement: Arrangement,
    /// Called with the id of a column whose head is pressed.
    on_press: Callback<ColumnId>,
) -> impl IntoView {
    let columns = Memo::new(move |_| {
        let visible = arrangement.visible.get();
        data.with(|data| visible.iter().filter_map(|at| data.columns().get(*at).cloned()).collect::<Vec<_>>())
    });
    let cells = move || {
        columns.get().into_iter().map(|column| head(column, arrangement.order, on_press)).collect_view()
    };
    view! { <thead role="rowgroup"><tr role="row" aria-rowindex="1">{move || cells()}</tr></thead> }
}

fn head(column: Column, order: Memo<Option<TableSort>>, on_press: Callback<ColumnId>) -> AnyView {
    let class = cell_class(&column);
    let (id, sorts) = (column.id.clone(), column.first.is_some());
    let sorted = move || {
        let own = |order: &&TableSort| order.column == id;
        sorts.then(|| aria_sort(order.with(|order| order.as_ref().filter(own).map(|order| order.direction))))
    };
    let id = column.id;
    let name = match sorts {
        true => view! {
            <button type="button" on:click=move |_| on_press.run(id.clone())>
                {column.head}<Icon icon=LuChevronsUpDown />
            </button>
        }
        .into_any(),
        false => column.head.into_any(),
    };
    let note = column.note.map(|note| view! { <small class="column-note">{note}</small> });
    view! { <th scope="col" role="columnheader" class=class aria-sort=sorted>{name}{note}</th> }.into_any()
}

/// The word of the attribute that tells how a column is sorted.
fn aria_sort(direction: Option<SortDirection>) -> &'static str {
    match direction {
        None => "none",
        Some(SortDirection::Ascending) => "ascending",
        Some(SortDirection::Descending) => "descending",
    }
}

/// What is said of a new order; `column` is the head of its column.
pub(super) fn sort_announcement(sorted: Option<(&Column, SortDirection)>) -> String {
    let Some((column, direction)) = sorted else { return i18n::tables_own_order().into() };
    match (direction, column.kind.is_number()) {
        (SortDirection::Ascending, false) => i18n::tables_sorted_from_a(&column.head),
        (SortDirection::Descending, false) => i18n::tables_sorted_from_z(&column.head),
        (SortDirection::Ascending, true) => i18n::tables_sorted_lowest_first(&column.head),
        (SortDirection::Descending, true) => i18n::tables_sorted_highest_first(&column.head),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_order_is_said() {
        let (agent, total) = (Column::name("agent", "Agent"), Column::count("total", "Total"));
        let said = |column, direction| sort_announcement(Some((column, direction)));
        assert_eq!(said(&agent, SortDirection::Ascending), "Sorted by Agent, from A to Z.");
        assert_eq!(said(&total, SortDirection::Descending), "Sorted by Total, highest first.");
        assert_eq!(sort_announcement(None), "In the table's own order.");
    }
}

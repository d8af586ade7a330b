//! The order of a table's rows as a choice, for where the heads of the columns have no room.

use leptos::prelude::*;

use super::arrangement::Arrangement;
use super::column::Column;
use super::sort::{SortDirection, TableSort};
use super::table_data::TableData;
use super::table_state::TableState;
use crate::ui::select::{Choice, Select};

/// The choice of an order; its style shows it where no head can be pressed.
#[component]
pub(super) fn SortSelect(
    /// The table.
    data: Signal<TableData>,
    /// What of it is shown.
    arrangement: Arrangement,
    /// What the reader chose of it.
    state: TableState,
) -> impl IntoView {
    let choices =
        Memo::new(move |_| data.with(|data| arrangement.visible.with(|visible| choices(data, visible))));
    let chosen = Memo::new(move |_| text(arrangement.order.get()));
    let on_change = Callback::new(move |text: String| state.on_sort.run(text.parse().ok()));
    view! {
        <div class="table-sort">
            <Select label=i18n::tables_sort_by choices chosen on_change />
        </div>
    }
}

fn text(order: Option<TableSort>) -> String {
    order.map(|order| order.to_string()).unwrap_or_default()
}

/// Both orders of each column that is on screen and sorts; before them the table's own, where it is none of these.
fn choices(data: &TableData, visible: &[usize]) -> Vec<Choice> {
    let columns = visible.iter().filter_map(|at| data.columns().get(*at));
    let orders = columns.filter_map(|column| {
        let first = column.first?;
        Some([first, first.reversed()].map(|direction| choice(column, direction)))
    });
    let own = Choice { title: i18n::tables_default_order().into(), ..Choice::default() };
    let own = data.order(None).is_none().then_some(own);
    own.into_iter().chain(orders.flatten()).collect()
}

fn choice(column: &Column, direction: SortDirection) -> Choice {
    let title = match (direction, column.kind.is_number()) {
        (SortDirection::Ascending, false) => i18n::tables_from_a(&column.head),
        (SortDirection::Descending, false) => i18n::tables_from_z(&column.head),
        (SortDirection::Ascending, true) => i18n::tables_lowest_first(&column.head),
        (SortDirection::Descending, true) => i18n::tables_highest_first(&column.head),
    };
    Choice { value: text(Some(TableSort { column: column.id.clone(), direction })), title, group: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_column_on_screen_is_offered_both_ways() {
        let columns = vec![
            Column::name("agent", "Agent"),
            Column::count("total", "Total"),
            Column::count("other", "Other"),
            Column::count("day", "Day").unsorted(),
        ];
        let data = TableData::new(columns, Vec::new());
        let offered = |data: &TableData| {
            choices(data, &[0, 1, 3]).into_iter().map(|choice| choice.value).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(offered(&data), " agent.asc agent.desc total.desc total.asc");
        // An order of its own that is one of them is no other choice.
        let ordered = data.ordered(TableSort::new("total", SortDirection::Descending));
        assert_eq!(offered(&ordered), "agent.asc agent.desc total.desc total.asc");
    }

    #[test]
    fn an_order_is_named_by_its_column() {
        let title = |direction| choice(&Column::count("total", "Total"), direction).title;
        assert_eq!(title(SortDirection::Descending), "Total, highest first");
        assert_eq!(title(SortDirection::Ascending), "Total, lowest first");
    }
}

//! Which rows and columns of a table are shown, and in which order.

use analytics::locale_format::LocaleFormat;
use leptos::prelude::*;

use super::cell::{RowKind, TableRow};
use super::column_choice::visible_columns;
use super::sort::{SortKey, TableSort, sort_values, sorted_values};
use super::table_data::TableData;
use super::table_state::TableState;
use crate::browser::intl_format::{IntlFormat, name_ranks, normalized};

/// What of a table is shown. What a sort compares and a search looks through is made once for the same rows.
#[derive(Clone, Copy)]
pub(crate) struct Arrangement {
    /// The places of the columns that are on screen.
    pub visible: Memo<Vec<usize>>,
    /// The order that holds.
    pub order: Memo<Option<TableSort>>,
    /// The column whose bars are seen.
    pub bar: Memo<Option<usize>>,
    /// The places of the ordinary rows that the search finds, in order.
    pub found: Memo<Vec<usize>>,
    /// How many ordinary rows there are.
    pub all: Memo<usize>,
}

/// What of a table is shown after its reader's choice.
pub(crate) fn use_arrangement(data: Signal<TableData>, state: TableState) -> Arrangement {
    let visible = Memo::new(move |_| {
        data.with(|data| state.columns.with(|chosen| visible_columns(data.columns(), chosen.as_ref())))
    });
    let order = Memo::new(move |_| data.with(|data| data.order(state.sort.get())));
    let bar = Memo::new(move |_| data.with(|data| order.with(|order| data.bar_column(order.as_ref()))));
    let ordinary = Memo::new(move |_| data.with(|data| data.places(RowKind::Ordinary)));
    let column =
        Memo::new(move |_| order.with(|order| data.with(|data| data.position(&order.as_ref()?.column))));
    let values = Memo::new(move |_| {
        let values = |column| data.with(|data| ordinary.with(|places| column_values(data, places, column)));
        column.get().map(values)
    });
    let texts = Memo::new(move |_| {
        // Once for all cells, and before the rows, which may stay as they are in another language.
        i18n::track_language();
        data.with(|data| visible.with(|visible| ordinary.with(|places| search_texts(data, places, visible))))
    });
    let found = Memo::new(move |_| {
        let direction = order.with(|order| order.as_ref().map(|order| order.direction));
        let ordered = values.with(|values| match values.as_ref().zip(direction) {
            Some((values, direction)) => sorted_values(values, direction),
            None => (0..ordinary.with(Vec::len)).collect(),
        });
        let sought = normalized(&state.search.get());
        let ordered =
            if sought.is_empty() { ordered } else { texts.with(|texts| matching(ordered, texts, &sought)) };
        ordinary.with(|places| ordered.iter().filter_map(|at| places.get(*at).copied()).collect())
    });
    let all = Memo::new(move |_| ordinary.with(Vec::len));
    Arrangement { visible, order, bar, found, all }
}

/// The rows that are shown of a table whose reader chose nothing: those that stay in place, and of the others the first ones.
pub(crate) fn first_rows(data: &TableData, most: usize) -> impl Iterator<Item = &TableRow> {
    let ordinary = data.places(RowKind::Ordinary);
    let order = data.order(None).and_then(|order| Some((data.position(&order.column)?, order.direction)));
    let ordered = match order {
        Some((column, direction)) => sorted_values(&column_values(data, &ordinary, column), direction),
        None => (0..ordinary.len()).collect(),
    };
    let first: Vec<usize> =
        ordered.into_iter().take(most).filter_map(|at| ordinary.get(at).copied()).collect();
    let places = [data.places(RowKind::Pinned), first, data.places(RowKind::Total)].concat();
    places.into_iter().filter_map(|place| data.rows().get(place))
}

/// What each of these rows counts in a sort by a column.
fn column_values(data: &TableData, places: &[usize], column: usize) -> Vec<Option<f64>> {
    let key = |at: &usize| data.rows().get(*at).and_then(|row| row.cells.get(column)).map(|cell| &cell.key);
    let keys: Vec<&SortKey> = places.iter().map(|at| key(at).unwrap_or(&SortKey::Missing)).collect();
    sort_values(&keys, name_ranks)
}

/// The texts of these rows as searches compare them.
fn search_texts(data: &TableData, places: &[usize], visible: &[usize]) -> Vec<String> {
    let rows = places.iter().filter_map(|at| data.rows().get(*at));
    untrack(|| rows.map(|row| search_text(row, visible, &IntlFormat, normalized)).collect())
}

/// A row's text as searches compare it: its visible cells, a line each.
fn search_text(
    row: &TableRow,
    visible: &[usize],
    format: &dyn LocaleFormat,
    normalized: fn(&str) -> String,
) -> String {
    let cells = visible.iter().filter_map(|column| row.cells.get(*column));
    cells.map(|cell| normalized(&cell.text.written(format))).collect::<Vec<_>>().join("\n")
}

/// The places whose text holds what is sought.
fn matching(places: Vec<usize>, texts: &[String], sought: &str) -> Vec<usize> {
    let holds = |at: &usize| texts.get(*at).is_some_and(|text| text.contains(sought));
    places.into_iter().filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::table::cell::Cell;
    use analytics::locale_format::EnglishFormat;
    use analytics::test_support::search_form as native;

    /// The names of the rows that a search finds.
    fn found(search: &str, visible: &[usize]) -> String {
        let rows = [["Ana", "12"], ["Bo Ana", "3"], ["Çelik", "120"]];
        let rows = rows.map(|cells| TableRow::new(cells[0], cells.map(Cell::text).to_vec()));
        let texts: Vec<String> =
            rows.iter().map(|row| search_text(row, visible, &EnglishFormat, native)).collect();
        let places = matching(vec![0, 1, 2], &texts, &native(search));
        places.into_iter().map(|at| rows[at].key.clone()).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn a_search_finds_what_any_cell_on_screen_holds() {
        let all = &[0, 1];
        assert_eq!(
            [found(" ANA ", all), found("12", all), found("çel", all)],
            ["Ana, Bo Ana", "Ana, Çelik", "Çelik"]
        );
        assert_eq!(
            [found("celik", all), found("１２", all), found("nobody", all)],
            ["Çelik", "Ana, Çelik", ""]
        );
        assert_eq!(found("12", &[0]), "");
    }

    #[test]
    fn no_search_reaches_over_two_cells() {
        assert_eq!(found("ana1", &[0, 1]), "");
    }
}

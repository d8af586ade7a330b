//! Which rows of a table stand where in the document.

use std::collections::HashMap;

use super::cell::RowKind;
use super::table_data::TableData;

/// As many rows as the browser lays out together.
const GROUP: usize = 50;
/// As many as are there at once where there are more groups: about a screen of them. The next come a frame later.
const FIRST_GROUP: usize = 25;

/// What the rows show.
#[derive(Clone, PartialEq)]
pub(super) struct RowsView {
    /// The table.
    pub data: TableData,
    /// The places of the columns that are on screen.
    pub visible: Vec<usize>,
    /// The column whose bars are seen.
    pub bar: Option<usize>,
    /// The places of the ordinary rows that are shown, in order.
    pub shown: Vec<usize>,
    /// How many the search finds.
    pub found: usize,
    /// The tag of the place whose numbers are shown.
    pub locale: String,
}

/// The groups that rows are shown in, from the top.
pub(super) fn plans(view: &RowsView) -> Vec<(RowKind, Vec<usize>, usize)> {
    let (pinned, totals) = (view.data.places(RowKind::Pinned), view.data.places(RowKind::Total));
    // The first row is that of the heads. Totals come after the rows that are not shown.
    let ordinary_index = 2 + pinned.len();
    let totals_index = ordinary_index + view.found;
    let first = if view.shown.len() > GROUP { FIRST_GROUP } else { view.shown.len() };
    let (first, others) = view.shown.split_at(first);
    let others = others.chunks(GROUP).enumerate().map(|(at, places)| (places, first.len() + at * GROUP));
    let ordinary = (!first.is_empty()).then_some((first, 0)).into_iter().chain(others);
    let ordinary = ordinary.map(|(places, at)| (RowKind::Ordinary, places.to_vec(), ordinary_index + at));
    let around = |kind, places: Vec<usize>, index| (!places.is_empty()).then_some((kind, places, index));
    let pinned = around(RowKind::Pinned, pinned, 2);
    pinned.into_iter().chain(ordinary).chain(around(RowKind::Total, totals, totals_index)).collect()
}

/// For each row that was there before, its place now and its place then.
pub(super) fn places_before(before: &TableData, now: &TableData) -> Vec<(usize, usize)> {
    let keys = |data: &TableData| data.rows().iter().map(|row| row.key.clone()).collect::<Vec<_>>();
    let old: HashMap<String, usize> =
        keys(before).into_iter().enumerate().map(|(at, key)| (key, at)).collect();
    let now = keys(now).into_iter().enumerate();
    now.filter_map(|(place, key)| Some((place, *old.get(&key)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::table::cell::{Cell, TableRow};

    fn data(rows: &[(&str, RowKind)]) -> TableData {
        let row =
            |(name, kind): &(&str, RowKind)| TableRow::new(*name, vec![Cell::name(*name)]).placed(*kind);
        TableData::new(Vec::new(), rows.iter().map(row).collect())
    }

    #[test]
    fn pinned_rows_come_first_and_totals_last_whatever_is_found() {
        let kinds = [
            ("Unassigned", RowKind::Pinned),
            ("Ana", RowKind::Ordinary),
            ("Bo", RowKind::Ordinary),
            ("All", RowKind::Total),
        ];
        let view = |shown: &[usize], found| {
            plans(&RowsView {
                data: data(&kinds),
                visible: vec![0],
                bar: None,
                shown: shown.to_vec(),
                found,
                locale: String::new(),
            })
        };
        let all =
            [(RowKind::Pinned, vec![0], 2), (RowKind::Ordinary, vec![2, 1], 3), (RowKind::Total, vec![3], 5)];
        assert_eq!(view(&[2, 1], 2), all);
        assert_eq!(view(&[], 0), [(RowKind::Pinned, vec![0], 2), (RowKind::Total, vec![3], 3)]);
        // One of two is shown; the row of totals keeps its index.
        assert_eq!(view(&[2], 2)[2], (RowKind::Total, vec![3], 5));
    }

    #[test]
    fn rows_stand_in_groups() {
        let rows: Vec<(String, RowKind)> = (0..120).map(|at| (at.to_string(), RowKind::Ordinary)).collect();
        let rows: Vec<(&str, RowKind)> = rows.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
        let view = RowsView {
            data: data(&rows),
            visible: vec![0],
            bar: None,
            shown: (0..120).rev().collect(),
            found: 120,
            locale: String::new(),
        };
        let groups: Vec<(usize, usize)> =
            plans(&view).iter().map(|(_, places, index)| (places.len(), *index)).collect();
        assert_eq!(groups, [(25, 2), (50, 27), (45, 77)]);
    }

    #[test]
    fn a_row_is_known_again_by_its_key() {
        let one = data(&[("Ana", RowKind::Ordinary), ("Bo", RowKind::Ordinary)]);
        let other =
            data(&[("Cem", RowKind::Ordinary), ("Bo", RowKind::Ordinary), ("Ana", RowKind::Ordinary)]);
        assert_eq!(places_before(&one, &other), [(1, 1), (2, 0)]);
    }
}

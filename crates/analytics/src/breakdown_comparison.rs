//! Joins a breakdown with the breakdown of the compared period, row by row.

use super::breakdown::{Breakdown, Comparability, Row};
use super::key_index::KeyIndex;

/// The rows of one side, found by whom they stand for.
struct RowIndex<'a> {
    rows: &'a [Row],
    ids: KeyIndex<'a>,
    names: KeyIndex<'a>,
    /// The names of rows without an id, which alone can stand for the same as a row with one.
    bare: KeyIndex<'a>,
}

/// Stands for the name of a row that has an id.
const HAS_ID: u8 = u8::MAX;

impl<'a> RowIndex<'a> {
    fn new(data: &'a Breakdown) -> Self {
        let bare = |row: &'a Row| if row.id.is_some() { (HAS_ID, "") } else { row.name.key() };
        Self {
            rows: &data.rows,
            ids: KeyIndex::new(data.rows.iter().map(Row::id_key).collect()),
            names: KeyIndex::new(data.rows.iter().map(|row| row.name.key()).collect()),
            bare: KeyIndex::new(data.rows.iter().map(bare).collect()),
        }
    }

    /// How many rows stand for the same, and the first of them: by their ids, or by their names where one has none.
    fn same(&self, row: &Row) -> (usize, Option<&Row>) {
        let name = row.name.key();
        let places = match row.id {
            Some(_) => [self.ids.positions(row.id_key()), self.bare.positions(name)],
            None => [self.names.positions(name), &[]],
        };
        let first = places.iter().filter_map(|places| places.first()).min();
        let count = places.iter().map(|places| places.len()).sum();
        (count, first.and_then(|place| self.rows.get(*place)))
    }
}

/// The rows of the period, each with its number before; those that were there before alone come with nothing now. A
/// name without an id that stands for several rows on either side is compared with nobody.
pub fn compare_breakdowns(now: &Breakdown, before: &Breakdown, comparability: Comparability) -> Breakdown {
    let (own, others) = (RowIndex::new(now), RowIndex::new(before));
    let (lost_now, lost_before) = (now.missing_rows(), before.missing_rows());
    let number = |row: &Row| {
        let (count, same) = others.same(row);
        // Who could not be read before may have had any number.
        let unless_lost = if lost_before.may_include(row) { None } else { Some(0.0) };
        let is_alone = count <= 1 && own.same(row).0 <= 1;
        same.map(Row::total).or(unless_lost).filter(|_| is_alone)
    };
    let stay = now.rows.iter().map(|row| Row { before: number(row), ..row.clone() });
    let is_gone = |row: &&Row| own.same(row).0 == 0 && !lost_now.may_include(row);
    let gone = before.rows.iter().filter(is_gone).map(|row| Row {
        before: (others.same(row).0 <= 1).then(|| row.total()),
        values: vec![0.0; now.segments.len()],
        ..row.clone()
    });
    let rows = stay.chain(gone).collect();
    let (pieces, has_merged_names) = (now.pieces, now.has_merged_names || before.has_merged_names);
    let (unreadable, missing, over_limit) = (now.unreadable.clone(), now.missing, now.over_limit);
    let all = Breakdown::new(now.unit, &now.segments, rows);
    Breakdown { pieces, has_merged_names, comparability, unreadable, missing, over_limit, ..all }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::breakdown::{Name, Segment};
    use crate::metric::Unit;
    use crate::test_support::name_text;

    fn breakdown(rows: &[(&str, f64)]) -> Breakdown {
        let row = |(name, value): &(&str, f64)| Row::new(Name::Given((*name).into()), vec![*value]);
        Breakdown::new(Unit::Count, &[Segment::Conversations], rows.iter().map(row).collect())
    }

    fn described(now: &[(&str, f64)], before: &[(&str, f64)]) -> Vec<(String, f64, Option<f64>)> {
        let paired = compare_breakdowns(&breakdown(now), &breakdown(before), Comparability::Comparable);
        paired.rows.iter().map(|row| (name_text(&row.name), row.total(), row.before)).collect()
    }

    #[test]
    fn rows_of_one_side_alone_are_there() {
        assert_eq!(
            described(&[("ana", 5.0), ("new", 2.0)], &[("ana", 3.0), ("gone", 4.0)]),
            [("ana".into(), 5.0, Some(3.0)), ("new".into(), 2.0, Some(0.0)), ("gone".into(), 0.0, Some(4.0))]
        );
    }

    #[test]
    fn what_could_not_be_read_is_never_taken_for_nothing() {
        let with_unreadable = |rows: &[(&str, f64)]| Breakdown { unreadable: vec![None], ..breakdown(rows) };
        let described = |now: &Breakdown, before: &Breakdown| {
            let paired = compare_breakdowns(now, before, Comparability::Comparable);
            (
                paired.is_complete(),
                paired.rows.iter().map(|row| (name_text(&row.name), row.before)).collect::<Vec<_>>(),
            )
        };
        let both = breakdown(&[("ana", 5.0), ("ben", 2.0)]);
        let rows = vec![("ana".to_owned(), Some(3.0)), ("ben".to_owned(), None)];
        assert_eq!(described(&both, &with_unreadable(&[("ana", 3.0)])), (true, rows));
        let rows = vec![("ana".to_owned(), Some(5.0))];
        assert_eq!(described(&with_unreadable(&[("ana", 3.0)]), &both), (false, rows));
    }

    #[test]
    fn namesakes_with_ids_are_compared_each_with_itself() {
        let row = |id: &str, count: f64| Row {
            id: Some(id.into()),
            ..Row::new(Name::Given("Sales".into()), vec![count])
        };
        let of = |rows: Vec<Row>| Breakdown::new(Unit::Count, &[Segment::Conversations], rows);
        let compared = compare_breakdowns(
            &of(vec![row("a", 5.0), row("b", 2.0)]),
            &of(vec![row("b", 3.0), row("c", 1.0)]),
            Comparability::Comparable,
        );
        let compared: Vec<_> =
            compared.rows.iter().map(|row| (row.id.as_deref(), row.total(), row.before)).collect();
        assert_eq!(
            compared,
            [(Some("a"), 5.0, Some(0.0)), (Some("b"), 2.0, Some(3.0)), (Some("c"), 0.0, Some(1.0))]
        );
    }

    /// It would take minutes if each row were looked for among all others.
    #[test]
    fn a_flood_of_rows_is_paired_in_one_pass() {
        const MANY: usize = 200_000;
        let name = |number: usize| format!("agent {number}");
        let of = |first: usize| {
            let row = |number| Row::new(Name::Given(name(number)), vec![number as f64]);
            Breakdown::new(Unit::Count, &[Segment::Conversations], (first..first + MANY).map(row).collect())
        };
        let (now, before) = (of(0), of(MANY / 2));
        let with_unreadable =
            Breakdown { unreadable: (0..MANY).map(|at| Some(Name::Given(name(at)))).collect(), ..now };
        let paired = compare_breakdowns(&with_unreadable, &before, Comparability::Comparable);
        assert_eq!(paired.rows.len(), MANY + MANY / 2);
        assert_eq!(paired.rows.iter().filter(|row| row.before == Some(0.0)).count(), MANY / 2);
    }

    #[test]
    fn namesakes_are_compared_with_nobody() {
        assert_eq!(
            described(&[("ana", 5.0), ("ana", 2.0)], &[("ana", 3.0)]),
            [("ana".into(), 5.0, None), ("ana".into(), 2.0, None)]
        );
        assert_eq!(described(&[("ana", 5.0)], &[("ana", 3.0), ("ana", 1.0)]), [("ana".into(), 5.0, None)]);
        let gone = described(&[], &[("ana", 3.0), ("ana", 1.0)]);
        assert_eq!(gone, [("ana".into(), 0.0, None), ("ana".into(), 0.0, None)]);
    }
}

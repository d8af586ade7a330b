//! A breakdown beside that of a compared period.

use super::breakdown::{Breakdown, Compared, Row};

/// The rows of the period, each with its number before; those that were there before alone come with nothing now. A
/// name without an id that stands for several rows on either side is compared with nobody.
pub fn paired(now: &Breakdown, before: &Breakdown, compared: Compared) -> Breakdown {
    let times = |all: &Breakdown, row: &Row| all.rows.iter().filter(|other| other.is_same(row)).count();
    let is_alone = |row: &Row| times(now, row) <= 1 && times(before, row) <= 1;
    let number = |row: &Row| {
        let same = before.rows.iter().find(|other| other.is_same(row));
        // Who could not be read before may have had any number.
        let unless_lost = if before.may_lack(row) { None } else { Some(0.0) };
        same.map(Row::total).or(unless_lost).filter(|_| is_alone(row))
    };
    let stay = now.rows.iter().map(|row| Row { before: number(row), ..row.clone() });
    let is_gone = |row: &&Row| times(now, row) == 0 && !now.may_lack(row);
    let gone = before.rows.iter().filter(is_gone).map(|row| Row {
        before: is_alone(row).then(|| row.total()),
        values: vec![0.0; now.parts.len()],
        ..row.clone()
    });
    let rows = stay.chain(gone).collect();
    let (pieces, namesakes) = (now.pieces, now.namesakes || before.namesakes);
    let (unread, missing) = (now.unread.clone(), now.missing);
    Breakdown { pieces, namesakes, compared, unread, missing, ..Breakdown::new(now.unit, &now.parts, rows) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::breakdown::{Name, Part};
    use crate::domain::metric::Unit;

    fn breakdown(rows: &[(&str, f64)]) -> Breakdown {
        let row = |(name, value): &(&str, f64)| Row::new(Name::Given((*name).into()), vec![*value]);
        Breakdown::new(Unit::Count, &[Part::Conversations], rows.iter().map(row).collect())
    }

    fn told(now: &[(&str, f64)], before: &[(&str, f64)]) -> Vec<(String, f64, Option<f64>)> {
        let paired = paired(&breakdown(now), &breakdown(before), Compared::Alike);
        paired.rows.iter().map(|row| (row.name.to_string(), row.total(), row.before)).collect()
    }

    #[test]
    fn rows_of_one_side_alone_are_there() {
        assert_eq!(
            told(&[("ana", 5.0), ("new", 2.0)], &[("ana", 3.0), ("gone", 4.0)]),
            [("ana".into(), 5.0, Some(3.0)), ("new".into(), 2.0, Some(0.0)), ("gone".into(), 0.0, Some(4.0))]
        );
    }

    #[test]
    fn what_could_not_be_read_is_never_taken_for_nothing() {
        let spoilt = |rows: &[(&str, f64)]| Breakdown { unread: vec![None], ..breakdown(rows) };
        let told = |now: &Breakdown, before: &Breakdown| {
            let paired = paired(now, before, Compared::Alike);
            (
                paired.is_whole(),
                paired.rows.iter().map(|row| (row.name.to_string(), row.before)).collect::<Vec<_>>(),
            )
        };
        let both = breakdown(&[("ana", 5.0), ("ben", 2.0)]);
        let rows = vec![("ana".to_owned(), Some(3.0)), ("ben".to_owned(), None)];
        assert_eq!(told(&both, &spoilt(&[("ana", 3.0)])), (true, rows));
        let rows = vec![("ana".to_owned(), Some(5.0))];
        assert_eq!(told(&spoilt(&[("ana", 3.0)]), &both), (false, rows));
    }

    #[test]
    fn namesakes_with_ids_are_compared_each_with_itself() {
        let row = |id: &str, count: f64| Row {
            id: Some(id.into()),
            ..Row::new(Name::Given("Sales".into()), vec![count])
        };
        let of = |rows: Vec<Row>| Breakdown::new(Unit::Count, &[Part::Conversations], rows);
        let told = paired(
            &of(vec![row("a", 5.0), row("b", 2.0)]),
            &of(vec![row("b", 3.0), row("c", 1.0)]),
            Compared::Alike,
        );
        let told: Vec<_> = told.rows.iter().map(|row| (row.id.as_deref(), row.total(), row.before)).collect();
        assert_eq!(
            told,
            [(Some("a"), 5.0, Some(0.0)), (Some("b"), 2.0, Some(3.0)), (Some("c"), 0.0, Some(1.0))]
        );
    }

    #[test]
    fn namesakes_are_compared_with_nobody() {
        assert_eq!(
            told(&[("ana", 5.0), ("ana", 2.0)], &[("ana", 3.0)]),
            [("ana".into(), 5.0, None), ("ana".into(), 2.0, None)]
        );
        assert_eq!(told(&[("ana", 5.0)], &[("ana", 3.0), ("ana", 1.0)]), [("ana".into(), 5.0, None)]);
        let gone = told(&[], &[("ana", 3.0), ("ana", 1.0)]);
        assert_eq!(gone, [("ana".into(), 0.0, None), ("ana".into(), 0.0, None)]);
    }
}

//! The numbers of panels as a snapshot keeps them, and which of them differ from those of another time.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A number may differ by this part of it where it was only written and read again.
const ROUNDING: f64 = 1e-9;

/// The numbers of a panel's table whose days were over when the workspace answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PanelNumbers {
    /// Which panel it is, the same in every language.
    pub panel: String,
    /// Its name.
    pub name: String,
    /// The columns of numbers.
    pub columns: Vec<NumberColumn>,
    /// The rows.
    pub rows: Vec<NumberRow>,
}

/// A column of numbers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NumberColumn {
    /// Its id, the same in every language.
    pub id: String,
    /// What stands over it.
    pub head: String,
}

/// A row of numbers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NumberRow {
    /// What it is about: an id, a day, or words.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The last of its days.
    pub end: NaiveDate,
    /// Its numbers, one for each column.
    pub values: Vec<Option<f64>>,
}

/// How the numbers of a panel differ from those of an earlier time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PanelChanges {
    /// The panel's name.
    pub name: String,
    /// How many numbers there are at both times.
    pub compared: usize,
    /// Those that differ.
    pub changes: Vec<NumberChange>,
}

/// A number that differs from that of an earlier time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NumberChange {
    /// What its row is about.
    pub key: String,
    /// The name of its row.
    pub row: String,
    /// Its column's id.
    pub column: String,
    /// What stands over its column.
    pub head: String,
    /// What it was, if there was one.
    pub then: Option<f64>,
    /// What it is, if there is one.
    pub now: Option<f64>,
}

impl PanelNumbers {
    /// How these numbers differ from those of an earlier time. What only one of them has a column for is left out; a row
    /// of only one of them has no number at the other time.
    pub fn changes_since(&self, then: &Self) -> PanelChanges {
        let mut changed = PanelChanges { name: self.name.clone(), ..PanelChanges::default() };
        let places: Vec<_> = self
            .columns
            .iter()
            .enumerate()
            .filter_map(|(at, column)| {
                Some((column, at, then.columns.iter().position(|it| it.id == column.id)?))
            })
            .collect();
        let mut earlier: HashMap<&str, &NumberRow> =
            then.rows.iter().map(|row| (row.key.as_str(), row)).collect();
        let rows =
            self.rows.iter().map(|row| (Some(row), earlier.remove(row.key.as_str()))).collect::<Vec<_>>();
        let gone = then
            .rows
            .iter()
            .filter(|row| earlier.contains_key(row.key.as_str()))
            .map(|row| (None, Some(row)));
        for (now, before) in rows.into_iter().chain(gone) {
            for (column, at, place) in &places {
                let value = |row: Option<&NumberRow>, at: usize| {
                    row.and_then(|row| row.values.get(at).copied().flatten())
                };
                let (then, now_value) = (value(before, *place), value(now, *at));
                changed.compared += usize::from(then.is_some() && now_value.is_some());
                if !is_same(then, now_value) {
                    changed.changes.push(NumberChange {
                        key: now.or(before).map(|row| row.key.clone()).unwrap_or_default(),
                        row: now.or(before).map(|row| row.name.clone()).unwrap_or_default(),
                        column: column.id.clone(),
                        head: column.head.clone(),
                        then,
                        now: now_value,
                    });
                }
            }
        }
        changed
    }
}

fn is_same(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= ROUNDING * one.abs().max(other.abs()),
        (one, other) => one.is_none() && other.is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel(columns: &[&str], rows: &[(&str, &[Option<f64>])]) -> PanelNumbers {
        let column = |id: &&str| NumberColumn { id: (*id).into(), head: id.to_uppercase() };
        let row = |(key, values): &(&str, &[Option<f64>])| NumberRow {
            key: (*key).into(),
            name: format!("Row {key}"),
            values: values.to_vec(),
            ..NumberRow::default()
        };
        PanelNumbers {
            columns: columns.iter().map(column).collect(),
            rows: rows.iter().map(row).collect(),
            ..PanelNumbers::default()
        }
    }

    fn told(changes: &PanelChanges) -> Vec<(&str, &str, Option<f64>, Option<f64>)> {
        changes.changes.iter().map(|it| (it.row.as_str(), it.head.as_str(), it.then, it.now)).collect()
    }

    #[test]
    fn rows_and_columns_are_found_wherever_they_stand() {
        let then = panel(&["count", "time"], &[("a", &[Some(1.0), Some(60.0)]), ("b", &[Some(2.0), None])]);
        let now = panel(&["time", "count"], &[("b", &[None, Some(2.0)]), ("a", &[Some(90.0), Some(1.0)])]);
        let changes = now.changes_since(&then);
        assert_eq!((told(&changes), changes.compared), (vec![("Row a", "TIME", Some(60.0), Some(90.0))], 3));
        assert_eq!(now.changes_since(&now).changes, []);
    }

    #[test]
    fn what_only_one_has_is_no_number_of_the_other() {
        let then = panel(&["count", "gone"], &[("a", &[Some(1.0), Some(1.0)]), ("b", &[Some(0.0), None])]);
        let now = panel(&["count", "new"], &[("a", &[None, Some(7.0)]), ("c", &[Some(3.0), None])]);
        let changes = now.changes_since(&then);
        let expected = [
            ("Row a", "COUNT", Some(1.0), None),
            ("Row c", "COUNT", None, Some(3.0)),
            ("Row b", "COUNT", Some(0.0), None),
        ];
        assert_eq!((told(&changes).as_slice(), changes.compared), (&expected[..], 0));
    }

    #[test]
    fn writing_a_number_down_does_not_change_it() {
        let of = |value| panel(&["time"], &[("a", &[Some(value)])]);
        assert_eq!(of(83.251_000_000_000_01).changes_since(&of(83.251)).changes.len(), 0);
        assert_eq!(of(83.252).changes_since(&of(83.251)).changes.len(), 1);
        assert_eq!(of(0.0).changes_since(&of(0.0)).changes.len(), 0);
    }
}

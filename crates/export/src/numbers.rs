//! The numbers of panels as a snapshot keeps them, and which of them differ from those of another time.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A number may differ by this part of it where it was only written and read again.
const ROUNDING: f64 = 1e-9;

/// The numbers of a panel's table whose days were over when the workspace answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PanelNumbers {
    /// Which panel it is, the same in every language.
    pub panel: String,
    /// When the workspace answered.
    pub at: DateTime<Utc>,
    /// The ids of the columns of numbers, the same in every language.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<NumberRow>,
}

/// A row of numbers: an array, because names would take more room than what they name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NumberRow(
    /// What it is about: an id, a day, or words.
    pub String,
    /// Its name.
    pub String,
    /// Its numbers, one for each column.
    pub Vec<Option<f64>>,
);

/// How the numbers of a panel differ from those of an earlier time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PanelChanges {
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
    /// What it was, if there was one.
    pub then: Option<f64>,
    /// What it is, if there is one.
    pub now: Option<f64>,
}

impl PanelNumbers {
    /// How these numbers differ from those of an earlier time. Compared are numbers that there are at both times, in the
    /// columns of both. A number of a row that only one of them has is a change, unless `only_common` rows are compared,
    /// or a column had no number at all at one of the times: it was not answered then, and rows can be missing with it.
    pub fn changes_since(&self, then: &Self, only_common: bool) -> PanelChanges {
        let place = |id: &String| then.columns.iter().position(|known| known == id);
        let places = self.columns.iter().enumerate().filter_map(|(at, id)| Some((id, at, place(id)?)));
        let places: Vec<(&String, usize, usize)> = places.collect();
        let is_answered =
            |(_, at, place): &(&String, usize, usize)| self.has_numbers(*at) && then.has_numbers(*place);
        let only_common = only_common || !places.iter().all(is_answered);
        let mut changed = PanelChanges::default();
        for [now, before] in self.pairs(then) {
            let Some(NumberRow(key, name, _)) = now.or(before) else { continue };
            if only_common && (now.is_none() || before.is_none()) {
                continue;
            }
            for (column, at, place) in &places {
                let value =
                    |row: Option<&NumberRow>, at: usize| row.map(|row| row.2.get(at).copied().flatten());
                let (then, now) = (value(before, *place), value(now, *at));
                let is_change = match (then, now) {
                    (Some(Some(then)), Some(Some(now))) => {
                        changed.compared += 1;
                        !is_same(then, now)
                    }
                    (Some(Some(_)), None) | (None, Some(Some(_))) => true,
                    _ => false,
                };
                if is_change {
                    let (key, row, column) = (key.clone(), name.clone(), (*column).clone());
                    let (then, now) = (then.flatten(), now.flatten());
                    changed.changes.push(NumberChange { key, row, column, then, now });
                }
            }
        }
        changed
    }

    /// Whether a column has any number.
    fn has_numbers(&self, at: usize) -> bool {
        self.rows.iter().any(|NumberRow(.., values)| values.get(at).copied().flatten().is_some())
    }

    /// Each row beside that of the other time: first these in their order, then those that are gone.
    fn pairs<'a>(&'a self, then: &'a Self) -> Vec<[Option<&'a NumberRow>; 2]> {
        let known = then.rows.iter().enumerate().map(|(at, NumberRow(key, ..))| (key.clone(), at));
        let mut earlier: HashMap<String, usize> = known.collect();
        let mut pairs = Vec::new();
        for row in &self.rows {
            let before = earlier.remove(&row.0).and_then(|at| then.rows.get(at));
            pairs.push([Some(row), before]);
        }
        let is_gone = |row: &&NumberRow| earlier.contains_key(&row.0);
        pairs.extend(then.rows.iter().filter(is_gone).map(|row| [None, Some(row)]));
        pairs
    }
}

fn is_same(one: f64, other: f64) -> bool {
    (one - other).abs() <= ROUNDING * one.abs().max(other.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel(columns: &[&str], rows: &[(&str, &[Option<f64>])]) -> PanelNumbers {
        let row = |(key, values): &(&str, &[Option<f64>])| {
            NumberRow((*key).into(), format!("Row {key}"), values.to_vec())
        };
        PanelNumbers {
            panel: "agents".into(),
            at: DateTime::UNIX_EPOCH,
            columns: columns.iter().map(|id| (*id).into()).collect(),
            rows: rows.iter().map(row).collect(),
        }
    }

    fn told(changes: &PanelChanges) -> Vec<(&str, &str, Option<f64>, Option<f64>)> {
        changes.changes.iter().map(|it| (it.row.as_str(), it.column.as_str(), it.then, it.now)).collect()
    }

    #[test]
    fn rows_and_columns_are_found_wherever_they_stand() {
        let then = panel(&["count", "time"], &[("a", &[Some(1.0), Some(60.0)]), ("b", &[Some(2.0), None])]);
        let now = panel(&["time", "count"], &[("b", &[None, Some(2.0)]), ("a", &[Some(90.0), Some(1.0)])]);
        let changes = now.changes_since(&then, false);
        assert_eq!((told(&changes), changes.compared), (vec![("Row a", "time", Some(60.0), Some(90.0))], 3));
        assert_eq!(now.changes_since(&now, false).changes, []);
    }

    #[test]
    fn a_row_of_one_time_is_a_change_and_an_empty_cell_is_none() {
        let then = panel(&["count", "gone"], &[("a", &[Some(1.0), Some(1.0)]), ("b", &[Some(0.0), None])]);
        let now = panel(&["count", "new"], &[("a", &[None, Some(7.0)]), ("c", &[Some(3.0), None])]);
        let changes = now.changes_since(&then, false);
        let expected = [("Row c", "count", None, Some(3.0)), ("Row b", "count", Some(0.0), None)];
        assert_eq!((told(&changes).as_slice(), changes.compared), (&expected[..], 0));
        assert_eq!(now.changes_since(&then, true).changes, []);
    }

    #[test]
    fn rows_of_one_time_say_nothing_where_a_report_was_not_answered() {
        let whole = panel(&["count", "time"], &[("a", &[Some(1.0), Some(60.0)]), ("b", &[None, Some(90.0)])]);
        let failed = panel(&["count", "time"], &[("a", &[Some(2.0), None])]);
        for (now, then) in [(&failed, &whole), (&whole, &failed)] {
            let changes = now.changes_since(then, false);
            assert_eq!((changes.changes.len(), changes.compared), (1, 1));
        }
    }

    #[test]
    fn writing_a_number_down_does_not_change_it() {
        let of = |value| panel(&["time"], &[("a", &[Some(value)])]);
        assert_eq!(of(83.251 * (1.0 + 1e-12)).changes_since(&of(83.251), false).changes.len(), 0);
        assert_eq!(of(83.252).changes_since(&of(83.251), false).changes.len(), 1);
        assert_eq!(of(0.0).changes_since(&of(0.0), false).changes.len(), 0);
    }
}

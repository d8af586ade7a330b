//! The numbers of panels as a snapshot keeps them, and which of them differ from those of another time.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// A number may differ by this part of it where it was only written and read again.
const ROUNDING: f64 = 1e-9;

/// The numbers of a panel's table whose days were over when the workspace answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PanelNumbers {
    /// Which panel it is, the same in every language.
    pub panel: String,
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
    /// How these numbers differ from those of an earlier time. What only one of them has a column for is left out; a row
    /// of only one of them has no number at the other time.
    pub fn changes_since(&self, then: &Self) -> PanelChanges {
        let mut changed = PanelChanges::default();
        let place = |id: &String| then.columns.iter().position(|known| known == id);
        let places = self.columns.iter().enumerate().filter_map(|(at, id)| Some((id, at, place(id)?)));
        let places: Vec<(&String, usize, usize)> = places.collect();
        let known = then.rows.iter().enumerate().map(|(at, NumberRow(key, ..))| (key.clone(), at));
        let mut earlier: HashMap<String, usize> = known.collect();
        let mut pairs: Vec<[Option<&NumberRow>; 2]> = Vec::new();
        for row in &self.rows {
            let before = earlier.remove(&row.0).and_then(|at| then.rows.get(at));
            pairs.push([Some(row), before]);
        }
        let is_gone = |row: &&NumberRow| earlier.contains_key(&row.0);
        pairs.extend(then.rows.iter().filter(is_gone).map(|row| [None, Some(row)]));
        for [now, before] in pairs {
            let Some(NumberRow(key, name, _)) = now.or(before) else { continue };
            for (column, at, place) in &places {
                let value = |row: Option<&NumberRow>, at: usize| row?.2.get(at).copied().flatten();
                let (then, now) = (value(before, *place), value(now, *at));
                changed.compared += usize::from(then.is_some() && now.is_some());
                if !is_same(then, now) {
                    let (key, row, column) = (key.clone(), name.clone(), (*column).clone());
                    changed.changes.push(NumberChange { key, row, column, then, now });
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
        let row = |(key, values): &(&str, &[Option<f64>])| {
            NumberRow((*key).into(), format!("Row {key}"), values.to_vec())
        };
        PanelNumbers {
            panel: "agents".into(),
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
        let changes = now.changes_since(&then);
        assert_eq!((told(&changes), changes.compared), (vec![("Row a", "time", Some(60.0), Some(90.0))], 3));
        assert_eq!(now.changes_since(&now).changes, []);
    }

    #[test]
    fn what_only_one_has_is_no_number_of_the_other() {
        let then = panel(&["count", "gone"], &[("a", &[Some(1.0), Some(1.0)]), ("b", &[Some(0.0), None])]);
        let now = panel(&["count", "new"], &[("a", &[None, Some(7.0)]), ("c", &[Some(3.0), None])]);
        let changes = now.changes_since(&then);
        let expected = [
            ("Row a", "count", Some(1.0), None),
            ("Row c", "count", None, Some(3.0)),
            ("Row b", "count", Some(0.0), None),
        ];
        assert_eq!((told(&changes).as_slice(), changes.compared), (&expected[..], 0));
    }

    #[test]
    fn writing_a_number_down_does_not_change_it() {
        let of = |value| panel(&["time"], &[("a", &[Some(value)])]);
        assert_eq!(of(83.251 * (1.0 + 1e-12)).changes_since(&of(83.251)).changes.len(), 0);
        assert_eq!(of(83.252).changes_since(&of(83.251)).changes.len(), 1);
        assert_eq!(of(0.0).changes_since(&of(0.0)).changes.len(), 0);
    }
}

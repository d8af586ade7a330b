//! Sorting a table by a column.

use std::cmp::Ordering;

use super::order::order;

/// What a cell is ordered by.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// A name, in the order of the reader's language.
    Name(String),
    /// A number.
    Number(f64),
    /// Nothing, which comes last whichever way.
    Missing,
}

impl From<Option<f64>> for Key {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Self::Missing, Self::Number)
    }
}

/// Which end comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The lowest first.
    Ascending,
    /// The highest first.
    Descending,
}

/// A column by its head, and which way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// The column's head.
    pub column: String,
    /// The way.
    pub way: Way,
}

impl Sorting {
    /// What comes of a press on a column's head: its first way, then the other, then the table's own order again.
    pub fn pressed(now: Option<Self>, column: &str, first: Way) -> Option<Self> {
        let way = match now.filter(|now| now.column == column) {
            None => first,
            Some(now) if now.way != first => return None,
            Some(_) if first == Way::Ascending => Way::Descending,
            Some(_) => Way::Ascending,
        };
        Some(Self { column: column.to_owned(), way })
    }
}

/// The places of rows in the order of a key each; equals keep theirs. `names` compares two names.
pub fn sorted(keys: &[Key], way: Way, names: fn(&str, &str) -> Ordering) -> Vec<usize> {
    let turned = |ordering: Ordering| if way == Way::Descending { ordering.reverse() } else { ordering };
    order(keys.len(), &|a, b| match (keys.get(a), keys.get(b)) {
        (Some(Key::Name(a)), Some(Key::Name(b))) => turned(names(a, b)),
        (Some(Key::Number(a)), Some(Key::Number(b))) => turned(a.total_cmp(b)),
        (a, b) => is_missing(a).cmp(&is_missing(b)),
    })
}

fn is_missing(key: Option<&Key>) -> bool {
    matches!(key, None | Some(Key::Missing))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(keys: &[Option<f64>], way: Way) -> Vec<usize> {
        sorted(&keys.iter().map(|key| Key::from(*key)).collect::<Vec<_>>(), way, str::cmp)
    }

    #[test]
    fn equals_keep_their_order_and_what_is_missing_comes_last_either_way() {
        let keys = [None, Some(3.0), Some(-1.0), Some(3.0), None, Some(10.0)];
        assert_eq!(numbers(&keys, Way::Ascending), [2, 1, 3, 5, 0, 4]);
        assert_eq!(numbers(&keys, Way::Descending), [5, 1, 3, 2, 0, 4]);
        assert_eq!(numbers(&[], Way::Descending), [0; 0]);
    }

    #[test]
    fn names_go_by_the_language_and_nobody_comes_last() {
        let keys = ["b", "", "a", "C"].map(|name| match name {
            "" => Key::Missing,
            name => Key::Name(name.into()),
        });
        let names = |one: &str, other: &str| one.to_lowercase().cmp(&other.to_lowercase());
        let places = |way| sorted(&keys, way, names);
        assert_eq!([places(Way::Ascending), places(Way::Descending)], [[2, 0, 3, 1], [3, 0, 2, 1]]);
    }

    #[test]
    fn the_third_press_gives_the_tables_own_order_back() {
        for first in [Way::Ascending, Way::Descending] {
            let once = Sorting::pressed(None, "Total", first);
            let twice = Sorting::pressed(once.clone(), "Total", first);
            assert_eq!(once.map(|once| once.way), Some(first));
            assert!(twice.as_ref().is_some_and(|twice| twice.way != first && twice.column == "Total"));
            assert_eq!(Sorting::pressed(twice.clone(), "Total", first), None);
            // Another column begins anew.
            assert_eq!(Sorting::pressed(twice, "Share", first).map(|other| other.way), Some(first));
        }
    }
}

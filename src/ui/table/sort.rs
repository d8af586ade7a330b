//! TableSort a table by a column.

use std::cmp::Ordering;

use analytics::sort_indices::sorted_indices;

/// What a cell is ordered by.
#[derive(Clone, Debug, PartialEq)]
pub enum SortKey {
    /// A name, in the order of the reader's language.
    Name(String),
    /// A number.
    Number(f64),
    /// Nothing, which comes last whichever way.
    Missing,
}

impl From<Option<f64>> for SortKey {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Self::Missing, Self::Number)
    }
}

/// Which end comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortDirection {
    /// The lowest first.
    Ascending,
    /// The highest first.
    Descending,
}

/// A column by its head, and which way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSort {
    /// The column's head.
    pub column: String,
    /// The way.
    pub direction: SortDirection,
}

impl TableSort {
    /// What comes of a press on a column's head: its first way, then the other, then the table's own order again.
    pub fn toggled(now: Option<Self>, column: &str, first: SortDirection) -> Option<Self> {
        let direction = match now.filter(|now| now.column == column) {
            None => first,
            Some(now) if now.direction != first => return None,
            Some(_) if first == SortDirection::Ascending => SortDirection::Descending,
            Some(_) => SortDirection::Ascending,
        };
        Some(Self { column: column.to_owned(), direction })
    }
}

/// The places of rows in the order of a key each; equals keep theirs. `names` compares two names.
pub fn sorted_rows(
    keys: &[SortKey],
    direction: SortDirection,
    names: fn(&str, &str) -> Ordering,
) -> Vec<usize> {
    let turned = |ordering: Ordering| {
        if direction == SortDirection::Descending { ordering.reverse() } else { ordering }
    };
    sorted_indices(keys.len(), &|a, b| match (keys.get(a), keys.get(b)) {
        (Some(SortKey::Name(a)), Some(SortKey::Name(b))) => turned(names(a, b)),
        (Some(SortKey::Number(a)), Some(SortKey::Number(b))) => turned(a.total_cmp(b)),
        (a, b) => is_missing(a).cmp(&is_missing(b)),
    })
}

fn is_missing(key: Option<&SortKey>) -> bool {
    matches!(key, None | Some(SortKey::Missing))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(keys: &[Option<f64>], direction: SortDirection) -> Vec<usize> {
        sorted_rows(&keys.iter().map(|key| SortKey::from(*key)).collect::<Vec<_>>(), direction, str::cmp)
    }

    #[test]
    fn equals_keep_their_order_and_what_is_missing_comes_last_either_way() {
        let keys = [None, Some(3.0), Some(-1.0), Some(3.0), None, Some(10.0)];
        assert_eq!(numbers(&keys, SortDirection::Ascending), [2, 1, 3, 5, 0, 4]);
        assert_eq!(numbers(&keys, SortDirection::Descending), [5, 1, 3, 2, 0, 4]);
        assert_eq!(numbers(&[], SortDirection::Descending), [0; 0]);
    }

    #[test]
    fn names_go_by_the_language_and_nobody_comes_last() {
        let keys = ["b", "", "a", "C"].map(|name| match name {
            "" => SortKey::Missing,
            name => SortKey::Name(name.into()),
        });
        let names = |one: &str, other: &str| one.to_lowercase().cmp(&other.to_lowercase());
        let places = |direction| sorted_rows(&keys, direction, names);
        assert_eq!(
            [places(SortDirection::Ascending), places(SortDirection::Descending)],
            [[2, 0, 3, 1], [3, 0, 2, 1]]
        );
    }

    #[test]
    fn the_third_press_gives_the_tables_own_order_back() {
        for first in [SortDirection::Ascending, SortDirection::Descending] {
            let once = TableSort::toggled(None, "Total", first);
            let twice = TableSort::toggled(once.clone(), "Total", first);
            assert_eq!(once.map(|once| once.direction), Some(first));
            assert!(twice.as_ref().is_some_and(|twice| twice.direction != first && twice.column == "Total"));
            assert_eq!(TableSort::toggled(twice.clone(), "Total", first), None);
            // Another column begins anew.
            assert_eq!(TableSort::toggled(twice, "Share", first).map(|other| other.direction), Some(first));
        }
    }
}

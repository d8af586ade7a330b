//! The order of a table's rows.

use std::fmt;
use std::str::FromStr;

use analytics::sort_indices::sorted_indices;

use super::column::ColumnId;

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

impl SortDirection {
    /// The other way.
    pub fn reversed(self) -> Self {
        match self {
            Self::Ascending => Self::Descending,
            Self::Descending => Self::Ascending,
        }
    }
}

/// A column, and which way: `conversations.desc` in an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSort {
    /// The column.
    pub column: ColumnId,
    /// The way.
    pub direction: SortDirection,
}

impl TableSort {
    /// A column, and which way.
    pub fn new(column: impl Into<ColumnId>, direction: SortDirection) -> Self {
        Self { column: column.into(), direction }
    }

    /// What comes of a press on a column's head: its first way, then the other, then the table's own order again.
    pub fn toggled(now: Option<Self>, column: &ColumnId, first: SortDirection) -> Option<Self> {
        let direction = match now.filter(|now| now.column == *column) {
            None => first,
            Some(now) if now.direction != first => return None,
            Some(_) => first.reversed(),
        };
        Some(Self { column: column.clone(), direction })
    }
}

impl fmt::Display for TableSort {
    fn fmt(&self, text: &mut fmt::Formatter) -> fmt::Result {
        let direction = if self.direction == SortDirection::Ascending { "asc" } else { "desc" };
        write!(text, "{}.{direction}", self.column.as_str())
    }
}

/// A text that names no order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSort;

impl FromStr for TableSort {
    type Err = NoSort;

    fn from_str(text: &str) -> Result<Self, NoSort> {
        let (column, direction) = text.rsplit_once('.').ok_or(NoSort)?;
        let direction = match direction {
            "asc" => SortDirection::Ascending,
            "desc" => SortDirection::Descending,
            _ => return Err(NoSort),
        };
        Ok(Self { column: ColumnId::parse(column).ok_or(NoSort)?, direction })
    }
}

/// What each key counts when rows are sorted; nothing for what comes last. `name_ranks` tells the order of names.
pub(super) fn sort_values(keys: &[&SortKey], name_ranks: fn(&[&str]) -> Vec<f64>) -> Vec<Option<f64>> {
    let names: Vec<&str> = keys
        .iter()
        .filter_map(|key| match key {
            SortKey::Name(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let mut ranks = name_ranks(&names).into_iter();
    keys.iter()
        .map(|key| match key {
            SortKey::Name(_) => ranks.next(),
            SortKey::Number(number) => Some(*number),
            SortKey::Missing => None,
        })
        .collect()
}

/// The places of values in order; equals keep theirs, and what is missing comes last either way.
pub(super) fn sorted_values(values: &[Option<f64>], direction: SortDirection) -> Vec<usize> {
    let value = |at: usize| values.get(at).copied().flatten();
    sorted_indices(values.len(), &|a, b| match (value(a), value(b)) {
        (Some(a), Some(b)) if direction == SortDirection::Descending => b.total_cmp(&a),
        (Some(a), Some(b)) => a.total_cmp(&b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::sort_indices::ranks;

    /// Names in the order of their small letters.
    fn small_letters(names: &[&str]) -> Vec<f64> {
        let compare = |a: usize, b: usize| names[a].to_lowercase().cmp(&names[b].to_lowercase());
        ranks(&sorted_indices(names.len(), &compare), &compare)
    }

    fn places(keys: &[SortKey], direction: SortDirection) -> Vec<usize> {
        sorted_values(&sort_values(&keys.iter().collect::<Vec<_>>(), small_letters), direction)
    }

    #[test]
    fn equals_keep_their_order_and_what_is_missing_comes_last_either_way() {
        let keys = [None, Some(3.0), Some(-1.0), Some(3.0), None, Some(10.0)].map(SortKey::from);
        assert_eq!(places(&keys, SortDirection::Ascending), [2, 1, 3, 5, 0, 4]);
        assert_eq!(places(&keys, SortDirection::Descending), [5, 1, 3, 2, 0, 4]);
        assert_eq!(places(&[], SortDirection::Descending), [0; 0]);
    }

    #[test]
    fn names_go_by_the_language_and_nobody_comes_last() {
        let keys = ["b", "", "a", "C", "B"].map(|name| match name {
            "" => SortKey::Missing,
            name => SortKey::Name(name.into()),
        });
        assert_eq!(places(&keys, SortDirection::Ascending), [2, 0, 4, 3, 1]);
        assert_eq!(places(&keys, SortDirection::Descending), [3, 0, 4, 2, 1]);
    }

    #[test]
    fn the_third_press_gives_the_tables_own_order_back() {
        let (total, share) = (ColumnId::new("total"), ColumnId::new("share"));
        for first in [SortDirection::Ascending, SortDirection::Descending] {
            let once = TableSort::toggled(None, &total, first);
            let twice = TableSort::toggled(once.clone(), &total, first);
            assert_eq!(once, Some(TableSort::new("total", first)));
            assert_eq!(twice, Some(TableSort::new("total", first.reversed())));
            assert_eq!(TableSort::toggled(twice.clone(), &total, first), None);
            // Another column begins anew.
            assert_eq!(TableSort::toggled(twice, &share, first), Some(TableSort::new("share", first)));
        }
    }

    #[test]
    fn an_address_tells_the_column_and_the_way() {
        let sort = TableSort::new("first-response", SortDirection::Descending);
        assert_eq!(sort.to_string(), "first-response.desc");
        assert_eq!("first-response.desc".parse(), Ok(sort));
        assert_eq!("agent.asc".parse(), Ok(TableSort::new("agent", SortDirection::Ascending)));
        for text in ["", "agent", "agent.", ".asc", "agent.down", "<b>.asc", "agent.ASC"] {
            assert_eq!(text.parse::<TableSort>(), Err(NoSort), "{text}");
        }
    }
}

//! The columns of a table.

use std::borrow::Cow;

use super::cell::Standing;
use super::sort::SortDirection;

/// The longest id that an address is read for, in letters.
const MOST_LETTERS: usize = 64;

/// A column's name in addresses and programs, the same in every language: `first-response`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ColumnId(Cow<'static, str>);

impl ColumnId {
    /// The names of agents. Snapshots hide them by it.
    pub const AGENT: Self = Self::new("agent");
    /// The numbers of the compared period.
    pub const BEFORE: Self = Self::new("before");
    /// Days and hours.
    pub const DATE: Self = Self::new("date");

    /// An id that the program knows: letters and digits of ASCII, `-` and `_`.
    pub const fn new(id: &'static str) -> Self {
        Self(Cow::Borrowed(id))
    }

    /// An id out of an address, or of what the workspace sent; nothing where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        let is_id = (1..=MOST_LETTERS).contains(&text.len()) && text.chars().all(is_plain);
        is_id.then(|| Self(Cow::Owned(text.to_owned())))
    }

    /// The id of a column that has nothing but its place.
    pub fn numbered(place: usize) -> Self {
        Self(Cow::Owned(format!("column-{}", place + 1)))
    }

    /// As it stands in an address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for ColumnId {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

/// What a column holds. Names and texts begin at its edge, numbers end there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Names, sorted in the order of the reader's language.
    Name,
    /// Words.
    Text,
    /// Whole numbers.
    Count,
    /// Numbers with one decimal: conversations per hour.
    Rate,
    /// Seconds.
    Duration,
    /// Parts of one.
    Share,
    /// How something changed.
    Change,
}

impl ColumnKind {
    /// Whether its cells end at one edge.
    pub fn is_number(self) -> bool {
        !matches!(self, Self::Name | Self::Text)
    }

    /// Whether a bar tells its numbers apart: they begin at zero.
    pub fn has_bars(self) -> bool {
        self.is_number() && self != Self::Change
    }
}

/// Whether a column is on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always.
    Required,
    /// Until it is taken away.
    Shown,
    /// Once it is chosen.
    Hidden,
}

/// A column of a table. The first one names the rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its id.
    pub id: ColumnId,
    /// What stands over it.
    pub head: String,
    /// What it holds.
    pub kind: ColumnKind,
    /// What it stands for where that is not what was chosen, in two or three words: `All departments`. The column is grey
    /// then.
    pub note: Option<String>,
    /// Whether it is on screen.
    pub presence: Presence,
    /// Which end comes first when its head is pressed; nothing where it does not sort.
    pub first: Option<SortDirection>,
    /// What sets its numbers apart.
    pub standing: Standing,
}

impl Column {
    /// A column that is always there and sorts.
    pub fn new(kind: ColumnKind, id: impl Into<ColumnId>, head: impl Into<String>) -> Self {
        let first = if kind.is_number() { SortDirection::Descending } else { SortDirection::Ascending };
        let (id, head) = (id.into(), head.into());
        Self {
            id,
            head,
            kind,
            note: None,
            presence: Presence::Required,
            first: Some(first),
            standing: Standing::default(),
        }
    }

    /// The column that names the rows.
    pub fn name(id: impl Into<ColumnId>, head: impl Into<String>) -> Self {
        Self::new(ColumnKind::Name, id, head)
    }

    /// A column of whole numbers.
    pub fn count(id: impl Into<ColumnId>, head: impl Into<String>) -> Self {
        Self::new(ColumnKind::Count, id, head)
    }

    /// The same, and readers may take it away.
    pub fn removable(self) -> Self {
        Self { presence: Presence::Shown, ..self }
    }

    /// The same, shown to those who choose it.
    pub fn hidden(self) -> Self {
        Self { presence: Presence::Hidden, ..self }
    }

    /// The same, with another end first: of times, the shortest.
    pub fn first(self, direction: SortDirection) -> Self {
        Self { first: Some(direction), ..self }
    }

    /// The same, by which nothing is sorted.
    pub fn unsorted(self) -> Self {
        Self { first: None, ..self }
    }

    /// The same, whose numbers are set apart.
    pub fn standing(self, standing: Standing) -> Self {
        Self { standing, ..self }
    }

    /// The same, grey, with what it stands for if that is not what was chosen.
    pub fn note(self, note: Option<String>) -> Self {
        Self { note, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_plain_and_short() {
        let read = |text: &str| ColumnId::parse(text).map(|id| id.as_str().to_owned());
        assert_eq!(read("first-response"), Some("first-response".into()));
        assert_eq!(read("aB3_x"), Some("aB3_x".into()));
        for text in ["", "a b", "ä", "<b>", "a,b", "a.b", &"a".repeat(65)] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn names_begin_with_a_and_numbers_with_the_highest() {
        assert_eq!(Column::name("agent", "Agent").first, Some(SortDirection::Ascending));
        assert_eq!(Column::count("total", "Total").first, Some(SortDirection::Descending));
    }
}

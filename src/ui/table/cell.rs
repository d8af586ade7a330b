//! The cells of a table, and its rows.

use analytics::locale_format::{LocaleFormat, PercentPrecision};
use analytics::range::DateRange;
use chrono::{NaiveDate, NaiveDateTime};

use super::column::ColumnKind;
use super::sort::SortKey;

/// In place of a number that there is not.
const NO_VALUE: &str = "–";
/// In place of a number that nobody knows.
const UNKNOWN: &str = "?";
/// In place of a number that is on its way.
const LOADING: &str = "…";

/// What a change means for who reads it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing.
    #[default]
    Neutral,
    /// It is for the better.
    Better,
    /// It is for the worse.
    Worse,
}

impl Tone {
    /// Its name in `data-tone`; nothing where there is none.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Neutral => None,
            Self::Better => Some("better"),
            Self::Worse => Some("worse"),
        }
    }
}

/// What a cell holds for other programs, where its column and its order do not tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CellValue {
    /// A number of a kind: a count, a rate, seconds, a part of one.
    Number(ColumnKind, f64),
    /// How such a number changed: what it was, where no other column has it, and by how much, where both can be compared.
    Change(ColumnKind, Option<f64>, Option<f64>),
    /// A day.
    Day(NaiveDate),
    /// Several days, from the first to the last.
    Days(DateRange),
    /// An hour of a day.
    Hour(NaiveDateTime),
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What is read.
    pub text: String,
    /// What it is sorted by.
    pub key: SortKey,
    /// What it holds for other programs, if that is not told by its key, as its column's kind has it.
    pub value: Option<CellValue>,
    /// How long its bar is, from 0 to 1, of the longest of its column.
    pub bar: Option<f64>,
    /// What it means.
    pub tone: Tone,
    /// Why there is no number, where there is none; or what is to be known of it.
    pub missing: Option<String>,
    /// What its words say that its number does not: that it is near the truth, or of a day that is not over.
    pub remark: Option<String>,
}

impl Cell {
    /// A cell that is sorted by a key.
    pub fn new(text: impl Into<String>, key: SortKey) -> Self {
        Self {
            text: text.into(),
            key,
            value: None,
            bar: None,
            tone: Tone::Neutral,
            missing: None,
            remark: None,
        }
    }

    /// A name, sorted in the order of the reader's language.
    pub fn name(name: impl Into<String>) -> Self {
        let name = name.into();
        Self::new(name.clone(), SortKey::Name(name))
    }

    /// Words that nothing is sorted by.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(text, SortKey::Missing)
    }

    /// A number in its words.
    pub fn number(text: impl Into<String>, number: f64) -> Self {
        Self::new(text, SortKey::Number(number))
    }

    /// No number, and why.
    pub fn missing(reason: impl Into<String>) -> Self {
        Self { missing: Some(reason.into()), ..Self::text(NO_VALUE) }
    }

    /// A number that nobody knows, and why. Unlike a dash it does not stand for none.
    pub fn unknown(reason: impl Into<String>) -> Self {
        Self { text: UNKNOWN.into(), ..Self::missing(reason) }
    }

    /// A number that is on its way.
    pub fn loading() -> Self {
        Self { text: LOADING.into(), ..Self::missing(i18n::drawers_asking()) }
    }

    /// A number of a column's kind: counts, rates, shares of 0 to 1 and seconds. Shares and rates have one decimal each,
    /// so that these stand below each other.
    pub fn of(kind: ColumnKind, number: f64, format: &dyn LocaleFormat) -> Self {
        let text = match kind {
            ColumnKind::Duration => format.duration(number),
            ColumnKind::Share => share_text(number, format),
            ColumnKind::Rate => format.one_decimal(number),
            _ => format.count(number),
        };
        Self::number(text, number)
    }

    /// Whether its text only stands in the place of a number.
    pub fn is_placeholder(&self) -> bool {
        matches!(self.text.as_str(), NO_VALUE | UNKNOWN | LOADING)
    }

    /// The same, which holds this for other programs.
    pub fn holding(self, value: Option<CellValue>) -> Self {
        Self { value, ..self }
    }

    /// The same with what its words say beyond its number.
    pub fn remarking(self, remark: Option<String>) -> Self {
        Self { remark, ..self }
    }

    /// The same, for the better or worse.
    pub fn toned(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }
}

/// A share with one decimal; what is little is not none, and what is nearly all is not all.
fn share_text(share: f64, format: &dyn LocaleFormat) -> String {
    const LEAST: f64 = 0.001;
    let text = |share| format.percent_with(share, PercentPrecision::OneDecimal);
    match share {
        _ if share > 0.0 && share < LEAST => format!("<{}", text(LEAST)),
        _ if share < 1.0 && share > 1.0 - LEAST => format!(">{}", text(1.0 - LEAST)),
        _ => text(share),
    }
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    /// Where the order puts it, if the search finds it.
    #[default]
    Ordinary,
    /// Above the others, whatever is sorted or sought: what nobody is to overlook.
    Pinned,
    /// Below the others: what the rows come to.
    Total,
}

/// A row of a table. Its first cell is its head.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// What the row is about, whatever its numbers: the same after the next answer. The row keeps the focus by it.
    pub key: String,
    /// A cell a column.
    pub cells: Vec<Cell>,
    /// The workspace's own name of it, which stands beside its name in exports: a username, an id.
    pub id: Option<String>,
    /// What its head opens, if anything.
    pub opens: Option<String>,
    /// Where it stands.
    pub kind: RowKind,
}

impl TableRow {
    /// An ordinary row.
    pub fn new(key: impl Into<String>, cells: Vec<Cell>) -> Self {
        Self { key: key.into(), cells, id: None, opens: None, kind: RowKind::Ordinary }
    }

    /// The same, by the name that the workspace has for it.
    pub fn identified(self, id: Option<String>) -> Self {
        Self { id, ..self }
    }

    /// The same, whose head opens something.
    pub fn opening(self, opens: Option<String>) -> Self {
        Self { opens, ..self }
    }

    /// The same, in another place.
    pub fn placed(self, kind: RowKind) -> Self {
        Self { kind, ..self }
    }

    /// The texts of its cells.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(|cell| cell.text.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;

    #[test]
    fn numbers_of_one_kind_have_the_same_decimals() {
        let words = |kind, number| Cell::of(kind, number, &EnglishFormat).text;
        let column = |kind, numbers: [f64; 3]| numbers.map(|number| words(kind, number));
        assert_eq!(column(ColumnKind::Count, [0.0, 12.0, 1_204.0]), ["0", "12", "1204"]);
        assert_eq!(column(ColumnKind::Rate, [0.0, 2.0, 1_204.26]), ["0.0", "2.0", "1204.3"]);
        assert_eq!(column(ColumnKind::Share, [0.0, 0.12, 1.0]), ["0.0%", "12.0%", "100.0%"]);
        assert_eq!(words(ColumnKind::Duration, 4_440.0), "1 h 14 min");
    }

    #[test]
    fn what_is_missing_says_why_and_sorts_last() {
        let cell = Cell::missing("Needs a premium licence.");
        assert_eq!((cell.text.as_str(), cell.key), ("–", SortKey::Missing));
    }
}

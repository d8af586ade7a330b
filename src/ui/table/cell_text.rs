//! What is read in a cell.

use std::borrow::Cow;

use analytics::change::Change;
use analytics::locale_format::{LocaleFormat, PercentPrecision};

use super::column::ColumnKind;
use crate::text::change::{COUNT, describe};

/// What is read in a cell. A number is put into words when its row is drawn, searched or exported: a table has tens of
/// thousands of them, and a screen shows a few hundred.
#[derive(Clone, Debug, PartialEq)]
pub enum CellText {
    /// Words.
    Words(Cow<'static, str>),
    /// A sign in place of a number.
    Placeholder(Placeholder),
    /// A number of a column's kind: counts, rates, shares of 0 to 1 and seconds.
    Number(ColumnKind, f64),
    /// How a count changed.
    Change(Change),
}

impl CellText {
    /// The words, in the reader's language.
    pub fn written(&self, format: &dyn LocaleFormat) -> Cow<'_, str> {
        match self {
            Self::Words(words) => Cow::Borrowed(words),
            Self::Placeholder(placeholder) => Cow::Borrowed(placeholder.sign()),
            Self::Number(kind, number) => Cow::Owned(number_text(*kind, *number, format)),
            Self::Change(change) => Cow::Owned(describe(*change, COUNT, &format.count(change.before))),
        }
    }
}

/// Why a sign stands in place of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// There is none.
    NoValue,
    /// Nobody knows it.
    Unknown,
    /// It is on its way.
    Loading,
}

impl Placeholder {
    /// The sign.
    fn sign(self) -> &'static str {
        match self {
            Self::NoValue => "–",
            Self::Unknown => "?",
            Self::Loading => "…",
        }
    }
}

impl From<Placeholder> for CellText {
    fn from(placeholder: Placeholder) -> Self {
        Self::Placeholder(placeholder)
    }
}

impl From<String> for CellText {
    fn from(words: String) -> Self {
        Self::Words(words.into())
    }
}

impl From<&'static str> for CellText {
    fn from(words: &'static str) -> Self {
        Self::Words(words.into())
    }
}

/// Shares and rates have one decimal each, so that these stand below each other.
fn number_text(kind: ColumnKind, number: f64, format: &dyn LocaleFormat) -> String {
    match kind {
        ColumnKind::Duration => format.duration(number),
        ColumnKind::Share => share_text(number, format),
        ColumnKind::Rate => format.one_decimal(number),
        _ => format.count(number),
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

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;

    #[test]
    fn numbers_of_one_kind_have_the_same_decimals() {
        let words = |kind, number| CellText::Number(kind, number).written(&EnglishFormat).into_owned();
        let column = |kind, numbers: [f64; 3]| numbers.map(|number| words(kind, number));
        assert_eq!(column(ColumnKind::Count, [0.0, 12.0, 1_204.0]), ["0", "12", "1204"]);
        assert_eq!(column(ColumnKind::Rate, [0.0, 2.0, 1_204.26]), ["0.0", "2.0", "1204.3"]);
        assert_eq!(column(ColumnKind::Share, [0.0, 0.12, 1.0]), ["0.0%", "12.0%", "100.0%"]);
        assert_eq!(words(ColumnKind::Duration, 4_440.0), "1 h 14 min");
    }

    #[test]
    fn a_change_is_a_percent_or_what_it_was() {
        let words = |change: Change| CellText::Change(change).written(&EnglishFormat).into_owned();
        let change = Change::of_counts(31.0, 62.0);
        assert_eq!(words(change), "100% more");
        assert_eq!(words(Change { is_comparable: false, ..change }), "previously 31");
    }
}

//! What a person chose to compare with, and the period that it is for.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, Weekday};

use super::comparison::{Comparison, ComparisonError};
use super::period::Period;
use super::range::DateRange;

/// The previous period unless the person says otherwise; nothing at all is a choice of its own, `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparisonChoice(pub Option<Comparison>);

/// A period, and what it is compared with, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComparedPeriod {
    /// The period.
    pub period: Period,
    /// What it is compared with.
    pub comparison: Option<Comparison>,
}

/// The name of no comparison in the address.
const NONE: &str = "none";

impl ComparedPeriod {
    /// The days that the period is compared with, on the day `today`.
    pub fn previous_range(self, today: NaiveDate, week_start: Weekday) -> Option<DateRange> {
        self.comparison?.range(self.period, today, week_start)
    }
}

impl Default for ComparisonChoice {
    fn default() -> Self {
        Self(Some(Comparison::PREVIOUS))
    }
}

impl fmt::Display for ComparisonChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(comparison) => comparison.fmt(f),
            None => f.write_str(NONE),
        }
    }
}

impl FromStr for ComparisonChoice {
    type Err = ComparisonError;

    fn from_str(text: &str) -> Result<Self, ComparisonError> {
        match text {
            NONE => Ok(Self(None)),
            text => text.parse().map(|comparison| Self(Some(comparison))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_previous_period_is_the_default_and_none_is_a_choice() {
        assert_eq!(ComparisonChoice::default().to_string(), "previous");
        assert_eq!("none".parse(), Ok(ComparisonChoice(None)));
        assert_eq!("previous".parse(), Ok(ComparisonChoice::default()));
        assert_eq!("off".parse::<ComparisonChoice>(), Err(ComparisonError::Unknown));
    }

    #[test]
    fn a_choice_is_read_as_it_is_written() {
        for text in ["none", "previous", "before", "year-before-by-date", "2026-01-01..2026-01-31"] {
            assert_eq!(text.parse::<ComparisonChoice>().map(|read| read.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn a_key_goes_round_and_keeps_the_alignment() {
        let next = |text: &str| {
            let ComparisonChoice(comparison) = text.parse().unwrap();
            ComparisonChoice(Comparison::next(comparison)).to_string()
        };
        let cases = [
            ("previous", "previous-year"),
            ("before-by-date", "year-before-by-date"),
            ("previous-year", "none"),
            ("2026-01-01..2026-01-31", "none"),
            ("none", "previous"),
        ];
        for (comparison, expected) in cases {
            assert_eq!(next(comparison), expected, "{comparison}");
        }
    }
}

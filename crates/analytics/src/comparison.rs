//! What a period is compared with: which days, and which of them stand beside each other.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, Weekday};
use thiserror::Error;

use super::calendar_unit::CalendarUnit;
use super::period::Period;
use super::previous_days::{before, matched, units_before, whole_units};
use super::range::{DateRange, RangeError};

/// The days to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Baseline {
    /// Those before the period: the unit of the calendar before, or as many days.
    Previous,
    /// The same days of the year before.
    PreviousYear,
    /// Two dates that the person chose.
    Custom(DateRange),
}

/// Which days stand beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// Mondays beside Mondays: a week has its own shape.
    Weekday,
    /// The first beside the first: October beside September.
    Date,
}

/// A comparison as a person chose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// With which days.
    pub baseline: Baseline,
    /// How they are matched; none where that is left to the period.
    pub alignment: Option<Alignment>,
}

/// Why a text names no comparison; reads after "Ignored `…`: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ComparisonError {
    /// No such word.
    #[error("no such comparison")]
    Unknown,
    /// Two dates that are no range.
    #[error(transparent)]
    Range(#[from] RangeError),
}

impl Alignment {
    /// What suits a period: months, quarters and years stand beside such ones, whatever weekday they begin with, and so
    /// do two dates that are whole ones; all other days beside the same days of the week.
    pub fn default_for(period: Period) -> Self {
        match period {
            Period::Calendar(CalendarUnit::Month | CalendarUnit::Quarter | CalendarUnit::Year, _) => {
                Self::Date
            }
            Period::Custom(range) if whole_units(range).is_some() => Self::Date,
            Period::Calendar(..) | Period::Last(..) | Period::Custom(_) => Self::Weekday,
        }
    }
}

impl Comparison {
    /// With the days before, matched as suits the period.
    pub const PREVIOUS: Self = Self { baseline: Baseline::Previous, alignment: None };

    /// With the year before, matched as suits the period.
    pub const PREVIOUS_YEAR: Self = Self { baseline: Baseline::PreviousYear, alignment: None };

    /// With two dates, which stand beside the period's as they are.
    pub fn with_dates(range: DateRange) -> Self {
        Self { baseline: Baseline::Custom(range), alignment: None }
    }

    /// What a key goes to: from what was before to the year before, to nothing, and to what was before again.
    pub fn next(comparison: Option<Self>) -> Option<Self> {
        match comparison {
            None => Some(Self::PREVIOUS),
            Some(Self { baseline: Baseline::Previous, alignment }) => {
                Some(Self { alignment, ..Self::PREVIOUS_YEAR })
            }
            Some(_) => None,
        }
    }

    /// How the days of a period are matched.
    pub fn alignment_for(self, period: Period) -> Alignment {
        self.alignment.unwrap_or(Alignment::default_for(period))
    }

    /// The same days, matched so; what suits the period is left to the period.
    pub fn aligned(self, alignment: Alignment, period: Period) -> Self {
        let is_default = alignment == Alignment::default_for(period);
        Self { alignment: (!is_default).then_some(alignment), ..self }
    }

    /// The days that the period is compared with, on the day `today`; none where there were none. A period that still
    /// runs is compared with as many days: those that have come.
    pub fn range(self, period: Period, today: NaiveDate, week_start: Weekday) -> Option<DateRange> {
        let range = period.range(today, week_start);
        let by_date = match self.baseline {
            Baseline::Custom(range) => return Some(range),
            Baseline::Previous => match self.alignment {
                None => units_before(period).or_else(|| before(period, range, week_start))?,
                Some(_) => before(period, range, week_start)?,
            },
            Baseline::PreviousYear => CalendarUnit::Year.after(range.start(), -1).and_then(|start| {
                let end = CalendarUnit::Year.after(range.end(), -1)?;
                DateRange::new(start, end).ok()
            })?,
        };
        match self.alignment_for(period) {
            Alignment::Date => Some(by_date),
            Alignment::Weekday => matched(range, by_date.start()),
        }
    }
}

/// The names in the address, each with what it means. Those without an alignment leave it to the period.
const NAMES: [(&str, Baseline, Option<Alignment>); 6] = [
    ("previous", Baseline::Previous, None),
    ("before", Baseline::Previous, Some(Alignment::Weekday)),
    ("before-by-date", Baseline::Previous, Some(Alignment::Date)),
    ("previous-year", Baseline::PreviousYear, None),
    ("year-before", Baseline::PreviousYear, Some(Alignment::Weekday)),
    ("year-before-by-date", Baseline::PreviousYear, Some(Alignment::Date)),
];

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Baseline::Custom(range) = self.baseline {
            return range.fmt(f);
        }
        let is_own = |(_, baseline, alignment): &&(&str, Baseline, Option<Alignment>)| {
            (*baseline, *alignment) == (self.baseline, self.alignment)
        };
        f.write_str(NAMES.iter().find(is_own).map_or("", |(name, ..)| name))
    }
}

impl FromStr for Comparison {
    type Err = ComparisonError;

    fn from_str(text: &str) -> Result<Self, ComparisonError> {
        if text.starts_with(|letter: char| letter.is_ascii_digit()) || text.contains("..") {
            return Ok(Self::with_dates(text.parse()?));
        }
        let named = NAMES.iter().find(|(name, ..)| *name == text);
        let (_, baseline, alignment) = *named.ok_or(ComparisonError::Unknown)?;
        Ok(Self { baseline, alignment })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(comparison: &str, period: &str) -> String {
        let comparison: Comparison = comparison.parse().unwrap();
        let today = "2026-11-21".parse().unwrap();
        comparison.range(period.parse().unwrap(), today, Weekday::Mon).unwrap().to_string()
    }

    #[test]
    fn by_date_the_same_part_of_the_unit_before() {
        let cases = [
            ("last-28-days", "2026-09-26..2026-10-23"),
            ("this-month", "2026-10-01..2026-10-21"),
            ("last-month", "2026-09-01..2026-09-30"),
            ("this-week", "2026-11-09..2026-11-14"),
            ("today", "2026-11-20..2026-11-20"),
            ("this-year", "2025-01-01..2025-11-21"),
            ("2026-03-02..2026-03-05", "2026-02-26..2026-03-01"),
        ];
        for (period, expected) in cases {
            assert_eq!(compared("before-by-date", period), expected, "{period}");
        }
    }

    #[test]
    fn by_weekday_mondays_stand_beside_mondays() {
        let cases = [
            ("before", "last-28-days", "2026-09-26..2026-10-23"),
            // From the Sunday nearest to the first of October.
            ("before", "this-month", "2026-10-04..2026-10-24"),
            ("before", "today", "2026-11-14..2026-11-14"),
            ("before", "last-30-days", "2026-09-17..2026-10-16"),
            ("year-before", "last-28-days", "2025-10-25..2025-11-21"),
            ("year-before-by-date", "last-28-days", "2025-10-24..2025-11-20"),
        ];
        for (comparison, period, expected) in cases {
            assert_eq!(compared(comparison, period), expected, "{comparison} {period}");
        }
    }

    #[test]
    fn the_nearest_weekday_can_be_the_one_before() {
        let comparison: Comparison = "before".parse().unwrap();
        let today = "2026-04-20".parse().unwrap();
        // From a Wednesday; the quarter before began on a Thursday.
        let range = comparison.range("this-quarter".parse().unwrap(), today, Weekday::Mon).unwrap();
        assert_eq!(range.to_string(), "2025-12-31..2026-01-19");
    }

    #[test]
    fn left_to_the_period_months_stand_beside_months_and_other_days_beside_their_weekdays() {
        // On a Saturday; the ranges of the period, the period before and the year before.
        let cases = [
            ("today", "2026-11-14..2026-11-14", "2025-11-22..2025-11-22"),
            ("this-week", "2026-11-09..2026-11-14", "2025-11-17..2025-11-22"),
            ("this-month", "2026-10-01..2026-10-21", "2025-11-01..2025-11-21"),
            ("this-quarter", "2026-07-01..2026-08-21", "2025-10-01..2025-11-21"),
            ("this-year", "2025-01-01..2025-11-21", "2025-01-01..2025-11-21"),
            ("yesterday", "2026-11-13..2026-11-13", "2025-11-21..2025-11-21"),
            ("last-week", "2026-11-02..2026-11-08", "2025-11-10..2025-11-16"),
            ("last-month", "2026-09-01..2026-09-30", "2025-10-01..2025-10-31"),
            ("last-7-days", "2026-11-07..2026-11-13", "2025-11-15..2025-11-21"),
            ("last-28-days", "2026-09-26..2026-10-23", "2025-10-25..2025-11-21"),
            ("last-30-days", "2026-09-17..2026-10-16", "2025-10-23..2025-11-21"),
            ("last-91-days", "2026-05-23..2026-08-21", "2025-08-23..2025-11-21"),
            // From the Friday nearest to the first would be a day too many.
            ("last-12-months", "2024-11-15..2025-11-14", "2024-11-15..2025-11-14"),
        ];
        let presets: Vec<String> =
            Period::PRESETS.iter().flat_map(|(_, presets)| *presets).map(Period::to_string).collect();
        assert_eq!(cases.map(|(period, ..)| period).as_slice(), presets);
        for (period, previous, previous_year) in cases {
            let ranges = ["previous", "previous-year"].map(|comparison| compared(comparison, period));
            assert_eq!(ranges, [previous, previous_year], "{period}");
        }
    }

    #[test]
    fn dates_that_are_whole_months_stand_beside_as_many() {
        let cases = [
            ("2026-10-01..2026-10-31", "2026-09-01..2026-09-30", "2025-10-01..2025-10-31"),
            ("2026-07-01..2026-08-31", "2026-05-01..2026-06-30", "2025-07-01..2025-08-31"),
            ("2025-01-01..2025-12-31", "2024-01-01..2024-12-31", "2024-01-01..2024-12-31"),
            // Beside the same weekdays: a day less than a month, and a week.
            ("2026-10-01..2026-10-30", "2026-08-27..2026-09-25", "2025-10-02..2025-10-31"),
            ("2026-11-02..2026-11-08", "2026-10-26..2026-11-01", "2025-11-03..2025-11-09"),
        ];
        for (period, previous, previous_year) in cases {
            let ranges = ["previous", "previous-year"].map(|comparison| compared(comparison, period));
            assert_eq!(ranges, [previous, previous_year], "{period}");
        }
        // What an older link says is as many days.
        assert_eq!(compared("before-by-date", "2026-10-01..2026-10-31"), "2026-08-31..2026-09-30");
    }

    #[test]
    fn only_an_alignment_that_does_not_suit_the_period_is_named() {
        let named = |period: &str, alignment| {
            Comparison::PREVIOUS.aligned(alignment, period.parse().unwrap()).to_string()
        };
        assert_eq!(named("last-month", Alignment::Date), "previous");
        assert_eq!(named("last-month", Alignment::Weekday), "before");
        assert_eq!(named("last-28-days", Alignment::Weekday), "previous");
        assert_eq!(named("last-28-days", Alignment::Date), "before-by-date");
        let by_date: Comparison = "year-before-by-date".parse().unwrap();
        assert_eq!(by_date.alignment_for("last-7-days".parse().unwrap()), Alignment::Date);
    }

    #[test]
    fn a_comparison_is_read_as_it_is_written() {
        for text in NAMES.map(|(name, ..)| name).into_iter().chain(["2026-01-01..2026-01-31"]) {
            assert_eq!(text.parse::<Comparison>().map(|read| read.to_string()).as_deref(), Ok(text));
        }
        let error = |text: &str| text.parse::<Comparison>().unwrap_err().to_string();
        assert_eq!(error("last-year"), "no such comparison");
        assert_eq!(error("2026-01-02..2026-01-01"), "it ends before it starts");
    }
}

//! What a period is compared with: which days, and which of them stand beside each other.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use thiserror::Error;

use super::calendar_unit::CalendarUnit;
use super::period::Period;
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// Mondays beside Mondays: a week has its own shape.
    #[default]
    Weekday,
    /// The first beside the first.
    Date,
}

/// A comparison as a person chose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// With which days.
    pub baseline: Baseline,
    /// How they are matched.
    pub alignment: Alignment,
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

impl Comparison {
    /// What a key goes to: from nothing to what was before, the year before, and to nothing again.
    pub fn next(comparison: Option<Self>) -> Option<Self> {
        let baseline = match comparison.map(|comparison| comparison.baseline) {
            None => Baseline::Previous,
            Some(Baseline::Previous) => Baseline::PreviousYear,
            Some(_) => return None,
        };
        Some(Self {
            baseline,
            alignment: comparison.map(|comparison| comparison.alignment).unwrap_or_default(),
        })
    }

    /// The days that the period is compared with, on the day `today`; none where there were none. A period that still
    /// runs is compared with as many days: those that have come.
    pub fn range(self, period: Period, today: NaiveDate, week_start: Weekday) -> Option<DateRange> {
        let range = period.range(today, week_start);
        let by_date = match self.baseline {
            Baseline::Custom(range) => return Some(range),
            Baseline::Previous => before(period, range, week_start)?,
            Baseline::PreviousYear => CalendarUnit::Year.after(range.start(), -1).and_then(|start| {
                let end = CalendarUnit::Year.after(range.end(), -1)?;
                DateRange::new(start, end).ok()
            })?,
        };
        match self.alignment {
            Alignment::Date => Some(by_date),
            Alignment::Weekday => matched(range, by_date.start()),
        }
    }
}

/// The days before, by date: the same part of the unit before, or as many days.
fn before(period: Period, range: DateRange, week_start: Weekday) -> Option<DateRange> {
    let Period::Calendar(span, ago) = period else {
        let days = Days::new(range.days().unsigned_abs());
        return DateRange::new(range.start().checked_sub_days(days)?, range.start().pred_opt()?).ok();
    };
    let start = span.after(span.start(range.start(), week_start), -1)?;
    let whole = span.from_start(start)?;
    if ago > 0 {
        return Some(whole);
    }
    // The elapsed part; a month that was shorter ends sooner.
    let end = start.checked_add_days(Days::new(range.days().unsigned_abs() - 1))?;
    DateRange::new(start, end.min(whole.end())).ok()
}

/// As many days as `range` has, from the day nearest to `start` that is of the same weekday, all of them before it.
fn matched(range: DateRange, start: NaiveDate) -> Option<DateRange> {
    let ahead = i64::from(range.start().weekday().days_since(start.weekday()));
    let shift = if ahead > 3 { ahead - 7 } else { ahead };
    let days = range.days();
    let first = |shift: i64| start.checked_add_signed(chrono::TimeDelta::days(shift));
    let of = |shift| {
        let first = first(shift)?;
        DateRange::new(first, first.checked_add_days(Days::new(days.unsigned_abs() - 1))?).ok()
    };
    let mut shift = shift;
    loop {
        let matched = of(shift)?;
        if matched.end() < range.start() {
            return Some(matched);
        }
        shift -= 7;
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.baseline {
            Baseline::Previous => f.write_str("before")?,
            Baseline::PreviousYear => f.write_str("year-before")?,
            Baseline::Custom(range) => return range.fmt(f),
        }
        match self.alignment {
            Alignment::Weekday => Ok(()),
            Alignment::Date => f.write_str("-by-date"),
        }
    }
}

impl FromStr for Comparison {
    type Err = ComparisonError;

    fn from_str(text: &str) -> Result<Self, ComparisonError> {
        if text.starts_with(|letter: char| letter.is_ascii_digit()) || text.contains("..") {
            // Chosen dates stand beside each other as they are.
            return Ok(Self { baseline: Baseline::Custom(text.parse()?), alignment: Alignment::Date });
        }
        let (name, alignment) = match text.strip_suffix("-by-date") {
            Some(name) => (name, Alignment::Date),
            None => (text, Alignment::Weekday),
        };
        let baseline = match name {
            "before" => Baseline::Previous,
            "year-before" => Baseline::PreviousYear,
            _ => return Err(ComparisonError::Unknown),
        };
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
    fn a_comparison_is_read_as_it_is_written() {
        for text in
            ["before", "before-by-date", "year-before", "year-before-by-date", "2026-01-01..2026-01-31"]
        {
            assert_eq!(text.parse::<Comparison>().map(|read| read.to_string()).as_deref(), Ok(text));
        }
        let error = |text: &str| text.parse::<Comparison>().unwrap_err().to_string();
        assert_eq!(error("last-year"), "no such comparison");
        assert_eq!(error("2026-01-02..2026-01-01"), "it ends before it starts");
    }
}

//! A span of whole calendar days, both ends included.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use thiserror::Error;

/// Calendar days from `start` to `end`, both included; never reversed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateRange {
    start: NaiveDate,
    end: NaiveDate,
}

/// Why a pair of dates is no range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RangeError {
    /// Not of the form `2026-03-01..2026-03-28`, or no such day.
    #[error("use the form 2026-03-01..2026-03-28")]
    Form,
    /// The end lies before the start.
    #[error("it ends before it starts")]
    Reversed,
    /// More days than a page can show in a bearable time.
    #[error("it is longer than {} days", DateRange::MAX_DAYS)]
    TooLong,
    /// No workspace has data for such a year.
    #[error("the year must be between {} and {}", DateRange::YEARS.start(), DateRange::YEARS.end())]
    Year,
}

impl DateRange {
    /// The longest range that a person can choose: three years.
    pub const MAX_DAYS: i64 = 1096;

    /// Years that a person can mean; others are slips of the keyboard.
    pub const YEARS: std::ops::RangeInclusive<i32> = 2010..=2100;

    /// The range of the two days, if it is one that a workspace can answer for.
    pub fn new(start: NaiveDate, end: NaiveDate) -> Result<Self, RangeError> {
        let range = Self { start, end };
        match () {
            () if !Self::YEARS.contains(&start.year()) || !Self::YEARS.contains(&end.year()) => {
                Err(RangeError::Year)
            }
            () if end < start => Err(RangeError::Reversed),
            () if range.days() > Self::MAX_DAYS => Err(RangeError::TooLong),
            () => Ok(range),
        }
    }

    /// From the earlier of two days to the later one.
    pub fn between(one: NaiveDate, other: NaiveDate) -> Result<Self, RangeError> {
        Self::new(one.min(other), one.max(other))
    }

    /// One day.
    pub fn day(date: NaiveDate) -> Self {
        Self { start: date, end: date }
    }

    /// The `days` days that end with `end`.
    pub fn ending(end: NaiveDate, days: u16) -> Self {
        let start = end.checked_sub_days(Days::new(u64::from(days.max(1)) - 1)).unwrap_or(end);
        Self { start, end }
    }

    /// The first day.
    pub fn start(self) -> NaiveDate {
        self.start
    }

    /// The last day.
    pub fn end(self) -> NaiveDate {
        self.end
    }

    /// How many days, at least one.
    pub fn days(self) -> i64 {
        (self.end - self.start).num_days() + 1
    }

    /// The one day that this range is, if it is one.
    pub fn single_day(self) -> Option<NaiveDate> {
        (self.start == self.end).then_some(self.start)
    }

    /// The same days in pieces of at most `most`, the newest first.
    pub fn pieces(self, most: u16) -> Vec<Self> {
        let mut pieces = Vec::new();
        let mut end = self.end;
        loop {
            let piece = Self::ending(end, most);
            if piece.start <= self.start {
                pieces.push(Self { start: self.start, end });
                return pieces;
            }
            pieces.push(piece);
            end = piece.start.pred_opt().unwrap_or(self.start);
        }
    }

    /// Whether `date` is one of the days.
    pub fn contains(self, date: NaiveDate) -> bool {
        (self.start..=self.end).contains(&date)
    }
}

impl fmt::Display for DateRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl FromStr for DateRange {
    type Err = RangeError;

    /// Two days, months or years with two dots between them, or one of them.
    fn from_str(text: &str) -> Result<Self, RangeError> {
        match text.split_once("..") {
            Some((start, end)) => Self::new(whole(start)?.start, whole(end)?.end),
            None => whole(text),
        }
    }
}

/// The days of `2026-03-01`, `2026-03` or `2026`.
fn whole(text: &str) -> Result<DateRange, RangeError> {
    let (rest, months) = match text.len() {
        4 => ("-01-01", 12),
        7 => ("-01", 1),
        _ => ("", 0),
    };
    let start = date_from_text(&format!("{text}{rest}"))?;
    let after = start.checked_add_months(Months::new(months)).filter(|_| months > 0);
    DateRange::new(start, after.and_then(|after| after.pred_opt()).unwrap_or(start))
}

/// A day written as `2026-03-01`, digit by digit, so that a slip such as `226-03-01` is one.
fn date_from_text(text: &str) -> Result<NaiveDate, RangeError> {
    let is_form = text.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if text.len() != 10 || !is_form {
        return Err(RangeError::Form);
    }
    let number = |digits: &str| digits.parse::<u32>().unwrap_or_default();
    let (year, month, day) = (number(&text[..4]), number(&text[5..7]), number(&text[8..]));
    NaiveDate::from_ymd_opt(year as i32, month, day).ok_or(RangeError::Form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_as_it_is_written() {
        for text in ["2026-01-01..2026-01-31", "2024-02-29..2024-02-29", "2024-01-01..2026-12-31"] {
            assert_eq!(text.parse::<DateRange>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_day_a_month_and_a_year_are_ranges() {
        let cases = [
            ("2026-11-26", "2026-11-26..2026-11-26"),
            ("2024-02", "2024-02-01..2024-02-29"),
            ("2025", "2025-01-01..2025-12-31"),
            ("2026-02..2026-03-05", "2026-02-01..2026-03-05"),
        ];
        for (text, range) in cases {
            assert_eq!(text.parse::<DateRange>().map(|range| range.to_string()).as_deref(), Ok(range));
        }
    }

    #[test]
    fn what_is_no_range_says_why() {
        let cases = [
            ("2026-03-02..2026-03-01", RangeError::Reversed),
            ("2026-02-30..2026-03-01", RangeError::Form),
            ("2026-3-1..2026-03-01", RangeError::Form),
            ("2024-01-01..2027-01-01", RangeError::TooLong),
            ("0001-01-01..0001-01-02", RangeError::Year),
            ("2026-13", RangeError::Form),
            ("2026-1", RangeError::Form),
            ("1999", RangeError::Year),
            ("日日", RangeError::Form),
            ("yesterday", RangeError::Form),
            ("", RangeError::Form),
        ];
        for (text, error) in cases {
            assert_eq!(text.parse::<DateRange>(), Err(error), "{text}");
        }
    }

    #[test]
    fn two_days_are_a_range_in_whichever_order() {
        let (one, other) = ("2026-03-01".parse().unwrap(), "2026-03-28".parse().unwrap());
        assert_eq!(DateRange::between(one, other), DateRange::new(one, other));
        assert_eq!(DateRange::between(other, one), DateRange::new(one, other));
    }

    #[test]
    fn pieces_are_all_the_days_and_none_twice() {
        let pieces = |range: &str, most| {
            let pieces = range.parse::<DateRange>().unwrap().pieces(most);
            pieces.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        let days = ["2026-03-01..2026-03-07", "2026-02-22..2026-02-28", "2026-02-21..2026-02-21"];
        assert_eq!(pieces("2026-02-21..2026-03-07", 7), days);
        assert_eq!(pieces("2026-02-22..2026-03-07", 7), days[..2]);
        assert_eq!(pieces("2026-03-01..2026-03-07", 366), days[..1]);
        assert_eq!(pieces("2026-02-28..2026-03-01", 0), ["2026-03-01..2026-03-01", "2026-02-28..2026-02-28"]);
    }

    #[test]
    fn both_ends_belong_to_a_range() {
        let range: DateRange = "2026-02-27..2026-03-02".parse().unwrap();
        assert_eq!(range.days(), 4);
        assert!(range.contains(range.start()) && range.contains(range.end()));
    }
}

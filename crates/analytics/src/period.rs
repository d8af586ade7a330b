//! The chosen span of time, as a person names it.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, Weekday};
use thiserror::Error;

use super::calendar_unit::CalendarUnit;
use super::range::{DateRange, RangeError};

/// A named span of days. Relative periods stay relative: they become dates only with a `today`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// The last so many complete days, weeks, … up to yesterday: today is left out, so that averages are honest.
    Last(u16, CalendarUnit),
    /// A unit of the calendar, so many before the running one. The running one goes up to today and takes it in.
    Calendar(CalendarUnit, u16),
    /// Two dates that the person chose.
    Custom(DateRange),
}

/// A group of the periods that are offered by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresetGroup {
    /// Running units, up to today.
    ToDate,
    /// Complete units before the running ones.
    Before,
    /// The last complete days or months, up to yesterday.
    UpToYesterday,
}

/// Why a text names no period; reads after "Ignored `…`: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PeriodError {
    /// No such word.
    #[error("no such period")]
    Unknown,
    /// A number of days, weeks, … out of bounds.
    #[error("it must be 1 to {} days long", DateRange::MAX_DAYS)]
    Length,
    /// Two dates that are no range.
    #[error(transparent)]
    Range(#[from] RangeError),
}

impl Period {
    /// The running day.
    pub const TODAY: Self = Self::Calendar(CalendarUnit::Day, 0);

    /// The periods offered by name, in groups.
    pub const PRESETS: [(PresetGroup, &[Self]); 3] = [
        (
            PresetGroup::ToDate,
            &[
                Self::Calendar(CalendarUnit::Day, 0),
                Self::Calendar(CalendarUnit::Week, 0),
                Self::Calendar(CalendarUnit::Month, 0),
                Self::Calendar(CalendarUnit::Quarter, 0),
                Self::Calendar(CalendarUnit::Year, 0),
            ],
        ),
        (
            PresetGroup::Before,
            &[
                Self::Calendar(CalendarUnit::Day, 1),
                Self::Calendar(CalendarUnit::Week, 1),
                Self::Calendar(CalendarUnit::Month, 1),
            ],
        ),
        (
            PresetGroup::UpToYesterday,
            &[
                Self::Last(7, CalendarUnit::Day),
                Self::Last(28, CalendarUnit::Day),
                Self::Last(30, CalendarUnit::Day),
                Self::Last(91, CalendarUnit::Day),
                Self::Last(12, CalendarUnit::Month),
            ],
        ),
    ];

    /// The dates that this period means on the day `today`, in weeks that begin with `week_start`.
    pub fn range(self, today: NaiveDate, week_start: Weekday) -> DateRange {
        let range = match self {
            Self::Last(count, span) => {
                let yesterday = today.pred_opt();
                let start = span.after(today, -i32::from(count));
                start.zip(yesterday).and_then(|(start, end)| DateRange::new(start, end).ok())
            }
            Self::Calendar(span, 0) => DateRange::new(span.start(today, week_start), today).ok(),
            Self::Calendar(span, ago) => {
                let start = span.after(span.start(today, week_start), -i32::from(ago));
                start.and_then(|start| span.from_start(start))
            }
            Self::Custom(range) => Some(range),
        };
        // Only a clock in another century has no such days.
        range.unwrap_or(DateRange::day(today))
    }
}

impl Default for Period {
    /// Four whole weeks: every weekday the same number of times.
    fn default() -> Self {
        Self::Last(28, CalendarUnit::Day)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Calendar(CalendarUnit::Day, 0) => f.write_str("today"),
            Self::Calendar(CalendarUnit::Day, 1) => f.write_str("yesterday"),
            Self::Calendar(span, 0) => write!(f, "this-{}", span.name()),
            Self::Calendar(span, 1) => write!(f, "last-{}", span.name()),
            Self::Calendar(span, ago) => write!(f, "{ago}-{}s-ago", span.name()),
            Self::Last(count, span) => write!(f, "last-{count}-{}s", span.name()),
            Self::Custom(range) => range.fmt(f),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        if looks_like_dates(text) {
            return Ok(Self::Custom(text.parse()?));
        }
        let mut words = text.split('-');
        let span = |word: Option<&str>, s: &str| {
            let word = word?.strip_suffix(s)?;
            CalendarUnit::ALL.into_iter().find(|span| span.name() == word)
        };
        match (words.next(), words.next(), words.next(), words.next()) {
            (Some("today"), None, ..) => Ok(Self::Calendar(CalendarUnit::Day, 0)),
            (Some("yesterday"), None, ..) => Ok(Self::Calendar(CalendarUnit::Day, 1)),
            (Some(which @ ("this" | "last")), word, None, _) => {
                let span =
                    span(word, "").filter(|span| *span != CalendarUnit::Day).ok_or(PeriodError::Unknown)?;
                Ok(Self::Calendar(span, u16::from(which == "last")))
            }
            (Some("last"), Some(count), word, None) => {
                let span = span(word, "s").ok_or(PeriodError::Unknown)?;
                Ok(Self::Last(count_from_text(count, span)?, span))
            }
            (Some(count), word, Some("ago"), None) => {
                let span = span(word, "s").ok_or(PeriodError::Unknown)?;
                match count_from_text(count, span)? {
                    // These have names of their own, so that a period has one text.
                    1 => Err(PeriodError::Unknown),
                    ago => Ok(Self::Calendar(span, ago)),
                }
            }
            _ => Err(PeriodError::Unknown),
        }
    }
}

/// Whether a text is meant to be dates: `2026-03-01..2026-03-28`, `2026-03-01`, `2026-03` or `2026`.
fn looks_like_dates(text: &str) -> bool {
    let has_year = text.bytes().take_while(u8::is_ascii_digit).count() == 4;
    text.contains("..") || has_year && !text.ends_with("ago")
}

/// A number of units that is at least one and not longer than the longest range.
fn count_from_text(text: &str, span: CalendarUnit) -> Result<u16, PeriodError> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    let count = text.parse().ok().filter(|count| is_number && (1..=span.most()).contains(count));
    count.ok_or(if text.is_empty() { PeriodError::Unknown } else { PeriodError::Length })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(period: &str, today: &str) -> String {
        period.parse::<Period>().unwrap().range(today.parse().unwrap(), Weekday::Mon).to_string()
    }

    #[test]
    fn a_period_is_read_as_it_is_written() {
        for text in [
            "today",
            "yesterday",
            "2-days-ago",
            "last-28-days",
            "last-1-days",
            "last-1096-days",
            "last-12-months",
            "this-week",
            "last-month",
            "this-quarter",
            "3-years-ago",
            "2026-01-01..2026-01-31",
        ] {
            assert_eq!(text.parse::<Period>().map(|period| period.to_string()).as_deref(), Ok(text));
        }
        for (_, presets) in Period::PRESETS {
            assert!(presets.iter().all(|period| period.to_string().parse() == Ok(*period)));
        }
    }

    #[test]
    fn rolling_periods_leave_today_out() {
        assert_eq!(on("last-7-days", "2026-03-08"), "2026-03-01..2026-03-07");
        assert_eq!(on("last-28-days", "2024-03-01"), "2024-02-02..2024-02-29");
        assert_eq!(on("last-12-months", "2026-11-21"), "2025-11-21..2026-11-20");
        assert_eq!(on("last-2-weeks", "2026-11-21"), "2026-11-07..2026-11-20");
    }

    #[test]
    fn units_of_the_calendar_run_to_today_or_are_whole() {
        assert_eq!(on("today", "2026-03-01"), "2026-03-01..2026-03-01");
        assert_eq!(on("yesterday", "2026-03-01"), "2026-02-28..2026-02-28");
        assert_eq!(on("this-month", "2026-03-31"), "2026-03-01..2026-03-31");
        assert_eq!(on("last-month", "2024-03-31"), "2024-02-01..2024-02-29");
        assert_eq!(on("last-month", "2026-01-01"), "2025-12-01..2025-12-31");
        assert_eq!(on("this-week", "2026-11-22"), "2026-11-16..2026-11-22");
        assert_eq!(on("last-week", "2026-11-22"), "2026-11-09..2026-11-15");
        assert_eq!(on("this-quarter", "2026-11-21"), "2026-10-01..2026-11-21");
        assert_eq!(on("2-years-ago", "2026-11-21"), "2024-01-01..2024-12-31");
    }

    #[test]
    fn nonsense_is_told_from_a_slip() {
        let error = |text: &str| text.parse::<Period>().unwrap_err().to_string();
        for text in ["last-0-days", "last-1097-days", "last-99999999-days", "last-x-days", "last-13-quarters"]
        {
            assert_eq!(error(text), "it must be 1 to 1096 days long", "{text}");
        }
        for text in
            ["now-7x", "", "this", "last--days", "this-day", "last-7-day", "1-weeks-ago", "last-7-days-", "-"]
        {
            assert_eq!(error(text), "no such period", "{text}");
        }
        assert_eq!(error("2026-03-02..2026-03-01"), "it ends before it starts");
        assert_eq!(error("2026-13"), "use the form 2026-03-01..2026-03-28");
    }

    #[test]
    fn a_single_date_is_a_period() {
        assert_eq!(on("2026-11-26", "2026-11-29"), "2026-11-26..2026-11-26");
        assert_eq!(on("2026-02", "2026-11-29"), "2026-02-01..2026-02-28");
        assert_eq!(on("1000-days-ago", "2026-11-29"), "2024-03-04..2024-03-04");
    }
}

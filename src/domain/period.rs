//! The chosen span of time, as a person names it.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, NaiveDate};
use thiserror::Error;

use super::range::{DateRange, RangeError};

/// A named span of days. Relative periods stay relative: they become dates only with a `today`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// The day that is still running.
    Today,
    /// The last complete day.
    Yesterday,
    /// The last complete days, today left out, so that averages are honest.
    LastDays(u16),
    /// From the first of the month up to and with today.
    ThisMonth,
    /// The whole month before this one.
    LastMonth,
    /// Two dates that the person chose.
    Custom(DateRange),
}

/// Why a text names no period; reads after "Ignored `…`: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PeriodError {
    /// No such word.
    #[error("there is no period of that name")]
    Unknown,
    /// `last-N-days` with a number out of bounds.
    #[error("the number of days must be between 1 and {}", DateRange::MOST_DAYS)]
    Days,
    /// Two dates that are no range.
    #[error(transparent)]
    Range(#[from] RangeError),
}

impl Period {
    /// The periods offered by name, in the order of the menu.
    pub const PRESETS: [Self; 7] = [
        Self::Today,
        Self::Yesterday,
        Self::LastDays(7),
        Self::LastDays(28),
        Self::LastDays(90),
        Self::ThisMonth,
        Self::LastMonth,
    ];

    /// The dates that this period means on the day `today`.
    pub fn range(self, today: NaiveDate) -> DateRange {
        let yesterday = today.checked_sub_days(Days::new(1)).unwrap_or(today);
        match self {
            Self::Today => DateRange::day(today),
            Self::Yesterday => DateRange::day(yesterday),
            Self::LastDays(days) => DateRange::ending(yesterday, days),
            Self::ThisMonth => DateRange::month_to(today),
            Self::LastMonth => DateRange::month_to(day_before(DateRange::month_to(today).start())),
            Self::Custom(range) => range,
        }
    }

    /// The name on screen.
    pub fn title(self) -> String {
        match self {
            Self::Today => "Today".into(),
            Self::Yesterday => "Yesterday".into(),
            Self::LastDays(days) => format!("Last {days} days"),
            Self::ThisMonth => "This month".into(),
            Self::LastMonth => "Last month".into(),
            Self::Custom(_) => "Custom".into(),
        }
    }
}

impl Default for Period {
    /// Four whole weeks: every weekday the same number of times.
    fn default() -> Self {
        Self::LastDays(28)
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today => f.write_str("today"),
            Self::Yesterday => f.write_str("yesterday"),
            Self::LastDays(days) => write!(f, "last-{days}-days"),
            Self::ThisMonth => f.write_str("this-month"),
            Self::LastMonth => f.write_str("last-month"),
            Self::Custom(range) => range.fmt(f),
        }
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        match text {
            "today" => Ok(Self::Today),
            "yesterday" => Ok(Self::Yesterday),
            "this-month" => Ok(Self::ThisMonth),
            "last-month" => Ok(Self::LastMonth),
            _ if text.contains("..") => Ok(Self::Custom(text.parse()?)),
            _ => last_days_from_text(text),
        }
    }
}

fn last_days_from_text(text: &str) -> Result<Period, PeriodError> {
    let number = text.strip_prefix("last-").and_then(|rest| rest.strip_suffix("-days"));
    let days = number.ok_or(PeriodError::Unknown)?.parse().map_err(|_| PeriodError::Days)?;
    let most = DateRange::MOST_DAYS as u16;
    (1..=most).contains(&days).then_some(Period::LastDays(days)).ok_or(PeriodError::Days)
}

fn day_before(date: NaiveDate) -> NaiveDate {
    date.checked_sub_days(Days::new(1)).unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(period: &str, today: &str) -> String {
        period.parse::<Period>().unwrap().range(today.parse().unwrap()).to_string()
    }

    #[test]
    fn a_period_is_read_as_it_is_written() {
        for text in [
            "today",
            "yesterday",
            "last-28-days",
            "last-1096-days",
            "this-month",
            "last-month",
            "2026-01-01..2026-01-31",
        ] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn rolling_periods_leave_today_out() {
        assert_eq!(on("today", "2026-03-01"), "2026-03-01..2026-03-01");
        assert_eq!(on("yesterday", "2026-03-01"), "2026-02-28..2026-02-28");
        assert_eq!(on("last-7-days", "2026-03-08"), "2026-03-01..2026-03-07");
        assert_eq!(on("last-28-days", "2024-03-01"), "2024-02-02..2024-02-29");
    }

    #[test]
    fn months_are_calendar_months() {
        assert_eq!(on("this-month", "2026-03-31"), "2026-03-01..2026-03-31");
        assert_eq!(on("last-month", "2026-03-31"), "2026-02-01..2026-02-28");
        assert_eq!(on("last-month", "2024-03-31"), "2024-02-01..2024-02-29");
        assert_eq!(on("last-month", "2026-01-01"), "2025-12-01..2025-12-31");
    }

    #[test]
    fn nonsense_is_told_from_a_slip() {
        let error = |text: &str| text.parse::<Period>().unwrap_err().to_string();
        assert_eq!(error("last-0-days"), "the number of days must be between 1 and 1096");
        assert_eq!(error("last-1097-days"), "the number of days must be between 1 and 1096");
        assert_eq!(error("last-99999999-days"), "the number of days must be between 1 and 1096");
        assert_eq!(error("now-7x"), "there is no period of that name");
        assert_eq!(error("2026-03-02..2026-03-01"), "it ends before it begins");
    }
}

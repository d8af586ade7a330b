//! The day on which weeks begin: as where the page's dates are from, unless the address says another. Where a choice
//! depends on that day, the address says it in any case, so that a link means the same days to everybody.

use std::fmt;
use std::str::FromStr;

use analytics::week;
use chrono::Weekday;
use thiserror::Error;

use crate::browser::locale::{locale_first_day, locale_tag};
use crate::text::explain::Explain;

/// The first day of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekStart(pub Weekday);

/// Weeks begin on none but these days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("weeks start with mon, sun, sat, or fri")]
pub struct UnknownWeekStart;

impl Explain for UnknownWeekStart {
    fn explain(&self) -> String {
        i18n::notices_no_week_start().into()
    }
}

impl WeekStart {
    /// The days on which weeks begin somewhere.
    pub const ALL: [Self; 4] =
        [Self(Weekday::Mon), Self(Weekday::Sun), Self(Weekday::Sat), Self(Weekday::Fri)];

    /// The name on screen.
    pub fn title(self) -> &'static str {
        match self.0 {
            Weekday::Sun => i18n::periods_sunday(),
            Weekday::Sat => i18n::periods_saturday(),
            Weekday::Fri => i18n::periods_friday(),
            _ => i18n::periods_monday(),
        }
    }
}

impl Default for WeekStart {
    /// As where the page's dates are from; from the page's own table where the browser does not tell.
    fn default() -> Self {
        let day = match locale_first_day() {
            Some(7) => Weekday::Sun,
            Some(6) => Weekday::Sat,
            Some(5) => Weekday::Fri,
            Some(_) => Weekday::Mon,
            None => week::first_day(&locale_tag().unwrap_or_default()),
        };
        Self(day)
    }
}

/// The `week` parameter to write, given the one that is there: kept where the reader chose it, written where a
/// choice depends on it, and left out where it is the default and none does. A value that does not parse stays until its notice
/// has been seen.
pub fn week_param(text: Option<&str>, default: WeekStart, hangs: bool) -> Option<String> {
    match text.map(str::parse::<WeekStart>) {
        None => hangs.then(|| default.to_string()),
        Some(Ok(start)) if start == default && !hangs => None,
        Some(_) => text.map(str::to_owned),
    }
}

impl fmt::Display for WeekStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Weekday::Sun => "sun",
            Weekday::Sat => "sat",
            Weekday::Fri => "fri",
            _ => "mon",
        })
    }
}

impl FromStr for WeekStart {
    type Err = UnknownWeekStart;

    fn from_str(text: &str) -> Result<Self, UnknownWeekStart> {
        Self::ALL.into_iter().find(|start| start.to_string() == text).ok_or(UnknownWeekStart)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_the_day_where_something_hangs_on_it() {
        let (mon, sun) = (WeekStart(Weekday::Mon), WeekStart(Weekday::Sun));
        let cases = [
            // A link that says nothing opens by the reader's place, and then says so.
            (None, sun, true, Some("sun")),
            (None, mon, true, Some("mon")),
            (None, mon, false, None),
            // The default is left out again.
            (Some("mon"), mon, false, None),
            (Some("mon"), mon, true, Some("mon")),
            // What the link or the reader says stays.
            (Some("sun"), mon, false, Some("sun")),
            (Some("sun"), mon, true, Some("sun")),
            (Some("fri"), mon, false, Some("fri")),
            (Some("tue"), mon, true, Some("tue")),
            (Some("tue"), mon, false, Some("tue")),
        ];
        for (text, default, hangs, expected) in cases {
            assert_eq!(week_param(text, default, hangs).as_deref(), expected, "{text:?} {default} {hangs}");
        }
    }

    #[test]
    fn every_day_is_read_as_it_is_written() {
        for start in WeekStart::ALL {
            assert_eq!(start.to_string().parse(), Ok(start));
        }
    }
}

//! How often the numbers are asked for again by themselves.

use std::fmt;
use std::str::FromStr;

use analytics::period::Period;
use chrono::TimeDelta;
use thiserror::Error;

use crate::text::explain::Explain;

/// An interval, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RefreshInterval {
    /// Only when somebody asks.
    #[default]
    Off,
    /// After so many minutes.
    Minutes(u8),
}

/// No such interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("use off, 1, 5, or 15 minutes, or whole minutes in seconds, from 60 to 3600")]
pub struct UnknownRefreshInterval;

impl Explain for UnknownRefreshInterval {
    fn explain(&self) -> String {
        i18n::notices_no_refresh().into()
    }
}

impl RefreshInterval {
    /// The longest interval: old numbers are no watch.
    const MOST: u8 = 60;

    /// What can be chosen, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Off, Self::Minutes(1), Self::Minutes(5), Self::Minutes(15)];

    /// What a period does where nobody chose: today goes on, and is watched.
    pub fn default_for(period: Period) -> Self {
        if period == Period::TODAY { Self::Minutes(1) } else { Self::Off }
    }

    /// The time between two refreshes.
    pub fn interval(self) -> Option<TimeDelta> {
        match self {
            Self::Off => None,
            Self::Minutes(minutes) => Some(TimeDelta::minutes(i64::from(minutes))),
        }
    }

    /// The name on screen.
    pub fn title(self) -> String {
        match self {
            Self::Off => i18n::periods_refresh_off().into(),
            Self::Minutes(minutes) => i18n::periods_refresh_every(minutes.into()),
        }
    }
}

impl fmt::Display for RefreshInterval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Off => f.write_str("off"),
            Self::Minutes(minutes) => minutes.fmt(f),
        }
    }
}

impl FromStr for RefreshInterval {
    type Err = UnknownRefreshInterval;

    fn from_str(text: &str) -> Result<Self, UnknownRefreshInterval> {
        // Links of wall displays usually say it in seconds.
        let seconds = text.parse::<u16>().ok().filter(|seconds| *seconds >= 60 && seconds.is_multiple_of(60));
        let minutes = seconds.map(|seconds| seconds / 60).and_then(|minutes| u8::try_from(minutes).ok());
        let parsed = minutes.filter(|minutes| *minutes <= Self::MOST).map(Self::Minutes);
        let named = Self::ALL.into_iter().find(|refresh| refresh.to_string() == text);
        named.or(parsed).ok_or(UnknownRefreshInterval)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_read_as_it_is_written() {
        for refresh in RefreshInterval::ALL {
            assert_eq!(refresh.to_string().parse(), Ok(refresh));
        }
        assert_eq!("2".parse::<RefreshInterval>(), Err(UnknownRefreshInterval));
        assert_eq!(
            ["60", "300", "120", "3600"].map(str::parse),
            [1, 5, 2, 60].map(|minutes| Ok(RefreshInterval::Minutes(minutes)))
        );
        assert_eq!(
            ["59", "90", "3660", "-60"].map(str::parse::<RefreshInterval>),
            [Err(UnknownRefreshInterval); 4]
        );
        assert_eq!(RefreshInterval::Minutes(5).interval(), Some(TimeDelta::seconds(300)));
    }
}

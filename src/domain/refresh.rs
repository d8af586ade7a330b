//! How often the numbers are asked for again by themselves.

use std::fmt;
use std::str::FromStr;

use chrono::TimeDelta;
use thiserror::Error;

/// An interval, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Refresh {
    /// Only when somebody asks.
    #[default]
    Off,
    /// After so many minutes.
    Minutes(u8),
}

/// No such interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("it must be off, 1, 5 or 15 minutes")]
pub struct UnknownRefresh;

impl Refresh {
    /// What can be chosen, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Off, Self::Minutes(1), Self::Minutes(5), Self::Minutes(15)];

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
            Self::Off => "Off".into(),
            Self::Minutes(1) => "Every minute".into(),
            Self::Minutes(minutes) => format!("Every {minutes} minutes"),
        }
    }
}

impl fmt::Display for Refresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Off => f.write_str("off"),
            Self::Minutes(minutes) => minutes.fmt(f),
        }
    }
}

impl FromStr for Refresh {
    type Err = UnknownRefresh;

    fn from_str(text: &str) -> Result<Self, UnknownRefresh> {
        Self::ALL.into_iter().find(|refresh| refresh.to_string() == text).ok_or(UnknownRefresh)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_read_as_it_is_written() {
        for refresh in Refresh::ALL {
            assert_eq!(refresh.to_string().parse(), Ok(refresh));
        }
        assert_eq!("2".parse::<Refresh>(), Err(UnknownRefresh));
        assert_eq!(Refresh::Minutes(5).interval(), Some(TimeDelta::seconds(300)));
    }
}

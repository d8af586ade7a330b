//! A metric's values as the workspace sent them, not yet aligned to the calendar.

use chrono::{DateTime, Utc};

use super::day_labels::DayClock;
use super::known_days::Numbers;
use super::range::DateRange;

/// A chart's numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Days, how many of the range have not come yet, when the newest of them was answered, and by whose midnights they
    /// are days.
    Days(Numbers, usize, DateTime<Utc>, DayClock),
    /// Label and number as the workspace sent them: one day's hours, or what fits no days.
    Sent(Vec<(String, f64)>),
}

impl Chart {
    /// What has come of a range's days.
    pub fn of_days(days: Numbers, range: DateRange, latest: DateTime<Utc>, clock: DayClock) -> Self {
        let inside = days.iter().filter(|(day, _)| range.contains(*day)).count();
        let missing = usize::try_from(range.days()).unwrap_or_default().saturating_sub(inside);
        Self::Days(days, missing, latest, clock)
    }

    /// The numbers alone.
    pub fn numbers(&self) -> Vec<f64> {
        match self {
            Self::Days(days, ..) => days.iter().map(|(_, value)| *value).collect(),
            Self::Sent(points) => points.iter().map(|(_, value)| *value).collect(),
        }
    }

    /// Whether the numbers of another one stand for the same.
    pub fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Days(one, _, _, clock), Self::Days(other, _, _, others)) => {
                clock == others && one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.0 == b.0)
            }
            (Self::Sent(one), Self::Sent(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.0 == b.0)
            }
            _ => false,
        }
    }
}

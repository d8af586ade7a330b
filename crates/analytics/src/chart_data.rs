//! A metric's values as the workspace sent them, not yet aligned to the calendar.

use chrono::{DateTime, NaiveDate, Utc};

use super::day_labels::DayBoundary;
use super::range::DateRange;

/// Days with their numbers, in order.
pub type DayValues = Vec<(NaiveDate, f64)>;

/// A chart's numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartData {
    /// Days, how many of the range have not come yet, when the newest of them was answered, and by whose midnights they
    /// are days.
    Days(DayValues, usize, DateTime<Utc>, DayBoundary),
    /// Label and number as the workspace sent them: one day's hours, or what fits no days.
    Labelled(Vec<(String, f64)>),
}

impl ChartData {
    /// What has come of a range's days.
    pub fn of_days(days: DayValues, range: DateRange, latest: DateTime<Utc>, clock: DayBoundary) -> Self {
        let inside = days.iter().filter(|(day, _)| range.contains(*day)).count();
        let missing = usize::try_from(range.days()).unwrap_or_default().saturating_sub(inside);
        Self::Days(days, missing, latest, clock)
    }

    /// The numbers alone.
    pub fn numbers(&self) -> Vec<f64> {
        match self {
            Self::Days(days, ..) => days.iter().map(|(_, value)| *value).collect(),
            Self::Labelled(points) => points.iter().map(|(_, value)| *value).collect(),
        }
    }

    /// Whether the numbers of another one stand for the same.
    pub fn has_same_buckets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Days(one, _, _, clock), Self::Days(other, _, _, others)) => {
                clock == others && one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.0 == b.0)
            }
            (Self::Labelled(one), Self::Labelled(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.0 == b.0)
            }
            _ => false,
        }
    }
}

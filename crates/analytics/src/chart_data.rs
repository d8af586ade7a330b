//! A metric's values as the workspace sent them, not yet aligned to the calendar.

use chrono::{DateTime, NaiveDate, Utc};

use super::day_labels::DayBoundary;
use super::range::DateRange;

/// Days with their numbers, in order.
pub type DayValues = Vec<(NaiveDate, f64)>;

/// A chart's numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartData {
    /// Days with their numbers.
    Days {
        /// In order.
        days: DayValues,
        /// How many days of the range have not come yet.
        missing: usize,
        /// When the newest of them was answered.
        answered_at: DateTime<Utc>,
        /// By whose midnights they are days.
        clock: DayBoundary,
    },
    /// Label and number as the workspace sent them: one day's hours, or what fits no days.
    Labelled(Vec<(String, f64)>),
}

impl ChartData {
    /// What has come of a range's days.
    pub fn of_days(
        days: DayValues,
        range: DateRange,
        answered_at: DateTime<Utc>,
        clock: DayBoundary,
    ) -> Self {
        let inside = days.iter().filter(|(day, _)| range.contains(*day)).count();
        let missing = usize::try_from(range.days()).unwrap_or_default().saturating_sub(inside);
        Self::Days { days, missing, answered_at, clock }
    }

    /// The numbers alone.
    pub fn numbers(&self) -> Vec<f64> {
        match self {
            Self::Days { days, .. } => days.iter().map(|(_, value)| *value).collect(),
            Self::Labelled(points) => points.iter().map(|(_, value)| *value).collect(),
        }
    }

    /// Whether the numbers of another one stand for the same.
    pub fn has_same_buckets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Days { days: one, clock, .. }, Self::Days { days: other, clock: others, .. }) => {
                clock == others && one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.0 == b.0)
            }
            (Self::Labelled(one), Self::Labelled(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.0 == b.0)
            }
            _ => false,
        }
    }
}

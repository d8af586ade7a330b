//! One cached day.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::neighbours::day_after;
use super::stored::StoredDay;
use crate::clock_sync::DatedInstant;

/// After so long a day counts as over on the workspace's clock too, whatever this computer's clock says.
pub const SETTLE_TIME: TimeDelta = TimeDelta::hours(1);

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Day {
    pub date: NaiveDate,
    pub value: f64,
    pub at: DateTime<Utc>,
    /// Whether `at` is by a trusted clock.
    pub is_trusted: bool,
}

impl Day {
    pub fn came(&self) -> DatedInstant {
        DatedInstant { at: self.at, is_trusted: self.is_trusted }
    }

    pub fn stored(&self) -> Option<StoredDay> {
        Some(StoredDay(self.date, thousandths(self.value)?, self.at.timestamp(), self.is_trusted))
    }

    pub fn from_stored(StoredDay(date, thousandths, at, is_trusted): StoredDay) -> Option<Self> {
        let at = DateTime::from_timestamp(at, 0)?;
        let is_exact = thousandths.unsigned_abs() < MOST_THOUSANDTHS;
        is_exact.then_some(Self { date, value: thousandths as f64 / 1000.0, at, is_trusted })
    }

    /// Whether it was over when it was answered.
    pub fn is_final(&self) -> bool {
        self.came().is_after(day_after(self.date).and_time(NaiveTime::MIN).and_utc() + SETTLE_TIME)
    }
}

/// Up to here a fraction holds every number of thousandths exactly.
const MOST_THOUSANDTHS: u64 = 1_000_000_000_000_000;

/// A number in thousandths, if it is a number of those.
fn thousandths(value: f64) -> Option<i64> {
    let whole = (value * 1000.0).round();
    (whole.abs() < MOST_THOUSANDTHS as f64 && whole / 1000.0 == value).then_some(whole as i64)
}

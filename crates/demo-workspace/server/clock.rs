//! The server's clock: real or fixed, with a configurable skew.

use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};

/// A clock that can be set.
#[derive(Debug)]
pub struct Clock {
    stands_at: Mutex<Option<DateTime<Utc>>>,
    skew: TimeDelta,
}

impl Clock {
    /// A clock that stands at an instant, or runs when there is none, and is some seconds fast.
    pub fn new(stands_at: Option<DateTime<Utc>>, seconds_fast: i32) -> Self {
        Self { stands_at: Mutex::new(stands_at), skew: TimeDelta::seconds(seconds_fast.into()) }
    }

    /// What the clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        let stands_at = *self.stands_at.lock().unwrap_or_else(PoisonError::into_inner);
        stands_at.unwrap_or_else(|| SystemTime::now().into()) + self.skew
    }

    /// Puts the clock to an instant, where it stands still. It goes wrong by as much as before.
    pub fn set(&self, instant: DateTime<Utc>) {
        *self.stands_at.lock().unwrap_or_else(PoisonError::into_inner) = Some(instant);
    }
}

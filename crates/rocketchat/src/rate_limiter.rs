//! Client-side rate limiter of one route: a log of calls over a sliding window.
//!
//! The workspace counts in windows whose beginning is unknown, so no stretch of a window's length may hold more
//! calls than one window allows. Pure; the clock is an argument.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::versioned_json;

/// A workspace's own default: ten calls a minute for each route.
const LIMIT: usize = 10;
const WINDOW: TimeDelta = TimeDelta::seconds(60);
/// The workspace counts a call when it arrives, which can be later than it was sent.
const MARGIN: TimeDelta = TimeDelta::seconds(2);
/// More calls than anybody makes in a minute: what a header says beyond this is no limit.
const MAX_LIMIT: usize = 1_000;

/// The calls of one route that still count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateLimiter {
    limit: usize,
    /// When each token was taken, in milliseconds since 1970.
    taken: Vec<i64>,
    /// Until when the workspace wants no call at all.
    closed_until: i64,
}

/// What the workspace's headers say of a route, where the browser lets them be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitHeaders {
    /// Calls a window.
    pub limit: usize,
    /// Calls left in this one.
    pub remaining: usize,
    /// When the next one begins, in milliseconds since 1970 by the workspace's clock.
    pub reset: i64,
}

impl Default for RateLimiter {
    fn default() -> Self {
        Self { limit: LIMIT, taken: Vec::new(), closed_until: 0 }
    }
}

impl RateLimiter {
    /// Takes a token, or says when there will be one.
    pub fn try_acquire(&mut self, now: DateTime<Utc>) -> Result<(), DateTime<Utc>> {
        let free = self.next_free(now);
        if free > now {
            return Err(free);
        }
        let now = now.timestamp_millis();
        // A clock that was set back must not hold tokens for ever.
        self.taken.retain(|taken| counts(*taken, now));
        self.taken.push(now);
        Ok(())
    }

    /// When a token is there: now, or later.
    pub fn next_free(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let held = CALL_LIFETIME.num_milliseconds();
        let millis = now.timestamp_millis();
        let counting = self.taken.iter().filter(|taken| **taken > millis - held && counts(**taken, millis));
        let mut counting: Vec<i64> = counting.copied().collect();
        counting.sort_unstable();
        // In order, the one that must come back first is the oldest of the last `limit`.
        let back = counting.len().checked_sub(self.limit).and_then(|at| counting.get(at));
        let back = back.map_or(millis, |taken| taken + held);
        DateTime::from_timestamp_millis(back).unwrap_or(now).max(self.unblocked_at(now))
    }

    /// When the workspace takes calls again, whatever tokens there are: now, or later.
    pub fn unblocked_at(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        // A later time was noted by a clock that has been set back since.
        let longest = now + MAX_BLOCK + ROUNDING;
        let closed = DateTime::from_timestamp_millis(self.closed_until).filter(|closed| *closed <= longest);
        closed.unwrap_or(now).max(now)
    }

    /// Notes that the workspace wants to be left alone for so many seconds.
    pub fn note_too_many_requests(&mut self, seconds: Option<u32>, now: DateTime<Utc>) {
        let pause = seconds.map_or(WINDOW, |seconds| TimeDelta::seconds(i64::from(seconds)));
        self.closed_until = (now + pause.min(MAX_BLOCK) + ROUNDING).timestamp_millis();
    }

    /// Notes what the workspace's headers say.
    pub fn note_headers(&mut self, rate_limit: RateLimitHeaders, now: DateTime<Utc>) {
        if (1..=MAX_LIMIT).contains(&rate_limit.limit) {
            self.limit = rate_limit.limit;
        }
        if rate_limit.remaining == 0 {
            // Its clock need not be this one; no window is longer than a window.
            let millis = now.timestamp_millis();
            let most = CALL_LIFETIME.num_milliseconds();
            self.closed_until = rate_limit.reset.clamp(millis, millis + most);
        }
    }

    /// As text, for the storage that tabs share.
    pub fn to_text(&self) -> String {
        versioned_json::to_text(VERSION, self)
    }

    /// Reads such text, also as an earlier version wrote it; anything else is a full limiter.
    pub fn from_text(text: &str) -> Self {
        let read = versioned_json::from_text(VERSION, text).or_else(|| Self::from_numbers(text));
        let Some(Self { limit, taken, closed_until }) = read else { return Self::default() };
        let limit = if (1..=MAX_LIMIT).contains(&limit) { limit } else { LIMIT };
        let taken = taken.into_iter().take(MAX_LIMIT).filter(|taken| (0..1 << 53).contains(taken)).collect();
        Self { limit, taken, closed_until: closed_until.max(0) }
    }

    /// The numbers in a row, with blanks between them: the form before the first versioned one.
    fn from_numbers(text: &str) -> Option<Self> {
        let mut numbers = text.split(' ').map_while(|number| number.parse::<i64>().ok());
        let limit = usize::try_from(numbers.next()?).unwrap_or_default();
        Some(Self { limit, closed_until: numbers.next()?, taken: numbers.collect() })
    }
}

/// Of the stored form.
const VERSION: u32 = 1;

/// How long a token is away.
const CALL_LIFETIME: TimeDelta = TimeDelta::seconds(WINDOW.num_seconds() + MARGIN.num_seconds());
/// The workspace sends whole seconds.
const ROUNDING: TimeDelta = TimeDelta::milliseconds(500);
/// The clocks of two tabs can differ by a moment, as each takes the time from the page's host for itself.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::seconds(5);

/// Whether a token that was taken then counts: its time is not over, and no clock that has been set back since dated it.
fn counts(taken: i64, now: i64) -> bool {
    (now - CALL_LIFETIME.num_milliseconds()..=now + CLOCK_TOLERANCE.num_milliseconds()).contains(&taken)
}

/// No workspace requires a longer pause; a larger number is invalid.
const MAX_BLOCK: TimeDelta = TimeDelta::minutes(10);

#[cfg(test)]
mod tests;

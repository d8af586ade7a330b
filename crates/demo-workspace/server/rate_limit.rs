//! So many calls a minute for each route, method and address, by the server's own clock.

use std::collections::HashMap;
use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};

/// How long a window lasts.
const WINDOW: TimeDelta = TimeDelta::seconds(60);

/// What is counted apart: method and path, and where the call comes from.
pub type Key = (String, IpAddr);

/// Where a caller stands after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How many calls are left in the window.
    pub remaining: u32,
    /// When the window ends, in milliseconds since 1970.
    pub reset: i64,
    /// How many seconds to wait, when the call was one too many.
    pub wait: Option<u64>,
}

/// The windows that are open.
#[derive(Debug)]
pub struct RateLimiter {
    limit: u32,
    windows: HashMap<Key, (DateTime<Utc>, u32)>,
}

impl RateLimiter {
    /// A limiter that allows so many calls in a window.
    pub fn new(limit: u32) -> Self {
        Self { limit, windows: HashMap::new() }
    }

    /// Counts a call.
    pub fn count(&mut self, key: Key, now: DateTime<Utc>) -> Standing {
        let (start, calls) = self.windows.entry(key).or_insert((now, 0));
        // A clock put back opens a new window, too.
        if !(*start..*start + WINDOW).contains(&now) {
            (*start, *calls) = (now, 0);
        }
        *calls += 1;
        let end = *start + WINDOW;
        Standing {
            remaining: self.limit.saturating_sub(*calls),
            reset: end.timestamp_millis(),
            wait: (*calls > self.limit).then(|| (end - now).num_milliseconds().unsigned_abs().div_ceil(1000)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleventh_call_waits_and_a_minute_later_all_is_forgotten() {
        let mut limiter = RateLimiter::new(10);
        let key = || ("GET /api/info".to_owned(), IpAddr::from([127, 0, 0, 1]));
        let now = DateTime::UNIX_EPOCH + TimeDelta::seconds(1000);
        let waits: Vec<_> = (0..11).map(|_| limiter.count(key(), now).wait).collect();
        assert_eq!((waits[9], waits[10]), (None, Some(60)));
        assert_eq!(limiter.count(key(), now + TimeDelta::seconds(59)).wait, Some(1));
        assert_eq!(limiter.count(key(), now + WINDOW).remaining, 9);
        assert_eq!(limiter.count(key(), now).remaining, 9);
    }
}

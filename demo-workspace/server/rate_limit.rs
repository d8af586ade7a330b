//! Ten calls a minute for each route, method and address: the server's own default.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Calls allowed in a window.
pub const LIMIT: u32 = 10;
/// How long a window lasts.
const WINDOW: Duration = Duration::from_secs(60);

/// What is counted apart: method and path, and where the call comes from.
pub type Key = (String, IpAddr);

/// Where a caller stands after a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How many calls are left in the window.
    pub remaining: u32,
    /// When the window ends, in milliseconds since 1970.
    pub reset: u64,
    /// How many seconds to wait, when the call was one too many.
    pub wait: Option<u64>,
}

/// The windows that are open.
#[derive(Debug, Default)]
pub struct RateLimiter(HashMap<Key, (SystemTime, u32)>);

impl RateLimiter {
    /// Counts a call.
    pub fn count(&mut self, key: Key, now: SystemTime) -> Standing {
        let (start, calls) = self.0.entry(key).or_insert((now, 0));
        if now.duration_since(*start).is_ok_and(|passed| passed >= WINDOW) {
            (*start, *calls) = (now, 0);
        }
        *calls += 1;
        let end = *start + WINDOW;
        let left = end.duration_since(now).unwrap_or_default();
        Standing {
            remaining: LIMIT.saturating_sub(*calls),
            reset: end.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis() as u64,
            wait: (*calls > LIMIT).then(|| left.as_millis().div_ceil(1000) as u64),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleventh_call_waits_and_a_minute_later_all_is_forgotten() {
        let mut limiter = RateLimiter::default();
        let key = || ("GET /api/info".to_owned(), IpAddr::from([127, 0, 0, 1]));
        let now = UNIX_EPOCH + Duration::from_secs(1000);
        let waits: Vec<_> = (0..11).map(|_| limiter.count(key(), now).wait).collect();
        assert_eq!((waits[9], waits[10]), (None, Some(60)));
        assert_eq!(limiter.count(key(), now + WINDOW).remaining, 9);
    }
}

//! Client-side rate limiter of one route: a log of calls over a sliding window.
//!
//! The workspace counts in windows whose beginning it does not tell, so no stretch of a window's length may hold more
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

    /// The numbers in a row, with blanks between them: the form before the first that told its version.
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
/// The workspace tells whole seconds.
const ROUNDING: TimeDelta = TimeDelta::milliseconds(500);
/// The clocks of two tabs can differ by a moment, as each takes the time from the page's host for itself.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::seconds(5);

/// Whether a token that was taken then counts: its time is not over, and no clock that has been set back since dated it.
fn counts(taken: i64, now: i64) -> bool {
    (now - CALL_LIFETIME.num_milliseconds()..=now + CLOCK_TOLERANCE.num_milliseconds()).contains(&taken)
}

/// No workspace asks for a longer pause; a number beyond it is a slip.
const MAX_BLOCK: TimeDelta = TimeDelta::minutes(10);

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(1_000_000 + seconds)
    }

    #[test]
    fn ten_calls_go_at_once_and_the_eleventh_waits_for_the_first() {
        let mut limiter = RateLimiter::default();
        for second in 0..10 {
            assert_eq!(limiter.try_acquire(at(second)), Ok(()));
        }
        assert_eq!(limiter.try_acquire(at(10)), Err(at(62)));
        assert_eq!((limiter.next_free(at(61)), limiter.next_free(at(62))), (at(62), at(62)));
        assert_eq!(limiter.try_acquire(at(62)), Ok(()));
        assert_eq!(limiter.try_acquire(at(62)), Err(at(63)));
    }

    #[test]
    fn no_minute_ever_holds_more_than_ten_calls() {
        let mut limiter = RateLimiter::default();
        let (mut now, mut calls) = (at(0), Vec::new());
        for step in 0..2_000 {
            match limiter.try_acquire(now) {
                Ok(()) => calls.push(now),
                Err(free) => now = free,
            }
            now += TimeDelta::milliseconds((step * 7_919) % 4_000);
        }
        assert!(calls.len() > 500);
        assert!(calls.windows(11).all(|eleven| eleven[10] - eleven[0] >= WINDOW));
    }

    #[test]
    fn a_refusal_closes_the_route_for_as_long_as_it_says() {
        let mut limiter = RateLimiter::default();
        limiter.note_too_many_requests(Some(42), at(0));
        assert_eq!(limiter.try_acquire(at(1)), Err(at(42) + TimeDelta::milliseconds(500)));
        assert_eq!(limiter.try_acquire(at(43)), Ok(()));
        limiter.note_too_many_requests(Some(86_400), at(50));
        assert_eq!(limiter.next_free(at(50)), at(650) + ROUNDING);
        limiter.note_too_many_requests(None, at(100));
        assert_eq!(limiter.next_free(at(100)), at(160) + TimeDelta::milliseconds(500));
    }

    #[test]
    fn headers_correct_the_limit_and_a_clock_that_is_off_does_no_harm() {
        let mut limiter = RateLimiter::default();
        limiter.note_headers(RateLimitHeaders { limit: 2, remaining: 1, reset: 0 }, at(0));
        assert_eq!([limiter.try_acquire(at(0)), limiter.try_acquire(at(0))], [Ok(()), Ok(())]);
        assert!(limiter.try_acquire(at(0)).is_err());
        limiter.note_headers(RateLimitHeaders { limit: 2, remaining: 0, reset: i64::MAX }, at(100));
        assert_eq!(limiter.next_free(at(100)), at(162));
        limiter.note_headers(RateLimitHeaders { limit: 0, remaining: 5, reset: 0 }, at(200));
        assert_eq!(
            [limiter.try_acquire(at(300)), limiter.try_acquire(at(300)), limiter.try_acquire(at(300))],
            [Ok(()), Ok(()), Err(at(362))]
        );
    }

    #[test]
    fn a_clock_that_was_set_back_gives_the_tokens_back() {
        let mut limiter = RateLimiter::default();
        for _ in 0..10 {
            assert_eq!(limiter.try_acquire(at(1_000_000)), Ok(()));
        }
        limiter.note_too_many_requests(Some(30), at(1_000_000));
        assert_eq!(limiter.try_acquire(at(0)), Ok(()));
    }

    #[test]
    fn a_token_of_a_tab_whose_clock_is_ahead_by_a_moment_counts() {
        let mut limiter = RateLimiter::default();
        for tenth in 0..10 {
            // Two tabs by turns, one of them ahead by two seconds.
            let ahead = TimeDelta::seconds(tenth % 2 * 2);
            assert_eq!(limiter.try_acquire(at(0) + TimeDelta::milliseconds(tenth * 100) + ahead), Ok(()));
        }
        assert_eq!(limiter.try_acquire(at(1)), Err(at(62)));
    }

    #[test]
    fn a_bucket_is_read_as_it_is_written_and_nonsense_is_a_full_one() {
        let mut limiter = RateLimiter::default();
        limiter.note_headers(RateLimitHeaders { limit: 20, remaining: 3, reset: 0 }, at(0));
        let _ = limiter.try_acquire(at(1));
        limiter.note_too_many_requests(Some(3), at(2));
        assert_eq!(RateLimiter::from_text(&limiter.to_text()), limiter);
        for text in ["", "x", "10", "-1 -1", "99999999999999999999 1", "10 0 a b"] {
            assert_eq!(RateLimiter::from_text(text), RateLimiter::default(), "{text}");
        }
    }

    #[test]
    fn what_an_earlier_version_stored_is_understood() {
        let limiter = RateLimiter::from_text("20 1700000300500 1700000000000 1700000001000");
        let taken = vec![1_700_000_000_000, 1_700_000_001_000];
        assert_eq!(limiter, RateLimiter { limit: 20, closed_until: 1_700_000_300_500, taken });
        let now = r#"{"v":1,"limit":20,"taken":[1700000000000,1700000001000],"closed_until":1700000300500}"#;
        assert_eq!(limiter.to_text(), now);
    }

    /// What can happen to a limiter, after so many milliseconds.
    #[cfg(not(target_arch = "wasm32"))]
    fn event() -> impl proptest::strategy::Strategy<Value = (i64, Event)> {
        use proptest::prelude::*;
        let happening = prop_oneof![
            6 => Just(Event::Ask),
            1 => proptest::option::of(any::<u32>()).prop_map(Event::Refused),
            1 => (0..20_usize, 0..20_usize, any::<i64>()).prop_map(|(limit, remaining, reset)| {
                Event::Told(RateLimitHeaders { limit, remaining, reset })
            }),
            1 => Just(Event::Stored),
        ];
        (0..20_000_i64, happening)
    }

    #[cfg(not(target_arch = "wasm32"))]
    #[derive(Clone, Debug)]
    enum Event {
        Ask,
        Refused(Option<u32>),
        Told(RateLimitHeaders),
        Stored,
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn whatever_happens_no_minute_holds_more_calls_than_were_allowed(
            events in proptest::collection::vec(event(), 0..200),
        ) {
            let (mut limiter, mut now) = (RateLimiter::default(), at(0));
            // Each call with the limit that was known when it went out.
            let mut calls: Vec<(DateTime<Utc>, usize)> = Vec::new();
            let mut closed = at(0);
            for (millis, event) in events {
                now += TimeDelta::milliseconds(millis);
                match event {
                    Event::Ask => {
                        let free = limiter.next_free(now);
                        proptest::prop_assert!(free <= now + MAX_BLOCK + ROUNDING);
                        if limiter.try_acquire(now).is_ok() {
                            proptest::prop_assert!(now >= closed && free == now);
                            calls.push((now, limiter.limit));
                            let recent = calls.iter().filter(|(call, _)| now - *call < WINDOW).count();
                            proptest::prop_assert!(recent <= limiter.limit);
                        } else {
                            proptest::prop_assert!(free > now);
                        }
                    }
                    Event::Refused(seconds) => {
                        limiter.note_too_many_requests(seconds, now);
                        closed = now + seconds.map_or(WINDOW, |seconds| TimeDelta::seconds(seconds.into())).min(MAX_BLOCK);
                    }
                    Event::Told(rate_limit) => {
                        limiter.note_headers(rate_limit, now);
                        if rate_limit.remaining == 0 {
                            closed = limiter.unblocked_at(now);
                        }
                    }
                    Event::Stored => {
                        let read = RateLimiter::from_text(&limiter.to_text());
                        proptest::prop_assert_eq!(&read, &limiter);
                        limiter = read;
                    }
                }
            }
        }

        #[test]
        fn any_text_is_a_bucket_that_opens_again(text: String, now in 0..4_000_000_000_i64) {
            let (limiter, now) = (RateLimiter::from_text(&text), at(now));
            proptest::prop_assert!(limiter.next_free(now) <= now + MAX_BLOCK + ROUNDING);
        }
    }
}

//! The page host's clock, read from `Date` headers because the reader's may be wrong: it decides which day it is and which
//! days are over, whose answers are cached for good. Pure; the page's clock is an argument.

use chrono::{DateTime, TimeDelta, Utc};

/// How much longer than usual a day must be over where no clock can be relied on.
const UNTRUSTED_MARGIN: TimeDelta = TimeDelta::days(2);
/// The difference between two clocks that both count as right; also how exact a host's time must be to be trusted.
const TOLERANCE: TimeDelta = TimeDelta::minutes(2);
/// A clock that goes on looks back by no more than this.
const BACKWARD_TOLERANCE: TimeDelta = TimeDelta::seconds(1);
/// A page that runs looks at its clock at least so often, also where its tab is hidden.
const MAX_TICK: TimeDelta = TimeDelta::minutes(2);
/// How often the host's time is requested: an unsynchronized clock drifts by a few seconds a day.
const CHECK_INTERVAL: TimeDelta = TimeDelta::hours(1);
/// How soon after an attempt without a time; twice as long after each further one.
const RETRY_INTERVAL: TimeDelta = TimeDelta::minutes(1);
/// 2025 in Unix time. No host served this page before; one that says so has lost its clock.
const MIN_SERVER_TIME: i64 = 1_735_689_600;

/// An instant, and whether it is by a trusted clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatedInstant {
    /// The instant.
    pub at: DateTime<Utc>,
    /// Whether the clock is synchronized with the page's host.
    pub is_trusted: bool,
}

impl From<DateTime<Utc>> for DatedInstant {
    /// An instant by a clock that is known to be right.
    fn from(at: DateTime<Utc>) -> Self {
        Self { at, is_trusted: true }
    }
}

impl DatedInstant {
    /// Whether what was over at `end` was surely over in this moment.
    pub fn is_after(self, end: DateTime<Utc>) -> bool {
        self.at >= end + if self.is_trusted { TimeDelta::zero() } else { UNTRUSTED_MARGIN }
    }

    /// Whether what was dated so still counts `now`. Once there is a time to rely on, what another clock dated does not.
    pub fn is_valid_at(self, now: Self) -> bool {
        self.is_trusted || !now.is_trusted
    }
}

/// The time of a host's response: the bounds of the difference to the page's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockReading {
    least: TimeDelta,
    most: TimeDelta,
}

impl ClockReading {
    /// Reads the `Date` and the `Age` of a response that was requested and received at these times of the page's clock.
    /// A `Date` has whole seconds, between the two. A response with an `Age` is from a cache: some caches send the time
    /// when the host made it, others when they sent it, so that both are possible.
    pub fn new(date: &str, age: Option<&str>, sent: DateTime<Utc>, received: DateTime<Utc>) -> Option<Self> {
        let stated = DateTime::parse_from_rfc2822(date).ok()?.to_utc();
        let age = age.and_then(|age| age.trim().parse::<u32>().ok()).unwrap_or_default();
        let latest = stated + TimeDelta::seconds(1 + i64::from(age));
        let sample = Self { least: stated - received, most: latest - sent };
        // A clock that was set meanwhile gives no reading.
        (stated.timestamp() >= MIN_SERVER_TIME && sample.least <= sample.most).then_some(sample)
    }
}

/// The page's clock, corrected by the time of its host.
#[derive(Clone, Debug, Default)]
pub struct ServerClock {
    /// What is added to the page's clock; `None` before the first reading.
    offset: Option<TimeDelta>,
    is_trusted: bool,
    /// What the page's clock showed last.
    shown: Option<DateTime<Utc>>,
    /// When the next request to the host is due; at once before the first.
    next: Option<DateTime<Utc>>,
    failures: u32,
}

impl ServerClock {
    /// The present, while the page's clock shows `clock`.
    pub fn now(&mut self, clock: DateTime<Utc>) -> DatedInstant {
        self.detect_jump(clock);
        DatedInstant { at: clock + self.offset.unwrap_or_default(), is_trusted: self.is_trusted }
    }

    /// Learns from an answer, whose times were taken from `now`. Of all that it allows, what moves the time least is right:
    /// readings that agree move nothing.
    pub fn observe(&mut self, sample: ClockReading) {
        let shift = TimeDelta::zero().clamp(sample.least, sample.most);
        let is_exact = sample.most - sample.least <= TOLERANCE;
        self.is_trusted = is_exact || (self.is_trusted && shift.is_zero());
        self.offset = Some(self.offset.unwrap_or_default() + shift);
    }

    /// Whether a request to the host is due.
    pub fn is_due(&self, clock: DateTime<Utc>) -> bool {
        self.next.is_none_or(|next| next <= clock)
    }

    /// Notes a request to the host, after its reading was observed.
    pub fn record_attempt(&mut self, clock: DateTime<Utc>) {
        self.failures = if self.is_trusted { 0 } else { self.failures + 1 };
        let pause = match self.failures {
            0 => CHECK_INTERVAL,
            failures => CHECK_INTERVAL.min(RETRY_INTERVAL * 2_i32.pow(failures.min(7) - 1)),
        };
        self.next = Some(clock + pause);
    }

    /// By how much the host's clock is ahead of the page's, if both cannot be right.
    pub fn difference(&self) -> Option<TimeDelta> {
        self.offset.filter(|offset| offset.abs() > TOLERANCE)
    }

    /// Notices that the page's clock was set, or that the computer slept.
    fn detect_jump(&mut self, clock: DateTime<Utc>) {
        let Some(shown) = self.shown.replace(clock) else { return };
        let step = clock - shown;
        if (-BACKWARD_TOLERANCE..=MAX_TICK).contains(&step) {
            return;
        }
        if step < TimeDelta::zero() {
            // Time does not run backwards: the host's time still holds.
            self.offset = self.offset.map(|offset| offset - step);
        }
        (self.is_trusted, self.next, self.failures) = (false, None, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: TimeDelta = TimeDelta::seconds(1);
    const HOUR: TimeDelta = TimeDelta::hours(1);
    const DAY: TimeDelta = TimeDelta::days(1);

    /// The true time.
    fn noon() -> DateTime<Utc> {
        "2026-11-20T12:00:00Z".parse().unwrap()
    }

    fn header(at: DateTime<Utc>) -> String {
        at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }

    /// Asks a host whose clock is right, at a time of the page's clock, which is off by `error`.
    fn synchronize(time: &mut ServerClock, truth: DateTime<Utc>, error: TimeDelta) {
        let sent = time.now(truth + error).at;
        let received = time.now(truth + error + SECOND / 5).at;
        time.observe(ClockReading::new(&header(truth + SECOND / 10), None, sent, received).unwrap());
        time.record_attempt(truth + error + SECOND / 5);
    }

    #[test]
    fn a_clock_that_is_right_is_left_alone() {
        for millis in [0, 400, 999] {
            let (mut time, truth) = (ServerClock::default(), noon() + TimeDelta::milliseconds(millis));
            assert_eq!(time.now(truth), DatedInstant { at: truth, is_trusted: false });
            synchronize(&mut time, truth, TimeDelta::zero());
            let later = truth + SECOND;
            assert_eq!((time.now(later), time.difference()), (later.into(), None));
        }
    }

    #[test]
    fn a_clock_that_is_wrong_is_put_right_to_the_second() {
        for error in [DAY, HOUR * 10, DAY * 2, -DAY, TimeDelta::seconds(90), TimeDelta::seconds(-5)] {
            let mut time = ServerClock::default();
            synchronize(&mut time, noon(), error);
            let now = time.now(noon() + error + SECOND);
            assert!(now.is_trusted && (now.at - noon() - SECOND).abs() <= SECOND * 2, "{error}: {now:?}");
            // Readings that agree move nothing.
            synchronize(&mut time, noon() + SECOND * 7, error);
            assert_eq!(time.now(noon() + error + SECOND * 8).at, now.at + SECOND * 7);
        }
    }

    #[test]
    fn a_difference_is_distinguished_from_two_minutes_on() {
        for (seconds, stated) in [(90, false), (-90, false), (150, true), (-150, true)] {
            let mut time = ServerClock::default();
            synchronize(&mut time, noon(), TimeDelta::seconds(seconds));
            let difference = time.difference().map(|difference| difference.num_seconds());
            assert_eq!(difference.is_some(), stated, "{seconds}");
            assert!(
                difference.is_none_or(|stated| (stated + seconds).abs() <= 2),
                "{seconds}: {difference:?}"
            );
        }
    }

    #[test]
    fn an_answer_that_took_long_does_not_move_a_clock_that_it_agrees_with() {
        let mut time = ServerClock::default();
        let (sent, received) = (time.now(noon()).at, time.now(noon() + SECOND * 50).at);
        for stated in [0, 25, 50] {
            time.observe(ClockReading::new(&header(noon() + SECOND * stated), None, sent, received).unwrap());
            assert_eq!(time.now(received), received.into());
        }
    }

    #[test]
    fn what_came_from_a_cache_is_allowed_both_of_its_meanings_and_is_not_relied_on() {
        let mut time = ServerClock::default();
        for stated in [noon() - HOUR * 5, noon()] {
            time.observe(ClockReading::new(&header(stated), Some("18000"), noon(), noon() + SECOND).unwrap());
            assert_eq!(time.now(noon() + SECOND), DatedInstant { at: noon() + SECOND, is_trusted: false });
        }
        // A clock that is beyond both is wrong whichever it is.
        let (mut time, wrong) = (ServerClock::default(), noon() + DAY);
        time.observe(
            ClockReading::new(&header(noon() - HOUR * 5), Some("18000"), wrong, wrong + SECOND).unwrap(),
        );
        assert_eq!(time.now(wrong), DatedInstant { at: noon() + SECOND, is_trusted: false });
        // A young one is as good as none.
        time.observe(
            ClockReading::new(&header(noon() - SECOND * 9), Some("9"), noon(), noon() + SECOND).unwrap(),
        );
        assert!(time.now(wrong).is_trusted);
    }

    #[test]
    fn a_text_that_is_no_date_or_of_a_lost_clock_reports_nothing() {
        for date in
            ["", "now", "2026-11-20T12:00:00Z", "Thu, 01 Jan 1970 00:00:09 GMT", "Fri, 20 Nov 99999 1"]
        {
            assert_eq!(ClockReading::new(date, None, noon(), noon()), None, "{date}");
        }
        assert_eq!(ClockReading::new(&header(noon()), None, noon() + DAY, noon()), None, "set meanwhile");
        assert!(ClockReading::new(&header(noon()), Some("soon"), noon(), noon()).is_some());
    }

    #[test]
    fn a_clock_that_is_set_right_while_the_page_is_open_moves_nothing_back() {
        let mut time = ServerClock::default();
        synchronize(&mut time, noon(), DAY);
        let before = time.now(noon() + DAY + SECOND).at;
        // Somebody sets it back by a day.
        let after = time.now(noon() + SECOND * 2);
        assert_eq!(after, DatedInstant { at: before, is_trusted: false });
        assert!(time.is_due(noon() + SECOND * 2));
        synchronize(&mut time, noon() + SECOND * 3, TimeDelta::zero());
        let now = time.now(noon() + SECOND * 4);
        assert!(now.is_trusted && (now.at - noon()) <= SECOND * 5 && time.difference().is_none(), "{now:?}");
    }

    #[test]
    fn after_a_sleep_the_host_is_requested_before_the_clock_is_relied_on() {
        let mut time = ServerClock::default();
        synchronize(&mut time, noon(), HOUR);
        let woken = noon() + HOUR * 9;
        let now = time.now(woken);
        assert!(!now.is_trusted && time.is_due(woken) && (now.at - noon() - HOUR * 8).abs() <= SECOND * 2);
        synchronize(&mut time, woken - HOUR, HOUR);
        assert!(time.now(woken + SECOND).is_trusted && !time.is_due(woken + SECOND));
    }

    #[test]
    fn a_clock_without_a_host_is_followed() {
        let mut time = ServerClock::default();
        time.now(noon() + DAY);
        assert_eq!(time.now(noon()), DatedInstant { at: noon(), is_trusted: false });
    }

    #[test]
    fn a_host_is_requested_every_hour_and_sooner_if_it_reported_nothing() {
        let mut time = ServerClock::default();
        assert!(time.is_due(noon()));
        let mut pauses = Vec::new();
        for _ in 0..9 {
            time.record_attempt(noon());
            pauses.push((1..90).find(|minutes| time.is_due(noon() + TimeDelta::minutes(*minutes))).unwrap());
        }
        assert_eq!(pauses, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
        synchronize(&mut time, noon(), TimeDelta::zero());
        assert!(
            !time.is_due(noon() + TimeDelta::minutes(59)) && time.is_due(noon() + TimeDelta::minutes(61))
        );
    }

    #[test]
    fn without_a_time_to_rely_on_two_days_more_must_have_passed() {
        let sure = |at: DateTime<Utc>| DatedInstant::from(at);
        let doubtful = |at| DatedInstant { at, is_trusted: false };
        assert!(sure(noon()).is_after(noon()) && !sure(noon() - SECOND).is_after(noon()));
        assert!(!doubtful(noon() + DAY).is_after(noon()) && doubtful(noon() + DAY * 2).is_after(noon()));
        let counts = |came: fn(DateTime<Utc>) -> DatedInstant, now: fn(DateTime<Utc>) -> DatedInstant| {
            came(noon()).is_valid_at(now(noon()))
        };
        let (s, d): (fn(_) -> _, fn(_) -> _) =
            (DatedInstant::from, |at| DatedInstant { at, is_trusted: false });
        assert_eq!([counts(s, s), counts(s, d), counts(d, d), counts(d, s)], [true, true, true, false]);
    }
}

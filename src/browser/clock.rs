//! The time, as a signal: the computer's clock, corrected by the Date header of the page's host.

use analytics::zone::Zone;
use chrono::{DateTime, DurationRound, NaiveDate, TimeDelta, Utc};
use leptos::prelude::*;
use leptos_use::use_interval_fn;
use rocketchat::clock_sync::ServerClock;

use super::clock_sync::{ON_SYNC, TIME, current_time, sync_if_due};

/// How often the time on screen is updated, in milliseconds.
const TICK_MS: u64 = 1_000;

/// The current time, as the page knows it.
#[derive(Clone, Copy)]
pub struct Clock {
    /// Now, to the second.
    pub now: RwSignal<DateTime<Utc>>,
    /// Now, to the minute: for what hangs on hours and days.
    pub minute: Memo<DateTime<Utc>>,
    /// The date in the zone that the page shows.
    pub today: Memo<NaiveDate>,
    /// Clock skew: by how much this time is ahead of the computer's clock, `None` within the tolerance.
    pub skew: Memo<Option<TimeDelta>>,
    /// When it stands, if it does.
    stopped_at: RwSignal<Option<DateTime<Utc>>>,
}

impl Clock {
    /// A clock that is moved from outside.
    pub fn new(now: RwSignal<DateTime<Utc>>, zone: Memo<Zone>) -> Self {
        let minute = Memo::new(move |_| {
            let now = now.get();
            now.duration_trunc(TimeDelta::minutes(1)).unwrap_or(now)
        });
        let today = Memo::new(move |_| zone.get().date(now.get()));
        let skew = Memo::new(move |_| {
            now.track();
            TIME.with_borrow(ServerClock::difference)
        });
        Self { now, minute, today, skew, stopped_at: RwSignal::new(None) }
    }

    /// Stops the clock at a time, or lets it go on.
    pub fn stop_at(self, at: Option<DateTime<Utc>>) {
        self.stopped_at.set(at);
        self.show();
    }

    fn show(self) {
        let time = self.stopped_at.try_get_untracked().flatten().unwrap_or_else(current_time);
        self.now.try_set(time);
    }
}

/// A clock that lives as long as the current owner.
pub fn use_clock(zone: Memo<Zone>) -> Clock {
    let now = RwSignal::new(current_time());
    let clock = Clock::new(now, zone);
    let show = move || clock.show();
    let tick = move || {
        sync_if_due();
        show();
    };
    use_interval_fn(tick, TICK_MS);
    // What is asked next shall be about the right days.
    ON_SYNC.set(Some(Box::new(show)));
    on_cleanup(|| ON_SYNC.set(None));
    clock
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::clock_sync::PageClock;
    use analytics::test_support::named_zone as named;
    use rocketchat::Clock as _;
    use rocketchat::clock_sync::ClockReading;

    #[test]
    fn today_moves_on_at_the_midnight_of_the_shown_zone() {
        let owner = Owner::new();
        owner.set();
        // A zone, and the last second of a day there, which need not be one of UTC.
        let cases = [
            ("Asia/Kolkata", "2026-11-19T18:29:59Z"),
            ("Asia/Kathmandu", "2026-11-19T18:14:59Z"),
            ("Australia/Adelaide", "2026-11-19T13:29:59Z"),
            ("Australia/Lord_Howe", "2026-11-19T12:59:59Z"),
            ("America/New_York", "2026-11-20T04:59:59Z"),
            ("Europe/Berlin", "2026-11-19T22:59:59Z"),
            ("America/Sao_Paulo", "2026-11-20T02:59:59Z"),
        ];
        for (name, last) in cases {
            let last: DateTime<Utc> = last.parse().unwrap();
            let now = RwSignal::new(last);
            let clock = Clock::new(now, Memo::new(move |_| named(name)));
            let today = Memo::new(move |_| clock.today.get().to_string());
            assert_eq!(today.get_untracked(), "2026-11-19", "{name}");
            now.set(last + chrono::TimeDelta::seconds(1));
            assert_eq!(today.get_untracked(), "2026-11-20", "{name}");
        }
    }

    #[test]
    fn whoever_follows_the_difference_hears_of_it_once() {
        TIME.set(ServerClock::default());
        let owner = Owner::new();
        owner.set();
        let noon: DateTime<Utc> = "2026-11-20T12:00:00Z".parse().unwrap();
        let now = RwSignal::new(noon);
        let clock = Clock::new(now, Memo::new(move |_| named("Europe/Berlin")));
        let seen = StoredValue::new(Vec::new());
        let follower = Memo::new(move |_| {
            let hours = clock.skew.get().map(|difference| difference.num_hours());
            seen.update_value(|seen| seen.push(hours));
        });
        for tick in 0..4 {
            if tick == 2 {
                let sample = ClockReading::new("Fri, 20 Nov 2026 02:00:00 GMT", None, noon, noon);
                PageClock.observe(sample.unwrap());
            }
            now.set(noon + TimeDelta::seconds(tick));
            follower.get_untracked();
        }
        assert_eq!(seen.get_value(), [None, Some(-9)]);
    }

    #[test]
    fn whoever_follows_the_minute_hears_of_each_once() {
        let owner = Owner::new();
        owner.set();
        let start: DateTime<Utc> = "2026-11-20T11:59:57Z".parse().unwrap();
        let now = RwSignal::new(start);
        let clock = Clock::new(now, Memo::new(move |_| named("Europe/Berlin")));
        let seen = StoredValue::new(Vec::new());
        let follower = Memo::new(move |_| {
            let minute = clock.minute.get();
            seen.update_value(|seen| seen.push(minute.format("%T").to_string()));
        });
        for tick in 0..6 {
            now.set(start + TimeDelta::seconds(tick));
            follower.get_untracked();
        }
        assert_eq!(seen.get_value(), ["11:59:00", "12:00:00"]);
    }

    #[test]
    fn another_zone_can_have_another_today() {
        let owner = Owner::new();
        owner.set();
        let now = RwSignal::new("2026-11-19T20:00:00Z".parse().unwrap());
        let zone = RwSignal::new(named("Europe/Berlin"));
        let clock = Clock::new(now, Memo::new(move |_| zone.get()));
        assert_eq!(clock.today.get_untracked().to_string(), "2026-11-19");
        zone.set(named("Asia/Kolkata"));
        assert_eq!(clock.today.get_untracked().to_string(), "2026-11-20");
    }
}

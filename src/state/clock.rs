//! The time, as a signal.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use leptos::prelude::*;

use crate::domain::zone::Zone;
use live::{Memo, Signal, memo, signal};

/// How often what is said about time may change on screen.
const STEP: Duration = Duration::from_secs(1);

/// The current time, as the page knows it.
#[derive(Clone, Copy)]
pub struct Clock {
    /// Now, to the second.
    pub now: Signal<DateTime<Utc>>,
    /// The date in the zone that the page shows.
    pub today: Memo<NaiveDate>,
}

impl Clock {
    /// A clock that is moved from outside.
    pub fn new(now: Signal<DateTime<Utc>>, zone: Memo<Zone>) -> Self {
        Self { now, today: memo(move |_| zone.get().date(now.get())) }
    }
}

/// A clock that lives as long as the current owner.
pub fn use_clock(zone: Memo<Zone>) -> Clock {
    let (now, set_now) = signal(Utc::now());
    if let Ok(interval) = set_interval_with_handle(move || set_now.set(Utc::now()), STEP) {
        on_cleanup(move || interval.clear());
    }
    Clock::new(now, zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::zone::tests::named;

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
            let (now, set_now) = signal(last);
            let clock = Clock::new(now, Memo::new(move |_| named(name)));
            let today = Memo::new(move |_| clock.today.get().to_string());
            assert_eq!(today.get_untracked(), "2026-11-19", "{name}");
            set_now.set(last + chrono::TimeDelta::seconds(1));
            assert_eq!(today.get_untracked(), "2026-11-20", "{name}");
        }
    }

    #[test]
    fn another_zone_can_have_another_today() {
        let owner = Owner::new();
        owner.set();
        let (now, _) = signal("2026-11-19T20:00:00Z".parse().unwrap());
        let (zone, set_zone) = signal(named("Europe/Berlin"));
        let clock = Clock::new(now, Memo::new(move |_| zone.get()));
        assert_eq!(clock.today.get_untracked().to_string(), "2026-11-19");
        set_zone.set(named("Asia/Kolkata"));
        assert_eq!(clock.today.get_untracked().to_string(), "2026-11-20");
    }
}

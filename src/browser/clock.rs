//! The time, as a signal: the computer's clock, corrected by the Date header of the page's host.

use std::cell::RefCell;

use chrono::{DateTime, DurationRound, NaiveDate, TimeDelta, Utc};
use futures_channel::oneshot;
use leptos::prelude::*;
use leptos_use::use_interval_fn;
use wasm_bindgen_futures::spawn_local;

use super::task::{LocalFuture, sleep};
use crate::browser::host_clock::fetch_server_time;
use analytics::zone::Zone;
use rocketchat::clock_sync::{ClockReading, DatedInstant, ServerClock};
use rocketchat::{Clock as ApiClock, with_timeout};

/// How often the time on screen is updated, in milliseconds.
const TICK_MS: u64 = 1_000;
/// How long requests wait for the host's time; it has just served the page.
const SYNC_TIMEOUT: TimeDelta = TimeDelta::seconds(1);
/// How long the host may take at all.
const SERVER_TIMEOUT: TimeDelta = TimeDelta::seconds(10);

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
        Self { now, minute, today, skew }
    }
}

/// A clock that lives as long as the current owner.
pub fn use_clock(zone: Memo<Zone>) -> Clock {
    let now = RwSignal::new(current_time());
    let clock = Clock::new(now, zone);
    let show = move || {
        now.try_set(current_time());
    };
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

thread_local! {
    static TIME: RefCell<ServerClock> = RefCell::default();
    /// Those waiting for the host's time; `None` while no request is under way.
    static SYNC_WAITERS: RefCell<Option<Vec<oneshot::Sender<()>>>> = RefCell::default();
    /// Called when the host's time has come.
    static ON_SYNC: RefCell<Option<Box<dyn Fn()>>> = RefCell::default();
}

/// The page's clock.
pub struct PageClock;

impl ApiClock for PageClock {
    fn now(&self) -> DatedInstant {
        TIME.with_borrow_mut(|time| time.now(Utc::now()))
    }

    fn synchronized(&self) -> LocalFuture<()> {
        Box::pin(synchronized())
    }

    fn observe(&self, sample: ClockReading) {
        TIME.with_borrow_mut(|time| time.observe(sample));
    }
}

/// The same for the demo, whose answers no host has dated.
pub struct DemoClock;

impl ApiClock for DemoClock {
    fn now(&self) -> DatedInstant {
        DatedInstant { is_trusted: false, ..PageClock.now() }
    }
}

/// The current time, by the page's clock.
pub fn current_time() -> DateTime<Utc> {
    PageClock.now().at
}

/// The host of the page, whose clock corrects the computer's.
pub fn page_host() -> String {
    window().location().host().unwrap_or_default()
}

/// Asks the host for the time where that is due, and waits for it, but not long.
pub async fn synchronized() {
    sync_if_due();
    if PageClock.now().is_trusted {
        return;
    }
    let (sender, receiver) = oneshot::channel();
    let is_asked =
        SYNC_WAITERS.with_borrow_mut(|waiting| waiting.as_mut().map(|all| all.push(sender)).is_some());
    if is_asked {
        with_timeout(receiver, &sleep, SYNC_TIMEOUT).await;
    }
}

fn sync_if_due() {
    PageClock.now();
    let is_asked = SYNC_WAITERS.with_borrow(Option::is_some);
    if !is_asked && TIME.with_borrow(|time| time.is_due(Utc::now())) {
        SYNC_WAITERS.set(Some(Vec::new()));
        spawn_local(sync());
    }
}

async fn sync() {
    if let Some(Some(sample)) = with_timeout(fetch_server_time(&PageClock), &sleep, SERVER_TIMEOUT).await {
        PageClock.observe(sample);
    }
    TIME.with_borrow_mut(|time| time.record_attempt(Utc::now()));
    // First the days on screen, then the questions about them.
    ON_SYNC.with_borrow(|show| show.iter().for_each(|show| show()));
    for sender in SYNC_WAITERS.take().unwrap_or_default() {
        // Whoever has gone does not need it.
        let _ = sender.send(());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::test_support::named_zone as named;

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
        let told = StoredValue::new(Vec::new());
        let follower = Memo::new(move |_| {
            let hours = clock.skew.get().map(|difference| difference.num_hours());
            told.update_value(|told| told.push(hours));
        });
        for tick in 0..4 {
            if tick == 2 {
                let sample = ClockReading::new("Fri, 20 Nov 2026 02:00:00 GMT", None, noon, noon);
                PageClock.observe(sample.unwrap());
            }
            now.set(noon + TimeDelta::seconds(tick));
            follower.get_untracked();
        }
        assert_eq!(told.get_value(), [None, Some(-9)]);
    }

    #[test]
    fn whoever_follows_the_minute_hears_of_each_once() {
        let owner = Owner::new();
        owner.set();
        let start: DateTime<Utc> = "2026-11-20T11:59:57Z".parse().unwrap();
        let now = RwSignal::new(start);
        let clock = Clock::new(now, Memo::new(move |_| named("Europe/Berlin")));
        let told = StoredValue::new(Vec::new());
        let follower = Memo::new(move |_| {
            let minute = clock.minute.get();
            told.update_value(|told| told.push(minute.format("%T").to_string()));
        });
        for tick in 0..6 {
            now.set(start + TimeDelta::seconds(tick));
            follower.get_untracked();
        }
        assert_eq!(told.get_value(), ["11:59:00", "12:00:00"]);
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

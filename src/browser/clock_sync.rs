//! The page's clock for the client: the computer's, corrected by the Date header of the page's host.

use std::cell::RefCell;

use chrono::{DateTime, TimeDelta, Utc};
use futures_channel::oneshot;
use leptos::prelude::*;
use rocketchat::clock_sync::{ClockReading, DatedInstant, ServerClock};
use rocketchat::{Clock as ApiClock, with_timeout};
use wasm_bindgen_futures::spawn_local;

use super::host_clock::fetch_server_time;
use super::task::{LocalFuture, sleep};

/// How long requests wait for the host's time; it has just served the page.
const SYNC_TIMEOUT: TimeDelta = TimeDelta::seconds(1);

/// How long the host may take at all.
const SERVER_TIMEOUT: TimeDelta = TimeDelta::seconds(10);

thread_local! {
    pub(super) static TIME: RefCell<ServerClock> = RefCell::default();
    /// Those waiting for the host's time; `None` while no request is under way.
    static SYNC_WAITERS: RefCell<Option<Vec<oneshot::Sender<()>>>> = RefCell::default();
    /// Called when the host's time has come.
    pub(super) static ON_SYNC: RefCell<Option<Box<dyn Fn()>>> = RefCell::default();
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

pub(super) fn sync_if_due() {
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

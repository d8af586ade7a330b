//! The client's environment: clock, sleep, random numbers and storage, each replaceable in tests.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{Either, select};

use super::shelf::{Coming, NoShelf, Shelf};
use super::transport::{NoTransport, Transport};
use analytics::host_time::{Moment, Reading};

/// What tells the time.
pub trait Clock: Send + Sync {
    /// The present.
    fn now(&self) -> Moment;

    /// Waits while the clock is being compared with that of the page's host: a moment at most.
    fn settled(&self) -> Coming<()> {
        Box::pin(async {})
    }

    /// Learns from an answer of the page's host.
    fn hear(&self, _: Reading) {}
}

/// A clock that is known to be right.
impl<F: Fn() -> DateTime<Utc> + Send + Sync> Clock for F {
    fn now(&self) -> Moment {
        self().into()
    }
}

/// Waits for so long.
pub type Pause = dyn Fn(TimeDelta) -> Coming<()> + Send + Sync;

/// A transport, a clock, a way to wait, chance, and a storage.
#[derive(Clone)]
pub struct Tools {
    /// How requests travel.
    pub transport: Arc<dyn Transport>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Waits for so long.
    pub pause: Arc<Pause>,
    /// A number between 0 and 1, another one each time.
    pub dice: fn() -> f64,
    /// What outlives the page.
    pub shelf: Arc<dyn Shelf>,
    /// Whether the workspace counts calls, so that the client must count them first.
    pub is_limited: bool,
}

impl Tools {
    /// For those who keep nothing and wait for nothing: pauses are over at once.
    pub fn plain(clock: fn() -> DateTime<Utc>) -> Self {
        Self {
            transport: Arc::new(NoTransport),
            clock: Arc::new(clock),
            pause: Arc::new(|_| Box::pin(async {})),
            dice: || 0.5,
            shelf: Arc::new(NoShelf),
            is_limited: false,
        }
    }
}

/// A time-out is counted in steps of this length, so that a suspended computer uses up only one of them.
const STEP: TimeDelta = TimeDelta::milliseconds(100);

/// What comes in time.
pub async fn in_time<T>(coming: impl Future<Output = T>, pause: &Pause, patience: TimeDelta) -> Option<T> {
    let mut coming = pin!(coming);
    let mut left = patience;
    while left > TimeDelta::zero() {
        match select(coming.as_mut(), pause(STEP)).await {
            Either::Left((value, _)) => return Some(value),
            Either::Right(_) => left -= STEP,
        }
    }
    None
}

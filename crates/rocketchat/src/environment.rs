//! The client's environment: clock, sleep, random numbers and storage, each replaceable in tests.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{Either, select};

use super::storage::{LocalFuture, NoStorage, Storage};
use super::transport::{NoTransport, Transport};
use crate::clock_sync::{ClockReading, DatedInstant};

/// A source of the time.
pub trait Clock: Send + Sync {
    /// The present.
    fn now(&self) -> DatedInstant;

    /// Waits while the clock is being compared with that of the page's host: a moment at most.
    fn synchronized(&self) -> LocalFuture<()> {
        Box::pin(async {})
    }

    /// Learns from an answer of the page's host.
    fn observe(&self, _: ClockReading) {}
}

/// A clock that is known to be right.
impl<F: Fn() -> DateTime<Utc> + Send + Sync> Clock for F {
    fn now(&self) -> DatedInstant {
        self().into()
    }
}

/// Waits for so long.
pub type Sleep = dyn Fn(TimeDelta) -> LocalFuture<()> + Send + Sync;

/// A transport, a clock, a way to wait, chance, and a storage.
#[derive(Clone)]
pub struct Environment {
    /// How requests travel.
    pub transport: Arc<dyn Transport>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Waits for so long.
    pub sleep: Arc<Sleep>,
    /// A number between 0 and 1, another one each time.
    pub random: fn() -> f64,
    /// What outlives the page.
    pub storage: Arc<dyn Storage>,
    /// Whether the workspace counts calls, so that the client must count them first.
    pub is_rate_limited: bool,
}

impl Environment {
    /// An environment that stores nothing, has no network and whose pauses are over at once.
    pub fn minimal(clock: fn() -> DateTime<Utc>) -> Self {
        Self {
            transport: Arc::new(NoTransport),
            clock: Arc::new(clock),
            sleep: Arc::new(|_| Box::pin(async {})),
            random: || 0.5,
            storage: Arc::new(NoStorage),
            is_rate_limited: false,
        }
    }
}

/// A time-out is counted in steps of this length, so that a suspended computer uses up only one of them.
const STEP: TimeDelta = TimeDelta::milliseconds(100);

/// What comes in time.
pub async fn with_timeout<T>(
    future: impl Future<Output = T>,
    sleep: &Sleep,
    timeout: TimeDelta,
) -> Option<T> {
    let mut future = pin!(future);
    let mut left = timeout;
    while left > TimeDelta::zero() {
        match select(future.as_mut(), sleep(STEP)).await {
            Either::Left((value, _)) => return Some(value),
            Either::Right(_) => left -= STEP,
        }
    }
    None
}

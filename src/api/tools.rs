//! What the client needs of its surroundings. All of it is given, so that a test can have a clock and a storage of its own.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::shelf::{Coming, NoShelf, Shelf};

/// A clock, a way to wait, chance, and a storage.
#[derive(Clone)]
pub struct Tools {
    /// The time.
    pub clock: Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    /// Waits for so long.
    pub pause: Arc<dyn Fn(TimeDelta) -> Coming<()> + Send + Sync>,
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
            clock: Arc::new(clock),
            pause: Arc::new(|_| Box::pin(async {})),
            dice: || 0.5,
            shelf: Arc::new(NoShelf),
            is_limited: false,
        }
    }
}

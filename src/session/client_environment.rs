//! The client's environment in the browser: clock, timer, random numbers, storage.

use std::sync::Arc;

use rocketchat::Environment;

use crate::browser::clock_sync::{DemoClock, PageClock, current_time};
use crate::browser::fetch::FetchTransport;
use crate::browser::random::random;
use crate::browser::storage::BrowserStorage;
use crate::browser::task::sleep;

/// The tools for asking a workspace.
pub fn tools() -> Environment {
    Environment {
        transport: Arc::new(FetchTransport),
        clock: Arc::new(PageClock),
        sleep: Arc::new(sleep),
        random,
        storage: Arc::new(BrowserStorage),
        is_rate_limited: true,
    }
}

/// The same for a question whose answer is not taken for the time of day: that is asked for by itself.
pub fn timeless_tools() -> Environment {
    Environment { clock: Arc::new(DemoClock), ..tools() }
}

/// The tools for asking the built-in demo, which keeps nothing and waits for nothing.
pub fn demo_tools() -> Environment {
    Environment { clock: Arc::new(DemoClock), ..Environment::minimal(current_time) }
}

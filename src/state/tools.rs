//! The client's environment in the browser: clock, timer, random numbers, storage.

use std::sync::Arc;

use super::clock::{DemoClock, PageClock, present};
use super::shelf::BrowserShelf;
use super::task::pause;
use crate::browser::fetch::FetchTransport;
use rocketchat::Tools;

/// The tools for asking a workspace.
pub fn tools() -> Tools {
    Tools {
        transport: Arc::new(FetchTransport),
        clock: Arc::new(PageClock),
        pause: Arc::new(pause),
        dice: js_sys::Math::random,
        shelf: Arc::new(BrowserShelf),
        is_limited: true,
    }
}

/// The same for a question whose answer is not taken for the time of day: that is asked for by itself.
pub fn timeless_tools() -> Tools {
    Tools { clock: Arc::new(DemoClock), ..tools() }
}

/// The tools for asking the built-in demo, which keeps nothing and waits for nothing.
pub fn demo_tools() -> Tools {
    Tools { clock: Arc::new(DemoClock), ..Tools::plain(present) }
}

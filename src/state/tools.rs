//! The client's tools, as the browser has them.

use std::sync::Arc;

use chrono::{TimeDelta, Utc};
use gloo_timers::future::TimeoutFuture;

use super::shelf::BrowserShelf;
use crate::api::Tools;

/// The tools for asking a workspace.
pub fn tools() -> Tools {
    Tools {
        clock: Arc::new(Utc::now),
        pause: Arc::new(pause),
        dice: js_sys::Math::random,
        shelf: Arc::new(BrowserShelf),
        is_limited: true,
    }
}

fn pause(length: TimeDelta) -> crate::api::shelf::Coming<()> {
    Box::pin(TimeoutFuture::new(u32::try_from(length.num_milliseconds()).unwrap_or_default()))
}

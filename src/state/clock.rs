//! The time, as a signal.

use std::time::Duration;

use chrono::{DateTime, Local, NaiveDate, Utc};
use leptos::prelude::*;

/// How often what is said about time may change on screen.
const STEP: Duration = Duration::from_secs(1);

/// The current time, as the page knows it.
#[derive(Clone, Copy)]
pub struct Clock {
    /// Now, to the second.
    pub now: ReadSignal<DateTime<Utc>>,
    /// The date in the browser's zone.
    pub today: Memo<NaiveDate>,
}

/// A clock that lives as long as the current owner.
pub fn use_clock() -> Clock {
    let (now, set_now) = signal(Utc::now());
    if let Ok(interval) = set_interval_with_handle(move || set_now.set(Utc::now()), STEP) {
        on_cleanup(move || interval.clear());
    }
    Clock { now, today: Memo::new(move |_| now.get().with_timezone(&Local).date_naive()) }
}

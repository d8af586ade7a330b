//! Observes one request: its state, its parts, and the calls that it made.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};

use super::error::ApiError;

/// Observes one request. Clones share their state.
#[derive(Clone, Default)]
pub struct RequestObserver(Option<Arc<Inner>>);

struct Inner {
    on_event: Box<dyn Fn(RequestEvent) + Send + Sync>,
    priority: Box<dyn Fn() -> u8 + Send + Sync>,
    calls: Mutex<Vec<CallRecord>>,
}

/// What happens to a request before it is answered.
pub enum RequestEvent {
    /// Its state has changed.
    State(RequestState),
    /// A part of the answer is in the cache.
    Partial,
    /// The number of received parts has changed.
    PartCount(PartProgress),
}

impl RequestObserver {
    /// An observer of each event. `priority` is 0 for what is on screen, and more for what can wait.
    pub fn new(
        on_event: Box<dyn Fn(RequestEvent) + Send + Sync>,
        priority: Box<dyn Fn() -> u8 + Send + Sync>,
    ) -> Self {
        Self(Some(Arc::new(Inner { on_event, priority, calls: Mutex::default() })))
    }

    /// An observer that only records the calls.
    pub fn silent() -> Self {
        Self::new(Box::new(|_| {}), Box::new(|| 1))
    }

    /// The calls that were made, or that a cached answer saved.
    pub fn calls(&self) -> Vec<CallRecord> {
        let calls =
            self.0.as_ref().map(|inner| inner.calls.lock().unwrap_or_else(PoisonError::into_inner).clone());
        calls.unwrap_or_default()
    }

    /// Its priority now; 0 is the most urgent.
    pub(super) fn priority(&self) -> u8 {
        self.0.as_ref().map_or(1, |inner| (inner.priority)())
    }

    pub(super) fn notify(&self, event: RequestEvent) {
        if let Some(inner) = &self.0 {
            (inner.on_event)(event);
        }
    }

    pub(super) fn record(&self, call: CallRecord) {
        if let Some(inner) = &self.0 {
            inner.calls.lock().unwrap_or_else(PoisonError::into_inner).push(call);
        }
    }
}

/// The state of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum RequestState {
    /// No request is in progress.
    #[default]
    Idle,
    /// Sent at this time.
    Requested(DateTime<Utc>),
    /// Waits for the rate limiter until then.
    Throttled(DateTime<Utc>),
    /// Failed with an error that may pass, and is retried then.
    Retrying(ApiError, DateTime<Utc>),
}

impl RequestState {
    /// One state of two requests that are made at once: what keeps them waiting goes first.
    pub fn or(self, other: Self) -> Self {
        let rank = |state: &Self| match state {
            Self::Idle => 0,
            Self::Requested(_) => 1,
            Self::Throttled(_) => 2,
            Self::Retrying(..) => 3,
        };
        if rank(&other) > rank(&self) { other } else { self }
    }
}

/// The progress of an answer that takes several requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartProgress {
    /// How many parts are received.
    pub done: usize,
    /// How many parts there are.
    pub all: usize,
    /// When the first was requested.
    pub since: DateTime<Utc>,
}

impl PartProgress {
    /// Both together, since the first of them began.
    pub fn and(self, other: Self) -> Self {
        let since = match (self.all, other.all) {
            (0, _) => other.since,
            (_, 0) => self.since,
            _ => self.since.min(other.since),
        };
        Self { done: self.done + other.done, all: self.all + other.all, since }
    }

    /// The next progress, with the first one's beginning.
    pub fn then(self, next: Self) -> Self {
        Self { since: if next.done == 0 { next.since } else { self.since }, ..next }
    }
}

/// One call that an answer took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallRecord {
    /// Path and query. No host and no secret.
    pub target: String,
    /// When the response was received, or the call failed.
    pub at: DateTime<Utc>,
    /// How long it took, in milliseconds; `None` for a cached answer.
    pub duration_ms: Option<i64>,
    /// Whether it succeeded: a call that was refused or failed counts as well.
    pub is_answered: bool,
    /// What came, as it came; none where it failed, or where only what was read of it is kept. Copies share it.
    pub body: Option<Arc<str>>,
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn the_beginning_of_counted_parts_stays_until_they_begin_anew() {
        let at = |millis| DateTime::UNIX_EPOCH + TimeDelta::milliseconds(millis);
        let parts = PartProgress { done: 2, all: 9, since: at(0) };
        let next = PartProgress { done: 3, since: at(2_800), ..parts };
        assert_eq!(parts.then(next), PartProgress { since: at(0), ..next });
        assert_eq!(next.then(PartProgress { done: 0, ..parts }).since, at(0));
    }

    #[test]
    fn of_requests_made_at_once_the_one_that_waits_longest_is_told_and_parts_are_added() {
        let at = |millis| DateTime::UNIX_EPOCH + TimeDelta::milliseconds(millis);
        let (asked, waits) = (RequestState::Requested(at(0)), RequestState::Throttled(at(9)));
        assert_eq!(
            [asked.clone().or(waits.clone()), waits.clone().or(asked)],
            [waits.clone(), waits.clone()]
        );
        assert_eq!(RequestState::Idle.or(waits.clone()), waits);
        let parts = |done, all, since| PartProgress { done, all, since: at(since) };
        assert_eq!(parts(2, 9, 5).and(parts(1, 3, 2)), parts(3, 12, 2));
        // What is asked in one part has no beginning that counts.
        assert_eq!(parts(0, 0, 0).and(parts(1, 3, 2)), parts(1, 3, 2));
    }
}

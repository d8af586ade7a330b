//! Observes one request: its state, its parts, and the calls that it made.

use std::sync::{Arc, Mutex, PoisonError};

use crate::request_state::{CallRecord, PartProgress, RequestState};

/// Observes one request. Clones share their state.
#[derive(Clone, Default)]
pub struct RequestObserver(Option<Arc<Inner>>);

struct Inner {
    on_event: Box<dyn Fn(RequestEvent) + Send + Sync>,
    priority: Box<dyn Fn() -> u8 + Send + Sync>,
    calls: Mutex<Vec<CallRecord>>,
}

/// What happens to a question before it is answered.
pub enum RequestEvent {
    /// It stands differently.
    State(RequestState),
    /// A part of the answer is here and can be shown.
    Partial,
    /// So many parts are here, of so many.
    PartCount(PartProgress),
}

impl RequestObserver {
    /// An observer that tells each step; `priority` is 0 for what is on screen, and more for what can wait.
    pub fn new(
        on_event: Box<dyn Fn(RequestEvent) + Send + Sync>,
        priority: Box<dyn Fn() -> u8 + Send + Sync>,
    ) -> Self {
        Self(Some(Arc::new(Inner { on_event, priority, calls: Mutex::default() })))
    }

    /// An observer that only lists the calls.
    pub fn silent() -> Self {
        Self::new(Box::new(|_| {}), Box::new(|| 1))
    }

    /// The calls that were made, or spared by a kept answer.
    pub fn calls(&self) -> Vec<CallRecord> {
        let calls =
            self.0.as_ref().map(|inner| inner.calls.lock().unwrap_or_else(PoisonError::into_inner).clone());
        calls.unwrap_or_default()
    }

    /// How little it hurries.
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

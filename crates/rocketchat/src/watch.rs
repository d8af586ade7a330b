//! Observes one request: its state, its parts, and the calls that it made.

use std::sync::{Arc, Mutex, PoisonError};

use analytics::progress::{Call, Parts, Progress};

/// Observes one request. Clones share their state.
#[derive(Clone, Default)]
pub struct Watch(Option<Arc<Inner>>);

struct Inner {
    on_step: Box<dyn Fn(Step) + Send + Sync>,
    urgency: Box<dyn Fn() -> u8 + Send + Sync>,
    calls: Mutex<Vec<Call>>,
}

/// What happens to a question before it is answered.
pub enum Step {
    /// It stands differently.
    Progress(Progress),
    /// A part of the answer is here and can be shown.
    Part,
    /// So many parts are here, of so many.
    Parts(Parts),
}

impl Watch {
    /// A watch that tells each step; `urgency` is 0 for what is on screen, and more for what can wait.
    pub fn new(on_step: Box<dyn Fn(Step) + Send + Sync>, urgency: Box<dyn Fn() -> u8 + Send + Sync>) -> Self {
        Self(Some(Arc::new(Inner { on_step, urgency, calls: Mutex::default() })))
    }

    /// A watch that only lists the calls.
    pub fn silent() -> Self {
        Self::new(Box::new(|_| {}), Box::new(|| 1))
    }

    /// The calls that were made, or spared by a kept answer.
    pub fn calls(&self) -> Vec<Call> {
        let calls =
            self.0.as_ref().map(|inner| inner.calls.lock().unwrap_or_else(PoisonError::into_inner).clone());
        calls.unwrap_or_default()
    }

    /// How little it hurries.
    pub(super) fn urgency(&self) -> u8 {
        self.0.as_ref().map_or(1, |inner| (inner.urgency)())
    }

    pub(super) fn tell(&self, step: Step) {
        if let Some(inner) = &self.0 {
            (inner.on_step)(step);
        }
    }

    pub(super) fn note(&self, call: Call) {
        if let Some(inner) = &self.0 {
            inner.calls.lock().unwrap_or_else(PoisonError::into_inner).push(call);
        }
    }
}

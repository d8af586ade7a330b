//! An answer with the time at which it was received.

use chrono::{DateTime, Utc};

/// An answer with the time at which it was received.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fetched<T> {
    /// The answer.
    pub value: T,
    /// When it was received; of several answers the oldest.
    pub at: DateTime<Utc>,
}

impl<T> Fetched<T> {
    /// The same time, another value.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Fetched<U> {
        Fetched { value: map(self.value), at: self.at }
    }
}

impl<T> Default for Fetched<Vec<T>> {
    /// No answers yet.
    fn default() -> Self {
        Self { value: Vec::new(), at: DateTime::<Utc>::MAX_UTC }
    }
}

impl<T> Fetched<Vec<T>> {
    /// One more answer, with which all are as old as the oldest.
    pub fn push(&mut self, answer: Fetched<T>) {
        self.value.push(answer.value);
        self.at = self.at.min(answer.at);
    }
}

//! RequestState of a request, and the calls that an answer took.

use chrono::{DateTime, Utc};

use super::error::ApiError;

/// What is being done about a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum RequestState {
    /// Nothing.
    #[default]
    Idle,
    /// The workspace has been asked, at this time.
    Requested(DateTime<Utc>),
    /// The workspace's limit has no call to spare until then.
    Throttled(DateTime<Utc>),
    /// It failed for a reason that may pass, and is asked again then.
    Retrying(ApiError, DateTime<Utc>),
}

/// How far a question has come that is asked in several parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartProgress {
    /// How many have come.
    pub done: usize,
    /// How many there are.
    pub all: usize,
    /// When the first was asked for.
    pub since: DateTime<Utc>,
}

impl PartProgress {
    /// The same, counted on: the beginning stays.
    pub fn then(self, next: Self) -> Self {
        Self { since: if next.done == 0 { next.since } else { self.since }, ..next }
    }
}

/// One call that went into an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallRecord {
    /// Path and query, as asked. No host and no secret.
    pub target: String,
    /// When the answer came, or that there would be none.
    pub at: DateTime<Utc>,
    /// How long it took, in milliseconds; nothing where a kept answer served.
    pub duration_ms: Option<i64>,
    /// Whether an answer came: a call that was refused or failed counts as well.
    pub is_answered: bool,
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
}

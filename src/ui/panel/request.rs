//! The request behind a panel: what is being done, how far it has come, and the calls that it took.

use chrono::{DateTime, Utc};
use export::book::Answer;

/// What is being done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PanelProgress {
    /// Nothing.
    #[default]
    Idle,
    /// An answer is awaited since this time.
    Requested(DateTime<Utc>),
    /// A limit has no call to spare until then.
    Throttled(DateTime<Utc>),
    /// It failed for this reason, and is tried again then.
    Retrying(String, DateTime<Utc>),
}

/// How far a request has come that is made in several parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartCount {
    /// How many have come.
    pub done: usize,
    /// How many there are.
    pub all: usize,
    /// When the first was asked for.
    pub since: DateTime<Utc>,
}

/// The calls that an answer took, as texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallList {
    /// How many there were.
    pub summary: String,
    /// For each its path and query, and when it was answered.
    pub lines: Vec<(String, String)>,
    /// The same with what came, for exports.
    pub answers: Vec<Answer>,
}

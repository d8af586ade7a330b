//! A question beside the same one about a compared period, and what came of both.

use super::trouble::Trouble;

/// A question, and the same about the compared period if there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked<Q> {
    /// What is asked.
    pub now: Q,
    /// The same about the compared period.
    pub before: Option<Q>,
}

/// An answer, and what came of the question about the compared period. That one may fail without the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside<T> {
    /// The answer.
    pub now: T,
    /// That of the compared period; none without a comparison.
    pub before: Option<Result<T, Trouble>>,
}

impl<T> Beside<T> {
    /// The answer about the compared period, if it has come.
    pub fn compared(&self) -> Option<&T> {
        self.before.as_ref()?.as_ref().ok()
    }

    /// Why there is nothing to compare with, where that failed.
    pub fn failure(&self) -> Option<String> {
        match self.before.as_ref()? {
            // It is still under way.
            Ok(_) | Err(Trouble::NotKept) => None,
            Err(trouble) => Some(words::comparisons_failed(&trouble.to_string())),
        }
    }
}

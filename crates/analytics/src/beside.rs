//! A query key and its answer, each paired with the same for the compared period.

use super::trouble::Trouble;

/// A query key, and the same key for the compared period if there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked<Q> {
    /// What is asked.
    pub now: Q,
    /// The same about the compared period.
    pub before: Option<Q>,
}

/// An answer, and the result for the compared period, which may fail on its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside<T> {
    /// The answer.
    pub now: T,
    /// That of the compared period; none without a comparison.
    pub before: Option<Result<T, Trouble>>,
}

/// Which of two periods is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The chosen one.
    Now,
    /// The one that it is compared with.
    Before,
}

impl<Q> Asked<Q> {
    /// The key of one of the two periods; the current one's where nothing is compared.
    pub fn on(self, side: Side) -> Q {
        match (side, self.before) {
            (Side::Before, Some(before)) => before,
            _ => self.now,
        }
    }

    /// The same for questions of another kind.
    pub fn map<U>(self, of: impl Fn(Q) -> U) -> Asked<U> {
        Asked { now: of(self.now), before: self.before.map(of) }
    }
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
            Err(trouble) => Some(i18n::comparisons_failed(&trouble.to_string())),
        }
    }
}

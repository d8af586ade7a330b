//! A query key and its answer, each paired with the same for the compared period.

use crate::text::api_error;
use analytics::scope::{ZonedScope, comparison_cutoff};
use chrono::{DateTime, Utc};
use rocketchat::error::ApiError;

/// A query key, and the same key for the compared period if there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedKey<Q> {
    /// What is asked.
    pub now: Q,
    /// The same about the compared period.
    pub before: Option<Q>,
}

/// An answer, and the result for the compared period, which may fail on its own.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedAnswer<T> {
    /// The answer.
    pub now: T,
    /// That of the compared period; none without a comparison.
    pub before: Option<Result<T, ApiError>>,
    /// When the workspace gave that of the compared period, which can be long before the other: days that are over are not
    /// asked for again.
    pub before_at: Option<DateTime<Utc>>,
}

/// Which of two periods is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodSide {
    /// The chosen one.
    Now,
    /// The one that it is compared with.
    Before,
}

impl<Q> ComparedKey<Q> {
    /// A key that is compared with nothing.
    pub fn alone(now: Q) -> Self {
        Self { now, before: None }
    }

    /// The key of one of the two periods; the current one's where nothing is compared.
    pub fn key_of(self, side: PeriodSide) -> Q {
        match (side, self.before) {
            (PeriodSide::Before, Some(before)) => before,
            _ => self.now,
        }
    }

    /// The same for questions of another kind.
    pub fn map<U>(self, of: impl Fn(Q) -> U) -> ComparedKey<U> {
        ComparedKey { now: of(self.now), before: self.before.map(of) }
    }
}

impl ComparedKey<ZonedScope> {
    /// How far compared days count, if the chosen ones still run `now`.
    pub fn cutoff(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        comparison_cutoff(&self.now, self.before.as_ref()?, now)
    }
}

impl<T> ComparedAnswer<T> {
    /// The answer about the compared period, if it has come.
    pub fn previous(&self) -> Option<&T> {
        self.before.as_ref()?.as_ref().ok()
    }

    /// Why there is nothing to compare with, where that failed.
    pub fn failure(&self) -> Option<String> {
        match self.before.as_ref()? {
            // It is still under way.
            Ok(_) | Err(ApiError::NotCached) => None,
            Err(error) => Some(i18n::comparisons_failed(&api_error::sentence(error))),
        }
    }
}

//! Why a typed text is no period.

use thiserror::Error;

use super::calendar_unit::CalendarUnit;
use super::period::PeriodError;
use super::range::RangeError;

/// A typed text that is no period.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{reason}")]
pub struct PeriodInputError {
    /// What of it could not be read; nothing where nothing is typed.
    pub what: String,
    /// Why.
    pub reason: PeriodInputReason,
}

/// Why it is none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PeriodInputReason {
    /// Nothing is typed.
    #[error("type a period, such as now-7d, last month, or 2026-03-01..2026-03-28")]
    Empty,
    /// It is like nothing that could be read.
    #[error("no such period")]
    Unknown,
    /// It is like a date, and is none.
    #[error("write a date as 2026-03-01")]
    DateForm,
    /// A date of a month 13.
    #[error("there is no such month")]
    NoSuchMonth,
    /// A date such as 30 February.
    #[error("that month has no such day")]
    NoSuchDay,
    /// What follows `now` is none of the forms that can.
    #[error("after now, use -7d, /M, or -1M/M")]
    AfterNow,
    /// No number follows `now-`.
    #[error("after the minus, use a number, as in now-7d")]
    AfterMinus,
    /// The units of `now-1d/M` differ.
    #[error("both units must match, as in now-1M/M")]
    TwoUnits,
    /// None or too many of a unit.
    #[error("the number of {}s must be between 1 and {}", .0.name(), .0.most())]
    Count(CalendarUnit),
    /// Hours, minutes or seconds.
    #[error("periods are whole days: use d, w, M, Q, or y")]
    ShorterThanDay,
    /// A number without a unit.
    #[error("add a unit: d, w, M, Q, or y")]
    UnitMissing,
    /// What stands in place of a unit.
    #[error("{0} isn't a unit: use d, w, M, Q, or y")]
    UnitUnknown(String),
    /// A name of a period that there cannot be.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// Dates that are no range.
    #[error(transparent)]
    Range(#[from] RangeError),
}

impl PeriodInputError {
    /// That a part of a text cannot be read, for a reason.
    pub fn new(what: &str, reason: impl Into<PeriodInputReason>) -> Self {
        Self { what: what.to_owned(), reason: reason.into() }
    }
}

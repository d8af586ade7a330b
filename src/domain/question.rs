//! What is asked of the workspace: a question compares equal exactly when its answer may be shown for it.

use super::department::DepartmentId;
use super::metric::Metric;
use super::range::DateRange;
use super::zone::Zone;

/// A range, and the one department that it is limited to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The days.
    pub range: DateRange,
    /// One department; all of them without.
    pub department: Option<DepartmentId>,
}

/// One metric over a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendQuestion {
    /// Where and when.
    pub scope: Scope,
    /// What.
    pub metric: Metric,
}

/// A scope over days of one zone, for what is asked by exact instants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZonedScope {
    /// Where and when.
    pub scope: Scope,
    /// Whose days.
    pub zone: Zone,
}

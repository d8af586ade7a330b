//! What is asked of the workspace: a question compares equal exactly when its answer may be shown for it.

use super::department::{DepartmentId, Departments};
use super::metric::Metric;
use super::range::DateRange;
use super::zone::Zone;

/// A range, and the departments that it is limited to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The days.
    pub range: DateRange,
    /// Some departments, or all.
    pub departments: Departments,
}

impl Scope {
    /// How many scopes the workspace is asked for instead: one for each department, or one for all.
    pub fn parts(&self) -> usize {
        self.departments.ids().len().max(1)
    }

    /// One of them.
    pub fn part(&self, at: usize) -> Self {
        let of = |id: &DepartmentId| Departments::default().with(id.clone());
        let departments = self.departments.ids().get(at).map(of).unwrap_or_default();
        Self { range: self.range, departments }
    }

    /// Whether its numbers are put together from those of several departments.
    pub fn is_divided(&self) -> bool {
        self.parts() > 1
    }

    /// The department of a part, unless it is of all.
    pub fn department(&self) -> Option<&DepartmentId> {
        self.departments.ids().first()
    }
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

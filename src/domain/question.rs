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
    /// The scopes that the workspace can be asked for: itself, or one for each of its departments.
    pub fn each(&self) -> Vec<Self> {
        let of = |id: &DepartmentId| Self {
            range: self.range,
            departments: Departments::default().with(id.clone()),
        };
        match self.departments.ids() {
            [] => vec![self.clone()],
            ids => ids.iter().map(of).collect(),
        }
    }

    /// Whether its numbers are put together from those of several departments.
    pub fn is_divided(&self) -> bool {
        self.departments.ids().len() > 1
    }

    /// The department of a scope that the workspace can be asked for.
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

//! Query scopes. Two are equal exactly when the answer to one may be shown for the other.

use chrono::{DateTime, TimeDelta, Utc};

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
    pub fn has_several_departments(&self) -> bool {
        self.parts() > 1
    }

    /// The department of a part, unless it is of all.
    pub fn department(&self) -> Option<&DepartmentId> {
        self.departments.ids().first()
    }
}

/// One metric over a scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendQuery {
    /// Where and when.
    pub scope: Scope,
    /// What.
    pub metric: Metric,
}

/// How far compared days count, if the chosen ones still run `now`: as long as those have run, to the minute.
pub fn comparison_cutoff(
    chosen: &ZonedScope,
    compared: &ZonedScope,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let instants = |scope: &ZonedScope| scope.zone.instants(scope.scope.range);
    let (start, end) = instants(chosen);
    let (before, _) = instants(compared);
    let minutes = (now - start).num_minutes();
    (start <= now && now < end).then(|| before + TimeDelta::minutes(minutes))
}

/// A scope over days of one zone, for what is asked by exact instants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZonedScope {
    /// Where and when.
    pub scope: Scope,
    /// Whose days.
    pub zone: Zone,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::named_zone as named;

    #[test]
    fn compared_days_count_as_long_as_the_chosen_ones_have_run() {
        let until = |zone: &str, now: &str, before: &str, at: &str| {
            let of = |range: &str| ZonedScope {
                scope: Scope { range: range.parse().unwrap(), departments: Departments::default() },
                zone: named(zone),
            };
            comparison_cutoff(&of(now), &of(before), at.parse().unwrap())
                .map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))
        };
        let march = ("2026-03-16..2026-03-18", "2026-03-09..2026-03-11");
        let at = |at: &str| until("Europe/Berlin", march.0, march.1, at);
        assert_eq!(at("2026-03-18T14:30:59Z").as_deref(), Some("2026-03-11T14:30:00Z"));
        assert_eq!(at("2026-03-15T23:00:00Z").as_deref(), Some("2026-03-08T23:00:00Z"));
        // Neither before they begin nor when they are over.
        assert_eq!([at("2026-03-15T22:59:59Z"), at("2026-03-18T23:00:00Z")], [None, None]);
        // Across a change of the clocks as many hours, which end at another time of day.
        let over = until(
            "Europe/Berlin",
            "2026-03-30..2026-03-31",
            "2026-03-28..2026-03-29",
            "2026-03-31T10:00:00Z",
        );
        assert_eq!(over.as_deref(), Some("2026-03-29T11:00:00Z"));
    }
}

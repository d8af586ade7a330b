//! The premium reports by department, each asked only while somebody wants it.

use analytics::breakdown::ByLicence;
use analytics::department_metric::{DepartmentMetric, DepartmentValues};
use analytics::scope::ZonedScope;
use leptos::prelude::*;
use rocketchat::error::ApiError;

use super::controls::Controls;
use super::department_metric::DepartmentMetricQuery;
use super::departments::DepartmentsQuery;
use super::if_wanted::{IfWanted, use_if_wanted};
use super::use_query::QueryHandle;
use super::zoned::zoned;
use crate::filters::filters::Filters;

/// How a report stands.
#[derive(Clone, Debug, PartialEq)]
pub enum MetricStatus {
    /// It is not asked for.
    NotAsked,
    /// It is on its way.
    Waiting,
    /// Its numbers are here.
    Here,
    /// Its numbers are here, and newer ones failed.
    Old(ApiError),
    /// There are none.
    Failed(ApiError),
}

/// A report as it stands, with its numbers if there are any.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricReport {
    /// What it is about.
    pub metric: DepartmentMetric,
    /// How it stands.
    pub status: MetricStatus,
    /// Its numbers.
    pub values: Option<DepartmentValues>,
}

/// The queries of all seven.
#[derive(Clone, Copy)]
pub struct DepartmentReports {
    queries: [QueryHandle<IfWanted<DepartmentMetricQuery>>; DepartmentMetric::ALL.len()],
}

/// The reports that are `wanted`, as the filters say. Without the licence, which the departments' conversations tell, none
/// is asked for.
pub fn use_department_reports(
    filters: Filters,
    departments: QueryHandle<DepartmentsQuery>,
    wanted: Memo<Vec<DepartmentMetric>>,
) -> DepartmentReports {
    let is_premium = Memo::new(move |_| {
        let state = departments.state();
        state.answer().is_some_and(|answer| matches!(*answer.value.now, ByLicence::Premium(_)))
    });
    let query = |metric| {
        let is_wanted = Signal::derive(move || is_premium.get() && wanted.with(|all| all.contains(&metric)));
        use_if_wanted(is_wanted, move || {
            let scope = zoned(filters.scopes.get(), &filters.zone.get()).now;
            DepartmentMetricQuery { scope, metric }
        })
    };
    DepartmentReports { queries: DepartmentMetric::ALL.map(query) }
}

impl DepartmentReports {
    /// All as they are now. Numbers of another scope than those beside which they stand stay out.
    pub fn reports(self, scope: &ZonedScope) -> Vec<MetricReport> {
        let report = |(metric, query): (DepartmentMetric, QueryHandle<IfWanted<DepartmentMetricQuery>>)| {
            let state = query.state();
            let is_own = |asked: &IfWanted<DepartmentMetricQuery>| {
                asked.0.as_ref().is_some_and(|asked| asked.scope == *scope)
            };
            let answer = state.answer().filter(|answer| is_own(&answer.key.now));
            let values = answer.and_then(|answer| answer.value.now.as_ref().clone());
            let is_asked = query.asked().now.0.is_some();
            let status = status(is_asked, values.is_some(), state.error());
            MetricReport { metric, status, values }
        };
        DepartmentMetric::ALL.into_iter().zip(self.queries).map(report).collect()
    }

    /// All as one with the query beside which they stand.
    pub fn controls(self, own: Controls) -> Controls {
        own.joined(self.queries.iter().map(|query| query.controls).collect())
    }
}

fn status(is_asked: bool, is_here: bool, error: Option<&ApiError>) -> MetricStatus {
    match (is_asked, is_here, error.cloned()) {
        (false, ..) => MetricStatus::NotAsked,
        (true, true, None) => MetricStatus::Here,
        (true, true, Some(error)) => MetricStatus::Old(error),
        (true, false, Some(error)) => MetricStatus::Failed(error),
        (true, false, None) => MetricStatus::Waiting,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_stands_by_its_numbers_and_its_failure() {
        let of = |is_asked, is_here, has_failed: bool| {
            status(is_asked, is_here, has_failed.then_some(&ApiError::Offline))
        };
        assert_eq!(of(false, true, true), MetricStatus::NotAsked);
        assert_eq!(
            [of(true, false, false), of(true, true, false)],
            [MetricStatus::Waiting, MetricStatus::Here]
        );
        assert_eq!(of(true, true, true), MetricStatus::Old(ApiError::Offline));
        assert_eq!(of(true, false, true), MetricStatus::Failed(ApiError::Offline));
    }
}

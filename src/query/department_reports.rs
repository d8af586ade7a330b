//! The premium reports by department, each asked only while somebody wants it.

use analytics::breakdown::ByLicence;
use analytics::department_metric::{DepartmentMetric, DepartmentValues};
use analytics::scope::ZonedScope;
use leptos::prelude::*;

use super::controls::Controls;
use super::department_metric::DepartmentMetricQuery;
use super::departments::DepartmentsQuery;
use super::report_status::ReportStatus;
use super::use_query::{QueryHandle, use_query_while};
use super::zoned::zoned;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;

/// A report as it stands, with its numbers if there are any.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricReport {
    /// What it is about.
    pub metric: DepartmentMetric,
    /// How it stands.
    pub status: ReportStatus,
    /// Its numbers.
    pub values: Option<DepartmentValues>,
}

/// The queries of all seven.
#[derive(Clone, Copy)]
pub struct DepartmentReports {
    queries: [QueryHandle<DepartmentMetricQuery>; DepartmentMetric::ALL.len()],
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
        let key = Memo::new(move |_| {
            let scope = zoned(filters.scopes.get(), &filters.zone.get()).now;
            ComparedKey::alone(DepartmentMetricQuery { scope, metric })
        });
        use_query_while(is_wanted, key)
    };
    DepartmentReports { queries: DepartmentMetric::ALL.map(query) }
}

impl DepartmentReports {
    /// All as they are now. Numbers of another scope than those beside which they stand stay out.
    pub fn reports(self, scope: &ZonedScope) -> Vec<MetricReport> {
        let report = |(metric, query): (DepartmentMetric, QueryHandle<DepartmentMetricQuery>)| {
            let state = query.state();
            let answer = state.answer().filter(|answer| answer.key.now.scope == *scope);
            let values = answer.map(|answer| answer.value.now.as_ref().clone());
            let status = ReportStatus::of(query.is_wanted.get(), values.is_some(), state.error());
            MetricReport { metric, status, values }
        };
        DepartmentMetric::ALL.into_iter().zip(self.queries).map(report).collect()
    }

    /// Asks for some again.
    pub fn retry(self, metrics: &[DepartmentMetric]) {
        for (metric, query) in DepartmentMetric::ALL.into_iter().zip(self.queries) {
            if metrics.contains(&metric) {
                query.controls.refresh.run(());
            }
        }
    }

    /// Whether any is being asked for.
    pub fn is_fetching(self) -> bool {
        self.queries.iter().any(|query| query.is_fetching())
    }

    /// All as one with the query beside which they stand.
    pub fn controls(self, own: Controls) -> Controls {
        own.joined(self.queries.iter().map(|query| query.controls).collect())
    }
}

//! A metric by department.

use analytics::department_metric::{DepartmentMetric, DepartmentValues};
use analytics::scope::ZonedScope;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

use super::key::Query;
use crate::filters::compared::{ComparedKey, PeriodSide};

/// A metric of each department over a scope; it is compared with nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct DepartmentMetricQuery {
    /// The range, the departments and the zone.
    pub scope: ZonedScope,
    /// The metric.
    pub metric: DepartmentMetric,
}

impl Query for DepartmentMetricQuery {
    type Answer = DepartmentValues;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<DepartmentValues>, ApiError> {
        let Self { scope: ZonedScope { scope, zone }, metric } = asked.key_of(side);
        client.department_metric(&scope, &zone, metric, policy).await
    }
}

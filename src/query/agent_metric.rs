//! A metric by agent.

use analytics::agent_values::AgentReport;
use analytics::metric::Metric;
use analytics::scope::Scope;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

use super::key::Query;
use crate::filters::compared::{ComparedKey, PeriodSide};

/// A metric of each agent over a scope; it is compared with nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentMetricQuery {
    /// The range and the departments.
    pub scope: Scope,
    /// The metric.
    pub metric: Metric,
}

impl Query for AgentMetricQuery {
    type Answer = AgentReport;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<AgentReport>, ApiError> {
        let Self { scope, metric } = asked.key_of(side);
        client.agent_overview(&scope, metric, policy).await
    }
}

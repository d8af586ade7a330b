//! charts/agents-status: agents by presence at the moment of the answer.

use chrono::TimeDelta;
use serde::Deserialize;

use crate::client::Client;
use crate::endpoint::{ANALYTICS_TIMEOUT, Endpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError};
use crate::fetched::Fetched;
use crate::lenient::{NoneOnError, Object};
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::Count;
use analytics::department::DepartmentId;
use analytics::live::AgentStatuses;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/charts/agents-status";

/// Agents by presence, of one department or all.
pub struct AgentsStatus {
    /// Whose agents.
    pub department: Option<DepartmentId>,
}

/// The counts as they are sent: all of them, or none where there is no agent.
#[derive(Deserialize)]
pub struct Answer {
    #[serde(default)]
    available: NoneOnError<Count>,
    #[serde(default)]
    away: NoneOnError<Count>,
    #[serde(default)]
    busy: NoneOnError<Count>,
    #[serde(default)]
    offline: NoneOnError<Count>,
    /// Distinguishes an answer without agents from another object.
    success: bool,
}

impl Endpoint for AgentsStatus {
    type Wire = Object<Answer>;
    type Answer = AgentStatuses;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        Request::get(PATH).with_some("departmentId", self.department.as_ref())
    }

    fn decode(&self, Object(answer): Object<Answer>) -> Result<AgentStatuses, DecodeError> {
        let count = |NoneOnError(count): NoneOnError<Count>| count.map(|Count(count)| count);
        let statuses = AgentStatuses {
            available: count(answer.available),
            away: count(answer.away),
            busy: count(answer.busy),
            offline: count(answer.offline),
        };
        let has_no_agents = answer.success && statuses == AgentStatuses::default();
        Ok(if has_no_agents { AgentStatuses::NONE } else { statuses })
    }
}

impl Client {
    /// The agents of a department, or all of them, by presence now. Those of several departments cannot be added up: an
    /// agent can belong to more than one.
    pub async fn agent_statuses(
        &self,
        department: Option<&DepartmentId>,
        policy: CachePolicy,
    ) -> Result<Fetched<AgentStatuses>, ApiError> {
        let endpoint = AgentsStatus { department: department.cloned() };
        self.fetch(&endpoint, policy).await.map_err(|refusal| self.required_endpoint_error(refusal))
    }
}

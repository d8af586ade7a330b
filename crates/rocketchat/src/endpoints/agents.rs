//! livechat/users/agent: the agents' display names, which the service history lacks.

use chrono::TimeDelta;
use serde::Deserialize;

use crate::client::Client;
use crate::endpoint::PagedEndpoint;
use crate::error::ApiError;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use analytics::availability::AgentNames;

/// For how long cached names are used: they seldom change.
const NAMES_TTL: TimeDelta = TimeDelta::hours(1);

/// All agents.
pub struct Agents;

impl PagedEndpoint for Agents {
    type Row = AgentRow;
    const LIST: &'static str = "users";
    const KEY: &'static str = "username";
    const IS_ALWAYS_PAGED: bool = true;
    const PERMISSION: &'static str = "transfer-livechat-guest";

    fn request(&self) -> Request {
        Request::get("/api/v1/livechat/users/agent")
    }
}

/// An agent as it is sent.
#[derive(Deserialize)]
pub struct AgentRow {
    username: Option<String>,
    name: Option<String>,
}

impl Client {
    /// Usernames with their display names: of the last hour, or only cached ones.
    pub async fn agent_names(&self, policy: CachePolicy) -> Result<AgentNames, ApiError> {
        let policy = match policy {
            CachePolicy::CacheOnly => CachePolicy::CacheOnly,
            _ => CachePolicy::NotBefore(self.now() - NAMES_TTL),
        };
        let rows = self.fetch_rows(&Agents, policy).await;
        let rows = rows.map_err(|refusal| self.required_endpoint_error(refusal))?.value;
        let is_complete = rows.missing == 0 && rows.over_limit == 0 && rows.unreadable.is_empty();
        let pairs = rows.rows.into_iter().filter_map(|agent| Some((agent.username?, agent.name?))).collect();
        Ok(AgentNames { pairs, is_complete })
    }
}

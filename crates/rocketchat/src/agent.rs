//! The agents' display names, which the availability history lacks.

use chrono::TimeDelta;
use serde::Deserialize;

use super::client::Client;
use super::pagination::PagedList;
use super::request::Request;
use super::response_cache::CachePolicy;
use crate::error::ApiError;
use analytics::availability::AgentNames;

const PATH: &str = "/api/v1/livechat/users/agent";
const PERMISSION: &str = "transfer-livechat-guest";

const LISTING: PagedList =
    PagedList { list: "users", key: "username", permission: PERMISSION, always_paged: true };

/// For how long names will do: they seldom change.
const NAMES_TTL: TimeDelta = TimeDelta::hours(1);

impl Client {
    /// Usernames with their display names: of the last hour, or only kept ones.
    pub async fn agent_names(&self, policy: CachePolicy) -> Result<AgentNames, ApiError> {
        let policy = match policy {
            CachePolicy::CacheOnly => CachePolicy::CacheOnly,
            _ => CachePolicy::NotBefore(self.now() - NAMES_TTL),
        };
        let rows = self.fetch_rows::<Agent>(&Request::get(PATH), &LISTING, policy).await;
        let rows = rows.map_err(|refusal| self.unexpected(refusal))?.value;
        let is_complete = rows.missing == 0 && rows.over_limit == 0 && rows.unreadable.is_empty();
        let pairs = rows.rows.into_iter().filter_map(|agent| Some((agent.username?, agent.name?))).collect();
        Ok(AgentNames { pairs, is_complete })
    }
}

#[derive(Deserialize)]
struct Agent {
    username: Option<String>,
    name: Option<String>,
}

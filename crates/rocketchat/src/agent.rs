//! The agents' display names, which the availability history lacks.

use chrono::TimeDelta;
use serde::Deserialize;

use super::client::Client;
use super::kept::Freshness;
use super::page::Listing;
use super::request::Request;
use analytics::availability::AgentNames;
use analytics::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/users/agent";
const PERMISSION: &str = "transfer-livechat-guest";

const LISTING: Listing =
    Listing { list: "users", key: "username", permission: PERMISSION, always_paged: true };

/// For how long names will do: they seldom change.
const LASTING: TimeDelta = TimeDelta::hours(1);

impl Client {
    /// Usernames with their display names: of the last hour, or only kept ones.
    pub async fn agent_names(&self, freshness: Freshness) -> Result<AgentNames, Trouble> {
        let freshness = match freshness {
            Freshness::Kept => Freshness::Kept,
            _ => Freshness::Since(self.now() - LASTING),
        };
        let rows = self.rows::<Agent>(&Request::get(PATH), &LISTING, freshness).await;
        let rows = rows.map_err(|refusal| self.unexpected(refusal))?.value;
        let is_whole = rows.missing == 0 && rows.beyond == 0 && rows.unread.is_empty();
        let pairs = rows.rows.into_iter().filter_map(|agent| Some((agent.username?, agent.name?))).collect();
        Ok(AgentNames { pairs, is_whole })
    }
}

#[derive(Deserialize)]
struct Agent {
    username: Option<String>,
    name: Option<String>,
}

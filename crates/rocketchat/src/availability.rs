//! agents/available-for-service-history (premium): who was on service for how long, and when.

use serde::Deserialize;

use super::client::{Client, Fetched, VIEW_LIVECHAT_MANAGER};
use super::date_params;
use super::lenient::Object;
use super::pagination::{PagedList, PagedRows};
use super::request::Request;
use super::response_cache::CachePolicy;
use super::scalar::{Count, Timestamp};
use crate::error::ApiError;
use analytics::availability::{AgentAvailability, Availability, Session};
use analytics::range::DateRange;

const PATH: &str = "/api/v1/livechat/analytics/agents/available-for-service-history";

const LISTING: PagedList =
    PagedList { list: "agents", key: "username", permission: VIEW_LIVECHAT_MANAGER, always_paged: false };

impl Client {
    /// Time on service on the days of the workspace's own zone. Sessions come for a single day only: for more days
    /// the workspace sends those of one day beside the sum of all.
    pub async fn availability(
        &self,
        range: DateRange,
        policy: CachePolicy,
    ) -> Result<Fetched<Availability>, ApiError> {
        let is_day = range.single_day().is_some();
        let request = date_params::dates(Request::get(PATH), range).with("fullReport", is_day);
        let rows = if is_day {
            let rows = self.fetch_rows::<AgentWithSessions>(&request, &LISTING, policy).await;
            rows.map(|rows| rows.map(|rows| rows.map(AgentAvailability::from)))
        } else {
            let rows = self.fetch_rows::<Agent>(&request, &LISTING, policy).await;
            rows.map(|rows| rows.map(|rows| rows.map(AgentAvailability::from)))
        };
        match rows {
            Ok(rows) => Ok(rows.map(Availability::from)),
            Err(refusal) => Err(self.premium_error(refusal).await),
        }
    }
}

/// An agent's time. It is absent until the agent's first session ends: then the finished time is zero.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Agent {
    available_time_in_seconds: Option<Count>,
    username: String,
}

/// The same with its sessions, which are null where none has ended.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AgentWithSessions {
    available_time_in_seconds: Option<Count>,
    username: String,
    service_history: Option<Vec<Object<Service>>>,
}

/// A session; one without an end still runs.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Service {
    started_at: Timestamp,
    stopped_at: Option<Timestamp>,
}

impl From<Agent> for AgentAvailability {
    fn from(agent: Agent) -> Self {
        let seconds = agent.available_time_in_seconds.map_or(0, |Count(seconds)| seconds);
        Self { username: agent.username, name: None, seconds, sessions: Vec::new(), distinct_seconds: None }
    }
}

impl From<AgentWithSessions> for AgentAvailability {
    fn from(agent: AgentWithSessions) -> Self {
        let AgentWithSessions { available_time_in_seconds, username, service_history } = agent;
        let sessions = service_history.unwrap_or_default();
        let ended: Vec<Session> =
            sessions.into_iter().filter_map(|Object(service)| service.ended()).collect();
        Self::from(Agent { available_time_in_seconds, username }).with_sessions(&ended)
    }
}

impl Service {
    fn ended(self) -> Option<Session> {
        let (Timestamp(start), Timestamp(end)) = (self.started_at, self.stopped_at?);
        Some(Session { start, end })
    }
}

impl From<PagedRows<AgentAvailability>> for Availability {
    fn from(rows: PagedRows<AgentAvailability>) -> Self {
        let PagedRows { rows: agents, missing, over_limit, unreadable } = rows;
        Self { agents, missing, over_limit, unreadable: unreadable.len() as u64 }
    }
}

//! agents/available-for-service-history (premium): who was on service for how long, and when.

use serde::Deserialize;

use super::client::{Client, Dated, MANAGER};
use super::kept::Freshness;
use super::lenient::Object;
use super::page::{Listing, Rows};
use super::request::Request;
use super::scalar::{Count, Instant};
use super::spelling;
use analytics::availability::{AgentTime, Availability, Session};
use analytics::range::DateRange;
use analytics::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/analytics/agents/available-for-service-history";

const LISTING: Listing =
    Listing { list: "agents", key: "username", permission: MANAGER, always_paged: false };

impl Client {
    /// Time on service on the days of the workspace's own zone. Sessions come for a single day only: for more days
    /// the workspace sends those of one day beside the sum of all.
    pub async fn availability(
        &self,
        range: DateRange,
        freshness: Freshness,
    ) -> Result<Dated<Availability>, Trouble> {
        let is_day = range.single_day().is_some();
        let request = spelling::dates(Request::get(PATH), range).with("fullReport", is_day);
        let rows = if is_day {
            let rows = self.rows::<AgentWithSessions>(&request, &LISTING, freshness).await;
            rows.map(|rows| rows.map(|rows| rows.map(AgentTime::from)))
        } else {
            let rows = self.rows::<Agent>(&request, &LISTING, freshness).await;
            rows.map(|rows| rows.map(|rows| rows.map(AgentTime::from)))
        };
        match rows {
            Ok(rows) => Ok(rows.map(Availability::from)),
            Err(refusal) => Err(self.premium_trouble(refusal).await),
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
    started_at: Instant,
    stopped_at: Option<Instant>,
}

impl From<Agent> for AgentTime {
    fn from(agent: Agent) -> Self {
        let seconds = agent.available_time_in_seconds.map_or(0, |Count(seconds)| seconds);
        Self { username: agent.username, name: None, seconds, sessions: Vec::new(), once: None }
    }
}

impl From<AgentWithSessions> for AgentTime {
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
        let (Instant(start), Instant(end)) = (self.started_at, self.stopped_at?);
        Some(Session { start, end })
    }
}

impl From<Rows<AgentTime>> for Availability {
    fn from(rows: Rows<AgentTime>) -> Self {
        let Rows { rows: agents, missing, beyond, unread } = rows;
        Self { agents, missing, beyond, unread: unread.len() as u64 }
    }
}

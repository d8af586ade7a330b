//! agents/available-for-service-history (premium): who was on service for how long, and when.

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::client::{Client, Dated, Freshness, MANAGER};
use super::page::Page;
use super::request::Request;
use super::{number, spelling};
use crate::domain::availability::{AgentTime, Availability, Session, merged};
use crate::domain::range::DateRange;
use crate::domain::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/analytics/agents/available-for-service-history";

#[derive(Deserialize)]
struct Wire {
    agents: Vec<WireAgent>,
    #[serde(deserialize_with = "number::count")]
    total: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireAgent {
    username: String,
    /// Absent until the agent's first session ends: then the finished time is zero.
    #[serde(default)]
    available_time_in_seconds: Option<Seconds>,
    /// Null where no session has ended.
    service_history: Option<Vec<WireSession>>,
}

#[derive(Deserialize)]
struct Seconds(#[serde(deserialize_with = "number::count")] u64);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireSession {
    started_at: DateTime<Utc>,
    /// Absent while the session runs.
    stopped_at: Option<DateTime<Utc>>,
}

impl Page for Wire {
    type Row = WireAgent;

    fn into_rows(self) -> (Vec<WireAgent>, u64) {
        (self.agents, self.total)
    }

    fn is_same(a: &WireAgent, b: &WireAgent) -> bool {
        a.username == b.username
    }
}

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
        let rows = self
            .ask_pages::<Wire>(&request, MANAGER, freshness)
            .await
            .map_err(|refusal| self.premium_trouble(refusal))?;
        Ok(rows.map(|rows| Availability {
            agents: rows.rows.into_iter().map(|agent| agent_time(agent, is_day)).collect(),
            missing: rows.missing,
        }))
    }
}

fn agent_time(agent: WireAgent, is_day: bool) -> AgentTime {
    let history = agent.service_history.filter(|_| is_day).unwrap_or_default();
    let sessions = history
        .into_iter()
        .filter_map(|session| Some(Session { start: session.started_at, end: session.stopped_at? }));
    AgentTime {
        username: agent.username,
        name: None,
        seconds: agent.available_time_in_seconds.map_or(0, |seconds| seconds.0),
        sessions: merged(sessions.collect()),
    }
}

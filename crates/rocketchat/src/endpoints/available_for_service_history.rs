//! agents/available-for-service-history (premium): how long each agent was on service, and when.

use chrono::{NaiveDate, TimeDelta};
use serde::Deserialize;

use crate::client::Client;
use crate::date_params;
use crate::endpoint::{ANALYTICS_TIMEOUT, PagedEndpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::ApiError;
use crate::fetched::Fetched;
use crate::lenient::Object;
use crate::pagination::PagedRows;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::{Count, Timestamp};
use analytics::availability::{AgentAvailability, Availability, Session};
use analytics::range::DateRange;

const PATH: &str = "/api/v1/livechat/analytics/agents/available-for-service-history";

/// Time on service over several days of the workspace's own zone: the sum of each agent.
pub struct AvailableForServiceHistory {
    /// The days.
    pub range: DateRange,
}

impl PagedEndpoint for AvailableForServiceHistory {
    type Row = Agent;
    const LIST: &'static str = "agents";
    const KEY: &'static str = "username";
    const IS_ALWAYS_PAGED: bool = false;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        date_params::dates(Request::get(PATH), self.range).with("fullReport", false)
    }
}

/// Time on service on a single day, with the sessions of each agent. For more days the workspace sends the sessions of one
/// of them beside the sum of all.
pub struct ServiceHistoryOfDay {
    /// The day, in the workspace's own zone.
    pub day: NaiveDate,
}

impl PagedEndpoint for ServiceHistoryOfDay {
    type Row = AgentWithSessions;
    const LIST: &'static str = AvailableForServiceHistory::LIST;
    const KEY: &'static str = AvailableForServiceHistory::KEY;
    const IS_ALWAYS_PAGED: bool = AvailableForServiceHistory::IS_ALWAYS_PAGED;
    const PERMISSION: &'static str = AvailableForServiceHistory::PERMISSION;
    const TIMEOUT: TimeDelta = AvailableForServiceHistory::TIMEOUT;

    fn request(&self) -> Request {
        date_params::dates(Request::get(PATH), DateRange::day(self.day)).with("fullReport", true)
    }
}

impl Client {
    /// Time on service on the days of the workspace's own zone, with sessions if it is a single day.
    pub async fn availability(
        &self,
        range: DateRange,
        policy: CachePolicy,
    ) -> Result<Fetched<Availability>, ApiError> {
        let rows = match range.single_day() {
            Some(day) => {
                let rows = self.fetch_rows(&ServiceHistoryOfDay { day }, policy).await;
                rows.map(|rows| rows.map(|rows| rows.map(AgentAvailability::from)))
            }
            None => {
                let rows = self.fetch_rows(&AvailableForServiceHistory { range }, policy).await;
                rows.map(|rows| rows.map(|rows| rows.map(AgentAvailability::from)))
            }
        };
        match rows {
            Ok(rows) => Ok(rows.map(Availability::from)),
            Err(refusal) => Err(self.premium_error(refusal).await),
        }
    }
}

/// An agent's time, which is missing until the agent's first session ends.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Agent {
    available_time_in_seconds: Option<Count>,
    username: String,
}

/// The same with its sessions, which are null where none has ended.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentWithSessions {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::published;
    use chrono::{DateTime, Utc};
    use futures_util::FutureExt;

    fn read(range: &str) -> Availability {
        let body = include_str!("../../tests/fixtures/available-for-service-history.json");
        let client = published::client(body);
        let fetched = client.availability(range.parse().unwrap(), CachePolicy::Recent);
        fetched.now_or_never().unwrap().unwrap().value
    }

    #[test]
    fn the_published_answer_has_three_agents_seconds() {
        let read = read("2021-11-24..2022-02-06");
        let seconds = [("doe.john", 2_115_334), ("white.chris", 7_586), ("max.yui", 1_508)];
        assert_eq!(
            read.agents.iter().map(|agent| (agent.username.as_str(), agent.seconds)).collect::<Vec<_>>(),
            seconds
        );
        assert_eq!(read.missing, 0);
    }

    #[test]
    fn the_sessions_of_several_days_are_left_out() {
        assert!(read("2021-11-24..2022-02-06").agents.iter().all(|agent| agent.sessions.is_empty()));
    }

    #[test]
    fn the_sessions_of_a_single_day_are_read_and_those_that_touch_are_joined() {
        let read = read("2021-11-24..2021-11-24");
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let times = |agent: &AgentAvailability| {
            agent.sessions.iter().map(|it| (it.start, it.end)).collect::<Vec<_>>()
        };
        assert_eq!(read.agents.iter().map(|agent| agent.sessions.len()).collect::<Vec<_>>(), [5, 2, 1]);
        assert_eq!(
            times(&read.agents[2]),
            [(at("2021-12-27T13:25:44.459Z"), at("2021-12-27T13:27:11.208Z"))]
        );
        assert_eq!(
            times(&read.agents[1])[0],
            (at("2022-02-06T09:45:26.476Z"), at("2022-02-06T09:45:31.714Z"))
        );
    }
}

//! agents/available-for-service-history (premium): who was on service for how long, and when.

use super::client::{Client, Dated, MANAGER};
use super::json::Node;
use super::kept::Freshness;
use super::page::Listing;
use super::request::Request;
use super::spelling;
use crate::domain::availability::{AgentTime, Availability, Session};
use crate::domain::range::DateRange;
use crate::domain::trouble::Trouble;

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
        let read = if is_day { agent_with_sessions } else { agent };
        let rows = self.rows(&request, &LISTING, freshness, read).await;
        match rows {
            Ok(rows) => Ok(rows.map(|rows| Availability {
                agents: rows.rows,
                missing: rows.missing,
                beyond: rows.beyond,
                unread: rows.unread.len() as u64,
            })),
            Err(refusal) => Err(self.premium_trouble(refusal).await),
        }
    }
}

fn agent(row: Node<'_>) -> Result<AgentTime, Trouble> {
    // Absent until the agent's first session ends: then the finished time is zero.
    let seconds = row.optional("availableTimeInSeconds").map_or(Ok(0), |seconds| seconds.count())?;
    let username = row.field("username")?.text()?;
    Ok(AgentTime { username, name: None, seconds, sessions: Vec::new(), once: None })
}

fn agent_with_sessions(row: Node<'_>) -> Result<AgentTime, Trouble> {
    // Null where no session has ended; a session without an end still runs.
    let sessions = row.optional("serviceHistory").map_or(Ok(Vec::new()), |history| history.each(session))?;
    Ok(agent(row)?.with_sessions(&sessions.into_iter().flatten().collect::<Vec<_>>()))
}

fn session(item: Node<'_>) -> Result<Option<Session>, Trouble> {
    let start = item.field("startedAt")?.instant()?;
    let end = item.optional("stoppedAt").map(|end| end.instant()).transpose()?;
    Ok(end.map(|end| Session { start, end }))
}

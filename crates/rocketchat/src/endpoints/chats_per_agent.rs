//! charts/chats-per-agent: conversations by agent and status, the report of every workspace.

use chrono::TimeDelta;
use serde::Deserialize;

use super::status_counts::{SentCount, StatusCounts, request, rows};
use crate::client::Client;
use crate::endpoint::{ANALYTICS_TIMEOUT, Endpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError};
use crate::fetched::Fetched;
use crate::lenient::NamedEntries;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use analytics::breakdown::{Breakdown, ByLicence, Segment};
use analytics::scope::Scope;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-agent";

/// Conversations by agent, open, on hold and closed, of one department or all.
pub struct ChatsPerAgent<'a> {
    /// The range, and the department if it names one.
    pub scope: Scope,
    /// The zone of the range's days. They count whole: a conversation closed after an earlier end would be missing.
    pub zone: &'a Zone,
}

impl Endpoint for ChatsPerAgent<'_> {
    type Wire = NamedEntries<AgentCounts>;
    type Answer = Breakdown;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        request(PATH, &self.scope, self.zone.instants(self.scope.range))
    }

    fn decode(&self, answer: NamedEntries<AgentCounts>) -> Result<Breakdown, DecodeError> {
        rows(answer)
    }
}

/// The counts of one agent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AgentCounts {
    open: SentCount,
    onhold: SentCount,
    closed: SentCount,
}

impl StatusCounts for AgentCounts {
    const FIELDS: &'static [&'static str] = &["open", "onhold", "closed"];
    const PARTS: &'static [Segment] = &[Segment::Open, Segment::OnHold, Segment::Closed];

    fn counts(&self) -> Vec<SentCount> {
        vec![self.open, self.onhold, self.closed]
    }
}

impl Client {
    /// Conversations by agent. The premium report knows no departments; the community one, which stands in for it
    /// without the licence, does. A report that was refused for lack of it is requested again only on reload.
    pub async fn agents(
        &self,
        scope: &Scope,
        zone: &Zone,
        policy: CachePolicy,
    ) -> Result<Fetched<ByLicence<Breakdown>>, ApiError> {
        let is_closed = self.capabilities().is_agents_report_unlicensed;
        if !is_closed || policy == CachePolicy::Reload {
            match self.conversations_by_agent(scope.range, zone, policy).await {
                Err(ApiError::PremiumRequired) => {
                    self.update_capabilities(|capabilities| capabilities.is_agents_report_unlicensed = true)
                }
                // The other report may be cached.
                Err(ApiError::NotCached | ApiError::NotRecorded) => {}
                answer => {
                    self.capabilities().is_agents_report_unlicensed = false;
                    return answer.map(|answer| answer.map(ByLicence::Premium));
                }
            }
        }
        let answer = self.chats_per_agent(scope, zone, policy).await?;
        Ok(answer.map(ByLicence::Community))
    }

    /// Conversations by username and status, of the scope's departments: what the premium report cannot be limited to.
    /// Conversations without an agent are not in it.
    pub async fn chats_per_agent(
        &self,
        scope: &Scope,
        zone: &Zone,
        policy: CachePolicy,
    ) -> Result<Fetched<Breakdown>, ApiError> {
        self.conversations_by_status(scope, |scope| ChatsPerAgent { scope, zone }, policy).await
    }
}

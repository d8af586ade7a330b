//! charts/chats: conversations by status at the moment of the answer.

use chrono::TimeDelta;
use serde::Deserialize;

use super::status_counts::request;
use crate::client::Client;
use crate::endpoint::{ANALYTICS_TIMEOUT, Endpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError, DecodeFault};
use crate::fetched::Fetched;
use crate::lenient::{NoneOnError, Object};
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::Count;
use analytics::live::ConversationStatuses;
use analytics::scope::Scope;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/charts/chats";

/// Conversations created in a range by status, of one department or all.
pub struct ChatsByStatus<'a> {
    /// The range, and the department if it names one.
    pub scope: Scope,
    /// The zone of the range's days.
    pub zone: &'a Zone,
}

/// The counts as they are sent. One that is none is unknown.
#[derive(Deserialize)]
pub struct Answer {
    #[serde(default)]
    open: NoneOnError<Count>,
    #[serde(default)]
    closed: NoneOnError<Count>,
    #[serde(default)]
    queued: NoneOnError<Count>,
    #[serde(default)]
    onhold: NoneOnError<Count>,
}

impl Endpoint for ChatsByStatus<'_> {
    type Wire = Object<Answer>;
    type Answer = ConversationStatuses;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        request(PATH, &self.scope, self.zone.instants(self.scope.range))
    }

    fn decode(&self, Object(answer): Object<Answer>) -> Result<ConversationStatuses, DecodeError> {
        let count = |NoneOnError(count): NoneOnError<Count>| count.map(|Count(count)| count);
        let statuses = ConversationStatuses {
            open: count(answer.open),
            queued: count(answer.queued),
            on_hold: count(answer.onhold),
            closed: count(answer.closed),
        };
        match statuses == ConversationStatuses::default() {
            true => Err(DecodeFault::NoneOf(&["open", "closed", "queued", "onhold"]).into()),
            false => Ok(statuses),
        }
    }
}

impl Client {
    /// Conversations created in the zone's days of the scope, by status now, summed over its departments by one request
    /// each.
    pub async fn conversation_statuses(
        &self,
        scope: &Scope,
        zone: &Zone,
        policy: CachePolicy,
    ) -> Result<Fetched<ConversationStatuses>, ApiError> {
        let mut parts = Fetched::default();
        for at in 0..scope.parts() {
            let answer = self.fetch(&ChatsByStatus { scope: scope.part(at), zone }, policy).await;
            parts.push(answer.map_err(|refusal| self.required_endpoint_error(refusal))?);
        }
        Ok(parts.map(|parts| ConversationStatuses::sum(&parts)))
    }
}

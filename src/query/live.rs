//! Where things stand now: conversations by status, and agents by presence.

use analytics::live::{AgentStatuses, ConversationStatuses};
use analytics::range::DateRange;
use analytics::scope::{Scope, ZonedScope};
use leptos::prelude::*;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

use crate::filters::compared::{ComparedKey, PeriodSide};
use crate::filters::filters::Filters;
use crate::query::key::Query;
use crate::query::use_query::{QueryHandle, use_query};

/// How far back a conversation may have been created that still waits: the report goes by date of creation.
pub const LOOKBACK_DAYS: u16 = 30;

/// What stands open, queued and on hold now of the conversations created in a scope, and who is there. It is compared with
/// nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct LiveQuery(pub ZonedScope);

/// Both reports.
#[derive(Clone, Debug, PartialEq)]
pub struct Live {
    /// Conversations by status.
    pub conversations: ConversationStatuses,
    /// Agents by presence, which fail on their own: those of the scope's one department, or all. Those of several
    /// departments cannot be added up, as an agent can belong to more than one.
    pub agents: Result<AgentStatuses, ApiError>,
}

impl Query for LiveQuery {
    type Answer = Live;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<Live>, ApiError> {
        let ZonedScope { scope, zone } = asked.key_of(side).0;
        let conversations = client.conversation_statuses(&scope, &zone, policy).await?;
        let department = if scope.has_several_departments() { None } else { scope.department() };
        match client.agent_statuses(department, policy).await {
            Err(ApiError::SignedOut) => Err(ApiError::SignedOut),
            Err(error) => Ok(conversations.map(|conversations| Live { conversations, agents: Err(error) })),
            Ok(Fetched { value, at }) => {
                let at = at.min(conversations.at);
                Ok(Fetched { value: Live { conversations: conversations.value, agents: Ok(value) }, at })
            }
        }
    }
}

/// Where things stand now, of the chosen departments.
pub fn use_live(filters: Filters) -> QueryHandle<LiveQuery> {
    use_query(Memo::new(move |_| {
        let range = DateRange::ending(filters.clock.today.get(), LOOKBACK_DAYS);
        let scope = Scope { range, departments: filters.departments.get() };
        ComparedKey { now: LiveQuery(ZonedScope { scope, zone: filters.zone.get() }), before: None }
    }))
}

//! Where things stand now: conversations by status, and agents by presence. Either report can fail by itself.

use analytics::department::DepartmentId;
use analytics::live::{AgentStatuses, ConversationStatuses};
use analytics::range::DateRange;
use analytics::scope::{Scope, ZonedScope};
use leptos::prelude::*;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

use crate::filters::compared::{ComparedKey, PeriodSide};
use crate::filters::filters::Filters;
use crate::query::controls::Controls;
use crate::query::key::Query;
use crate::query::use_query::{QueryHandle, use_query};

/// How far back a conversation may have been created that still waits: the report goes by date of creation.
pub const LOOKBACK_DAYS: u16 = 30;

/// What stands open, queued and on hold now of the conversations created in a scope.
#[derive(Clone, Debug, PartialEq)]
pub struct ConversationStatusQuery(pub ZonedScope);

impl Query for ConversationStatusQuery {
    type Answer = ConversationStatuses;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<ConversationStatuses>, ApiError> {
        let ZonedScope { scope, zone } = asked.key_of(side).0;
        client.conversation_statuses(&scope, &zone, policy).await
    }
}

/// Who is there now: the agents of a department, or all.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentStatusQuery(pub Option<DepartmentId>);

impl Query for AgentStatusQuery {
    type Answer = AgentStatuses;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<AgentStatuses>, ApiError> {
        client.agent_statuses(asked.key_of(side).0.as_ref(), policy).await
    }
}

/// Both reports.
#[derive(Clone, Copy)]
pub struct LiveQueries {
    /// Conversations by status.
    pub conversations: QueryHandle<ConversationStatusQuery>,
    /// Agents by presence.
    pub agents: QueryHandle<AgentStatusQuery>,
}

impl LiveQueries {
    /// Both as one.
    pub fn controls(self) -> Controls {
        self.conversations.controls.joined(vec![self.agents.controls])
    }
}

/// Where things stand now, of the chosen departments. Agents of several cannot be added up, as an agent can belong to more
/// than one: these are the agents of all.
pub fn use_live(filters: Filters) -> LiveQueries {
    let conversations = use_query(Memo::new(move |_| {
        let range = DateRange::ending(filters.clock.today.get(), LOOKBACK_DAYS);
        let scope = Scope { range, departments: filters.departments.get() };
        ComparedKey::alone(ConversationStatusQuery(ZonedScope { scope, zone: filters.zone.get() }))
    }));
    let agents = use_query(Memo::new(move |_| {
        let department = filters.departments.with(|chosen| match chosen.ids() {
            [only] => Some(only.clone()),
            _ => None,
        });
        ComparedKey::alone(AgentStatusQuery(department))
    }));
    LiveQueries { conversations, agents }
}

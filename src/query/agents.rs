//! Conversations by agent.

use leptos::prelude::*;

use crate::filters::compared::{ComparedKey, PeriodSide};
use crate::filters::filters::Filters;
use crate::query::key::Query;
use crate::query::use_query::{QueryHandle, use_query};
use crate::query::zoned::{with_cutoff, zoned};
use analytics::breakdown::{Breakdown, ByLicence};
use analytics::department::Departments;
use analytics::scope::{Scope, ZonedScope};
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

/// Conversations by agent over a scope.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentsQuery(pub ZonedScope);

impl AsRef<ZonedScope> for AgentsQuery {
    fn as_ref(&self) -> &ZonedScope {
        &self.0
    }
}

impl Query for AgentsQuery {
    type Answer = ByLicence<Breakdown>;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<Self::Answer>, ApiError> {
        let (client, asked) = with_cutoff(&client, asked.map(|key| key.0), side);
        client.agents(&asked.scope, &asked.zone, policy).await
    }

    fn is_empty(answer: &Self::Answer) -> bool {
        let (ByLicence::Premium(data) | ByLicence::Community(data)) = answer;
        data.total() == 0.0 && data.is_complete()
    }
}

/// Conversations by agent, as the filters say. Only the community report can be limited to a department, so the
/// department belongs to the key from the time on at which that report stands in.
pub fn use_agents(filters: Filters) -> QueryHandle<AgentsQuery> {
    let is_community_report = RwSignal::new(false);
    let agents = use_query(Memo::new(move |_| {
        let scopes = filters.scopes.get();
        let scopes = if is_community_report.get() {
            scopes
        } else {
            scopes.map(|scope| Scope { departments: Departments::default(), ..scope })
        };
        zoned(scopes, &filters.zone.get()).map(AgentsQuery)
    }));
    Effect::new(move |_| {
        if let Some(answer) = agents.state().answer() {
            is_community_report.set(matches!(*answer.value.now, ByLicence::Community(_)));
        }
    });
    agents
}

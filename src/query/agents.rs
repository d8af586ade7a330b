//! Conversations by agent.

use leptos::prelude::*;

use crate::filters::compared::{ComparedKey, PeriodSide};
use crate::filters::filters::Filters;
use crate::query::key::Query;
use crate::query::use_query::{QueryHandle, use_query};
use crate::query::zoned::{with_cutoff, zoned};
use analytics::breakdown::{Breakdown, ByLicence};
use analytics::scope::ZonedScope;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

/// Conversations by agent over a scope. The premium report takes no department: of departments they are counted by the
/// report of every workspace.
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
        if asked.scope.departments.ids().is_empty() {
            return client.agents(&asked.scope, &asked.zone, policy).await;
        }
        let answer = client.chats_per_agent(&asked.scope, &asked.zone, policy).await?;
        Ok(answer.map(ByLicence::Community))
    }

    fn is_empty(answer: &Self::Answer) -> bool {
        let (ByLicence::Premium(data) | ByLicence::Community(data)) = answer;
        data.total() == 0.0 && data.is_complete()
    }
}

/// Conversations by agent, as the filters say.
pub fn use_agents(filters: Filters) -> QueryHandle<AgentsQuery> {
    use_query(Memo::new(move |_| zoned(filters.scopes.get(), &filters.zone.get()).map(AgentsQuery)))
}

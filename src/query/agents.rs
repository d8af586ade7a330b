//! Conversations by agent.

use leptos::prelude::*;

use super::key::QueryKey;
use super::use_query::{Query, use_query};
use super::zoned::{timed, zoned};
use crate::state::filters::Filters;
use analytics::beside::{Asked, Side};
use analytics::breakdown::{Breakdown, Offered};
use analytics::department::Departments;
use analytics::question::{Scope, ZonedScope};
use analytics::trouble::Trouble;
use rocketchat::{Client, Dated, Freshness};

/// Conversations by agent over a scope.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentsQuery(pub ZonedScope);

impl AsRef<ZonedScope> for AgentsQuery {
    fn as_ref(&self) -> &ZonedScope {
        &self.0
    }
}

impl QueryKey for AgentsQuery {
    type Answer = Offered<Breakdown>;

    async fn fetch(
        asked: Asked<Self>,
        side: Side,
        client: Client,
        freshness: Freshness,
    ) -> Result<Dated<Self::Answer>, Trouble> {
        let (client, asked) = timed(&client, asked.map(|key| key.0), side);
        client.agents(&asked.scope, &asked.zone, freshness).await
    }

    fn is_empty(answer: &Self::Answer) -> bool {
        let (Offered::Premium(data) | Offered::Community(data)) = answer;
        data.total() == 0.0 && data.is_whole()
    }
}

/// Conversations by agent, as the filters say. Only the community report can be limited to a department, so the
/// department belongs to the key from the time on at which that report stands in.
pub fn use_agents(filters: Filters) -> Query<AgentsQuery> {
    let is_divided = RwSignal::new(false);
    let agents = use_query(Memo::new(move |_| {
        let scopes = filters.scopes.get();
        let scopes = if is_divided.get() {
            scopes
        } else {
            scopes.map(|scope| Scope { departments: Departments::default(), ..scope })
        };
        zoned(scopes, &filters.zone.get()).map(AgentsQuery)
    }));
    Effect::new(move |_| {
        if let Some(answer) = agents.state().answer() {
            is_divided.set(matches!(*answer.value.now, Offered::Community(_)));
        }
    });
    agents
}

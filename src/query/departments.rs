//! Conversations by department.

use leptos::prelude::*;

use super::key::QueryKey;
use super::use_query::{Query, use_query};
use super::zoned::{timed, zoned};
use crate::state::filters::Filters;
use analytics::beside::{Asked, Side};
use analytics::breakdown::Offered;
use analytics::department::DepartmentCounts;
use analytics::question::ZonedScope;
use analytics::trouble::Trouble;
use rocketchat::{Client, Dated, Freshness};

/// Conversations by department over a scope.
#[derive(Clone, Debug, PartialEq)]
pub struct DepartmentsQuery(pub ZonedScope);

impl AsRef<ZonedScope> for DepartmentsQuery {
    fn as_ref(&self) -> &ZonedScope {
        &self.0
    }
}

impl QueryKey for DepartmentsQuery {
    type Answer = Offered<DepartmentCounts>;

    async fn fetch(
        asked: Asked<Self>,
        side: Side,
        client: Client,
        freshness: Freshness,
    ) -> Result<Dated<Self::Answer>, Trouble> {
        let (client, asked) = timed(&client, asked.map(|key| key.0), side);
        client.chats_by_department(&asked.scope, &asked.zone, freshness).await
    }

    fn is_empty(answer: &Self::Answer) -> bool {
        match answer {
            Offered::Premium(counts) => {
                counts.rows.is_empty() && counts.unread.is_empty() && counts.missing == 0
            }
            Offered::Community(counts) => counts.rows.is_empty() && counts.is_whole(),
        }
    }
}

/// Conversations by department, as the filters say.
pub fn use_departments(filters: Filters) -> Query<DepartmentsQuery> {
    use_query(Memo::new(move |_| zoned(filters.scopes.get(), &filters.zone.get()).map(DepartmentsQuery)))
}

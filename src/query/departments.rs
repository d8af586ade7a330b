//! Conversations by department.

use leptos::prelude::*;

use super::key::Query;
use super::use_query::{QueryHandle, use_query};
use super::zoned::{with_cutoff, zoned};
use crate::filters::compared::{ComparedKey, PeriodSide};
use crate::filters::filters::Filters;
use analytics::breakdown::ByLicence;
use analytics::department::DepartmentCounts;
use analytics::scope::ZonedScope;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

/// Conversations by department over a scope.
#[derive(Clone, Debug, PartialEq)]
pub struct DepartmentsQuery(pub ZonedScope);

impl AsRef<ZonedScope> for DepartmentsQuery {
    fn as_ref(&self) -> &ZonedScope {
        &self.0
    }
}

impl Query for DepartmentsQuery {
    type Answer = ByLicence<DepartmentCounts>;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<Self::Answer>, ApiError> {
        let (client, asked) = with_cutoff(&client, asked.map(|key| key.0), side);
        client.chats_by_department(&asked.scope, &asked.zone, policy).await
    }

    fn is_empty(answer: &Self::Answer) -> bool {
        match answer {
            ByLicence::Premium(counts) => {
                counts.rows.is_empty() && counts.unreadable.is_empty() && counts.missing == 0
            }
            ByLicence::Community(counts) => counts.rows.is_empty() && counts.is_complete(),
        }
    }
}

/// Conversations by department, as the filters say.
pub fn use_departments(filters: Filters) -> QueryHandle<DepartmentsQuery> {
    use_query(Memo::new(move |_| zoned(filters.scopes.get(), &filters.zone.get()).map(DepartmentsQuery)))
}

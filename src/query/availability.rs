//! The agents' available-for-service history.

use leptos::prelude::*;

use super::key::Query;
use super::use_query::{QueryHandle, use_query};
use crate::state::filters::Filters;
use analytics::availability::Availability;
use analytics::compared::{ComparedKey, PeriodSide};
use analytics::error::ApiError;
use analytics::range::DateRange;
use rocketchat::{CachePolicy, Client, Fetched};

/// Available time over some days; it is compared with nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct AvailabilityQuery(pub DateRange);

impl Query for AvailabilityQuery {
    type Answer = Availability;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<Availability>, ApiError> {
        client.availability(asked.key_of(side).0, policy).await
    }

    fn is_empty(answer: &Availability) -> bool {
        answer.agents.is_empty() && answer.is_complete()
    }
}

/// Available time, as the filters say.
pub fn use_availability(filters: Filters) -> QueryHandle<AvailabilityQuery> {
    use_query(Memo::new(move |_| ComparedKey { now: AvailabilityQuery(filters.range.get()), before: None }))
}

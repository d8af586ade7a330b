//! The agents' available-for-service history.

use leptos::prelude::*;

use crate::filters::compared::{ComparedKey, PeriodSide};
use crate::filters::filters::Filters;
use crate::query::key::Query;
use crate::query::use_query::{QueryHandle, use_query};
use analytics::availability::Availability;
use analytics::range::DateRange;
use rocketchat::error::ApiError;
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
    use_query(Memo::new(move |_| ComparedKey::alone(AvailabilityQuery(filters.range.get()))))
}

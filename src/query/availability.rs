//! The agents' available-for-service history.

use leptos::prelude::*;

use super::key::QueryKey;
use super::use_query::{Query, use_query};
use crate::state::filters::Filters;
use analytics::availability::Availability;
use analytics::beside::{Asked, Side};
use analytics::range::DateRange;
use analytics::trouble::Trouble;
use rocketchat::{Client, Dated, Freshness};

/// Available time over some days; it is compared with nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct AvailabilityQuery(pub DateRange);

impl QueryKey for AvailabilityQuery {
    type Answer = Availability;

    async fn fetch(
        asked: Asked<Self>,
        side: Side,
        client: Client,
        freshness: Freshness,
    ) -> Result<Dated<Availability>, Trouble> {
        client.availability(asked.on(side).0, freshness).await
    }

    fn is_empty(answer: &Availability) -> bool {
        answer.agents.is_empty() && answer.is_whole()
    }
}

/// Available time, as the filters say.
pub fn use_availability(filters: Filters) -> Query<AvailabilityQuery> {
    use_query(Memo::new(move |_| Asked { now: AvailabilityQuery(filters.range.get()), before: None }))
}

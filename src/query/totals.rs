//! The conversation totalizers.

use leptos::prelude::*;

use super::key::QueryKey;
use super::use_query::{Query, use_query};
use crate::state::filters::Filters;
use analytics::beside::{Asked, Side};
use analytics::question::Scope;
use analytics::totals::Totals;
use analytics::trouble::Trouble;
use rocketchat::{Client, Dated, Freshness};

/// The totalizers of a scope.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalsQuery(pub Scope);

impl QueryKey for TotalsQuery {
    type Answer = Totals;

    async fn fetch(
        asked: Asked<Self>,
        side: Side,
        client: Client,
        freshness: Freshness,
    ) -> Result<Dated<Totals>, Trouble> {
        client.totals(&asked.on(side).0, freshness).await
    }
}

/// The totalizers, as the filters say.
pub fn use_totals(filters: Filters) -> Query<TotalsQuery> {
    use_query(Memo::new(move |_| filters.scopes.get().map(TotalsQuery)))
}

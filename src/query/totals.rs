//! The conversation totalizers.

use leptos::prelude::*;

use crate::filters::compared::{ComparedKey, PeriodSide};
use crate::filters::filters::Filters;
use crate::query::key::Query;
use crate::query::use_query::{QueryHandle, use_query};
use analytics::scope::Scope;
use analytics::totals::Totals;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

/// The totalizers of a scope.
#[derive(Clone, Debug, PartialEq)]
pub struct TotalsQuery(pub Scope);

impl Query for TotalsQuery {
    type Answer = Totals;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<Totals>, ApiError> {
        client.totals(&asked.key_of(side).0, policy).await
    }
}

/// The totalizers, as the filters say.
pub fn use_totals(filters: Filters) -> QueryHandle<TotalsQuery> {
    use_query(Memo::new(move |_| filters.scopes.get().map(TotalsQuery)))
}

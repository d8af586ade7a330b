//! A query that is asked only while somebody wants its answer: a column that is not on screen costs no call.

use leptos::prelude::*;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

use super::key::Query;
use super::use_query::{QueryHandle, use_query};
use crate::filters::compared::{ComparedKey, PeriodSide};

/// A key, or that nothing is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct IfWanted<Q>(pub Option<Q>);

impl<Q: Query> Query for IfWanted<Q> {
    /// Nothing where nothing was wanted.
    type Answer = Option<Q::Answer>;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<Self::Answer>, ApiError> {
        let ComparedKey { now: Self(Some(now)), before } = asked else {
            return Ok(Fetched { value: None, at: client.now() });
        };
        let asked = ComparedKey { now, before: before.and_then(|before| before.0) };
        Ok(Q::fetch(asked, side, client, policy).await?.map(Some))
    }
}

/// Asks for an answer that is compared with nothing, while it is wanted.
pub fn use_if_wanted<Q: Query>(
    is_wanted: Signal<bool>,
    key: impl Fn() -> Q + Send + Sync + 'static,
) -> QueryHandle<IfWanted<Q>> {
    use_query(Memo::new(move |_| ComparedKey { now: IfWanted(is_wanted.get().then(&key)), before: None }))
}

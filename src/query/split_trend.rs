//! One metric over time of each of several departments.

use analytics::scope::TrendQuery;
use analytics::series::Series;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

use super::key::Query;
use super::trend::chart;
use crate::filters::compared::{ComparedKey, PeriodSide};

/// A metric of each department of a scope. These are the charts of which their sum is made, so that after it they cost no
/// call.
#[derive(Clone, Debug, PartialEq)]
pub struct SplitTrendQuery(pub TrendQuery);

impl Query for SplitTrendQuery {
    /// In the order of the scope's departments.
    type Answer = Vec<Series>;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<Vec<Series>>, ApiError> {
        let Self(TrendQuery { scope, metric }) = asked.key_of(side);
        let mut all = Fetched::default();
        for at in 0..scope.parts() {
            let part = TrendQuery { scope: scope.part(at), metric };
            all.push(chart(&client, &part, policy).await?);
        }
        Ok(all)
    }
}

//! One metric over time, each bucket with the conversations that it rests on.

use super::key::Query;
use crate::filters::compared::{ComparedKey, PeriodSide};
use analytics::metric::{Metric, Unit};
use analytics::range::DateRange;
use analytics::scope::{Scope, TrendQuery};
use analytics::series::{Now, Series};
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, ChartData, Client, Fetched};

impl Query for TrendQuery {
    type Answer = Series;

    async fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        mut policy: CachePolicy,
    ) -> Result<Fetched<Series>, ApiError> {
        if let Some(wide) = merged_range(&asked).filter(|_| policy != CachePolicy::CacheOnly) {
            // One answer serves both periods; what follows finds its days there.
            let came = match side {
                PeriodSide::Now => client.trend(&wide, policy).await.map(drop),
                PeriodSide::Before => Ok(()),
            };
            match came {
                Ok(()) => policy = CachePolicy::Recent,
                Err(ApiError::SignedOut) => return Err(ApiError::SignedOut),
                // It may be the other period's: this one is asked for by itself, as freshly as it was wanted.
                Err(_) => {}
            }
        }
        chart(&client, &asked.key_of(side), policy).await
    }

    fn is_empty(answer: &Series) -> bool {
        answer.points.is_empty()
    }
}

/// One range for both periods, if they touch.
fn merged_range(asked: &ComparedKey<TrendQuery>) -> Option<TrendQuery> {
    let (now, before) = (asked.now.scope.range, asked.before.as_ref()?.scope.range);
    let is_near = before.end() < now.start() && (now.start() - before.end()).num_days() <= MAX_GAP_DAYS;
    // Single days come as hours, one day a call.
    let are_days = now.days() > 1 && before.days() > 1;
    let range = DateRange::new(before.start(), now.end()).ok().filter(|_| is_near && are_days)?;
    Some(TrendQuery { scope: Scope { range, ..asked.now.scope.clone() }, metric: asked.now.metric })
}

/// So many days between two periods are asked for with them rather than in a call of their own.
const MAX_GAP_DAYS: i64 = 8;

pub(crate) async fn chart(
    client: &Client,
    key: &TrendQuery,
    policy: CachePolicy,
) -> Result<Fetched<Series>, ApiError> {
    let answer = series(client, key, policy).await?;
    if key.metric.unit() == Unit::Count {
        return Ok(answer);
    }
    client.notify_partial();
    let counted = TrendQuery { metric: Metric::TotalConversations, ..key.clone() };
    // Of several departments they have just been asked for.
    let is_known = policy == CachePolicy::Reload && key.scope.parts() > 1 && key.metric.is_mean();
    let policy = if is_known { CachePolicy::Recent } else { policy };
    // Without them the times stand all the same.
    let conversations = series(client, &counted, policy).await;
    Ok(match conversations {
        Ok(conversations) => answer.map(|series| series.with_sample_sizes(&conversations.value)),
        Err(_) => answer,
    })
}

/// A metric over a scope, bucket by bucket.
pub(crate) async fn series(
    client: &Client,
    key: &TrendQuery,
    policy: CachePolicy,
) -> Result<Fetched<Series>, ApiError> {
    let answer = client.trend(key, policy).await?;
    let latest = match &answer.value {
        ChartData::Days { answered_at, .. } => *answered_at,
        ChartData::Labelled(_) => answer.at,
    };
    // The trend's panel knows more of the clocks that cut hours and local days, and reads those again.
    let now = Now { utc: latest.naive_utc(), local: latest.naive_utc() };
    let (metric, range) = (key.metric, key.scope.range);
    Ok(answer.map(|chart| {
        let series = match chart {
            ChartData::Days { days, missing, clock, .. } => {
                Series { missing, clock, ..Series::from_days(metric, range, now, &days) }
            }
            ChartData::Labelled(sent) => Series::align(metric, range, now, &sent),
        };
        Series { answered_at: latest, ..series }
    }))
}

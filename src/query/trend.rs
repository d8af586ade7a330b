//! One metric over time, each bucket with the conversations that it rests on.

use super::key::QueryKey;
use analytics::beside::{Asked, Side};
use analytics::metric::{Metric, Unit};
use analytics::question::{Scope, TrendQuestion};
use analytics::range::DateRange;
use analytics::series::{Now, Series};
use analytics::trouble::Trouble;
use rocketchat::{Chart, Client, Dated, Freshness};

impl QueryKey for TrendQuestion {
    type Answer = Series;

    async fn fetch(
        asked: Asked<Self>,
        side: Side,
        client: Client,
        mut freshness: Freshness,
    ) -> Result<Dated<Series>, Trouble> {
        if let Some(wide) = wide(&asked).filter(|_| freshness != Freshness::Kept) {
            // One answer serves both periods; what follows finds its days there.
            let came = match side {
                Side::Now => client.trend(&wide, freshness).await.map(drop),
                Side::Before => Ok(()),
            };
            match came {
                Ok(()) => freshness = Freshness::Recent,
                Err(Trouble::SignedOut) => return Err(Trouble::SignedOut),
                // It may be the other period's: this one is asked for by itself, as freshly as it was wanted.
                Err(_) => {}
            }
        }
        chart(&client, &asked.on(side), freshness).await
    }

    fn is_empty(answer: &Series) -> bool {
        answer.points.is_empty()
    }
}

/// One range for both periods, if they touch.
fn wide(asked: &Asked<TrendQuestion>) -> Option<TrendQuestion> {
    let (now, before) = (asked.now.scope.range, asked.before.as_ref()?.scope.range);
    let is_near = before.end() < now.start() && (now.start() - before.end()).num_days() <= NEAR;
    // Single days come as hours, one day a call.
    let are_days = now.days() > 1 && before.days() > 1;
    let range = DateRange::new(before.start(), now.end()).ok().filter(|_| is_near && are_days)?;
    Some(TrendQuestion { scope: Scope { range, ..asked.now.scope.clone() }, metric: asked.now.metric })
}

/// So many days between two periods are asked for with them rather than in a call of their own.
const NEAR: i64 = 8;

async fn chart(
    client: &Client,
    question: &TrendQuestion,
    freshness: Freshness,
) -> Result<Dated<Series>, Trouble> {
    let answer = series(client, question, freshness).await?;
    if question.metric.unit() == Unit::Count {
        return Ok(answer);
    }
    client.tell_part();
    let counted = TrendQuestion { metric: Metric::TotalConversations, ..question.clone() };
    // Of several departments they have just been asked for.
    let is_known = freshness == Freshness::Now && question.scope.parts() > 1 && question.metric.is_mean();
    let freshness = if is_known { Freshness::Recent } else { freshness };
    // Without them the times stand all the same.
    let conversations = series(client, &counted, freshness).await;
    Ok(match conversations {
        Ok(conversations) => answer.map(|series| series.resting_on(&conversations.value)),
        Err(_) => answer,
    })
}

/// A metric over a scope, bucket by bucket.
pub(super) async fn series(
    client: &Client,
    question: &TrendQuestion,
    freshness: Freshness,
) -> Result<Dated<Series>, Trouble> {
    let answer = client.trend(question, freshness).await?;
    let latest = match &answer.value {
        Chart::Days(_, _, latest, _) => *latest,
        Chart::Sent(_) => answer.at,
    };
    // The trend's panel knows more of the clocks that cut hours and local days, and reads those again.
    let now = Now { utc: latest.naive_utc(), local: latest.naive_utc() };
    let (metric, range) = (question.metric, question.scope.range);
    Ok(answer.map(|chart| {
        let series = match chart {
            Chart::Days(days, missing, _, clock) => {
                Series { missing, clock, ..Series::from_days(metric, range, now, &days) }
            }
            Chart::Sent(sent) => Series::align(metric, range, now, &sent),
        };
        Series { told_at: latest, ..series }
    }))
}

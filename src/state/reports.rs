//! The reports, each asked of the workspace with what the filters say.

use super::filters::Filters;
use super::report::{Report, Side, use_report, value};
use crate::api::{Chart, Client, Dated, Freshness};
use crate::domain::availability::Availability;
use crate::domain::beside::Asked;
use crate::domain::breakdown::{Breakdown, Offered};
use crate::domain::department::{DepartmentCounts, Departments};
use crate::domain::heat::ToldDay;
use crate::domain::metric::{Metric, Unit};
use crate::domain::question::{HeatQuestion, Scope, TrendQuestion, ZonedScope, elapsed};
use crate::domain::range::DateRange;
use crate::domain::series::{Now, Series};
use crate::domain::totals::Totals;
use crate::domain::trouble::Trouble;
use crate::domain::zone::Zone;
use chrono::TimeDelta;
use leptos::prelude::*;

/// The totalizers of the chosen scope.
pub fn use_totals(filters: Filters) -> Report<Scope, Totals> {
    use_report(filters.scopes, |client, asked, side, freshness| {
        Box::pin(async move {
            let totals = client.totals(&on(asked, side), freshness).await?;
            Ok(totals.map(|totals| value(totals, false)))
        })
    })
}

/// A chart, each bucket with the conversations that it rests on.
pub fn use_chart(question: Memo<Asked<TrendQuestion>>) -> Report<TrendQuestion, Series> {
    use_report(question, |client, asked, side, freshness| {
        Box::pin(async move {
            let mut freshness = freshness;
            if let Some(wide) = wide(&asked).filter(|_| freshness != Freshness::Kept) {
                // One answer serves both periods; what follows finds its days there.
                let came =
                    if side == Side::Now { client.trend(&wide, freshness).await.map(drop) } else { Ok(()) };
                match came {
                    Ok(()) => freshness = Freshness::Recent,
                    Err(Trouble::SignedOut) => return Err(Trouble::SignedOut),
                    // It may be the other period's: this one is asked for by itself, as freshly as it was wanted.
                    Err(_) => {}
                }
            }
            let series = chart(&client, &on(asked, side), freshness).await?;
            Ok(series.map(|series| {
                let is_empty = series.points.is_empty();
                value(series, is_empty)
            }))
        })
    })
}

/// The question about one of the two periods.
fn on<Q>(asked: Asked<Q>, side: Side) -> Q {
    match (side, asked.before) {
        (Side::Before, Some(before)) => before,
        _ => asked.now,
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

async fn series(
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

/// Conversations hour by hour of each day. What is known is there at once; the workspace is asked for the rest once
/// somebody wants it or there is but one day, day by day, the newest first, as it tells hours of one day alone. A day that
/// is over is not asked for again; one that ran when it was told is, once somebody wants it or asks for news.
pub fn use_heat(filters: Filters, is_wanted: Memo<bool>) -> Report<HeatQuestion, Vec<ToldDay>> {
    let question = Memo::new(move |_| {
        let now = HeatQuestion { scope: filters.scope.get(), is_wanted: is_wanted.get() };
        Asked { now, before: None }
    });
    use_report(question, |client, asked, _, freshness| {
        Box::pin(async move {
            let HeatQuestion { scope, is_wanted } = asked.now;
            let latest = client.now() + FARTHEST_CLOCK;
            let of_news = match freshness {
                Freshness::Now => Freshness::Since(client.now()),
                other => other,
            };
            let mut days = Dated::default();
            let (asked, asking) = (scope.range.pieces(1), client.for_a_part());
            let due = asked.iter().filter(|range| range.start() <= latest.date_naive()).count();
            let mut done = 0;
            for range in asked {
                let day = range.start();
                let question = TrendQuestion {
                    scope: Scope { range, ..scope.clone() },
                    metric: Metric::TotalConversations,
                };
                let kept = series(&asking, &question, Freshness::Kept).await.ok();
                let is_asked = match freshness {
                    Freshness::Kept => false,
                    Freshness::Now => is_wanted || kept.is_some(),
                    Freshness::Recent | Freshness::Since(_) => is_wanted,
                };
                let answer = if is_asked && day <= latest.date_naive() {
                    client.count(done, due);
                    let came = series(&asking, &question, of_news).await?;
                    done += 1;
                    client.tell_part();
                    Some(came)
                } else {
                    kept
                };
                match answer {
                    Some(Dated { value, at }) => {
                        days.push(Dated { value: ToldDay { day, told: Some((value, at)) }, at });
                    }
                    None => days.value.push(ToldDay { day, told: None }),
                }
            }
            if days.value.iter().all(|day| day.told.is_none()) {
                return Err(Trouble::NotKept);
            }
            Ok(days.map(|mut days| {
                days.reverse();
                value(days, false)
            }))
        })
    })
}

/// No zone is further ahead of UTC.
const FARTHEST_CLOCK: TimeDelta = TimeDelta::hours(14);

/// Conversations by agent. Only the community report can be limited to a department, so the department belongs to
/// the question from the time on at which that report stands in.
pub fn use_agents(filters: Filters) -> Report<ZonedScope, Offered<Breakdown>> {
    let is_divided = RwSignal::new(false);
    let question = Memo::new(move |_| {
        let mut scopes = filters.scopes.get();
        if !is_divided.get() {
            scopes.now.departments = Departments::default();
            scopes.before.iter_mut().for_each(|scope| scope.departments = Departments::default());
        }
        zoned(scopes, filters.zone.get())
    });
    use_report(question, move |client, asked, side, freshness| {
        Box::pin(async move {
            let (client, asked) = timed(&client, asked, side);
            let answer = client.agents(&asked.scope, &asked.zone, freshness).await?;
            // The view may have gone while the answer came.
            is_divided.try_set(matches!(answer.value, Offered::Community(_)));
            Ok(answer.map(|agents| {
                let (Offered::Premium(data) | Offered::Community(data)) = &agents;
                let is_empty = data.total() == 0.0 && data.is_whole();
                value(agents, is_empty)
            }))
        })
    })
}

/// Conversations by department.
pub fn use_departments(filters: Filters) -> Report<ZonedScope, Offered<DepartmentCounts>> {
    let question = Memo::new(move |_| zoned(filters.scopes.get(), filters.zone.get()));
    use_report(question, |client, asked, side, freshness| {
        Box::pin(async move {
            let (client, asked) = timed(&client, asked, side);
            let answer = client.chats_by_department(&asked.scope, &asked.zone, freshness).await?;
            Ok(answer.map(|counts| {
                let is_empty = match &counts {
                    Offered::Premium(counts) => {
                        counts.rows.is_empty() && counts.unread.is_empty() && counts.missing == 0
                    }
                    Offered::Community(counts) => counts.rows.is_empty() && counts.is_whole(),
                };
                value(counts, is_empty)
            }))
        })
    })
}

/// The question about one of the two periods, and a client that counts compared days as far as the chosen ones have come.
fn timed(client: &Client, asked: Asked<ZonedScope>, side: Side) -> (Client, ZonedScope) {
    let until = (side == Side::Before).then(|| elapsed(&asked, client.now())).flatten();
    (client.until(until), on(asked, side))
}

fn zoned(scopes: Asked<Scope>, zone: Zone) -> Asked<ZonedScope> {
    let of = |scope| ZonedScope { scope, zone: zone.clone() };
    Asked { now: of(scopes.now), before: scopes.before.map(of) }
}

/// Time on service; it is compared with nothing.
pub fn use_availability(filters: Filters) -> Report<DateRange, Availability> {
    let question = Memo::new(move |_| Asked { now: filters.range.get(), before: None });
    use_report(question, |client, asked, _, freshness| {
        Box::pin(async move {
            Ok(client.availability(asked.now, freshness).await?.map(|times| {
                let is_empty = times.agents.is_empty() && times.is_whole();
                value(times, is_empty)
            }))
        })
    })
}

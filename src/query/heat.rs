//! Conversations hour by hour of each day.

use chrono::TimeDelta;
use leptos::prelude::*;

use super::key::QueryKey;
use super::trend::series;
use super::use_query::{Query, use_query};
use crate::state::filters::Filters;
use analytics::beside::{Asked, Side};
use analytics::heat::ToldDay;
use analytics::metric::Metric;
use analytics::question::{Scope, TrendQuestion};
use analytics::range::DateRange;
use analytics::series::Series;
use analytics::trouble::Trouble;
use rocketchat::{Client, Dated, Freshness};

/// No zone is further ahead of UTC.
const FARTHEST_CLOCK: TimeDelta = TimeDelta::hours(14);

/// Conversations hour by hour of a scope's days. What is known is there at once; the workspace is asked for the rest once
/// somebody wants it or there is but one day, day by day, the newest first, as it tells hours of one day alone. A day that
/// is over is not asked for again; one that ran when it was told is, once somebody wants it or asks for news.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatQuery {
    /// Where and when.
    pub scope: Scope,
    /// Whether days are asked for that are not known: a call each, and for each department.
    pub is_wanted: bool,
}

impl QueryKey for HeatQuery {
    type Answer = Vec<ToldDay>;

    async fn fetch(
        asked: Asked<Self>,
        _: Side,
        client: Client,
        freshness: Freshness,
    ) -> Result<Dated<Self::Answer>, Trouble> {
        let HeatQuery { scope, is_wanted } = asked.now;
        let latest = (client.now() + FARTHEST_CLOCK).date_naive();
        let mut days = Dated::default();
        let (asked, asking) = (scope.range.pieces(1), client.for_a_part());
        let due = asked.iter().filter(|range| range.start() <= latest).count();
        let mut done = 0;
        for range in asked {
            let question = hours_of(range, &scope);
            let kept = series(&asking, &question, Freshness::Kept).await.ok();
            let is_asked = range.start() <= latest && is_asked(freshness, is_wanted, kept.is_some());
            let answer = if is_asked {
                client.count(done, due);
                let came = series(&asking, &question, of_news(freshness, &client)).await?;
                done += 1;
                client.tell_part();
                Some(came)
            } else {
                kept
            };
            add(&mut days, range, answer);
        }
        if days.value.iter().all(|day| day.told.is_none()) {
            return Err(Trouble::NotKept);
        }
        days.value.reverse();
        Ok(days)
    }
}

fn hours_of(range: DateRange, scope: &Scope) -> TrendQuestion {
    TrendQuestion { scope: Scope { range, ..scope.clone() }, metric: Metric::TotalConversations }
}

/// Whether the workspace is asked for a day that may be kept already.
fn is_asked(freshness: Freshness, is_wanted: bool, is_kept: bool) -> bool {
    match freshness {
        Freshness::Kept => false,
        Freshness::Now => is_wanted || is_kept,
        Freshness::Recent | Freshness::Since(_) => is_wanted,
    }
}

/// A completed day comes from the cache even when the reader refreshes.
fn of_news(freshness: Freshness, client: &Client) -> Freshness {
    match freshness {
        Freshness::Now => Freshness::Since(client.now()),
        other => other,
    }
}

fn add(days: &mut Dated<Vec<ToldDay>>, range: DateRange, answer: Option<Dated<Series>>) {
    let day = range.start();
    match answer {
        Some(Dated { value, at }) => {
            days.push(Dated { value: ToldDay { day, told: Some((value, at)) }, at });
        }
        None => days.value.push(ToldDay { day, told: None }),
    }
}

/// Conversations hour by hour, as the filters say.
pub fn use_heat(filters: Filters, is_wanted: Memo<bool>) -> Query<HeatQuery> {
    use_query(Memo::new(move |_| {
        let now = HeatQuery { scope: filters.scope.get(), is_wanted: is_wanted.get() };
        Asked { now, before: None }
    }))
}

//! Conversations hour by hour of each day.

use chrono::TimeDelta;
use leptos::prelude::*;

use crate::filters::compared::{ComparedKey, PeriodSide};
use crate::filters::filters::Filters;
use crate::query::key::Query;
use crate::query::trend::series;
use crate::query::use_query::{QueryHandle, use_query};
use analytics::heatmap::ReportedDay;
use analytics::metric::Metric;
use analytics::range::DateRange;
use analytics::scope::{Scope, TrendQuery};
use analytics::series::Series;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

/// More calls than these nobody waits for, nor is there room to keep so many answers: of a longer period the latest days
/// are asked for.
const MOST_CALLS: usize = 92;

/// No zone is further ahead of UTC.
const MAX_UTC_OFFSET: TimeDelta = TimeDelta::hours(14);

/// Conversations hour by hour of a scope's days. What is known is there at once; the workspace is asked for the rest once
/// somebody wants it or there is but one day, day by day, the newest first, as it tells hours of one day alone. A day that
/// is over is not asked for again; one that ran when it was reported is, once somebody wants it or asks for news.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatmapQuery {
    /// Where and when.
    pub scope: Scope,
    /// Whether days are asked for that are not known: a call each, and for each department.
    pub is_wanted: bool,
}

impl Query for HeatmapQuery {
    type Answer = Vec<ReportedDay>;

    async fn fetch(
        asked: ComparedKey<Self>,
        _: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> Result<Fetched<Self::Answer>, ApiError> {
        let HeatmapQuery { scope, is_wanted } = asked.now;
        let latest = (client.now() + MAX_UTC_OFFSET).date_naive();
        let mut days = Fetched::default();
        let (days_back, asking) = (scope.range.pieces(1), client.without_part_count());
        let begun = days_back.iter().filter(|range| range.start() <= latest).count();
        let due = begun.min(asked_days(&scope));
        let (mut met, mut done) = (0, 0);
        for range in days_back {
            let question = hours_of(range, &scope);
            let kept = series(&asking, &question, CachePolicy::CacheOnly).await.ok();
            let is_due = range.start() <= latest && met < due;
            met += usize::from(is_due);
            let is_asked = is_due && is_asked(policy, is_wanted, kept.is_some());
            let answer = if is_asked {
                client.notify_parts(done, due);
                let came = series(&asking, &question, refetch_policy(policy, &client)).await?;
                done += 1;
                client.notify_partial();
                Some(came)
            } else {
                kept
            };
            add(&mut days, range, answer);
        }
        if days.value.iter().all(|day| day.reported.is_none()) {
            return Err(ApiError::NotCached);
        }
        days.value.reverse();
        Ok(days)
    }
}

/// How many of the latest days are asked for: each is a call for each department.
pub(super) fn asked_days(scope: &Scope) -> usize {
    let most = MOST_CALLS / scope.parts().max(1);
    most.min(scope.range.days().try_into().unwrap_or(most))
}

fn hours_of(range: DateRange, scope: &Scope) -> TrendQuery {
    TrendQuery { scope: Scope { range, ..scope.clone() }, metric: Metric::TotalConversations }
}

/// Whether the workspace is asked for a day that may be kept already.
fn is_asked(policy: CachePolicy, is_wanted: bool, is_kept: bool) -> bool {
    match policy {
        CachePolicy::CacheOnly => false,
        CachePolicy::Reload => is_wanted || is_kept,
        CachePolicy::Recent | CachePolicy::NotBefore(_) => is_wanted,
    }
}

/// A completed day comes from the cache even when the reader refreshes.
fn refetch_policy(policy: CachePolicy, client: &Client) -> CachePolicy {
    match policy {
        CachePolicy::Reload => CachePolicy::NotBefore(client.now()),
        other => other,
    }
}

fn add(days: &mut Fetched<Vec<ReportedDay>>, range: DateRange, answer: Option<Fetched<Series>>) {
    let day = range.start();
    match answer {
        Some(Fetched { value, at }) => {
            days.push(Fetched { value: ReportedDay { day, reported: Some((value, at)) }, at });
        }
        None => days.value.push(ReportedDay { day, reported: None }),
    }
}

/// Conversations hour by hour, as the filters say.
pub fn use_heatmap(filters: Filters, is_wanted: Memo<bool>) -> QueryHandle<HeatmapQuery> {
    use_query(Memo::new(move |_| {
        ComparedKey::alone(HeatmapQuery { scope: filters.scope.get(), is_wanted: is_wanted.get() })
    }))
}

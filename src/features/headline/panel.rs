//! The period in one sentence above its numbers.

use std::sync::Arc;

use analytics::change::Change;
use analytics::compared_ranges::ComparedRanges;
use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use analytics::series::Series;
use analytics::totals::Totals;
use leptos::prelude::*;

use super::model::{Headline, HeadlineValue, headline};
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::filters::use_filters::trend_query;
use crate::panels::captions::may_be_running;
use crate::panels::shown_series::shown_series;
use crate::query::query_state::Answer;
use crate::query::{QueryHandle, TotalsQuery, use_query};
use crate::text::comparison::previous;

type Chart = QueryHandle<TrendQuery>;

/// The sentence.
#[component]
pub fn HeadlineSentence(
    /// The totals.
    totals: QueryHandle<TotalsQuery>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let chart = move |metric| {
        let chart = use_query(Memo::new(move |_| trend_query(filters.scopes.get(), metric)));
        // The sentence stands above all else.
        chart.controls.seen.set(true);
        chart
    };
    let (conversations, response) = (chart(Metric::TotalConversations), chart(Metric::AvgFirstResponseTime));
    // While newer numbers come the last sentence stays, marked as old.
    let sentence = Memo::new(move |was: Option<&(String, bool)>| {
        match sentence(totals, conversations, response, filters) {
            Some(sentence) => (sentence, false),
            None => (was.map(|(sentence, _)| sentence.clone()).unwrap_or_default(), true),
        }
    });
    let is_fetching = move || totals.is_fetching() || conversations.is_fetching() || response.is_fetching();
    view! {
        <p
            class="headline"
            role="status"
            data-old=move || sentence.get().1.to_string()
            aria-busy=move || is_fetching().to_string()
        >
            {move || sentence.get().0}
        </p>
    }
}

fn sentence(
    totals: QueryHandle<TotalsQuery>,
    conversations: Chart,
    response: Chart,
    filters: Filters,
) -> Option<String> {
    if filters.range.get().start() > filters.clock.today.get() {
        return Some(String::new());
    }
    let (conversations, than) = conversations_fact(totals, conversations, filters)?;
    let series = current_series(response, filters);
    if series.is_none() && response.is_fetching() {
        return None;
    }
    // Where there is none, the panel of the chart says why.
    let (change, response_compared_with) = series.as_deref().map(change_and_basis).unwrap_or_default();
    let is_known = |series: &&Series| {
        series.overall.is_some() || !series.points.iter().any(|point| point.value().is_some())
    };
    let first_response =
        series.as_deref().filter(is_known).map(|series| HeadlineValue { now: series.overall, change });
    let facts = Headline {
        conversations,
        first_response,
        compared_with: &than,
        response_compared_with: &response_compared_with,
    };
    Some(headline(&facts, &IntlFormat))
}

/// The conversations, and what they are compared with: by the totals where both periods are over. The total of a day that
/// runs is of a part of it, so that by the chart only what is over is compared.
fn conversations_fact(
    totals: QueryHandle<TotalsQuery>,
    chart: Chart,
    filters: Filters,
) -> Option<(HeadlineValue, String)> {
    let state = totals.state();
    let Answer { key, value, at } = state.current()?;
    let count = |totals: &Totals| totals.conversations.map(|count| count as f64);
    let (range, days) = (key.now.0.range, key.before.as_ref().map(|before| before.0.range));
    let is_over = ![Some(range), days].into_iter().flatten().any(|days| may_be_running(days, *at, filters));
    let now = count(&value.now);
    let before = days.zip(value.previous().and_then(|totals| count(totals)));
    let (change, than) = match (is_over, now.zip(before)) {
        (true, Some((now, (days, before)))) => {
            let pair = ComparedRanges::whole(range, days);
            let change = Change { is_comparable: pair.is_comparable(), ..Change::of_counts(before, now) };
            (Some(change), previous(pair, range, filters.clock.today.get(), &IntlFormat))
        }
        (true, None) => (None, String::new()),
        (false, _) => current_series(chart, filters).as_deref().map(change_and_basis).unwrap_or_default(),
    };
    Some((HeadlineValue { now, change }, than))
}

/// A chart's series, if it has come.
fn current_series(chart: Chart, filters: Filters) -> Option<Arc<Series>> {
    chart.state().current().map(|answer| shown_series(answer, filters))
}

/// A series' change, and the name of what it is compared with.
fn change_and_basis(series: &Series) -> (Option<Change>, String) {
    (series.overall_change, series.compared_with.clone())
}

//! The period in one sentence above its numbers.

use std::sync::Arc;

use leptos::prelude::*;

use super::covering::may_run;
use super::shown_series::shown_series;
use crate::components::browser_wording::BrowserWording;
use crate::query::{Query, TotalsQuery, use_query};
use crate::state::filters::{Filters, trend_question};
use analytics::change::Change;
use analytics::headline::{Fact, Headline, headline};
use analytics::metric::Metric;
use analytics::query_state::Answer;
use analytics::question::TrendQuestion;
use analytics::series::Series;
use analytics::stretch::Pair;
use analytics::totals::Totals;

type Chart = Query<TrendQuestion>;

/// The sentence.
#[component]
pub fn HeadlineSentence(
    /// The totals.
    totals: Query<TotalsQuery>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let chart = move |metric| {
        let chart = use_query(Memo::new(move |_| trend_question(filters.scopes.get(), metric)));
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
    let is_asking = move || totals.is_asking() || conversations.is_asking() || response.is_asking();
    view! {
        <p
            class="headline"
            role="status"
            data-old=move || sentence.get().1.to_string()
            aria-busy=move || is_asking().to_string()
        >
            {move || sentence.get().0}
        </p>
    }
}

fn sentence(
    totals: Query<TotalsQuery>,
    conversations: Chart,
    response: Chart,
    filters: Filters,
) -> Option<String> {
    if filters.range.get().start() > filters.clock.today.get() {
        return Some(String::new());
    }
    let (conversations, than) = counted(totals, conversations, filters)?;
    let series = overall(response, filters);
    if series.is_none() && response.is_asking() {
        return None;
    }
    // Where there is none, the panel of the chart says why.
    let (change, response_than) = series.as_deref().map(told_change).unwrap_or_default();
    let is_known = |series: &&Series| {
        series.overall.is_some() || !series.points.iter().any(|point| point.value().is_some())
    };
    let first_response =
        series.as_deref().filter(is_known).map(|series| Fact { now: series.overall, change });
    let facts = Headline { conversations, first_response, than: &than, response_than: &response_than };
    Some(headline(&facts, &BrowserWording))
}

/// The conversations, and what they are compared with: by the totals where both periods are over. The total of a day that
/// runs is of a part of it, so that by the chart only what is over is compared.
fn counted(totals: Query<TotalsQuery>, chart: Chart, filters: Filters) -> Option<(Fact, String)> {
    let state = totals.state();
    let Answer { key, value, at } = state.current()?;
    let count = |totals: &Totals| totals.conversations.map(|count| count as f64);
    let (range, days) = (key.now.0.range, key.before.as_ref().map(|before| before.0.range));
    let is_over = ![Some(range), days].into_iter().flatten().any(|days| may_run(days, *at, filters));
    let now = count(&value.now);
    let before = days.zip(value.compared().and_then(|totals| count(totals)));
    let (change, than) = match (is_over, now.zip(before)) {
        (true, Some((now, (days, before)))) => {
            let pair = Pair::whole(range, days);
            let change = Change { is_alike: pair.is_alike(), ..Change::of_counts(before, now) };
            (Some(change), pair.than(range, filters.clock.today.get(), &BrowserWording))
        }
        (true, None) => (None, String::new()),
        (false, _) => overall(chart, filters).as_deref().map(told_change).unwrap_or_default(),
    };
    Some((Fact { now, change }, than))
}

/// A chart's series, if it has come.
fn overall(chart: Chart, filters: Filters) -> Option<Arc<Series>> {
    chart.state().current().map(|answer| shown_series(answer, filters))
}

/// A series' change, and the name of what it is compared with.
fn told_change(series: &Series) -> (Option<Change>, String) {
    (series.overall_change, series.than.clone())
}

//! The period in one sentence above its numbers.

use leptos::prelude::*;
use live::view;

use super::shown_series::shown_series;
use crate::components::browser_wording::BrowserWording;
use crate::domain::change::Change;
use crate::domain::comparison::than;
use crate::domain::headline::{Fact, Headline, headline};
use crate::domain::metric::Metric;
use crate::domain::question::{Scope, TrendQuestion};
use crate::domain::series::Series;
use crate::domain::totals::Totals;
use crate::state::filters::{Filters, trend_question};
use crate::state::report::Report;
use crate::state::reports::use_chart;

type Chart = Report<TrendQuestion, Series>;

/// The sentence.
#[component]
pub fn HeadlineSentence(
    /// The report of the totals.
    totals: Report<Scope, Totals>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let chart = move |metric| {
        let chart = use_chart(live::memo(move |_| trend_question(filters.scopes.get(), metric)));
        // The sentence stands above all else.
        chart.controls.seen.set(true);
        chart
    };
    let (conversations, response) = (chart(Metric::TotalConversations), chart(Metric::AvgFirstResponseTime));
    // While newer numbers come the last sentence stays, marked as old.
    let sentence = live::memo(move |was: Option<&(String, bool)>| {
        match sentence(totals, conversations, response, filters) {
            Some(sentence) => (sentence, false),
            None => (was.map(|(sentence, _)| sentence.clone()).unwrap_or_default(), true),
        }
    });
    let is_asking = move || totals.is_asking() || conversations.is_asking() || response.is_asking();
    view! {
        <p class="headline" role="status" data-old=live::text(move || sentence.get().1) aria-busy=live::text(is_asking)>
            {live::text(move || sentence.get().0)}
        </p>
    }
}

fn sentence(
    totals: Report<Scope, Totals>,
    conversations: Chart,
    response: Chart,
    filters: Filters,
) -> Option<String> {
    let range = filters.range.get();
    let today = filters.clock.today.get();
    if range.start() > today {
        return Some(String::new());
    }
    let is_running = range.end() >= today;
    let (now, before) = totals.show(|_, shown| {
        let answer = shown.current()?.value;
        let count = |totals: &Totals| totals.conversations.map(|count| count as f64);
        Some((count(&answer.now), answer.compared().and_then(|totals| count(totals))))
    })?;
    let overall = |chart: Chart| {
        chart.show(|_, shown| {
            let series = shown_series(&shown.current()?, filters);
            let has_values = series.points.iter().any(|point| point.value().is_some());
            Some((series.overall, series.overall_change, has_values))
        })
    };
    let change = match is_running {
        // The total has a day of which only a part has come.
        true => overall(conversations).and_then(|(_, change, _)| change),
        false => now.zip(before).map(|(now, before)| Change { before, now, base: None }),
    };
    let first_response = match overall(response) {
        None if response.is_asking() => return None,
        // The panel of the chart says why.
        None => None,
        Some((None, _, true)) => None,
        Some((now, change, _)) => Some(Fact { now, change }),
    };
    let comparison = filters.comparison.get();
    let than = comparison.map(|comparison| than(comparison, filters.period.get(), range, is_running));
    let facts = Headline {
        conversations: Fact { now, change },
        first_response,
        than: than.as_deref().unwrap_or_default(),
    };
    Some(headline(&facts, &BrowserWording))
}

//! The period in one sentence above its numbers.

use leptos::prelude::*;
use live::view;

use super::covering::may_run;
use super::shown_series::shown_series;
use crate::components::browser_wording::BrowserWording;
use crate::domain::change::Change;
use crate::domain::headline::{Fact, Headline, headline};
use crate::domain::load::Answer;
use crate::domain::metric::Metric;
use crate::domain::question::{Scope, TrendQuestion};
use crate::domain::series::Series;
use crate::domain::stretch::Pair;
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
    let (now, is_over, before) = totals.show(|_, shown| {
        let Answer { question, value, at } = shown.current()?;
        let count = |totals: &Totals| totals.conversations.map(|count| count as f64);
        let days = question.before.map(|before| before.range);
        let is_over = ![Some(range), days].into_iter().flatten().any(|days| may_run(days, at, filters));
        let before = value.compared().and_then(|totals| count(totals));
        Some((count(&value.now), is_over, days.zip(before)))
    })?;
    let overall = |chart: Chart| chart.show(|_, shown| Some(shown_series(&shown.current()?, filters)));
    let (change, than) = match now.zip(before).filter(|_| is_over) {
        Some((now, (days, before))) => {
            let pair = Pair::whole(range, days);
            let change = Change { is_alike: pair.is_alike(), ..Change::of_counts(before, now) };
            (Some(change), pair.than(range, today, &BrowserWording))
        }
        None if is_over => (None, String::new()),
        // The total has a day of which only a part has come.
        None => overall(conversations).map(|series| told_change(&series)).unwrap_or_default(),
    };
    let response_series = overall(response);
    if response_series.is_none() && response.is_asking() {
        return None;
    }
    // Where there is none, the panel of the chart says why.
    let (response_change, response_than) = response_series.as_deref().map(told_change).unwrap_or_default();
    let first_response = response_series.as_deref().filter(|series| {
        series.overall.is_some() || !series.points.iter().any(|point| point.value().is_some())
    });
    let facts = Headline {
        conversations: Fact { now, change },
        first_response: first_response.map(|series| Fact { now: series.overall, change: response_change }),
        than: &than,
        response_than: &response_than,
    };
    Some(headline(&facts, &BrowserWording))
}

/// A series' change, and what that is from.
fn told_change(series: &Series) -> (Option<Change>, String) {
    (series.overall_change, series.than.clone())
}

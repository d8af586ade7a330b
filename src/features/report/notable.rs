//! What is to be noticed: days far from usual, missed targets, and the highest day of each metric.

use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::series_notes::notable;
use crate::panels::shown_series::shown_series;
use crate::query::QueryHandle;
use crate::text::metric;
use crate::ui::id::use_id;

/// A line for each metric; those that are not here or old have none, and their part says why.
#[component]
pub fn Notable(
    /// The metrics over the days.
    trends: Vec<(Metric, QueryHandle<TrendQuery>)>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let heading_id = use_id();
    let trends = StoredValue::new(trends);
    let lines = Memo::new(move |_| {
        let line = |(metric, trend): &(Metric, QueryHandle<TrendQuery>)| {
            let notes = notable(&shown_series(trend.state().current()?, filters), &IntlFormat);
            (!notes.is_empty()).then(|| (metric::title(*metric), notes.join(" ")))
        };
        trends.with_value(|trends| trends.iter().filter_map(line).collect::<Vec<_>>())
    });
    // Its place is there before what it says.
    let is_shown = move || {
        let is_fetching = |(_, trend): &(Metric, QueryHandle<TrendQuery>)| trend.is_fetching();
        lines.with(|lines| !lines.is_empty()) || trends.with_value(|trends| trends.iter().any(is_fetching))
    };
    let line = |(title, notes): (&'static str, String)| view! { <li><strong>{title}</strong>" "<span>{notes}</span></li> };
    view! {
        <Show when=is_shown>
            <section class="report-notable" aria-labelledby=heading_id.clone()>
                <h2 id=heading_id.clone()>{move || i18n::report_notable()}</h2>
                <ul>{move || lines.get().into_iter().map(line).collect_view()}</ul>
            </section>
        </Show>
    }
}

//! One line above the main chart: what is to be noticed about it.

use analytics::scope::TrendQuery;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::series_notes::notes;
use crate::panels::shown_series::shown_series;
use crate::query::QueryHandle;

/// The line. While newer numbers come the last one stays, marked as old.
#[component]
pub fn NotesLine(
    /// The query of the main chart.
    trend: QueryHandle<TrendQuery>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let line = Memo::new(move |was: Option<&(String, bool)>| match current_line(trend, filters) {
        Some(line) => (line, false),
        None => (was.map(|(line, _)| line.clone()).unwrap_or_default(), true),
    });
    view! {
        <p
            class="notes-line"
            role="status"
            data-old=move || line.get().1.to_string()
            aria-busy=move || trend.is_fetching().to_string()
        >
            {move || line.get().0}
        </p>
    }
}

/// What there is to say; nothing is said in place of what is not known yet.
fn current_line(trend: QueryHandle<TrendQuery>, filters: Filters) -> Option<String> {
    if filters.range.get().start() > filters.clock.today.get() {
        return Some(String::new());
    }
    let state = trend.state();
    match state.current() {
        Some(answer) => Some(notes(&shown_series(answer, filters), &IntlFormat).join(" ")),
        // Where there is none, the chart's panel says why.
        None => (!state.is_fetching()).then(String::new),
    }
}

//! All seven metrics at once: small charts of the same days, of which each can become the main one.

use leptos::html::{Button, Div};
use leptos::prelude::*;

use crate::browser::dom::track_visibility;
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::{Filters, trend_query};
use crate::panels::captions::NO_VALUE;
use crate::panels::handles::use_panel_controls;
use crate::panels::shown_series::shown_series;
use crate::panels::trend::{ABOUT, figure_options, panel_model};
use crate::query::directory::Directory;
use crate::query::{QueryHandle, use_query};
use crate::text;
use crate::ui::chart::crosshair::Crosshair;
use crate::ui::chart::trend_chart::{bucket_text, value_text};
use crate::ui::id::use_id;
use crate::ui::panel::panel::Panel;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use analytics::series::{BucketStatus, Point, Reading, Series};

/// The query of one of them.
type Chart = QueryHandle<TrendQuery>;

/// The small charts; the workspace is not asked for them before they are on screen.
#[component]
pub fn Multiples(
    /// The bucket that all charts mark.
    crosshair: Crosshair,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let seen = RwSignal::new(false);
    track_visibility(place, seen);
    let was_seen = Memo::new(move |was: Option<&bool>| seen.get() || was.is_some_and(|was| *was));
    let filters: Filters = expect_context();
    let heading = use_id();
    view! {
        <div
            class="multiples"
            data-compared=move || filters.previous_range.get().is_some().to_string()
            role="group"
            aria-labelledby=heading
            node_ref=place
        >
            <h2 id=heading.clone()>{move || i18n::small_charts_all()}</h2>
            {move || was_seen.get().then(|| view! { <Charts crosshair /> })}
        </div>
    }
}

/// A chart of each metric, below what holds for all of them.
#[component]
fn Charts(crosshair: Crosshair) -> impl IntoView {
    let filters: Filters = expect_context();
    let charts =
        Metric::ALL.map(|metric| use_query(Memo::new(move |_| trend_query(filters.scopes.get(), metric))));
    let than = Memo::new(move |_| than(charts, filters));
    let refresh_buttons = Metric::ALL.map(|_| NodeRef::<Button>::new());
    let multiple = |((metric, chart), refresh_button)| {
        view! { <Multiple metric chart crosshair than refresh_button /> }
    };
    view! {
        <ChartsState charts than refresh_button=refresh_buttons[0] />
        {Metric::ALL.into_iter().zip(charts).zip(refresh_buttons).map(multiple).collect_view()}
    }
}

/// The name of what the charts are compared with, from the first that has one.
fn than(charts: [Chart; Metric::ALL.len()], filters: Filters) -> String {
    let than = |chart: &Chart| {
        let series = shown_series(chart.state().answer()?, filters);
        series.overall_change.is_some().then(|| series.compared_with.clone())
    };
    charts.iter().find_map(than).unwrap_or_default()
}

/// What the charts are compared with; and how many are up to date, where some have failed that may come yet or have
/// become old, and a button for those. To the eye this alone tells that numbers have become old.
#[component]
fn ChartsState(
    charts: [Chart; Metric::ALL.len()],
    than: Memo<String>,
    /// That of the first chart, which takes the focus from a button that goes.
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let has_failed = |chart: &Chart| {
        let state = chart.state();
        state.error().is_some_and(|error| error.is_retryable() || state.answer().is_some())
    };
    let is_here = |chart: &Chart| chart.state().current().is_some();
    let is_partly = Memo::new(move |_| charts.iter().any(has_failed));
    let sentence = move || match is_partly.get() {
        true => {
            let here = charts.iter().filter(|chart| is_here(chart)).count();
            i18n::small_charts_part(charts.len() as f64, here as f64)
        }
        false => String::new(),
    };
    let on_retry = move |_| {
        // The button goes with what it asks for.
        if let Some(refresh_button) = refresh_button.get_untracked() {
            let _ = refresh_button.focus();
        }
        untrack(|| {
            charts.iter().filter(|chart| has_failed(chart)).for_each(|chart| chart.controls.refresh.run(()))
        });
    };
    let beside = move || match than.get() {
        than if than.is_empty() => than,
        than => i18n::small_charts_all_beside(&than),
    };
    view! {
        <div class="multiples-state">
            <p>{move || beside()}</p>
            <p role="status">{move || sentence()}</p>
            {move || is_partly.get().then(|| view! {
                <button type="button" on:click=on_retry>{move || i18n::small_charts_rest()}</button>
            })}
        </div>
    }
}

#[component]
fn Multiple(
    metric: Metric,
    chart: Chart,
    crosshair: Crosshair,
    than: Memo<String>,
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let model = Memo::new(move |_| panel_model(chart, (filters, directory)));
    let lead = Memo::new(move |_| {
        let series = chart.state().answer().map(|answer| shown_series(answer, filters));
        series.map(|series| lead(&series, crosshair.shown(), &than.get())).unwrap_or_default()
    });
    let on_title = Callback::new(move |()| filters.set_metric(metric));
    view! {
        <Panel refresh_button name=move || text::metric::title(metric) class="multiple" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(chart.controls) about=ABOUT options=figure_options(crosshair, filters) lead on_title />
    }
}

/// The marked bucket's number, or that of the whole period; and what it is compared with where that is not what is `told`
/// above all of them.
fn lead(series: &Series, marked: Option<usize>, told: &str) -> String {
    if let Some(point) = marked.and_then(|index| series.points.get(index)) {
        let bucket = bucket_text(&point.bucket, &IntlFormat);
        return i18n::small_charts_marked(&bucket, &value_text(series, point, &IntlFormat));
    }
    let Some(number) = series.overall else {
        let is_without = |point: &Point| point.reading == Reading::NoSample;
        let is_empty = series.points.iter().all(is_without);
        return if is_empty { i18n::small_charts_no_sample() } else { NO_VALUE }.into();
    };
    let unit = series.metric.unit();
    let number = IntlFormat.value(number, unit);
    let mut lead = if series.metric.is_mean() { i18n::small_charts_about(&number) } else { number };
    if let Some(change) = series.overall_change {
        let before = IntlFormat.value(change.before, unit);
        lead = i18n::small_charts_changed(
            &text::change::describe(change, text::change::words(series.metric), &before),
            &lead,
        );
        if series.compared_with != told {
            lead = i18n::small_charts_beside(&lead, &series.compared_with);
        }
    }
    let is_over = |point: &Point| matches!(point.status, BucketStatus::Complete | BucketStatus::Partial);
    if series.in_period().all(is_over) { lead } else { i18n::small_charts_over(&lead) }
}

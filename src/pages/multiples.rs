//! All seven metrics at once: small charts of the same days, of which each can become the main one.

use leptos::html::{Button, Div};
use leptos::prelude::*;

use super::covering::NOTHING;
use super::handles::use_handles;
use super::shown_series::shown_series;
use super::trend_panel::{ABOUT, reader, showing};
use crate::components::browser_wording::BrowserWording;
use crate::components::crosshair::Crosshair;
use crate::components::id::use_id;
use crate::components::panel::Panel;
use crate::components::surroundings::follow_on_screen;
use crate::components::trend::{bucket_words, reading_words};
use crate::query::{Query, use_query};
use crate::state::directory::Directory;
use crate::state::filters::{Filters, trend_question};
use analytics::metric::Metric;
use analytics::question::TrendQuestion;
use analytics::series::{Point, Reading, Series, Standing};
use analytics::wording::Wording;

/// The query of one of them.
type Chart = Query<TrendQuestion>;

/// The small charts; the workspace is not asked for them before they are on screen.
#[component]
pub fn Multiples(
    /// The bucket that all charts mark.
    crosshair: Crosshair,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let seen = RwSignal::new(false);
    follow_on_screen(place, seen);
    let was_seen = Memo::new(move |was: Option<&bool>| seen.get() || was.is_some_and(|was| *was));
    let filters: Filters = expect_context();
    let heading = use_id();
    view! {
        <div
            class="multiples"
            data-compared=move || filters.compared.get().is_some().to_string()
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
        Metric::ALL.map(|metric| use_query(Memo::new(move |_| trend_question(filters.scopes.get(), metric))));
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
        series.overall_change.is_some().then(|| series.than.clone())
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
        state.trouble().is_some_and(|trouble| trouble.may_pass() || state.answer().is_some())
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
    let report = Memo::new(move |_| showing(chart, (filters, directory)));
    let lead = Memo::new(move |_| {
        let series = chart.state().answer().map(|answer| shown_series(answer, filters));
        series.map(|series| lead(&series, crosshair.shown(), &than.get())).unwrap_or_default()
    });
    let on_title = Callback::new(move |()| filters.set_metric(metric));
    view! {
        <Panel refresh_button name=move || metric.title() class="multiple" report now=filters.clock.now zone=filters.zone
            handles=use_handles(chart.controls) about=ABOUT reader=reader(crosshair, filters) lead on_title />
    }
}

/// The marked bucket's number, or that of the whole period; and what it is compared with where that is not what is `told`
/// above all of them.
fn lead(series: &Series, marked: Option<usize>, told: &str) -> String {
    if let Some(point) = marked.and_then(|index| series.points.get(index)) {
        let bucket = bucket_words(&point.bucket, &BrowserWording);
        return i18n::small_charts_marked(&bucket, &reading_words(series, point, &BrowserWording));
    }
    let Some(number) = series.overall else {
        let is_without = |point: &Point| point.reading == Reading::NoSample;
        let is_empty = series.points.iter().all(is_without);
        return if is_empty { i18n::small_charts_no_sample() } else { NOTHING }.into();
    };
    let unit = series.metric.unit();
    let number = BrowserWording.value(number, unit);
    let mut lead = if series.metric.is_mean() { i18n::small_charts_about(&number) } else { number };
    if let Some(change) = series.overall_change {
        let before = BrowserWording.value(change.before, unit);
        lead = i18n::small_charts_changed(&change.words(series.metric.direction(), &before), &lead);
        if series.than != told {
            lead = i18n::small_charts_beside(&lead, &series.than);
        }
    }
    let is_over = |point: &Point| matches!(point.standing, Standing::Complete | Standing::Cut);
    if series.inside().all(is_over) { lead } else { i18n::small_charts_over(&lead) }
}

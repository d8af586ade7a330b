//! Several departments side by side: the switch, the chart with a line each, and the table with a column each.

use std::sync::Arc;

use analytics::department::DepartmentId;
use analytics::granularity::{Granularity, resample};
use analytics::metric::Metric;
use analytics::scope::{Scope, TrendQuery};
use analytics::series::Series;
use analytics::split_series::SplitSeries;
use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::split_table::{OverallNumber, overall_number, overall_table, split_table};
use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::captions::{HOURS, empty_text, not_started_text, reporting_zone_text, scope_text};
use crate::panels::figure_options::figure_options;
use crate::panels::handles::use_panel_controls;
use crate::panels::main_metrics::MAIN_METRICS;
use crate::panels::panel_state::panel_state;
use crate::panels::shown_series::in_reporting_zone;
use crate::panels::trend::{ABOUT, bucket_zone_text};
use crate::panels::trend_notes::notes;
use crate::query::directory::Directory;
use crate::query::split_trend::SplitTrendQuery;
use crate::query::{QueryHandle, use_query};
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::crosshair::Crosshair;
use crate::ui::chart::split_chart::SplitChart;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::PanelModel;

type Split = QueryHandle<SplitTrendQuery>;

/// Whether so many departments are chosen that they can be told apart.
fn is_splittable(filters: Filters) -> bool {
    filters.departments.with(|chosen| (2..=SplitSeries::MOST).contains(&chosen.ids().len()))
}

/// Whether the departments are shown apart.
pub fn use_is_split(filters: Filters) -> Memo<bool> {
    Memo::new(move |_| filters.is_split.get() && is_splittable(filters))
}

/// The switch, where there are departments to tell apart.
#[component]
pub fn SplitSwitch() -> impl IntoView {
    let filters: Filters = expect_context();
    let is_shown = Memo::new(move |_| is_splittable(filters));
    let on_change = move |event| filters.set_split(event_target_checked(&event));
    view! {
        <Show when=move || is_shown.get()>
            <label class="check">
                <input type="checkbox" prop:checked=move || filters.is_split.get() on:change=on_change />
                {move || i18n::split_switch()}
            </label>
        </Show>
    }
}

/// The main chart with a line for each department.
#[component]
pub fn SplitTrendPanel(
    /// The marked bucket.
    crosshair: Crosshair,
    /// What is seen in place of the name.
    title: AnyView,
    /// What can be chosen about it alone.
    tools: AnyView,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let trend = use_split(filters.metric.into(), filters);
    let model = Memo::new(move |_| panel_model(trend, filters, directory));
    view! {
        <Panel name=i18n::trend_panel_title class="trend" model now=filters.clock.now zone=filters.zone title=Some(title)
            controls=use_panel_controls(trend.controls) about=ABOUT options=figure_options(crosshair, filters) tools />
    }
}

/// The period's numbers, a row a metric and a column a department.
#[component]
pub fn SplitPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let trends = MAIN_METRICS.map(|metric| use_split(Signal::stored(metric), filters));
    let [first, others @ ..] = trends;
    let model = Memo::new(move |_| overall_model(trends, filters, directory));
    let controls = first.controls.joined(others.iter().map(|trend| trend.controls).collect());
    view! {
        <Panel name=i18n::split_title class="split" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(controls) about=ABOUT table_only=true />
    }
}

/// The table as its panel shows it, as soon as one of the metrics is here.
fn overall_model(trends: [Split; MAIN_METRICS.len()], filters: Filters, directory: Directory) -> PanelModel {
    let [first, ..] = trends;
    let (key, state) = trends.iter().find(|trend| trend.is_answered()).unwrap_or(&first).shown();
    let scope = key.now.0.scope;
    let series = state
        .answer()
        .and_then(|answer| Some(in_reporting_zone(answer.value.now.first()?, answer.at, filters)));
    let panel_state =
        panel_state(&state, covers(&scope, series.as_ref(), filters, directory), String::new(), Vec::new())
            .of_days(scope.range)
            .of_departments(names(&scope, directory))
            .with_message(not_started_text(scope.range, filters));
    if state.answer().is_none() {
        return PanelModel::without_numbers(panel_state);
    }
    let panel_state = panel_state.also_fetching(trends.iter().any(|trend| trend.is_fetching()));
    let rows = MAIN_METRICS.into_iter().zip(trends).map(|(metric, trend)| {
        let state = trend.state();
        let answer = state.answer().filter(|answer| answer.key.now.0.scope == scope);
        let numbers = answer.map(|answer| overalls(&answer.value.now, answer.at, filters));
        (metric, numbers, state.error().cloned())
    });
    let table = overall_table(&names(&scope, directory), rows.collect(), &IntlFormat);
    PanelModel { panel_state, chart: None, table }
}

/// Range, zone and departments, as those of the chart that is not split.
fn covers(scope: &Scope, series: Option<&Series>, filters: Filters, directory: Directory) -> String {
    let hours = reporting_zone_text(HOURS, scope.range, filters);
    scope_text(scope, &bucket_zone_text(scope.range, series, &hours), directory)
}

/// A metric of each chosen department, which is compared with nothing.
fn use_split(metric: Signal<Metric>, filters: Filters) -> Split {
    let key = move || SplitTrendQuery(TrendQuery { scope: filters.scope.get(), metric: metric.get() });
    let split = use_query(Memo::new(move |_| ComparedKey::alone(key())));
    split.controls.seen.set(true);
    split
}

fn names(scope: &Scope, directory: Directory) -> Vec<String> {
    let name = |id: &DepartmentId| directory.display_name(id);
    scope.departments.ids().iter().map(name).collect()
}

/// One number for the period of each department.
fn overalls(all: &Arc<Vec<Series>>, at: DateTime<Utc>, filters: Filters) -> Vec<OverallNumber> {
    all.iter().map(|series| overall_number(&in_reporting_zone(series, at, filters))).collect()
}

fn panel_model(trend: Split, filters: Filters, directory: Directory) -> PanelModel {
    let (key, state) = trend.shown();
    let TrendQuery { scope, metric } = key.now.0;
    let parts: Option<Vec<Series>> = state.answer().map(|answer| {
        answer.value.now.iter().map(|series| shown_part(series, &scope, answer.at, filters)).collect()
    });
    let series = parts.as_ref().and_then(|parts| parts.first());
    let mut sentences: Vec<String> = Vec::new();
    sentences.extend(filters.comparison.get().map(|_| i18n::split_not_compared().to_owned()));
    let (reporting, zone) = (filters.zones.reporting.get(), filters.zone.get());
    for series in parts.iter().flatten() {
        let own = notes(scope.range, series, reporting.as_ref(), &zone);
        let new: Vec<String> = own.into_iter().filter(|note| !sentences.contains(note)).collect();
        sentences.extend(new);
    }
    let covers = covers(&scope, series, filters, directory);
    let covers = i18n::trend_panel_covers(&covers, crate::text::metric::title(metric));
    let empty = empty_text(i18n::trend_panel_nothing_on, i18n::trend_panel_nothing, scope.range);
    let panel_state = panel_state(&state, covers, empty, sentences)
        .of_days(scope.range)
        .of_departments(names(&scope, directory))
        .with_message(not_started_text(scope.range, filters));
    let Some(parts) = parts else { return PanelModel::without_numbers(panel_state) };
    let split = SplitSeries::new(parts);
    let panel_state = panel_state.with_notes(split.is_cut.then(|| i18n::split_common().to_owned()));
    let names = names(&scope, directory);
    let table = split_table(&split, &names, &IntlFormat);
    PanelModel { panel_state, chart: Some(AnyChart::new(SplitChart::new(split, names))), table }
}

/// A department's series as finely as the main chart is drawn.
fn shown_part(series: &Series, scope: &Scope, at: DateTime<Utc>, filters: Filters) -> Series {
    let series = in_reporting_zone(series, at, filters);
    let unit = Granularity::shown(filters.chosen_granularity.get(), scope.range).calendar_unit();
    let week_start = filters.week_start.get().0;
    let coarse = unit.filter(|_| series.is_daily());
    let coarse = coarse.and_then(|unit| resample(&series, unit, scope.range, week_start));
    let series = coarse.unwrap_or(series);
    let target = filters.targets.with(|targets| targets.of(series.metric));
    Series { target, scale: filters.scale.get(), ..series }
}

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

use super::split_table::{overall_table, split_table};
use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::captions::{empty_text, not_started_text, scope_text};
use crate::panels::figure_options::figure_options;
use crate::panels::handles::use_panel_controls;
use crate::panels::panel_state::panel_state;
use crate::panels::shown_series::in_reporting_zone;
use crate::panels::trend::ABOUT;
use crate::query::directory::Directory;
use crate::query::split_trend::SplitTrendQuery;
use crate::query::{QueryHandle, use_query};
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::crosshair::Crosshair;
use crate::ui::chart::split_chart::SplitChart;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};

type Split = QueryHandle<SplitTrendQuery>;

/// The metrics of the table with a column for each department: those of the tiles.
const METRICS: [Metric; 4] = [
    Metric::TotalConversations,
    Metric::AvgFirstResponseTime,
    Metric::AvgResponseTime,
    Metric::AvgChatDuration,
];

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
    let trends = METRICS.map(|metric| use_split(Signal::stored(metric), filters));
    let [first, others @ ..] = trends;
    let model = Memo::new(move |_| {
        let (key, state) = first.shown();
        let scope = key.now.0.scope;
        let covers = scope_text(&scope, i18n::covering_utc_days(), directory);
        let panel_state = panel_state(&state, covers, String::new(), Vec::new())
            .with_message(not_started_text(scope.range, filters));
        if state.answer().is_none() {
            return PanelModel::without_numbers(panel_state);
        }
        let rows = METRICS.into_iter().zip(trends).map(|(metric, trend)| {
            let state = trend.state();
            let answer = state.answer().filter(|answer| answer.key.now.0.scope == scope);
            (
                metric,
                answer.map(|answer| overalls(&answer.value.now, answer.at, filters)),
                state.error().cloned(),
            )
        });
        let table = overall_table(&names(&scope, directory), rows.collect(), &IntlFormat);
        PanelModel { panel_state, content: Content::Nothing, table }
    });
    let controls = first.controls.joined(others.iter().map(|trend| trend.controls).collect());
    view! {
        <Panel name=i18n::split_title class="split" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(controls) about=ABOUT table_only=true />
    }
}

/// A metric of each chosen department, which is compared with nothing.
fn use_split(metric: Signal<Metric>, filters: Filters) -> Split {
    let key = move || SplitTrendQuery(TrendQuery { scope: filters.scope.get(), metric: metric.get() });
    let split = use_query(Memo::new(move |_| ComparedKey { now: key(), before: None }));
    split.controls.seen.set(true);
    split
}

fn names(scope: &Scope, directory: Directory) -> Vec<String> {
    let name = |id: &DepartmentId| directory.display_name(id);
    scope.departments.ids().iter().map(name).collect()
}

/// One number for the period of each department.
fn overalls(all: &Arc<Vec<Series>>, at: DateTime<Utc>, filters: Filters) -> Vec<Option<f64>> {
    let overall = |series: &Series| Some(in_reporting_zone(series, at, filters).overall()?.0);
    all.iter().map(overall).collect()
}

fn panel_model(trend: Split, filters: Filters, directory: Directory) -> PanelModel {
    let (key, state) = trend.shown();
    let TrendQuery { scope, metric } = key.now.0;
    let split = state.answer().map(|answer| {
        let shown = |series: &Series| shown_part(series, &scope, answer.at, filters);
        SplitSeries::new(answer.value.now.iter().map(shown).collect())
    });
    let mut notes = Vec::new();
    notes.extend(filters.comparison.get().map(|_| i18n::split_not_compared().to_owned()));
    notes.extend(split.as_ref().filter(|split| split.is_cut).map(|_| i18n::split_common().to_owned()));
    let covers = scope_text(&scope, i18n::covering_utc_days(), directory);
    let covers = i18n::trend_panel_covers(&covers, crate::text::metric::title(metric));
    let empty = empty_text(i18n::trend_panel_nothing_on, i18n::trend_panel_nothing, scope.range);
    let panel_state =
        panel_state(&state, covers, empty, notes).with_message(not_started_text(scope.range, filters));
    let Some(split) = split else { return PanelModel::without_numbers(panel_state) };
    let names = names(&scope, directory);
    let table = split_table(&split, &names, &IntlFormat);
    PanelModel { panel_state, content: Content::Chart(AnyChart::new(SplitChart::new(split, names))), table }
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

//! The row of tiles above the main chart: each metric with its number, change and course; a tile makes its metric the main
//! one.

use analytics::metric::Metric;
use leptos::html::Button;
use leptos::prelude::*;

use super::availability_tile::{available_time_tile, per_hour_tile};
use super::count_tile::{conversations_tile, count_tile, visitors_tile};
use super::model::{panel_model, scope_line};
use super::row_queries::{MORE_METRICS, MoreCharts, RowQueries, use_chart};
use super::row_table::with_rows;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::panels::chart_tile::{TileChart, chart_tile};
use crate::panels::handles::use_panel_controls;
use crate::panels::main_metrics::MAIN_METRICS;
use crate::query::directory::Directory;
use crate::query::{QueryHandle, TotalsQuery};
use crate::ui::chart::crosshair::Crosshair;
use crate::ui::id::use_id;
use crate::ui::metric_tile::{MetricTile, TileAction, TileModel};
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{PanelModel, PanelState, PanelStatus};

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[
    i18n::totals_about_days,
    i18n::totals_about_now,
    i18n::tiles_about_means,
    i18n::tiles_about_availability,
    i18n::totals_about_messages,
    i18n::totals_about_visitors,
];

/// The tiles, with the metrics that come first; the others once somebody wants them.
#[component]
pub fn MetricRow(
    /// The totals.
    totals: QueryHandle<TotalsQuery>,
    /// The bucket that all charts mark.
    crosshair: Crosshair,
    /// Whether it is on paper: no tile is pressed or has a course, and there are no more of them.
    #[prop(optional)]
    on_paper: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let queries = RowQueries::new(totals, filters);
    let versus = Memo::new(move |_| queries.versus(filters));
    let is_more = RwSignal::new(!on_paper && MORE_METRICS.contains(&filters.metric.get_untracked()));
    let more_charts = RwSignal::new(MoreCharts::None);
    let model = Memo::new(move |_| {
        let more = more_charts.get().filter(|_| is_more.get());
        let model = row_model((queries, more), &versus.get(), (filters, directory));
        // Elsewhere the views of the tiles tell it.
        let gaps = if on_paper { queries.gaps() } else { Vec::new() };
        PanelModel { panel_state: model.panel_state.with_gaps(gaps), ..model }
    });
    let refresh_button = NodeRef::<Button>::new();
    let controls = use_panel_controls(queries.controls());
    let more_id = use_id();
    let row = Row { crosshair, versus, filters, refresh_button, on_paper };
    let title = view! {
        <p class="versus">{move || versus.with(|than| (!than.is_empty()).then(|| i18n::tiles_versus(than)))}</p>
    };
    let more = (!on_paper).then(|| view! { <MoreButton is_more more_id=more_id.clone() /> });
    // On paper there may be no chart of the chosen metric.
    let main = Memo::new(move |_| (!on_paper).then(|| filters.metric.get()));
    let content = view! {
        <ul class="metric-tiles">{main_tiles(queries, row)}</ul>
        <div id=more_id>
            <Show when=move || is_more.get()>
                <ul class="metric-tiles">{more_tiles(totals, more_charts, row)}</ul>
            </Show>
        </div>
        <Failures queries main />
    }
    .into_any();
    view! {
        <Panel refresh_button name=i18n::totals_title class="totals" model now=filters.clock.now zone=filters.zone
            controls about=ABOUT title=Some(title.into_any()) tools=more.into_any() content />
    }
}

/// What all tiles of the row share.
#[derive(Clone, Copy)]
struct Row {
    crosshair: Crosshair,
    /// What the row is compared with.
    versus: Memo<String>,
    filters: Filters,
    refresh_button: NodeRef<Button>,
    on_paper: bool,
}

impl Row {
    /// A tile of a metric, which becomes the main one.
    fn chart(self, metric: Metric, model: Memo<TileModel>, on_retry: Callback<()>) -> impl IntoView + use<> {
        let is_chosen = Memo::new(move |_| self.filters.metric.get() == metric);
        let on_choose = Callback::new(move |()| self.filters.set_metric(metric));
        self.tile(model, TileAction::Choose(is_chosen.into(), on_choose), on_retry)
    }

    fn tile(
        self,
        model: Memo<TileModel>,
        action: TileAction,
        on_retry: Callback<()>,
    ) -> impl IntoView + use<> {
        let active = Memo::new(move |_| self.crosshair.shown());
        let action = if self.on_paper { TileAction::None } else { action };
        view! { <MetricTile model action on_retry refresh_button=self.refresh_button active /> }
    }

    /// A metric over time.
    fn trend_model(self, metric: Metric, chart: TileChart) -> Memo<TileModel> {
        Memo::new(move |_| {
            self.versus.with(|versus| chart_tile(metric, chart, self.crosshair.shown(), versus, self.filters))
        })
    }
}

fn main_tiles(queries: RowQueries, row: Row) -> impl IntoView {
    let RowQueries { totals, charts, availability } = queries;
    let filters = row.filters;
    let tile = |(metric, chart): (Metric, TileChart)| match metric {
        Metric::TotalConversations => {
            // The number is of the totals, its course of the chart.
            let on_retry = Callback::new(move |()| {
                totals.controls.refresh.run(());
                chart.query.controls.refresh.run(());
            });
            let model = Memo::new(move |_| conversations_tile(totals, chart, row.crosshair.shown(), filters));
            row.chart(metric, model, on_retry).into_any()
        }
        metric => row.chart(metric, row.trend_model(metric, chart), chart.query.controls.refresh).into_any(),
    };
    let time = Memo::new(move |_| available_time_tile(availability, filters));
    let per_hour = Memo::new(move |_| per_hour_tile(availability, totals, filters));
    let href = Memo::new(move |_| filters.view_address(View::Availability));
    let on_open = Callback::new(move |()| filters.set_view(View::Availability));
    let refresh = availability.controls.refresh;
    view! {
        {MAIN_METRICS.into_iter().zip(charts).map(tile).collect_view()}
        {row.tile(time, TileAction::Open(href.into(), on_open), refresh)}
        {row.tile(per_hour, TileAction::None, refresh)}
    }
}

/// The rest: asked for when they are shown, and as long in `shown`, out of which the table has them too.
fn more_tiles(totals: QueryHandle<TotalsQuery>, shown: RwSignal<MoreCharts>, row: Row) -> impl IntoView {
    let filters = row.filters;
    let charts = MORE_METRICS.map(|metric| use_chart(metric, filters));
    shown.set(Some(charts));
    // Where the whole row goes, the signal may have gone first.
    on_cleanup(move || {
        shown.try_set(None);
    });
    let tile = |(metric, chart): (Metric, TileChart)| {
        row.chart(metric, row.trend_model(metric, chart), chart.query.controls.refresh)
    };
    let messages = Memo::new(move |_| {
        let tile = count_tile(totals, i18n::tiles_all_messages(), |totals| totals.messages, filters);
        TileModel { note: i18n::totals_with_visitors().into(), ..tile }
    });
    let visitors = Memo::new(move |_| visitors_tile(totals, filters));
    let refresh = totals.controls.refresh;
    view! {
        {MORE_METRICS.into_iter().zip(charts).map(tile).collect_view()}
        {row.tile(messages, TileAction::None, refresh)}
        {row.tile(visitors, TileAction::None, refresh)}
    }
}

/// The button that shows the rest.
#[component]
fn MoreButton(is_more: RwSignal<bool>, more_id: String) -> impl IntoView {
    view! {
        <button
            type="button"
            class="quiet"
            aria-expanded=move || is_more.get().to_string()
            aria-controls=more_id
            on:click=move |_| is_more.update(|is_more| *is_more = !*is_more)
        >
            {move || if is_more.get() { i18n::tiles_fewer() } else { i18n::tiles_more() }}
        </button>
    }
}

/// Why some tiles have no numbers, in full.
#[component]
fn Failures(
    queries: RowQueries,
    /// The metric of the main chart, if there is one.
    main: Memo<Option<Metric>>,
) -> impl IntoView {
    // While these are fetched it is open whether another place will show the same error.
    let failures = Memo::new(move |last: Option<&Vec<String>>| match last {
        Some(last) if queries.is_fetching_main(main.get()) => last.clone(),
        _ => queries.failures(main.get()),
    });
    let sentence = |sentence: String| view! { <p>{sentence}</p> };
    view! {
        {move || {
            let failures = failures.get();
            (!failures.is_empty()).then(|| view! {
                <div class="failed" role="alert">{failures.into_iter().map(sentence).collect_view()}</div>
            })
        }}
    }
}

/// The panel around the tiles: the state of the totals, and a table of all.
fn row_model(
    (queries, more): (RowQueries, MoreCharts),
    versus: &str,
    (filters, directory): (Filters, Directory),
) -> PanelModel {
    let PanelModel { panel_state, table, .. } = panel_model(queries.totals, false, (filters, directory));
    // What it is compared with has a line of its own.
    let covers = scope_line(&queries.totals.shown().0.now.0, (filters, directory));
    let panel_state = PanelState { covers, ..panel_state };
    let has_numbers = panel_state.status == PanelStatus::Failed && queries.has_chart();
    let panel_state = if has_numbers { panel_state.with_numbers_of_others() } else { panel_state };
    let panel_state = panel_state.also_fetching(queries.is_fetching());
    PanelModel { panel_state, chart: None, table: with_rows(table, (queries, more), versus, filters) }
}

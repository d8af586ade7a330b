//! Where things stand right now.

use analytics::metric::Metric;
use leptos::html::Button;
use leptos::prelude::*;

use super::model::{STATUS_TILES, agents_tile, panel_model, status_tile};
use crate::filters::filters::Filters;
use crate::panels::chart_tile::{TileChart, chart_tile};
use crate::panels::handles::use_panel_controls;
use crate::query::directory::Directory;
use crate::query::live::{LiveQueries, use_live};
use crate::text::api_error;
use crate::ui::metric_tile::{MetricTile, TileAction, TileModel};
use crate::ui::panel::panel::Panel;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[i18n::live_about_conversations, i18n::live_about_agents];

/// Conversations that wait, are open or on hold, and the agents who are available.
#[component]
pub fn LivePanel(
    /// A metric of the period that stands beside them.
    #[prop(optional)]
    metric: Option<Metric>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let live = use_live(filters);
    let model = Memo::new(move |_| panel_model(live, (filters, directory)));
    let refresh_button = NodeRef::<Button>::new();
    let tile = move |model: Memo<TileModel>, on_retry: Callback<()>| {
        let active = Signal::stored(None);
        view! { <MetricTile model action=TileAction::None on_retry refresh_button active /> }
    };
    // Beside a metric those that wait and those that are worked on.
    let shown = if metric.is_some() { 2 } else { STATUS_TILES.len() };
    let status_tiles = STATUS_TILES.into_iter().take(shown).map(|status| {
        tile(Memo::new(move |_| status_tile(status, live)), live.conversations.controls.refresh)
    });
    let agents = tile(Memo::new(move |_| agents_tile(live, filters)), live.agents.controls.refresh);
    let chart = metric.map(|metric| (metric, TileChart::new(metric, filters)));
    let metric = chart.map(|(metric, chart)| {
        tile(Memo::new(move |_| chart_tile(metric, chart, None, "", filters)), chart.query.controls.refresh)
    });
    let controls = live.controls().joined(chart.map(|(_, chart)| chart.query.controls).into_iter().collect());
    let content = view! {
        <ul class="metric-tiles">{status_tiles.collect_view()} {agents} {metric}</ul>
        <Failure live />
    };
    view! {
        <Panel refresh_button name=i18n::live_title class="live" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(controls) about=ABOUT content=content.into_any() />
    }
}

/// Why there are no conversations, in full. What is wrong with the whole page it says itself.
#[component]
fn Failure(live: LiveQueries) -> impl IntoView {
    let sentence = Memo::new(move |_| {
        let state = live.conversations.state();
        let error = state.error().filter(|error| state.answer().is_none() && !error.is_page_wide())?;
        Some(api_error::sentence(error))
    });
    view! {
        {move || sentence.get().map(|sentence| view! {
            <div class="failed" role="alert"><p>{sentence}</p></div>
        })}
    }
}

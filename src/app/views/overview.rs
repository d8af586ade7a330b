//! The period at a glance: its metrics, the main chart, agents, departments and hours.

use leptos::prelude::*;

use crate::features::agents::panel::AgentsPanel;
use crate::features::departments::panel::DepartmentsPanel;
use crate::features::heatmap::panel::HeatmapPanel;
use crate::features::live::panel::LivePanel;
use crate::features::totals::metric_row::MetricRow;
use crate::features::trend::notes_line::NotesLine;
use crate::features::trend::panel::TrendPanel;
use crate::features::trend::split::{SplitPanel, SplitSwitch, SplitTrendPanel, use_is_split};
use crate::features::trend::tools::{MetricChoice, TrendTools};
use crate::filters::filters::Filters;
use crate::panels::figure_options::use_crosshair;
use crate::panels::overview_limit::TablePlace;
use crate::query::{use_query, use_totals};
use analytics::period::Period;

/// The overview.
#[component]
pub fn Overview() -> impl IntoView {
    let filters: Filters = expect_context();
    let totals = use_totals(filters);
    let crosshair = use_crosshair(filters);
    // Before the tiles, so that the call is the main chart's own.
    let trend = use_query(filters.trend);
    let is_split = use_is_split(filters);
    let has_days = Memo::new(move |_| filters.range.get().days() > 1);
    let is_today = Memo::new(move |_| filters.period.get() == Period::TODAY);
    view! {
        // Today is a view of its own kind: what waits now comes first.
        <Show when=move || is_today.get()><LivePanel /></Show>
        <MetricRow totals crosshair />
        // What is to be noticed about the sum is not about each of its departments.
        <Show when=move || !is_split.get()><NotesLine trend /></Show>
        {move || {
            let title = view! { <MetricChoice /> }.into_any();
            let tools = view! { <SplitSwitch /><TrendTools /> }.into_any();
            match is_split.get() {
                true => view! { <SplitPanel /><SplitTrendPanel crosshair title tools /> }.into_any(),
                false => view! { <TrendPanel trend crosshair title tools /> }.into_any(),
            }
        }}
        <AgentsPanel place=TablePlace::Overview />
        <DepartmentsPanel place=TablePlace::Overview />
        // Of a single day the main chart has the hours.
        <Show when=move || has_days.get()>
            <HeatmapPanel />
        </Show>
    }
}

//! All panels at a glance.

use leptos::prelude::*;

use super::agents_panel::AgentsPanel;
use super::availability_panel::AvailabilityPanel;
use super::departments_panel::DepartmentsPanel;
use super::headline::HeadlineSentence;
use super::heatmap_panel::HeatmapPanel;
use super::multiples::Multiples;
use super::totals_panel::TotalsPanel;
use super::trend_panel::{TrendPanel, use_crosshair};
use super::trend_tools::TrendTools;
use crate::query::use_totals;
use crate::state::filters::Filters;

/// The overview.
#[component]
pub fn Overview() -> impl IntoView {
    let filters: Filters = expect_context();
    let totals = use_totals(filters);
    let crosshair = use_crosshair(filters);
    // Before the sentence, so that its call is the trend's own.
    let trend = view! { <TrendPanel crosshair tools=view! { <TrendTools /> }.into_any() /> };
    view! {
        <HeadlineSentence totals />
        <TotalsPanel totals />
        {trend}
        <AgentsPanel max_drawn=8 />
        <DepartmentsPanel max_drawn=8 />
        <AvailabilityPanel max_drawn=12 />
        <HeatmapPanel />
        // Last, so that who does not look at them does not spend the workspace's calls on them.
        <Multiples crosshair />
    }
}

//! All panels at a glance.

use leptos::prelude::*;

use crate::features::agents::panel::AgentsPanel;
use crate::features::all_metrics::panel::Multiples;
use crate::features::availability::panel::AvailabilityPanel;
use crate::features::departments::panel::DepartmentsPanel;
use crate::features::headline::panel::HeadlineSentence;
use crate::features::heatmap::panel::HeatmapPanel;
use crate::features::totals::panel::TotalsPanel;
use crate::features::trend::panel::TrendPanel;
use crate::features::trend::tools::TrendTools;
use crate::filters::filters::Filters;
use crate::panels::figure_options::use_crosshair;
use crate::query::use_totals;

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

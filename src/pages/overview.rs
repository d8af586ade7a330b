//! All panels at a glance.

use leptos::prelude::*;

use super::agents_panel::AgentsPanel;
use super::availability_panel::AvailabilityPanel;
use super::departments_panel::DepartmentsPanel;
use super::totals_panel::TotalsPanel;
use super::trend_panel::TrendPanel;

/// The overview.
#[component]
pub fn Overview() -> impl IntoView {
    view! {
        <TotalsPanel />
        <TrendPanel />
        <AgentsPanel most=8 />
        <DepartmentsPanel most=8 />
        <AvailabilityPanel most=12 />
    }
}

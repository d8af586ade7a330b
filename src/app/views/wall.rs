//! A wall: what waits now, whether the target is met, who is there, and the course of the period. Nothing to press.

use analytics::metric::Metric;
use leptos::prelude::*;

use crate::features::live::panel::LivePanel;
use crate::features::trend::panel::TrendPanel;
use crate::filters::filters::Filters;
use crate::panels::figure_options::use_crosshair;
use crate::query::use_query;

/// The overview as it is read from across a room.
#[component]
pub fn Wall() -> impl IntoView {
    let filters: Filters = expect_context();
    let crosshair = use_crosshair(filters);
    let trend = use_query(filters.trend);
    view! {
        <LivePanel metric=Metric::AvgFirstResponseTime />
        <TrendPanel trend crosshair />
    }
}

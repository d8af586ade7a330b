//! The period on a sheet of paper.

use analytics::metric::Metric;
use charts::geometry::Size;
use leptos::prelude::*;

use crate::features::agents::panel::AgentsPanel;
use crate::features::departments::panel::DepartmentsPanel;
use crate::features::report::notable::Notable;
use crate::features::report::sheet::ReportSheet;
use crate::features::totals::metric_row::MetricRow;
use crate::features::trend::panel::TrendPanel;
use crate::filters::filters::Filters;
use crate::filters::use_filters::trend_query;
use crate::panels::figure_options::use_crosshair;
use crate::panels::overview_limit::TablePlace;
use crate::query::{use_query, use_totals};
use crate::text::metric;

/// The metrics that are drawn, each with its size on paper in CSS pixels, as the stylesheet has it: one across the sheet,
/// and two beside each other.
const CHARTS: [(Metric, Size); 3] = [
    (Metric::TotalConversations, Size { width: 718.0, height: 144.0 }),
    (Metric::AvgFirstResponseTime, Size { width: 347.0, height: 128.0 }),
    (Metric::AvgResponseTime, Size { width: 347.0, height: 128.0 }),
];

/// The report.
#[component]
pub fn Report() -> impl IntoView {
    let filters: Filters = expect_context();
    let totals = use_totals(filters);
    let crosshair = use_crosshair(filters);
    let trends = CHARTS.map(|(metric, size)| {
        let trend = use_query(Memo::new(move |_| trend_query(filters.scopes.get(), metric)));
        (metric, size, trend)
    });
    let chart = move |(metric, size, trend)| {
        view! { <TrendPanel trend crosshair name=move || metric::title(metric) on_paper=size /> }
    };
    view! {
        <ReportSheet>
            <MetricRow totals crosshair on_paper=true />
            <Notable trends=trends.map(|(metric, _, trend)| (metric, trend)).to_vec() />
            <div class="report-charts">{trends.map(chart).collect_view()}</div>
            <DepartmentsPanel place=TablePlace::Paper />
            <AgentsPanel place=TablePlace::Paper />
        </ReportSheet>
    }
}

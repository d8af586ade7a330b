//! One metric as a small chart.

use analytics::metric::Metric;
use leptos::html::Button;
use leptos::prelude::*;

use super::model::{Chart, lead};
use crate::filters::filters::Filters;
use crate::panels::figure_options::figure_options;
use crate::panels::handles::use_panel_controls;
use crate::panels::shown_series::shown_series;
use crate::panels::trend::{ABOUT, panel_model};
use crate::query::directory::Directory;
use crate::text;
use crate::ui::chart::crosshair::Crosshair;
use crate::ui::panel::panel::Panel;

#[component]
pub(super) fn Multiple(
    metric: Metric,
    chart: Chart,
    crosshair: Crosshair,
    compared_with: Memo<String>,
    refresh_button: NodeRef<Button>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let model = Memo::new(move |_| panel_model(chart, (filters, directory)));
    let lead = Memo::new(move |_| {
        let series = chart.state().answer().map(|answer| shown_series(answer, filters));
        series.map(|series| lead(&series, crosshair.shown(), &compared_with.get())).unwrap_or_default()
    });
    let on_title = Callback::new(move |()| filters.set_metric(metric));
    view! {
        <Panel refresh_button name=move || text::metric::title(metric) class="multiple" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(chart.controls) about=ABOUT options=figure_options(crosshair, filters) lead on_title />
    }
}

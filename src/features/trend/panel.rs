//! The trend of one metric.

use analytics::scope::TrendQuery;
use charts::geometry::Size;
use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::panels::figure_options::figure_options;
use crate::panels::handles::use_panel_controls;
use crate::panels::trend::{ABOUT, panel_model};
use crate::query::QueryHandle;
use crate::query::directory::Directory;
use crate::ui::chart::crosshair::Crosshair;
use crate::ui::chart::figure::FigureOptions;
use crate::ui::panel::panel::Panel;

/// A metric over the period, bucket by bucket.
#[component]
pub fn TrendPanel(
    /// Its query.
    trend: QueryHandle<TrendQuery>,
    /// The marked bucket.
    crosshair: Crosshair,
    /// The accessible name.
    #[prop(into, default = TextProp::from(i18n::trend_panel_title))]
    name: TextProp,
    /// What is seen in place of the name: the choice of the metric.
    #[prop(optional)]
    title: Option<AnyView>,
    /// What can be chosen about it alone.
    #[prop(default = ().into_any())]
    tools: AnyView,
    /// The size of its chart on paper, where it stands on a sheet.
    #[prop(optional)]
    on_paper: Option<Size>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let model = Memo::new(move |_| panel_model(trend, (filters, directory)));
    let part = Signal::derive(move || Some(trend.asked().now.metric.name().to_owned()));
    let options = FigureOptions { on_paper, ..figure_options(crosshair, filters) };
    view! {
        <Panel name class="trend" part model now=filters.clock.now zone=filters.zone title
            controls=use_panel_controls(trend.controls) about=ABOUT options tools />
    }
}

//! Conversations by agent.

use analytics::breakdown::ByLicence;
use leptos::prelude::*;

use super::model::{notes, table};
use crate::filters::filters::Filters;
use crate::panels::breakdowns::breakdown_panel;
use crate::panels::captions::{AggregationText, department_chip};
use crate::panels::details_key::open_details;
use crate::panels::handles::use_panel_controls;
use crate::query::directory::Directory;
use crate::query::use_agents;
use crate::ui::chart::bar_chart::BarChart;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] =
    &[i18n::agents_about_names, i18n::agents_about_community, i18n::agents_about_monitor];

/// Who carried how many; as many bars as `max_drawn`, everybody in the table.
#[component]
pub fn AgentsPanel(
    /// How many agents are drawn by themselves.
    max_drawn: usize,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let agents = use_agents(filters);
    let model = Memo::new(move |_| {
        let context = (filters, directory);
        let texts = (i18n::covering_sum as AggregationText, notes);
        let (panel_state, data) = breakdown_panel(agents, context, texts, ByLicence::breakdown);
        let Some(data) = data else { return PanelModel::without_numbers(panel_state) };
        let chart = AnyChart::new(BarChart::new(&data, max_drawn, i18n::agents_conversations()));
        PanelModel { panel_state, content: Content::Chart(chart), table: table(&data) }
    });
    // The premium report cannot follow a department; the community one, which stands in for it, can.
    let is_for_all =
        move || agents.is_answered() && agents.shown().0.now.0.scope.departments.ids().is_empty();
    view! {
        <Panel name=i18n::agents_title class="agents" model now=filters.clock.now zone=filters.zone
            chip=department_chip(filters, is_for_all)
            controls=use_panel_controls(agents.controls) about=ABOUT table_first on_open=open_details(filters) />
    }
}

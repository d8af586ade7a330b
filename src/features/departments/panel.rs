//! Chats by department, answered and waiting apart.

use analytics::breakdown::ByLicence;
use leptos::prelude::*;

use super::model::{breakdown, notes, table};
use super::use_departments;
use crate::filters::filters::Filters;
use crate::panels::breakdowns::breakdown_panel;
use crate::panels::captions::AggregationText;
use crate::panels::details_key::open_details;
use crate::panels::handles::use_panel_controls;
use crate::query::directory::Directory;
use crate::ui::chart::bar_chart::BarChart;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[i18n::departments_about_answered, i18n::departments_about_community];

/// Where conversations came in; as many bars as `max_drawn`, all departments in the table.
#[component]
pub fn DepartmentsPanel(
    /// How many departments are drawn by themselves.
    max_drawn: usize,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let departments = use_departments(filters);
    let model = Memo::new(move |_| {
        let context = (filters, directory);
        let texts = (i18n::covering_each as AggregationText, notes);
        let (panel_state, data) =
            breakdown_panel(departments, context, texts, |counts| breakdown(counts, directory));
        let Some(data) = data else { return PanelModel::without_numbers(panel_state) };
        let chart = AnyChart::new(BarChart::new(&data, max_drawn, i18n::departments_conversations()));
        let is_community = departments
            .state()
            .answer()
            .is_some_and(|answer| matches!(*answer.value.now, ByLicence::Community(_)));
        PanelModel {
            panel_state,
            content: Content::Chart(chart),
            table: table(&data, is_community, directory),
        }
    });
    view! {
        <Panel name=i18n::departments_title class="departments" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(departments.controls) about=ABOUT table_first on_open=open_details(filters) />
    }
}

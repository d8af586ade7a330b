//! Conversations by agent.

use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::breakdowns::{breakdown_panel, sort_keys, with_previous};
use crate::panels::captions::{AggregationText, NO_VALUE};
use crate::panels::details_key::{agent_key, open_details};
use crate::panels::handles::use_panel_controls;
use crate::query::directory::Directory;
use crate::query::use_agents;
use crate::text::breakdown::row_name;
use crate::ui::chart::bar_chart::BarChart;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};
use crate::ui::table::table::TableData;
use analytics::breakdown::{Breakdown, ByLicence};
use analytics::locale_format::LocaleFormat;

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
    view! {
        <Panel name=i18n::agents_title class="agents" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(agents.controls) about=ABOUT table_first on_open=open_details(filters) />
    }
}

/// What is said beside the numbers: how the community report counts, and how those of several years came about.
fn notes(agents: &ByLicence<Breakdown>) -> Vec<String> {
    match agents {
        ByLicence::Premium(agents) => {
            let years = (agents.pieces > 1).then(|| i18n::agents_years(agents.pieces as f64));
            let has_merged_names = agents.has_merged_names.then(|| i18n::agents_namesakes().into());
            years.into_iter().chain(has_merged_names).collect()
        }
        ByLicence::Community(_) => vec![i18n::agents_community().into()],
    }
}

fn table(agents: &Breakdown) -> TableData {
    let all = agents.total();
    let is_split_by_department = agents.segments.len() > 1;
    // Of a sum that lacks rows nobody has a share.
    let is_divisible = all > 0.0 && agents.is_complete();
    let (mut rows, mut orders) = (Vec::new(), Vec::new());
    for row in &agents.rows {
        let mut cells = vec![row_name(&row.name)];
        if is_split_by_department {
            cells.extend(row.values.iter().map(|count| IntlFormat.count(*count)));
        }
        cells.push(IntlFormat.count(row.total()));
        let share = row.total() / all;
        cells.push(if is_divisible { IntlFormat.percent(share) } else { NO_VALUE.into() });
        rows.push(cells);
        let parts: &[f64] = if is_split_by_department { &row.values } else { &[] };
        let share = is_divisible.then_some(share);
        orders.push(sort_keys(row, parts.iter().copied().map(Some).chain([Some(row.total()), share])));
    }
    let head = match is_split_by_department {
        true => vec![
            i18n::agents_agent(),
            i18n::agents_open(),
            i18n::agents_on_hold(),
            i18n::agents_closed(),
            i18n::agents_total(),
            i18n::agents_share(),
        ],
        false => vec![i18n::agents_agent(), i18n::agents_conversations(), i18n::agents_share()],
    };
    let head = head.into_iter().map(String::from).collect();
    let opens = agents.rows.iter().map(|row| agent_key(&row.name)).collect();
    with_previous(agents, TableData { head, rows, opens, keys: orders })
}

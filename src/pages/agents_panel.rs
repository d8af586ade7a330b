//! Conversations by agent.

use leptos::prelude::*;

use super::compared::{keys, labelled, with_before};
use super::covering::{How, NOTHING};
use super::drawer::{agent_key, opener};
use super::handles::use_handles;
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::query::use_agents;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use analytics::breakdown::{Breakdown, Offered};
use analytics::wording::Wording;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] =
    &[i18n::agents_about_names, i18n::agents_about_community, i18n::agents_about_monitor];

/// Who carried how many; as many bars as `most`, everybody in the table.
#[component]
pub fn AgentsPanel(
    /// How many agents are drawn by themselves.
    most: usize,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let agents = use_agents(filters);
    let report = Memo::new(move |_| {
        let context = (filters, directory);
        let told = (i18n::covering_sum as How, notes);
        let (face, data) = labelled(agents, context, told, Offered::into_inner);
        let Some(data) = data else { return Showing::without_numbers(face) };
        let chart = Picture::new(BarDrawing::new(&data, most, i18n::agents_conversations()));
        Showing { face, content: Content::Chart(chart), table: table(&data) }
    });
    view! {
        <Panel name=i18n::agents_title class="agents" report now=filters.clock.now zone=filters.zone
            handles=use_handles(agents.controls) about=ABOUT table_first on_open=opener(filters) />
    }
}

/// What is said beside the numbers: how the community report counts, and how those of several years came about.
fn notes(agents: &Offered<Breakdown>) -> Vec<String> {
    match agents {
        Offered::Premium(agents) => {
            let years = (agents.pieces > 1).then(|| i18n::agents_years(agents.pieces as f64));
            let namesakes = agents.namesakes.then(|| i18n::agents_namesakes().into());
            years.into_iter().chain(namesakes).collect()
        }
        Offered::Community(_) => vec![i18n::agents_community().into()],
    }
}

fn table(agents: &Breakdown) -> TableData {
    let all = agents.total();
    let is_divided = agents.parts.len() > 1;
    // Of a sum that lacks rows nobody has a share.
    let is_divisible = all > 0.0 && agents.is_whole();
    let (mut rows, mut orders) = (Vec::new(), Vec::new());
    for row in &agents.rows {
        let mut cells = vec![row.name.to_string()];
        if is_divided {
            cells.extend(row.values.iter().map(|count| BrowserWording.count(*count)));
        }
        cells.push(BrowserWording.count(row.total()));
        let share = row.total() / all;
        cells.push(if is_divisible { BrowserWording.percent(share) } else { NOTHING.into() });
        rows.push(cells);
        let parts: &[f64] = if is_divided { &row.values } else { &[] };
        let share = is_divisible.then_some(share);
        orders.push(keys(row, parts.iter().copied().map(Some).chain([Some(row.total()), share])));
    }
    let head = match is_divided {
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
    with_before(agents, TableData { head, rows, opens, keys: orders })
}

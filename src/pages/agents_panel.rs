//! Conversations by agent.

use leptos::prelude::*;

use super::compared::{keys, labelled, with_before};
use super::covering::NOTHING;
use super::drawer::{agent_key, opener};
use super::handles::handles;
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::domain::breakdown::{Breakdown, Offered};
use crate::domain::wording::Wording;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::reports::use_agents;

/// What the numbers count, and where they differ from others.
const ABOUT: &[&str] = &[
    "Conversations created in the period, by the agent who served them. Agents of one name keep a row each, but over more than a year theirs are added up. Unassigned had no agent.",
    "Without the premium licence: by username, open, on-hold and closed ones; closed ones count if they were closed by the end of the period.",
    "A monitor sees only the conversations of their own units.",
];

const COMMUNITY: &str = "Counted from the community report, by username: conversations created in the period that are \
    open or on hold, or were closed by its end. Conversations without an agent are not in it.";

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
    let report = live::memo(move |_| {
        agents.show(|asked, shown| {
            let context = (filters, directory);
            let (face, data) = labelled(asked, shown, context, ("Sum of", notes), Offered::into_inner);
            let Some(data) = data else { return Showing::without_numbers(face) };
            let chart = Picture::new(BarDrawing::new(&data, most, "Conversations"));
            Showing { face, content: Content::Chart(chart), table: table(&data) }
        })
    });
    view! {
        <Panel name="Conversations by agent" class="agents" report now=filters.clock.now zone=filters.zone
            handles=handles(agents.controls) about=ABOUT table_first on_open=opener(filters) />
    }
}

/// What is said beside the numbers: how the community report counts, and how those of several years came about.
fn notes(agents: &Offered<Breakdown>) -> Vec<String> {
    match agents {
        Offered::Premium(agents) => {
            let years = format!(
                "The workspace answers for a year at most, so this is the sum of {} answers; agents of one name in \
                 different years are taken for one.",
                agents.pieces
            );
            let namesakes = "Some agents share a name; their numbers are put together.".to_owned();
            let notes = [(agents.pieces > 1).then_some(years), agents.namesakes.then_some(namesakes)];
            notes.into_iter().flatten().collect()
        }
        Offered::Community(_) => vec![COMMUNITY.into()],
    }
}

fn table(agents: &Breakdown) -> TableData {
    let all = agents.total();
    let is_divided = agents.parts.len() > 1;
    let (mut rows, mut orders) = (Vec::new(), Vec::new());
    for row in &agents.rows {
        let mut cells = vec![row.name.to_string()];
        if is_divided {
            cells.extend(row.values.iter().map(|count| BrowserWording.count(*count)));
        }
        cells.push(BrowserWording.count(row.total()));
        let share = row.total() / all;
        cells.push(if all > 0.0 { BrowserWording.percent(share) } else { NOTHING.into() });
        rows.push(cells);
        let parts: &[f64] = if is_divided { &row.values } else { &[] };
        let share = (all > 0.0).then_some(share);
        orders.push(keys(row, parts.iter().copied().map(Some).chain([Some(row.total()), share])));
    }
    let head = match is_divided {
        true => vec!["Agent", "Open", "On hold", "Closed", "Total", "Share"],
        false => vec!["Agent", "Conversations", "Share"],
    };
    let opens = agents.rows.iter().map(|row| agent_key(&row.name)).collect();
    with_before(agents, TableData { head, rows, opens, keys: orders })
}

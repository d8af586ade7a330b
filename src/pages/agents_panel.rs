//! Conversations by agent.

use leptos::prelude::*;

use super::covering::{browser_days, nothing, range_words, to_come, undivided};
use super::handles::handles;
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::panel::{Content, Face, Panel, Showing};
use crate::components::table::TableData;
use crate::domain::breakdown::{Breakdown, Row};
use crate::domain::range::DateRange;
use crate::domain::wording::Wording;
use crate::state::filters::Filters;
use crate::state::reports::use_agents;

/// What the numbers count, and where they differ from others.
const ABOUT: &[&str] = &[
    "Conversations created in the period, by the agent who served them; agents of one name keep a row each. Unassigned had no agent.",
    "A monitor sees only the conversations of their own units.",
];

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
    let agents = use_agents(filters);
    let report = Memo::new(move |_| {
        agents.show(|range, load| {
            let covers = |range: &DateRange, _: Option<&_>| undivided(&range_words(*range, &browser_days()));
            let empty = |range: &DateRange| nothing("conversations", *range);
            let face = Face::new(range, load, covers, empty, |_| vec![])
                .instead(to_come(*load.question(range), filters));
            let Some(answer) = load.answer() else { return Showing::without_numbers(face) };
            let chart = Picture::new(BarDrawing::new(&answer.value, most, "Conversations"));
            Showing { face, content: Content::Chart(chart), table: table(&answer.value) }
        })
    });
    view! {
        <Panel name="Conversations by agent" class="agents" report now=filters.clock.now
            handles=handles(agents.controls) about=ABOUT table_first />
    }
}

fn table(agents: &Breakdown) -> TableData {
    let all = agents.total();
    let share = |part: f64| if all > 0.0 { BrowserWording.percent(part / all) } else { "–".into() };
    let row = |row: &Row| vec![row.name.to_string(), BrowserWording.count(row.total()), share(row.total())];
    TableData { head: vec!["Agent", "Conversations", "Share"], rows: agents.rows.iter().map(row).collect() }
}

//! Conversations by agent.

use leptos::prelude::*;

use super::covering::{nothing, range_words, to_come, undivided, zone_words};
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::panel::{Content, Face, Panel, Showing};
use crate::components::table::TableData;
use crate::domain::breakdown::{Breakdown, Row};
use crate::domain::question::ZonedRange;
use crate::domain::wording::Wording;
use crate::state::filters::Filters;
use crate::state::reports::use_agents;

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
        agents.show(|asked, load| {
            let covers = |asked: &ZonedRange, _: Option<&_>| {
                undivided(&range_words(asked.range, &zone_words(&asked.zone)))
            };
            let empty = |asked: &ZonedRange| nothing("conversations", asked.range);
            let face = Face::new(asked, load, covers, empty, |_| vec![])
                .instead(to_come(load.question(asked).range, filters));
            let Some(answer) = load.answer() else { return Showing::without_numbers(face) };
            let chart = Picture::new(BarDrawing::new(&answer.value, most, "Conversations"));
            Showing { face, content: Content::Chart(chart), table: table(&answer.value) }
        })
    });
    view! {
        <Panel name="Conversations by agent" class="agents" report now=filters.clock.now zone=filters.zone
            on_refresh=agents.refresh table_first />
    }
}

fn table(agents: &Breakdown) -> TableData {
    let all = agents.total();
    let share = |part: f64| if all > 0.0 { BrowserWording.percent(part / all) } else { "–".into() };
    let row = |row: &Row| vec![row.name.to_string(), BrowserWording.count(row.total()), share(row.total())];
    TableData { head: vec!["Agent", "Conversations", "Share"], rows: agents.rows.iter().map(row).collect() }
}

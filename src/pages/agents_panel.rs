//! Conversations by agent.

use leptos::prelude::*;

use super::covering::{browser_days, nothing, range_words, undivided};
use crate::components::bars::BarDrawing;
use crate::components::browser_wording::BrowserWording;
use crate::components::figure::Figure;
use crate::components::panel::Panel;
use crate::components::table::{Column, Table};
use crate::domain::breakdown::Breakdown;
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
    view! {
        <Panel
            name="Conversations by agent"
            class="agents"
            load=agents.load
            covers=|answer| undivided(&range_words(answer.question, &browser_days()))
            empty=|range| nothing("conversations", *range)
            notes=|_| Vec::new()
            now=filters.clock.now
            on_refresh=agents.refresh
            picture=move |shown| {
                let drawing =
                    Memo::new(move |_| shown.with(|shown| BarDrawing::new(&shown.value, most, "Conversations")));
                view! { <Figure name="Conversations by agent" drawing /> }.into_any()
            }
            table=|shown| {
                let columns =
                    vec![Column::text("Agent"), Column::number("Conversations"), Column::number("Share")];
                let rows = move || shown.with(|shown| rows(&shown.value));
                view! { <Table caption="Conversations by agent" columns rows=Signal::derive(rows) /> }.into_any()
            }
            table_first
        />
    }
}

fn rows(agents: &Breakdown) -> Vec<Vec<String>> {
    let all = agents.total();
    let share = |part: f64| if all > 0.0 { BrowserWording.percent(part / all) } else { "–".into() };
    let rows = agents
        .rows
        .iter()
        .map(|row| vec![row.name.to_string(), BrowserWording.count(row.total()), share(row.total())]);
    rows.collect()
}

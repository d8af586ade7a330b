//! Conversation totals.

use leptos::prelude::*;

use super::covering::{nothing, scope_words};
use crate::components::browser_wording::BrowserWording;
use crate::components::panel::Panel;
use crate::components::table::{Column, Table};
use crate::components::tiles::{Tile, Tiles};
use crate::domain::totals::Totals;
use crate::domain::wording::Wording;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::reports::use_totals;

/// Five headline numbers.
#[component]
pub fn TotalsPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let totals = use_totals(filters);
    view! {
        <Panel
            name="Conversation totals"
            class="totals"
            load=totals.load
            covers=move |answer| scope_words(&answer.question, "days of the workspace's reporting zone", directory)
            empty=|scope| nothing("conversations", scope.range)
            notes=|_| Vec::new()
            now=filters.clock.now
            on_refresh=totals.refresh
            picture=|shown| view! { <Tiles tiles=Signal::derive(move || tiles(&shown.get().value)) /> }.into_any()
            table=|shown| {
                let rows = move || tiles(&shown.get().value).into_iter().map(row).collect::<Vec<_>>();
                let columns = vec![Column::text("Total"), Column::number("Count")];
                view! { <Table caption="Conversation totals" columns=columns rows=Signal::derive(rows) /> }.into_any()
            }
        />
    }
}

fn tiles(totals: &Totals) -> Vec<Tile> {
    let tile = |name, value: Option<u64>, note| Tile {
        name,
        value: value.map(|count| BrowserWording.count(count as f64)),
        note,
    };
    vec![
        tile("Conversations", totals.conversations, "created in the period"),
        tile("Open", totals.open, "of these, queued ones included"),
        tile("On hold", totals.on_hold, "of these"),
        tile("Messages", totals.messages, "visitors' included"),
        tile("Visitors", totals.visitors, "last active in the period"),
    ]
}

fn row(tile: Tile) -> Vec<String> {
    vec![tile.name.into(), tile.value.unwrap_or_else(|| "not sent".into())]
}

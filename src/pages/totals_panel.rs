//! Conversation totals.

use leptos::prelude::*;

use super::covering::{nothing, scope_words};
use crate::components::browser_wording::BrowserWording;
use crate::components::panel::{Face, Panel};
use crate::components::table::TableData;
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
    let face = Memo::new(move |_| {
        totals.load.with(|load| {
            let days = "days of the workspace's reporting zone";
            let covers = |answer: &_| scope_words(answer, days, directory);
            Face::new(
                load,
                |answer| covers(&answer.question),
                |scope| nothing("conversations", scope.range),
                |_| vec![],
            )
        })
    });
    let tiles = totals.map(|answer| tiles(&answer.value));
    let table = Memo::new(move |_| TableData {
        head: vec!["Total", "Count"],
        rows: tiles.get().into_iter().map(|tile| vec![tile.name.into(), tile.words()]).collect(),
    });
    view! {
        <Panel name="Conversation totals" class="totals" face now=filters.clock.now on_refresh=totals.refresh
            picture=move || view! { <Tiles tiles /> } table />
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

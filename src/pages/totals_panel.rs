//! Conversation totals.

use leptos::prelude::*;

use super::covering::{divided, nothing, reporting_words, scope_words, to_come};
use super::handles::handles;
use crate::components::browser_wording::BrowserWording;
use crate::components::face::{Content, Face, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::components::tiles::Tile;
use crate::domain::question::Scope;
use crate::domain::totals::Totals;
use crate::domain::wording::Wording;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::reports::use_totals;

/// What the numbers count, and where they differ from others.
const ABOUT: &[&str] = &[
    "Conversations, open, on hold and messages count the conversations created on these days of the workspace's reporting zone.",
    "Open, on hold and messages are as they were when the workspace answered: they change while conversations go on.",
    "Messages include the visitors' own; the trend counts agents' messages only, so the two differ.",
    "Visitors are those whose record was last touched in these days, counted in UTC days: an old period loses those who came back later.",
];

const NO_SUM: &str = "no sum: one visitor can be in several departments";

/// Five headline numbers.
#[component]
pub fn TotalsPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let totals = use_totals(filters);
    let report = live::memo(move |_| {
        totals.show(|scope, load| {
            let covers = |scope: &Scope, _: Option<&_>| {
                scope_words(scope, &reporting_words("days", scope.range, filters), directory)
            };
            let empty = |scope: &Scope| nothing("conversations", scope.range);
            let shown = load.question(scope);
            let notes = |_: &_| divided(shown, "Sum of", directory).into_iter().collect();
            let face = Face::new(scope, load, covers, empty, notes).instead(to_come(shown.range, filters));
            let visitors = if shown.is_divided() { NO_SUM } else { "last active, by UTC days" };
            let tiles = load.answer().map(|answer| tiles(&answer.value, visitors)).unwrap_or_default();
            Showing { face, table: table(&tiles), content: Content::Tiles(tiles) }
        })
    });
    view! {
        <Panel name="Conversation totals" class="totals" report now=filters.clock.now zone=filters.zone
            handles=handles(totals.controls) about=ABOUT />
    }
}

fn table(tiles: &[Tile]) -> TableData {
    let row = |tile: &Tile| vec![tile.name.into(), tile.words()];
    TableData { head: vec!["Total", "Count"], rows: tiles.iter().map(row).collect(), ..TableData::default() }
}

fn tiles(totals: &Totals, visitors: &'static str) -> Vec<Tile> {
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
        tile("Visitors", totals.visitors, visitors),
    ]
}

//! Conversation totals.

use std::sync::Arc;

use leptos::prelude::*;

use super::compared::WHOLE;
use super::covering::{NOTHING, beside_words, divided, nothing, reporting_words, scope_words, to_come};
use super::handles::handles;
use crate::components::browser_wording::BrowserWording;
use crate::components::face::{Content, Face, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::components::tiles::Tile;
use crate::domain::beside::{Asked, Beside};
use crate::domain::change::{COUNT, Change};
use crate::domain::metric::Unit;
use crate::domain::question::Scope;
use crate::domain::totals::Totals;
use crate::domain::wording::Wording;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::report::Report;

/// What the numbers count, and where they differ from others.
const ABOUT: &[&str] = &[
    "Conversations, open, on hold and messages count the conversations created on these days of the workspace's reporting zone.",
    "Open, on hold and messages are as they were when the workspace answered: they change while conversations go on.",
    "Messages include the visitors' own; the trend counts agents' messages only, so the two differ.",
    "Visitors are those whose record was last touched in these days, counted in UTC days: an old period loses those who came back later.",
];

const NO_SUM: &str = "one visitor can be in several departments";

/// Five headline numbers.
#[component]
pub fn TotalsPanel(
    /// Their report.
    totals: Report<Scope, Totals>,
    /// The accessible name.
    #[prop(default = "Conversation totals")]
    name: &'static str,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let report = live::memo(move |_| {
        totals.show(|asked, shown| {
            let Asked { now: scope, before } = shown.question(asked);
            let range = scope.range;
            let words = scope_words(&scope, &reporting_words("days", range, filters), directory);
            let covers = format!("{words}{}", beside_words(range, before.map(|before| before.range)));
            let is_running = range.end() >= filters.clock.today.get();
            let answer = shown.answer().map(|answer| answer.value);
            let notes = answer.iter().flat_map(|answer| {
                let whole = (is_running && answer.compared().is_some()).then(|| WHOLE.to_owned());
                divided(&scope, "Sum of", directory).into_iter().chain(whole).chain(answer.failure())
            });
            let face = Face::new(&shown.load, covers, nothing("conversations", range), notes.collect())
                .instead(to_come(range, filters));
            let tiles = answer
                .as_ref()
                .map(|answer| tiles(answer, is_running, scope.is_divided()))
                .unwrap_or_default();
            Showing { face, table: table(&tiles), content: Content::Tiles(tiles) }
        })
    });
    view! {
        <Panel name class="totals" report now=filters.clock.now zone=filters.zone
            handles=handles(totals.controls) about=ABOUT />
    }
}

fn table(tiles: &[Tile]) -> TableData {
    let mut table = TableData { head: vec!["Total", "Count"], ..TableData::default() };
    let is_compared = tiles.iter().any(|tile| tile.change.is_some());
    if is_compared {
        table.head.push("Change");
    }
    for tile in tiles {
        let mut cells = vec![tile.name.into(), tile.words()];
        if is_compared {
            cells.push(tile.change.clone().unwrap_or_else(|| NOTHING.into()));
        }
        table.rows.push(cells);
    }
    table
}

fn tiles(answer: &Beside<Arc<Totals>>, is_running: bool, is_divided: bool) -> Vec<Tile> {
    let totals = &answer.now;
    let tile = |name, of: fn(&Totals) -> Option<u64>, note| {
        let before = answer.compared().and_then(|totals| of(totals)).map(|count| count as f64);
        let now = of(totals).map(|count| count as f64);
        // Of an old period those are missing who came back later, so that a change would always lean upwards.
        let is_unlike = is_running || name == "Visitors";
        let change = now.zip(before).map(|(now, before)| match is_unlike {
            true => format!("{} before", BrowserWording.count(before)),
            false => Change { before, now, base: None }.told(COUNT, Unit::Count, &BrowserWording),
        });
        Tile { name, value: now.map(|count| BrowserWording.count(count)), change, note }
    };
    let mut tiles = vec![
        tile("Conversations", |totals| totals.conversations, "created in the period"),
        tile("Open", |totals| totals.open, "of these, queued ones included"),
        tile("On hold", |totals| totals.on_hold, "of these"),
        tile("Messages", |totals| totals.messages, "visitors' included"),
        tile("Visitors", |totals| totals.visitors, "last active, by UTC days"),
    ];
    if let Some(visitors) = tiles.last_mut().filter(|_| is_divided) {
        visitors.value = Some("no sum".into());
        visitors.note = NO_SUM;
    }
    tiles
}

//! Conversation totals.

use std::sync::Arc;

use leptos::prelude::*;

use super::covering::{
    DAYS, NOTHING, beside_words, divided, hour_untold, may_run, no_conversations, reporting_words,
    scope_words, to_come,
};
use super::handles::use_handles;
use crate::components::browser_wording::BrowserWording;
use crate::components::face::{Content, Face, Showing};
use crate::components::panel::Panel;
use crate::components::table::TableData;
use crate::components::tiles::Tile;
use crate::query::{Query, TotalsQuery};
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use analytics::beside::{Asked, Beside};
use analytics::change::{COUNT, Change};
use analytics::metric::Unit;
use analytics::range::DateRange;
use analytics::stretch::Pair;
use analytics::totals::Totals;
use analytics::wording::Wording;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[
    i18n::totals_about_days,
    i18n::totals_about_now,
    i18n::totals_about_messages,
    i18n::totals_about_visitors,
];

/// Five headline numbers.
#[component]
pub fn TotalsPanel(
    /// Their query.
    totals: Query<TotalsQuery>,
    /// The accessible name.
    #[prop(into, default = TextProp::from(i18n::totals_title))]
    name: TextProp,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let report = Memo::new(move |_| {
        let (Asked { now: TotalsQuery(scope), before }, state) = totals.shown();
        let (range, compared) = (scope.range, before.map(|before| before.0.range));
        let covers = scope_words(&scope, &reporting_words(DAYS, range, filters), directory);
        let covers = beside_words(covers, range, compared);
        let (reporting, shown_zone) = (filters.zones.reporting.get(), filters.zone.get());
        let answer = state.answer();
        let runs = |days: DateRange| answer.is_some_and(|answer| may_run(days, answer.at, filters));
        let part = match compared {
            Some(days) if runs(days) => Some(i18n::comparing_running()),
            Some(_) if range.end() >= filters.clock.today.get() => Some(i18n::comparing_whole()),
            Some(_) if runs(range) => Some(i18n::comparing_running()),
            _ => None,
        };
        let is_alike = part.is_none() && compared.is_some_and(|days| Pair::whole(range, days).is_alike());
        let answer = answer.map(|answer| &answer.value);
        let notes = answer.iter().flat_map(|answer| {
            let part = part.filter(|_| answer.compared().is_some());
            divided(&scope, i18n::covering_sum, directory)
                .into_iter()
                .chain(part.map(str::to_owned))
                .chain(answer.failure())
                .chain([Some(range), compared].into_iter().flatten().filter_map(|range| {
                    hour_untold(range.end(), reporting.as_ref(), &shown_zone, &BrowserWording)
                }))
        });
        let face = Face::new(&state, covers, no_conversations(range), notes.collect())
            .instead(to_come(range, filters));
        let tiles = answer.map(|answer| tiles(answer, is_alike, scope.is_divided())).unwrap_or_default();
        Showing { face, table: table(&tiles), content: Content::Tiles(tiles) }
    });
    view! {
        <Panel name class="totals" report now=filters.clock.now zone=filters.zone
            handles=use_handles(totals.controls) about=ABOUT />
    }
}

fn table(tiles: &[Tile]) -> TableData {
    let mut head = vec![i18n::totals_total(), i18n::totals_count()];
    let is_compared = tiles.iter().any(|tile| tile.change.is_some());
    if is_compared {
        head.push(i18n::comparing_change());
    }
    let row = |tile: &Tile| {
        let mut cells = vec![tile.name.into(), tile.words()];
        if is_compared {
            cells.push(tile.change.clone().unwrap_or_else(|| NOTHING.into()));
        }
        cells
    };
    let head = head.into_iter().map(String::from).collect();
    TableData { head, rows: tiles.iter().map(row).collect(), ..TableData::default() }
}

fn tiles(answer: &Beside<Arc<Totals>>, is_alike: bool, is_divided: bool) -> Vec<Tile> {
    let totals = &answer.now;
    let tile = |name, of: fn(&Totals) -> Option<u64>, note, is_alike| {
        let before = answer.compared().and_then(|totals| of(totals)).map(|count| count as f64);
        let now = of(totals).map(|count| count as f64);
        let change = now.zip(before).map(|(now, before)| match is_alike {
            true => Change::of_counts(before, now).told(COUNT, Unit::Count, &BrowserWording),
            false => i18n::change_before(&BrowserWording.count(before)),
        });
        Tile { name, value: now.map(|count| BrowserWording.count(count)), change, note }
    };
    let mut tiles = vec![
        tile(i18n::totals_conversations(), |totals| totals.conversations, i18n::totals_came(), is_alike),
        tile(i18n::totals_open(), |totals| totals.open, i18n::totals_queued_included(), is_alike),
        tile(i18n::totals_on_hold(), |totals| totals.on_hold, i18n::totals_of_these(), is_alike),
        tile(i18n::totals_messages(), |totals| totals.messages, i18n::totals_with_visitors(), is_alike),
        // Of an old period those are missing who came back later, so that a change would always lean upwards.
        tile(i18n::totals_visitors(), |totals| totals.visitors, i18n::totals_latest_conversation(), false),
    ];
    if let Some(visitors) = tiles.last_mut().filter(|_| is_divided) {
        visitors.value = Some(i18n::totals_no_sum().into());
        visitors.note = i18n::totals_in_several();
    }
    tiles
}

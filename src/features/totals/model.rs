//! The tiles of the totals, and the same as a table.

use std::sync::Arc;

use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::totals::Totals;

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedAnswer;
use crate::panels::captions::NO_VALUE;
use crate::text::change::{COUNT, describe_with_difference};
use crate::ui::table::table::TableData;
use crate::ui::tiles::Tile;

pub(super) fn table(tiles: &[Tile]) -> TableData {
    let mut head = vec![i18n::totals_total(), i18n::totals_count()];
    let is_compared = tiles.iter().any(|tile| tile.change.is_some());
    if is_compared {
        head.push(i18n::comparing_change());
    }
    let row = |tile: &Tile| {
        let mut cells = vec![tile.name.into(), tile.words()];
        if is_compared {
            cells.push(tile.change.clone().unwrap_or_else(|| NO_VALUE.into()));
        }
        cells
    };
    let head = head.into_iter().map(String::from).collect();
    TableData { head, rows: tiles.iter().map(row).collect(), ..TableData::default() }
}

pub(super) fn tiles(
    answer: &ComparedAnswer<Arc<Totals>>,
    is_comparable: bool,
    is_split_by_department: bool,
) -> Vec<Tile> {
    let totals = &answer.now;
    let tile = |name, of: fn(&Totals) -> Option<u64>, note, is_comparable| {
        let before = answer.previous().and_then(|totals| of(totals)).map(|count| count as f64);
        let now = of(totals).map(|count| count as f64);
        let change = now.zip(before).map(|(now, before)| match is_comparable {
            true => {
                let change = Change::of_counts(before, now);
                describe_with_difference(change, COUNT, Unit::Count, &IntlFormat)
            }
            false => i18n::change_before(&IntlFormat.count(before)),
        });
        Tile { name, value: now.map(|count| IntlFormat.count(count)), change, note }
    };
    let mut tiles = vec![
        tile(i18n::totals_conversations(), |totals| totals.conversations, i18n::totals_came(), is_comparable),
        tile(i18n::totals_open(), |totals| totals.open, i18n::totals_queued_included(), is_comparable),
        tile(i18n::totals_on_hold(), |totals| totals.on_hold, i18n::totals_of_these(), is_comparable),
        tile(i18n::totals_messages(), |totals| totals.messages, i18n::totals_with_visitors(), is_comparable),
        // Of an old period those are missing who came back later, so that a change would always lean upwards.
        tile(i18n::totals_visitors(), |totals| totals.visitors, i18n::totals_latest_conversation(), false),
    ];
    if let Some(visitors) = tiles.last_mut().filter(|_| is_split_by_department) {
        visitors.value = Some(i18n::totals_no_sum().into());
        visitors.note = i18n::totals_in_several();
    }
    tiles
}

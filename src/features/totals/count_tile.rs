//! Tiles of the totalizers: conversations with those that are open and on hold, all messages, and visitors.

use analytics::change::{Change, Polarity};
use analytics::compared_ranges::ComparedRanges;
use analytics::locale_format::LocaleFormat;
use analytics::metric::{Metric, Unit};
use analytics::totals::Totals;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::captions::may_be_running;
use crate::panels::chart_tile::{TileChart, change_of, marked_number};
use crate::panels::tile_model::{body_without_answer, is_stale, no_number, tile_change};
use crate::query::{QueryHandle, TotalsQuery};
use crate::text::change::COUNT;
use crate::text::metric::short_title;
use crate::ui::metric_tile::{TileBody, TileModel, TileNumber};
use crate::ui::table::cell::CellValue;
use crate::ui::table::column::ColumnKind;

/// Conversations: the total of the period, those of a marked bucket, and their course.
pub(super) fn conversations_tile(
    totals: QueryHandle<TotalsQuery>,
    chart: TileChart,
    marked: Option<usize>,
    filters: Filters,
) -> TileModel {
    let (series, sparkline) = chart.shown.get().map(|shown| (shown.series, shown.chart)).unzip();
    let total =
        count_tile(totals, short_title(Metric::TotalConversations), |totals| totals.conversations, filters);
    // Of days that have not begun nothing can stand open.
    let note = if matches!(total.body, TileBody::Number(_)) { open_note(totals) } else { String::new() };
    let mut tile = TileModel { note, sparkline: sparkline.unwrap_or_default(), ..total };
    let Some(series) = series else { return tile };
    if let Some((body, note)) = marked.and_then(|index| marked_number(&series, index)) {
        return TileModel { body, note, is_stale: is_stale(&chart.query.state()), ..tile };
    }
    // The total of a running period is a part of it. The chart compares its complete days or hours.
    if let TileBody::Number(number) = &mut tile.body
        && is_running(totals, filters)
        && let Some(change) = series.overall_change
    {
        number.change = Some(change_of(&series, change));
    }
    tile
}

/// One of the totalizers.
pub(super) fn count_tile(
    totals: QueryHandle<TotalsQuery>,
    name: &str,
    of: fn(&Totals) -> Option<u64>,
    filters: Filters,
) -> TileModel {
    let state = totals.state();
    let name = name.to_owned();
    let Some(answer) = state.answer() else {
        return TileModel { name, body: body_without_answer(&state), ..TileModel::default() };
    };
    let count = |totals: &Totals| of(totals).map(|count| count as f64);
    let (range, days) = (answer.key.now.0.range, answer.key.before.as_ref().map(|before| before.0.range));
    let before = days.zip(answer.value.previous().and_then(|totals| count(totals)));
    let body = match count(&answer.value.now) {
        _ if range.start() > filters.clock.today.get() => no_number(),
        None => TileBody::Absent(i18n::tables_not_sent().into()),
        Some(now) => {
            let change = before.map(|(days, before)| {
                let is_comparable =
                    !is_running(totals, filters) && ComparedRanges::whole(range, days).is_comparable();
                let change = Change { is_comparable, ..Change::of_counts(before, now) };
                tile_change(change, COUNT, Polarity::Neutral, (Unit::Count, &IntlFormat))
            });
            let value = Some(CellValue::Number(ColumnKind::Count, now));
            TileBody::Number(TileNumber {
                text: IntlFormat.count(now),
                value,
                is_about: false,
                is_part: false,
                change,
            })
        }
    };
    let is_compared = filters.previous_range.with(Option::is_some);
    TileModel { name, body, is_compared, is_stale: is_stale(&state), ..TileModel::default() }
}

/// Visitors: of an old period those are missing who came back later, so that a change would always lean upwards; and one
/// visitor can be in several departments, so that these have no sum.
pub(super) fn visitors_tile(totals: QueryHandle<TotalsQuery>, filters: Filters) -> TileModel {
    let tile = count_tile(totals, i18n::totals_visitors(), |totals| totals.visitors, filters);
    let is_split = totals.shown().0.now.0.has_several_departments();
    match tile.body {
        TileBody::Number(_) | TileBody::Absent(_) if is_split => {
            let body = TileBody::Absent(i18n::totals_no_sum().into());
            TileModel { body, note: i18n::totals_in_several().into(), ..tile }
        }
        TileBody::Number(number) => {
            let body = TileBody::Number(TileNumber { change: None, ..number });
            TileModel { body, note: i18n::totals_latest_conversation().into(), is_compared: false, ..tile }
        }
        _ => tile,
    }
}

/// How many of the conversations are open and on hold now, as far as the workspace told it.
fn open_note(totals: QueryHandle<TotalsQuery>) -> String {
    let state = totals.state();
    let counts = state.answer().and_then(|answer| answer.value.now.open.zip(answer.value.now.on_hold));
    let text = |(open, held): (u64, u64)| {
        i18n::tiles_open_and_held(&IntlFormat.count(held as f64), &IntlFormat.count(open as f64))
    };
    counts.map(text).unwrap_or_default()
}

/// Whether one of the two periods ran when the workspace answered, or may have.
fn is_running(totals: QueryHandle<TotalsQuery>, filters: Filters) -> bool {
    totals.state().answer().is_some_and(|answer| {
        let before = answer.key.before.as_ref().map(|before| before.0.range);
        let before = before.zip(answer.value.before_at);
        [Some((answer.key.now.0.range, answer.at)), before]
            .into_iter()
            .flatten()
            .any(|(days, at)| may_be_running(days, at, filters))
    })
}

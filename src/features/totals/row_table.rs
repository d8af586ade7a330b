//! The same numbers as the tiles show, as rows of the table.

use analytics::metric::Metric;

use super::availability_tile::{available_time_tile, per_hour_tile};
use super::row_queries::RowQueries;
use crate::filters::filters::Filters;
use crate::panels::captions::NO_VALUE;
use crate::panels::chart_tile::chart_tile;
use crate::panels::main_metrics::MAIN_METRICS;
use crate::panels::tile_model::tile_words;
use crate::text::metric;
use crate::ui::metric_tile::{TileBody, TileModel};
use crate::ui::table::table::TableData;

/// The totals' table with a row for each other tile.
pub(super) fn with_rows(totals: TableData, queries: RowQueries, versus: &str, filters: Filters) -> TableData {
    let charts = MAIN_METRICS.into_iter().zip(queries.charts);
    // The total of conversations is among the totals.
    let charts = charts.filter(|(metric, _)| *metric != Metric::TotalConversations).map(|(metric, chart)| {
        (metric::title(metric).to_owned(), chart_tile(metric, chart, None, versus, filters))
    });
    let time = available_time_tile(queries.availability, filters);
    let per_hour = per_hour_tile(queries.availability, queries.totals, filters);
    let named = |tile: TileModel| (tile.name.clone(), tile);
    let tiles: Vec<(String, TileModel)> = charts.chain([named(time), named(per_hour)]).collect();
    let is_compared = totals.columns().len() > 2 || tiles.iter().any(|(_, tile)| change(tile).is_some());
    let cells = |name: String, value: String, change: Option<String>| {
        let mut cells = vec![name, value];
        cells.extend(is_compared.then(|| change.unwrap_or_else(|| NO_VALUE.into())));
        cells
    };
    let counted = totals.rows().iter().map(|row| {
        let mut row = row.texts().map(str::to_owned);
        let [name, value] = [row.next(), row.next()].map(Option::unwrap_or_default);
        cells(name, value, row.next())
    });
    let timed = tiles
        .into_iter()
        .filter_map(|(name, tile)| Some(cells(name, tile_words(&tile.body)?, change(&tile))));
    let mut head = vec![i18n::totals_total(), i18n::tiles_value()];
    head.extend(is_compared.then(i18n::comparing_change));
    let head = head.into_iter().map(String::from).collect();
    TableData::plain(head, counted.chain(timed))
}

fn change(tile: &TileModel) -> Option<String> {
    match &tile.body {
        TileBody::Number(number) => number.change.as_ref().map(|change| change.text.clone()),
        TileBody::Loading | TileBody::Failed(..) | TileBody::Absent(_) => None,
    }
}

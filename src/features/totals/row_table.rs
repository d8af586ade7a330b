//! The same numbers as the tiles show, as rows of the table.

use analytics::metric::Metric;

use super::availability_tile::{available_time_tile, per_hour_tile};
use super::model::COLUMNS;
use super::row_queries::{MORE_METRICS, MoreCharts, RowQueries};
use crate::filters::filters::Filters;
use crate::panels::chart_tile::{TileChart, chart_tile};
use crate::panels::main_metrics::MAIN_METRICS;
use crate::panels::tile_model::{change_cell, value_cell};
use crate::text::metric;
use crate::ui::metric_tile::TileModel;
use crate::ui::table::cell::Cell;
use crate::ui::table::table::TableData;

/// The totals' table with a row for each other tile that is shown.
pub(super) fn with_rows(
    totals: TableData,
    (queries, more): (RowQueries, MoreCharts),
    versus: &str,
    filters: Filters,
) -> TableData {
    let row = |(metric, chart): (Metric, TileChart)| {
        (metric::title(metric).to_owned(), chart_tile(metric, chart, None, versus, filters))
    };
    let charts = MAIN_METRICS.into_iter().zip(queries.charts);
    // The total of conversations is among the totals.
    let charts = charts.filter(|(metric, _)| *metric != Metric::TotalConversations).map(row);
    let more = MORE_METRICS.into_iter().zip(more.into_iter().flatten()).map(row);
    let time = available_time_tile(queries.availability, filters);
    let per_hour = per_hour_tile(queries.availability, queries.totals, filters);
    let named = |tile: TileModel| (tile.name.clone(), tile);
    let tiles: Vec<(String, TileModel)> = charts.chain([named(time), named(per_hour)]).chain(more).collect();
    let rows = totals.rows().iter().map(|row| row.cells.clone());
    let timed = tiles.iter().map(|(name, tile)| {
        let cells = [Cell::text(name.clone()), value_cell(tile)];
        cells.into_iter().chain(change_cell(tile)).collect()
    });
    let mut rows: Vec<Vec<Cell>> = rows.chain(timed).collect();
    let is_compared = rows.iter().any(|row| row.len() > 2);
    for row in rows.iter_mut().filter(|row| is_compared && row.len() == 2) {
        row.push(Cell::no_value());
    }
    let mut head = vec![i18n::totals_total(), i18n::tiles_value()];
    head.extend(is_compared.then(i18n::comparing_change));
    let head = head.into_iter().map(String::from).collect();
    TableData::unsorted(head, rows).with_ids(COLUMNS)
}

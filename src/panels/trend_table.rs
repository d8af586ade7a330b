//! The table of a trend.

use analytics::change::Change;
use analytics::series::{Point, Series};

use super::bucket_cell::{bucket_cell, kind, point_cell};
use crate::browser::intl_format::IntlFormat;
use crate::text::metric;
use crate::ui::chart::trend_text::change_text;
use crate::ui::table::cell::{Cell, CellValue};
use crate::ui::table::column::ColumnId;
use crate::ui::table::table::TableData;

pub(super) fn table(series: &Series) -> TableData {
    let row = |(index, point): (usize, &Point)| {
        let mut row = vec![bucket_cell(point, &IntlFormat), point_cell(series, point, &IntlFormat)];
        if let Some(before) = series.before.get(index) {
            let before = before.as_ref().map(|before| point_cell(series, before, &IntlFormat));
            row.push(before.unwrap_or_else(|| Cell::no_value()));
            row.push(change_cell(series, index));
        }
        row.extend(series.target.map(|target| target_cell(point, target)));
        row
    };
    let mut head = vec![i18n::trend_panel_date(), metric::title(series.metric)];
    let mut ids = vec!["date", "value"];
    if !series.before.is_empty() {
        head.extend([i18n::comparing_before(), i18n::comparing_change()]);
        ids.extend(["before", "change"]);
    }
    head.extend(series.target.map(|_| i18n::trend_panel_target()));
    ids.push("target");
    let head = head.into_iter().map(String::from).collect();
    TableData::unsorted(head, series.points.iter().enumerate().map(row))
        .with_ids(ids.into_iter().map(ColumnId::new))
}

/// How a bucket stands to the compared one; for other programs the difference.
fn change_cell(series: &Series, index: usize) -> Cell {
    let text = change_text(series, index, &IntlFormat);
    // What it was stands in a column of its own.
    let difference = series.change_at(index).and_then(Change::difference);
    text.map_or_else(Cell::no_value, Cell::text).holding(Some(CellValue::Change(
        kind(series.metric),
        None,
        difference,
    )))
}

/// Whether a number meets a target, which is the most that is wanted; nothing where there is no number yet.
fn target_cell(point: &Point, target: f64) -> Cell {
    match point.value() {
        Some(value) if value > target => Cell::text(i18n::trend_panel_missed()),
        Some(_) => Cell::text(i18n::trend_panel_met()),
        None => Cell::no_value(),
    }
}

//! The tile of a metric over time: its number for the period, or that of the marked bucket.

use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use analytics::series::{BucketStatus, Point, Reading, Series};
use leptos::prelude::*;

use super::bucket_cell::kind;
use super::shown_series::{ShownSeries, use_shown_series};
use super::tile_model::{body_without_answer, is_stale, joined, no_number, tile_change};
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::filters::use_filters::trend_query;
use crate::query::{QueryHandle, use_query};
use crate::text::change::words;
use crate::text::metric::short_title;
use crate::ui::chart::trend_text::{bucket_text, value_text};
use crate::ui::metric_tile::{TileBody, TileChange, TileModel, TileNumber, TileTarget};
use crate::ui::table::cell::CellValue;

/// A metric over time: its query, and its answer as it is shown.
#[derive(Clone, Copy)]
pub struct TileChart {
    /// The query.
    pub query: QueryHandle<TrendQuery>,
    /// The answer.
    pub shown: Memo<Option<ShownSeries>>,
}

impl TileChart {
    /// Asks for a metric of the filters' period and departments, and of the compared period.
    pub fn new(metric: Metric, filters: Filters) -> Self {
        let query = use_query(Memo::new(move |_| trend_query(filters.scopes.get(), metric)));
        Self { query, shown: use_shown_series(query, filters) }
    }
}

/// The tile; `versus` is what the row as a whole is compared with.
pub fn chart_tile(
    metric: Metric,
    chart: TileChart,
    marked: Option<usize>,
    versus: &str,
    filters: Filters,
) -> TileModel {
    let name = short_title(metric).to_owned();
    let Some(ShownSeries { series, chart: sparkline }) = chart.shown.get() else {
        return TileModel { name, body: body_without_answer(&chart.query.state()), ..TileModel::default() };
    };
    let (body, note) = match marked.and_then(|index| marked_number(&series, index)) {
        Some(marked) => marked,
        None => (period_number(&series), period_note(&series, versus)),
    };
    let number = match marked {
        Some(index) => series.points.get(index).and_then(Point::value),
        None => series.overall,
    };
    let target = number.zip(series.target).map(|(number, target)| tile_target(number, target, metric));
    let is_compared = filters.previous_range.with(Option::is_some);
    let is_stale = is_stale(&chart.query.state());
    TileModel { name, body, note, target, sparkline, is_compared, is_stale, ..TileModel::default() }
}

/// How a number stands to a target, which is the most that is wanted.
fn tile_target(number: f64, target: f64, metric: Metric) -> TileTarget {
    let is_met = number <= target;
    let target = IntlFormat.target(target, metric.unit());
    let text = if is_met { i18n::tiles_target_met(&target) } else { i18n::tiles_target_missed(&target) };
    TileTarget { text, is_met }
}

/// The number of one bucket, and which it is.
pub fn marked_number(series: &Series, index: usize) -> Option<(TileBody, String)> {
    let point = series.points.get(index)?;
    let text = value_text(series, point, &IntlFormat);
    let body = match point.value() {
        None => TileBody::Absent(text),
        Some(number) => TileBody::Number(TileNumber {
            text,
            value: Some(CellValue::Number(kind(series.metric), number)),
            is_about: series.is_approximate,
            is_part: false,
            change: series.change_at(index).map(|change| change_of(series, change)),
        }),
    };
    Some((body, bucket_text(&point.bucket, &IntlFormat)))
}

/// One number for the whole period: a mean of daily means is near the truth, weighted by conversations.
fn period_number(series: &Series) -> TileBody {
    let Some(number) = series.overall else {
        let is_without = |point: &Point| point.reading == Reading::NoSample;
        let is_empty = series.points.iter().all(is_without);
        return if is_empty { TileBody::Absent(i18n::trends_no_sample().into()) } else { no_number() };
    };
    TileBody::Number(TileNumber {
        text: IntlFormat.value(number, series.metric.unit()),
        value: Some(CellValue::Number(kind(series.metric), number)),
        is_about: series.metric.is_mean(),
        is_part: false,
        change: series.overall_change.map(|change| change_of(series, change)),
    })
}

/// What sets the number apart: days that are not those of the row, and that only a part of the period counts.
pub fn period_note(series: &Series, versus: &str) -> String {
    let is_other = series.overall_change.is_some() && series.compared_with != versus;
    let is_over = |point: &Point| matches!(point.status, BucketStatus::Complete | BucketStatus::Partial);
    let is_part = series.overall.is_some() && !series.in_period().all(is_over);
    joined([
        is_part.then(|| i18n::tiles_finished_part().into()),
        is_other.then(|| i18n::tiles_versus(&series.compared_with)),
    ])
}

/// The change of a series as its tile tells it.
pub fn change_of(series: &Series, change: Change) -> TileChange {
    let metric = series.metric;
    tile_change(change, words(metric), metric.polarity(), (metric.unit(), &IntlFormat))
}

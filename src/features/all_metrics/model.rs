//! The number above a small chart, and what all are compared with.

use analytics::locale_format::LocaleFormat;
use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use analytics::series::{BucketStatus, Point, Reading, Series};

use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::captions::NO_VALUE;
use crate::panels::shown_series::shown_series;
use crate::query::QueryHandle;
use crate::text::change;
use crate::ui::chart::trend_text::{bucket_text, value_text};

/// The query of one of them.
pub(super) type Chart = QueryHandle<TrendQuery>;

/// The name of what the charts are compared with, from the first that has one.
pub(super) fn compared_with(charts: [Chart; Metric::ALL.len()], filters: Filters) -> String {
    let name = |chart: &Chart| {
        let series = shown_series(chart.state().answer()?, filters);
        series.overall_change.is_some().then(|| series.compared_with.clone())
    };
    charts.iter().find_map(name).unwrap_or_default()
}

/// The marked bucket's number, or that of the whole period; and what it is compared with where that is not what is `shown`
/// above all of them.
pub(super) fn lead(series: &Series, marked: Option<usize>, shown: &str) -> String {
    if let Some(point) = marked.and_then(|index| series.points.get(index)) {
        let bucket = bucket_text(&point.bucket, &IntlFormat);
        return i18n::small_charts_marked(&bucket, &value_text(series, point, &IntlFormat));
    }
    let Some(number) = series.overall else {
        let is_without = |point: &Point| point.reading == Reading::NoSample;
        let is_empty = series.points.iter().all(is_without);
        return if is_empty { i18n::small_charts_no_sample() } else { NO_VALUE }.into();
    };
    let unit = series.metric.unit();
    let number = IntlFormat.value(number, unit);
    let mut lead = if series.metric.is_mean() { i18n::small_charts_about(&number) } else { number };
    if let Some(change) = series.overall_change {
        let before = IntlFormat.value(change.before, unit);
        lead = i18n::small_charts_changed(
            &change::describe(change, change::words(series.metric), &before),
            &lead,
        );
        if series.compared_with != shown {
            lead = i18n::small_charts_beside(&lead, &series.compared_with);
        }
    }
    let is_over = |point: &Point| matches!(point.status, BucketStatus::Complete | BucketStatus::Partial);
    if series.in_period().all(is_over) { lead } else { i18n::small_charts_over(&lead) }
}

//! The table of a trend.

use analytics::series::{Point, Series};

use super::captions::NO_VALUE;
use crate::browser::intl_format::IntlFormat;
use crate::text::metric;
use crate::ui::chart::trend_text::{bucket_text, change_text, status_text, value_text};
use crate::ui::table::table::TableData;

pub(super) fn table(series: &Series) -> TableData {
    let row = |(index, point): (usize, &Point)| {
        let bucket = bucket_text(&point.bucket, &IntlFormat);
        let bucket = match status_text(point.status) {
            Some(status) => i18n::trend_panel_bucket(&bucket, status),
            None => bucket,
        };
        let mut row = vec![bucket, value_text(series, point, &IntlFormat)];
        if let Some(before) = series.before.get(index) {
            let words = before.as_ref().map(|before| value_text(series, before, &IntlFormat));
            row.push(words.unwrap_or_else(|| NO_VALUE.into()));
            row.push(change_text(series, index, &IntlFormat).unwrap_or_else(|| NO_VALUE.into()));
        }
        row.extend(series.target.map(|target| target_text(point, target).to_owned()));
        row
    };
    let mut head = vec![i18n::trend_panel_date(), metric::title(series.metric)];
    if !series.before.is_empty() {
        head.extend([i18n::comparing_before(), i18n::comparing_change()]);
    }
    head.extend(series.target.map(|_| i18n::trend_panel_target()));
    let head = head.into_iter().map(String::from).collect();
    TableData::plain(head, series.points.iter().enumerate().map(row))
}

/// Whether a number meets a target, which is the most that is wanted; nothing where there is no number yet.
fn target_text(point: &Point, target: f64) -> &'static str {
    match point.value() {
        Some(value) if value > target => i18n::trend_panel_missed(),
        Some(_) => i18n::trend_panel_met(),
        None => NO_VALUE,
    }
}

//! The cells of a metric over time.

use analytics::locale_format::LocaleFormat;
use analytics::metric::{Metric, Unit};
use analytics::series::{Bucket, BucketStatus, Point, Series};

use crate::ui::chart::trend_text::{bucket_text, status_text, value_text};
use crate::ui::table::cell::{Cell, CellValue, Standing};
use crate::ui::table::column::ColumnKind;

/// The cell that names a bucket, and says what sets it apart.
pub fn bucket_cell(point: &Point, format: &dyn LocaleFormat) -> Cell {
    let bucket = bucket_text(&point.bucket, format);
    let status = status_text(point.status);
    let text = match status {
        Some(status) => i18n::trend_panel_bucket(&bucket, status),
        None => bucket,
    };
    let value = match &point.bucket {
        Bucket::Day(day) => Some(CellValue::Day(*day)),
        Bucket::Days(days) => Some(CellValue::Days(*days)),
        Bucket::Hour(hour) => Some(CellValue::Hour(*hour)),
        Bucket::Labelled(_) => None,
    };
    let is_running = matches!(point.status, BucketStatus::Running | BucketStatus::Uncertain);
    Cell::text(text)
        .holding(value)
        .remarking(status.map(str::to_owned))
        .standing(Standing { is_running, ..Standing::default() })
}

/// The cell of a bucket's number, or of why there is none.
pub fn point_cell(series: &Series, point: &Point, format: &dyn LocaleFormat) -> Cell {
    let number = point.value().map(|number| CellValue::Number(kind(series.metric), number));
    Cell::text(value_text(series, point, format)).holding(number)
}

/// What the numbers of a metric are.
pub fn kind(metric: Metric) -> ColumnKind {
    match metric.unit() {
        Unit::Count => ColumnKind::Count,
        Unit::Duration => ColumnKind::Duration,
    }
}

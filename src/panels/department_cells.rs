//! Cells of tables about departments. What is missing, not known, on its way and refused look different from zero.

use analytics::breakdown::{Breakdown, Comparability, Row};
use analytics::change::Change;
use analytics::locale_format::LocaleFormat;
use analytics::reported_value::ReportedValue;

use crate::query::department_reports::MetricReport;
use crate::query::report_status::ReportStatus;
use crate::text::api_error;
use crate::text::department_metric::metric_text;
use crate::ui::table::cell::Cell;
use crate::ui::table::column::ColumnKind;

/// A part of all conversations; of a sum that lacks rows nobody has one.
pub fn share(data: &Breakdown, part: f64) -> Cell {
    match data.total() {
        _ if !data.is_complete() => unknown(),
        all if all > 0.0 => Cell::of(ColumnKind::Share, part / all),
        _ => Cell::missing(i18n::departments_no_sample()),
    }
}

/// The number of the compared period.
pub fn before(before: Option<f64>) -> Cell {
    before.map_or_else(unknown, |before| Cell::of(ColumnKind::Count, before))
}

/// How a count changed; a percent only where the days are alike.
pub fn change(data: &Breakdown, before: Option<f64>, now: f64) -> Cell {
    let Some(before) = before else { return unknown() };
    let is_comparable = data.comparability == Comparability::Comparable;
    Cell::change(Change { is_comparable, ..Change::of_counts(before, now) })
}

/// All conversations of the compared period, where they are known of each row.
pub fn total_before(rows: &[Row]) -> Option<f64> {
    rows.iter().try_fold(0.0, |sum, row| Some(sum + row.before?))
}

/// A number of a report; `value` is nothing where the report is not here.
pub fn metric(report: &MetricReport, value: Option<ReportedValue>, format: &dyn LocaleFormat) -> Cell {
    let unit = report.metric.unit();
    match (value, &report.status) {
        (Some(ReportedValue::Known(number)), _) => Cell::number(metric_text(number, unit, format), number),
        (Some(ReportedValue::NoSample), _) => Cell::missing(i18n::departments_no_sample()),
        (Some(ReportedValue::Unknown), _) => unknown(),
        (None, ReportStatus::Failed(error)) => Cell::missing(api_error::short(error)),
        (None, _) => Cell::loading(),
    }
}

fn unknown() -> Cell {
    Cell::unknown(i18n::departments_unknown())
}

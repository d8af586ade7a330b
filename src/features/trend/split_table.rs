//! The tables of several departments side by side.

use analytics::locale_format::LocaleFormat;
use analytics::metric::Metric;
use analytics::series::{BucketStatus, Point, Series};
use analytics::split_series::SplitSeries;
use rocketchat::error::ApiError;

use crate::panels::bucket_cell::{bucket_cell, kind, point_cell};
use crate::text::api_error;
use crate::text::metric;
use crate::ui::table::cell::{Cell, CellValue, TableRow};
use crate::ui::table::column::{Column, ColumnId, ColumnKind};
use crate::ui::table::table::TableData;
use crate::ui::table::table_data::Heads;

/// A row a bucket, a column a department.
pub(super) fn split_table(split: &SplitSeries, names: &[String], format: &dyn LocaleFormat) -> TableData {
    let first = split.parts().first().map(|first| first.points.as_slice()).unwrap_or_default();
    let row = |(index, point): (usize, &Point)| {
        let number = |series: &Series| match series.points.get(index) {
            Some(point) => point_cell(series, point, format),
            None => Cell::text(""),
        };
        [bucket_cell(point, format)].into_iter().chain(split.parts().iter().map(number)).collect()
    };
    let heads = [i18n::trend_panel_date().to_owned()].into_iter().chain(names.iter().cloned()).collect();
    let metric = split.parts().first().map(|first| metric::title(first.metric).to_owned());
    TableData::unsorted(heads, first.iter().enumerate().map(row))
        .with_ids([ColumnId::DATE])
        .of_heads(Heads::Departments(metric))
}

/// A department's number for the period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum OverallNumber {
    /// The number.
    Known(f64),
    /// There was nothing to measure.
    NoSample,
    /// Nothing of the period is complete.
    NotYet,
}

/// The number of a department's complete days or hours.
pub(super) fn overall_number(series: &Series) -> OverallNumber {
    match series.overall() {
        Some((number, _)) => OverallNumber::Known(number),
        None if series.in_period().any(|point| point.status == BucketStatus::Complete) => {
            OverallNumber::NoSample
        }
        None => OverallNumber::NotYet,
    }
}

/// A metric, its number of each department if they are here, and why they are not or are old.
pub(super) type OverallRow = (Metric, Option<Vec<OverallNumber>>, Option<ApiError>);

/// A row a metric, a column a department.
pub(super) fn overall_table(names: &[String], rows: Vec<OverallRow>, format: &dyn LocaleFormat) -> TableData {
    let heads = names.iter().enumerate().map(|(at, name)| {
        Column::new(ColumnKind::Count, ColumnId::numbered(at + 1), name.clone()).unsorted()
    });
    let name = Column::name("metric", i18n::split_metric()).unsorted();
    let row = |(metric, numbers, error): OverallRow| {
        let cell = |at: usize| match (&numbers, &error) {
            (Some(numbers), _) => {
                number_cell(metric, numbers.get(at).copied().unwrap_or(OverallNumber::NotYet), format)
            }
            (None, Some(error)) => Cell::missing(api_error::short(error)),
            (None, None) => Cell::loading(),
        };
        let cells = (0..names.len()).map(cell);
        let title = Cell::text(metric::title(metric));
        TableRow::new(metric.name(), [title].into_iter().chain(cells).collect())
    };
    let rows = rows.into_iter().map(row).collect();
    TableData::new([name].into_iter().chain(heads).collect(), rows).of_heads(Heads::Departments(None))
}

/// A mean over several days is near the true one, and says so.
fn number_cell(metric: Metric, number: OverallNumber, format: &dyn LocaleFormat) -> Cell {
    match number {
        OverallNumber::Known(number) => {
            let text = format.value(number, metric.unit());
            let about = metric.is_mean().then(|| i18n::tiles_about_number(&text));
            let text = about.clone().unwrap_or(text);
            Cell::number(text, number).remarking(about).holding(Some(CellValue::Number(kind(metric), number)))
        }
        OverallNumber::NoSample => Cell::missing(i18n::departments_no_sample()),
        OverallNumber::NotYet => Cell::missing(i18n::split_not_yet()),
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;
    use analytics::locale_format::EnglishFormat;
    use analytics::series::Now;

    fn series(values: [f64; 2]) -> Series {
        let later = "2026-04-01T00:00:00".parse().unwrap();
        let sent = [("3/1".to_owned(), values[0]), ("3/2".to_owned(), values[1])];
        let range = "2026-03-01..2026-03-02".parse().unwrap();
        Series::align(Metric::TotalConversations, range, Now { utc: later, local: later }, &sent)
    }

    #[test]
    fn each_department_has_a_column() {
        let split = SplitSeries::new(vec![series([3.0, 9.0]), series([5.0, 1.0])]);
        let table = split_table(&split, &["Sales".into(), "Support".into()], &EnglishFormat);
        assert_eq!(table.texts(&EnglishFormat)[0], ["Date", "Sales", "Support"]);
        assert_eq!(table.texts(&EnglishFormat)[2][1..], ["9", "1"]);
        assert_eq!(table.columns()[0].id.as_str(), "date");
    }

    #[test]
    fn what_failed_and_what_is_on_its_way_are_no_number() {
        let rows = vec![
            (
                Metric::TotalConversations,
                Some(vec![OverallNumber::Known(12.0), OverallNumber::NoSample]),
                None,
            ),
            (
                Metric::AvgFirstResponseTime,
                Some(vec![OverallNumber::Known(48.0), OverallNumber::NotYet]),
                None,
            ),
            (Metric::AvgResponseTime, None, Some(ApiError::Offline)),
            (Metric::AvgChatDuration, None, None),
        ];
        let table = overall_table(&["Sales".into(), "Support".into()], rows, &EnglishFormat);
        let texts: Vec<Vec<Cow<str>>> =
            table.texts(&EnglishFormat).into_iter().map(|row| row[1..].to_vec()).collect();
        assert_eq!(texts, [["Sales", "Support"], ["12", "–"], ["about 48 s", "–"], ["–", "–"], ["…", "…"]]);
    }
}

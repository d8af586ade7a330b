//! The departments' table, and what the panel says about it.

use analytics::breakdown::{Breakdown, ByLicence, Comparability, Name, Row, Segment};
use analytics::department::{DepartmentCount, DepartmentCounts, DepartmentId};
use analytics::department_metric::{DepartmentMetric, DepartmentValues};
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::reported_value::ReportedValue;
use rocketchat::error::ApiError;

use super::columns::{ColumnConditions, DepartmentColumn, name_column};
use crate::panels::breakdowns::row_key;
use crate::panels::column_failures::ColumnFailure;
use crate::panels::department_cells as cells;
use crate::query::department_reports::MetricReport;
use crate::text::breakdown::row_name;
use crate::text::department_metric::metric_head;
use crate::ui::table::cell::{Cell, RowKind, TableRow};
use crate::ui::table::column::ColumnKind;
use crate::ui::table::sort::{SortDirection, TableSort};
use crate::ui::table::table::TableData;

/// What is said below the numbers of a report.
pub(super) fn notes(counts: &ByLicence<DepartmentCounts>) -> Vec<String> {
    let is_community = matches!(counts, ByLicence::Community(_));
    is_community.then(|| i18n::departments_community().into()).into_iter().collect()
}

/// Which columns have no numbers, or no newer ones, and why. The error that the panel shows for all its numbers is left out.
pub(super) fn failures(
    reports: &[MetricReport],
    panel_error: Option<&ApiError>,
) -> Vec<ColumnFailure<DepartmentMetric>> {
    let failed = reports.iter().filter_map(|report| {
        let error = report.status.error()?.clone();
        Some(ColumnFailure { sources: vec![report.metric], heads: vec![metric_head(report.metric)], error })
    });
    ColumnFailure::merged(failed, panel_error)
}

/// The conversations by department, with a row for each that `reports` alone name. `named` gives their names.
pub fn breakdown(
    counts: &ByLicence<DepartmentCounts>,
    reports: &[&DepartmentValues],
    named: impl Fn(&[Option<&str>]) -> Vec<Option<String>>,
) -> Breakdown {
    let counts = match counts {
        ByLicence::Premium(counts) => counts.clone().with_departments_of(reports),
        ByLicence::Community(data) => return data.clone(),
    };
    let ids: Vec<Option<&str>> =
        counts.rows.iter().map(|row| row.id.as_ref().map(|id| id.0.as_str())).collect();
    let name = |count: &DepartmentCount, name: Option<String>| match &count.id {
        None => Name::NoDepartment,
        Some(id) => name.map_or_else(|| Name::Id(id.to_string()), Name::Given),
    };
    let row = |(count, named): (&DepartmentCount, Option<String>)| Row {
        id: count.id.as_ref().map(ToString::to_string),
        ..Row::new(name(count, named), vec![count.answered as f64, count.waiting as f64])
    };
    let parts = [Segment::Answered, Segment::Waiting];
    let unreadable = counts.unreadable.iter().map(|id| Some(Name::Id(id.as_ref()?.to_string()))).collect();
    let rows = counts.rows.iter().zip(named(&ids)).map(row).collect();
    let all = Breakdown::new(Unit::Count, &parts, rows);
    Breakdown { unreadable, missing: counts.missing, over_limit: counts.over_limit, ..all }
}

/// What the table is made of.
pub struct TableInput<'a> {
    /// The conversations.
    pub data: &'a Breakdown,
    /// The premium reports.
    pub reports: &'a [MetricReport],
    /// The error that the panel shows for all its numbers.
    pub panel_error: Option<&'a ApiError>,
    /// Which columns there are.
    pub conditions: ColumnConditions,
    /// The title of each row.
    pub titles: &'a [String],
    /// What each row opens.
    pub keys: &'a [Option<String>],
    /// How the numbers of the premium reports are written.
    pub format: &'a dyn LocaleFormat,
}

impl TableInput<'_> {
    /// The table.
    pub fn table(&self) -> TableData {
        let columns = self.conditions.columns();
        let status = |column: &DepartmentColumn| self.report(*column).map(|report| &report.status);
        let is_premium = self.conditions.is_premium;
        let heads = columns.iter().map(|column| column.column(is_premium, status(column), self.panel_error));
        let values: Vec<Vec<Option<ReportedValue>>> =
            columns.iter().map(|column| self.values(*column)).collect();
        let row = |(at, row): (usize, &Row)| {
            let value =
                |column: usize| values.get(column).and_then(|values| values.get(at).copied().flatten());
            let cells =
                columns.iter().enumerate().map(|(place, column)| self.cell(row, *column, value(place)));
            self.row(at, row, cells.collect())
        };
        let mut rows: Vec<TableRow> = self.data.rows.iter().enumerate().map(row).collect();
        rows.extend((rows.len() > 1).then(|| self.totals(&columns)));
        TableData::new([name_column()].into_iter().chain(heads).collect(), rows)
            .ordered(TableSort::new("conversations", SortDirection::Descending))
            .with_bars(None)
    }

    fn report(&self, column: DepartmentColumn) -> Option<&MetricReport> {
        let DepartmentColumn::Metric(metric) = column else { return None };
        self.reports.iter().find(|report| report.metric == metric)
    }

    /// The numbers of a report, row by row; nothing as long as it is not here.
    fn values(&self, column: DepartmentColumn) -> Vec<Option<ReportedValue>> {
        let Some(values) = self.report(column).and_then(|report| report.values.as_ref()) else {
            return Vec::new();
        };
        let id = |row: &Row| row.id.as_deref().and_then(DepartmentId::of);
        let ids: Vec<Option<DepartmentId>> = self.data.rows.iter().map(id).collect();
        let ids: Vec<Option<&DepartmentId>> = ids.iter().map(Option::as_ref).collect();
        values.values(&ids).into_iter().map(Some).collect()
    }

    fn row(&self, at: usize, row: &Row, cells: Vec<Cell>) -> TableRow {
        let title = self.titles.get(at).cloned().unwrap_or_else(|| row_name(&row.name));
        let is_nobodys = row.name.is_unassigned();
        let name = if is_nobodys { Cell::text(title) } else { Cell::name(title) };
        TableRow::new(row_key(row), [name].into_iter().chain(cells).collect())
            .opening(self.keys.get(at).cloned().flatten())
            .identified(row.id.clone())
            .placed(if is_nobodys { RowKind::Pinned } else { RowKind::Ordinary })
    }

    fn cell(&self, row: &Row, column: DepartmentColumn, value: Option<ReportedValue>) -> Cell {
        let count = |count: f64| Cell::of(ColumnKind::Count, count);
        let part = |place: usize| count(row.values.get(place).copied().unwrap_or_default());
        match column {
            DepartmentColumn::Conversations => count(row.total()),
            DepartmentColumn::FirstSegment => part(0),
            DepartmentColumn::SecondSegment => part(1),
            DepartmentColumn::Share => cells::share(self.data, row.total()),
            DepartmentColumn::Before => cells::before(row.before),
            DepartmentColumn::Change => cells::change(self.data, row.before, row.total()),
            DepartmentColumn::Metric(_) => {
                self.report(column).map_or(Cell::text(""), |report| cells::metric(report, value, self.format))
            }
        }
    }

    /// What the rows come to. A mean of means would not be true, so that it is left out.
    fn totals(&self, columns: &[DepartmentColumn]) -> TableRow {
        let name = [Cell::text(i18n::departments_total())];
        let cells = columns.iter().map(|column| self.total(*column));
        TableRow::new("total", name.into_iter().chain(cells).collect()).placed(RowKind::Total)
    }

    fn total(&self, column: DepartmentColumn) -> Cell {
        let data = self.data;
        let before = cells::total_before(&data.rows);
        let part = |place: usize| {
            let values = data.rows.iter().filter_map(|row| row.values.get(place));
            Cell::of(ColumnKind::Count, values.fold(0.0, |sum, value| sum + value))
        };
        match column {
            DepartmentColumn::Share => Cell::text(""),
            DepartmentColumn::Conversations
            | DepartmentColumn::FirstSegment
            | DepartmentColumn::SecondSegment
                if !data.is_complete() =>
            {
                Cell::missing(i18n::agents_no_total())
            }
            DepartmentColumn::Conversations => Cell::of(ColumnKind::Count, data.total()),
            DepartmentColumn::FirstSegment => part(0),
            DepartmentColumn::SecondSegment => part(1),
            DepartmentColumn::Before => cells::before(before),
            DepartmentColumn::Change if !data.is_complete() => Cell::missing(i18n::agents_no_total()),
            DepartmentColumn::Change => cells::change(data, before, data.total()),
            DepartmentColumn::Metric(metric) if !metric.is_sum() => Cell::text(""),
            DepartmentColumn::Metric(_) => self.report(column).map_or(Cell::text(""), |report| {
                cells::metric(report, report.values.as_ref().map(DepartmentValues::total), self.format)
            }),
        }
    }
}

/// Whether numbers stand beside those of another period.
pub(super) fn is_compared(data: &Breakdown) -> bool {
    data.comparability != Comparability::NotCompared
}

//! The agents' table as it is shown.

use std::collections::HashSet;

use analytics::agent_identity::AgentIdentity;
use analytics::agent_table::{AgentNumber, AgentRow, AgentTable};
use analytics::breakdown::{Breakdown, Comparability};
use analytics::change::Change;
use analytics::locale_format::LocaleFormat;

use super::columns::{AgentColumn, ColumnScope, name_column};
use super::totals_row::totals_row;
use crate::panels::agent_titles::{agent_id, details, row_key, row_title, shared_names};
use crate::panels::agents_data::AgentsData;
use crate::query::report_status::ReportStatus;
use crate::text::api_error;
use crate::ui::table::cell::{Cell, RowKind, TableRow};
use crate::ui::table::column::Column;
use crate::ui::table::sort::{SortDirection, TableSort};
use crate::ui::table::table::TableData;

/// The rows in these columns. More deleted agents than `most_deleted` are one row, so that they do not push the others out of
/// sight.
pub(super) fn table(
    data: &AgentsData,
    columns: &[AgentColumn],
    most_deleted: usize,
    format: &dyn LocaleFormat,
) -> TableData {
    let Some(all) = &data.table else { return TableData::default() };
    let has_departments = !data.scope.departments.ids().is_empty();
    let scope = ColumnScope { has_departments, is_running: data.is_running };
    let input = TableInput { data, all, columns, has_departments, format };
    let shared = shared_names(all);
    let heads = columns.iter().map(|column| column.column(data.status(column.source()), scope));
    let heads: Vec<Column> = [name_column()].into_iter().chain(heads).collect();
    let is_deleted = |row: &&AgentRow| matches!(row.agent, AgentIdentity::Deleted(_));
    let deleted: Vec<&AgentRow> = all.rows.iter().filter(is_deleted).collect();
    let mut rows = Vec::with_capacity(all.rows.len() + 1);
    if deleted.len() > most_deleted {
        rows.push(input.deleted_row(&deleted));
    }
    let is_own = |row: &&AgentRow| deleted.len() <= most_deleted || !is_deleted(row);
    rows.extend(all.rows.iter().filter(is_own).map(|row| input.row(row, &shared)));
    rows.extend((all.rows.len() > 1).then(|| totals_row(&input)));
    TableData::new(heads, rows)
        .ordered(TableSort::new("conversations", SortDirection::Descending))
        .with_bars(None)
}

/// What all rows are made from.
pub(super) struct TableInput<'a> {
    pub(super) data: &'a AgentsData,
    pub(super) all: &'a AgentTable,
    pub(super) columns: &'a [AgentColumn],
    pub(super) has_departments: bool,
    pub(super) format: &'a dyn LocaleFormat,
}

impl TableInput<'_> {
    fn row(&self, row: &AgentRow, shared: &HashSet<String>) -> TableRow {
        let name = Cell::name(row_title(&row.agent, shared));
        let cells = self.columns.iter().map(|column| self.cell(row, *column));
        let kind = match row.agent {
            AgentIdentity::Unassigned | AgentIdentity::Deleted(_) => RowKind::Pinned,
            _ => RowKind::Ordinary,
        };
        TableRow::new(row_key(&row.agent), [name].into_iter().chain(cells).collect())
            .opening(details(&row.agent))
            .identified(agent_id(&row.agent).map(str::to_owned))
            .placed(kind)
    }

    /// All deleted agents as one.
    fn deleted_row(&self, rows: &[&AgentRow]) -> TableRow {
        let sum = rows.iter().filter_map(|row| row.conversations.known()).fold(0.0, |sum, count| sum + count);
        let before = rows.iter().try_fold(0.0, |sum, row| Some(sum + row.before?));
        let all = AgentRow::counted(AgentIdentity::Unnamed, AgentNumber::Known(sum), before);
        let name = Cell::text(i18n::agents_deleted_many(rows.len() as f64));
        let cells = self.columns.iter().map(|column| match column {
            AgentColumn::Conversations | AgentColumn::Share | AgentColumn::Change => self.cell(&all, *column),
            // Reports of metrics and of time on service leave out accounts that are gone.
            _ => self.number_cell(AgentNumber::NotMatched, *column),
        });
        TableRow::new("deleted", [name].into_iter().chain(cells).collect()).placed(RowKind::Pinned)
    }

    fn cell(&self, row: &AgentRow, column: AgentColumn) -> Cell {
        let number = match column {
            AgentColumn::Conversations => row.conversations,
            AgentColumn::Share => self.all.share(row),
            AgentColumn::Change => return self.change(row.before, row.conversations),
            AgentColumn::Metric(metric) => row.metric(metric),
            AgentColumn::Available => row.available,
            // The time is of all departments.
            AgentColumn::PerHour if self.has_departments => AgentNumber::NoReport,
            AgentColumn::PerHour => row.per_available_hour(),
        };
        let cell = self.number_cell(number, column);
        let is_uncertain = column == AgentColumn::PerHour && number.known().is_some() && row.has_short_time();
        if is_uncertain { Cell { missing: Some(i18n::agents_short_time().into()), ..cell } } else { cell }
    }

    /// A number, or why there is none.
    pub(super) fn number_cell(&self, number: AgentNumber, column: AgentColumn) -> Cell {
        match number {
            AgentNumber::Known(number) => Cell::of(column.kind(), number),
            AgentNumber::NoSample => Cell::missing(i18n::agents_no_sample()),
            AgentNumber::Unknown => Cell::unknown(i18n::agents_unknown()),
            AgentNumber::UnderSharedName => Cell::missing(i18n::agents_under_name()),
            AgentNumber::NotMatched => Cell::missing(i18n::agents_not_matched()),
            AgentNumber::NotApplicable => {
                Cell { text: "".into(), ..Cell::missing(i18n::agents_not_applicable()) }
            }
            AgentNumber::NoReport => self.without_report(column),
        }
    }

    fn without_report(&self, column: AgentColumn) -> Cell {
        let status = |source| self.data.status(source);
        match status(column.source()) {
            ReportStatus::NotAsked | ReportStatus::Waiting => Cell::loading(),
            ReportStatus::Failed(error) => Cell::missing(api_error::short(error)),
            ReportStatus::OneDepartmentOnly => Cell::missing(i18n::agents_one_department()),
            ReportStatus::NotOffered => Cell::missing(i18n::tiles_unsupported()),
            _ if column == AgentColumn::PerHour && self.has_departments => {
                Cell::missing(i18n::agents_not_by_department())
            }
            _ => Cell::missing(i18n::agents_unknown()),
        }
    }

    /// How a count changed: with a percent where the days are alike, and otherwise what it was.
    pub(super) fn change(&self, before: Option<f64>, now: AgentNumber) -> Cell {
        let now = match now {
            AgentNumber::Known(now) => now,
            reason => return self.number_cell(reason, AgentColumn::Change),
        };
        let Some(before) = before else { return Cell::missing(i18n::agents_no_before()) };
        let is_comparable = self.data.conversations.as_ref().is_some_and(is_comparable);
        Cell::change(Change { is_comparable, ..Change::of_counts(before, now) })
    }
}

fn is_comparable(data: &Breakdown) -> bool {
    data.comparability == Comparability::Comparable
}

#[cfg(test)]
mod tests;

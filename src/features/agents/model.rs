//! The agents' table as it is shown.

use std::collections::HashSet;

use analytics::agent_identity::AgentIdentity;
use analytics::agent_table::{AgentNumber, AgentRow};
use analytics::locale_format::LocaleFormat;

use super::columns::{AgentColumn, ColumnScope, name_column};
use super::table_input::TableInput;
use super::totals_row::totals_row;
use crate::panels::agent_titles::{agent_id, details, row_key, shared_names};
use crate::panels::agents_data::AgentsData;
use crate::panels::column_failures::ColumnFailure;
use crate::query::agent_reports::AgentSource;
use crate::text::agent_title::agent_title;
use crate::ui::table::cell::{Cell, RowKind, TableRow};
use crate::ui::table::column::Column;
use crate::ui::table::sort::{SortDirection, TableSort};
use crate::ui::table::table::TableData;

/// The rows in these columns, some of which are old by `failures`. More deleted agents than `most_deleted` are one row, so
/// that they do not push the others out of sight.
pub(super) fn table(
    data: &AgentsData,
    columns: &[AgentColumn],
    failures: &[ColumnFailure<AgentSource>],
    most_deleted: usize,
    format: &dyn LocaleFormat,
) -> TableData {
    let Some(all) = &data.table else { return TableData::default() };
    let has_departments = !data.scope.departments.ids().is_empty();
    let scope = ColumnScope { has_departments, is_running: data.is_running, failures };
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

impl TableInput<'_> {
    fn row(&self, row: &AgentRow, shared: &HashSet<String>) -> TableRow {
        let name = Cell::name(agent_title(&row.agent, shared));
        let cells = self.columns.iter().map(|column| self.cell(row, *column));
        let kind = match row.agent {
            AgentIdentity::Unassigned | AgentIdentity::Deleted(_) => RowKind::Pinned,
            _ => RowKind::Ordinary,
        };
        TableRow::new(row_key(&row.agent), [name].into_iter().chain(cells).collect())
            .opening(details(&row.agent))
            .identified(agent_id(&row.agent).map(str::to_owned))
            .of_agent(row.agent.clone())
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
}

#[cfg(test)]
mod tests;

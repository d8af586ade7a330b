//! Which columns of the agents' table have no numbers, or no newer ones, or lack some.

use super::columns::AgentColumn;
use crate::panels::agents_data::AgentsData;
use crate::panels::column_failures::ColumnFailure;
use crate::query::agent_reports::AgentSource;
use crate::ui::table::cell::Cell;
use crate::ui::table::table::TableData;

/// The reports that failed, of these columns. The error that the panel shows for all its numbers is left out.
pub(super) fn failures(data: &AgentsData, columns: &[AgentColumn]) -> Vec<ColumnFailure<AgentSource>> {
    if data.table.is_none() {
        return Vec::new();
    }
    let failed = data.reports.iter().filter_map(|(source, status)| {
        let error = status.error()?.clone();
        let heads = columns.iter().filter(|column| column.source() == *source).map(|column| column.head());
        let heads: Vec<&str> = heads.collect();
        (!heads.is_empty()).then(|| ColumnFailure { sources: vec![*source], heads, error })
    });
    ColumnFailure::merged(failed, data.panel_error())
}

/// The metrics of which something could not be read: a number of a row, or a row of which nobody knows whose it is. Of the
/// conversations the panel says it itself.
pub(super) fn gaps(data: &AgentsData, columns: &[AgentColumn], table: &TableData) -> Option<String> {
    let incomplete = data.table.as_ref().map(|table| table.incomplete.as_slice()).unwrap_or_default();
    // The names stand before the columns.
    let cells = |at: usize| table.rows().iter().filter_map(move |row| row.cells.get(at + 1));
    let is_lacking = |(at, column): &(usize, &AgentColumn)| matches!(column, AgentColumn::Metric(metric) if incomplete.contains(metric) || cells(*at).any(Cell::is_unknown));
    let heads = columns.iter().enumerate().filter(is_lacking).map(|(_, column)| column.head());
    let heads = heads.collect::<Vec<_>>().join(i18n::covering_between_names());
    (!heads.is_empty()).then(|| i18n::agents_column_failed(&heads, i18n::agents_unknown()))
}

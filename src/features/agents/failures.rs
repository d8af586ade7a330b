//! Which columns of the agents' table have no numbers, or no newer ones.

use super::columns::AgentColumn;
use crate::panels::agents_data::AgentsData;
use crate::panels::column_failures::ColumnFailure;
use crate::query::agent_reports::AgentSource;

/// The reports that failed, of these columns. Where the conversations alone failed, the panel says so itself.
pub(super) fn failures(data: &AgentsData, columns: &[AgentColumn]) -> Vec<ColumnFailure<AgentSource>> {
    if data.table.is_none() {
        return Vec::new();
    }
    let failed = data.reports.iter().filter_map(|(source, status)| {
        let error = status.error()?.clone();
        // Old conversations make the whole panel old, and it says that.
        let is_told = *source == AgentSource::Conversations && data.conversations.is_some();
        let heads = columns.iter().filter(|column| column.source() == *source).map(|column| column.head());
        let heads: Vec<&str> = heads.collect();
        (!is_told && !heads.is_empty()).then(|| ColumnFailure { sources: vec![*source], heads, error })
    });
    ColumnFailure::merged(failed)
}

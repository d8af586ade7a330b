//! What the rows of the agents' table come to. A sum or a mean that would not be true is left out.

use analytics::agent_table::AgentNumber;
use analytics::metric::Metric;

use super::columns::AgentColumn;
use super::table_input::TableInput;
use crate::query::report_status::ReportStatus;
use crate::ui::table::cell::{Cell, RowKind, TableRow};

/// The row of totals.
pub(super) fn totals_row(input: &TableInput) -> TableRow {
    let cells = input.columns.iter().map(|column| cell(input, *column));
    let cells = [Cell::text(i18n::agents_total())].into_iter().chain(cells).collect();
    TableRow::new("total", cells).placed(RowKind::Total)
}

fn cell(input: &TableInput, column: AgentColumn) -> Cell {
    let all = input.all;
    let number = match column {
        AgentColumn::Conversations => all.conversations,
        // All of it, which needs no words.
        AgentColumn::Share => return Cell::text(""),
        AgentColumn::Change => {
            let now = all.conversations.map_or(AgentNumber::Unknown, AgentNumber::Known);
            return input.change(all.before(), now);
        }
        AgentColumn::Metric(metric @ (Metric::TotalMessages | Metric::TotalConversations)) => all.sum(metric),
        AgentColumn::Metric(metric) => return about(input, column, all.weighted_mean(metric)),
        AgentColumn::Available => all.available,
        AgentColumn::PerHour if input.has_departments => None,
        // Conversations without an agent count as well, so that the rate is near the true one.
        AgentColumn::PerHour => return about(input, column, all.per_available_hour()),
    };
    number.map_or_else(
        || missing(input, column),
        |number| input.number_cell(AgentNumber::Known(number), column),
    )
}

/// A number that is no more than near the true one.
fn about(input: &TableInput, column: AgentColumn, number: Option<f64>) -> Cell {
    let Some(number) = number else { return missing(input, column) };
    let cell = input.number_cell(AgentNumber::Known(number), column);
    let text = i18n::tiles_about_number(&cell.text.written(input.format));
    Cell { remark: Some(text.clone()), text: text.into(), ..cell }
}

fn missing(input: &TableInput, column: AgentColumn) -> Cell {
    match input.data.status(column.source()) {
        ReportStatus::Here | ReportStatus::Old(_) => Cell::missing(i18n::agents_no_total()),
        _ => input.number_cell(AgentNumber::NoReport, column),
    }
}

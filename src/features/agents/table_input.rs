//! What the rows of the agents' table are made from, and its cells.

use analytics::agent_table::{AgentNumber, AgentRow, AgentTable};
use analytics::breakdown::{Breakdown, Comparability};
use analytics::change::Change;
use analytics::locale_format::LocaleFormat;

use super::columns::AgentColumn;
use crate::panels::agents_data::AgentsData;
use crate::query::report_status::ReportStatus;
use crate::text::api_error;
use crate::ui::table::cell::Cell;

/// What all rows are made from.
pub(super) struct TableInput<'a> {
    /// The reports.
    pub data: &'a AgentsData,
    /// Their rows.
    pub all: &'a AgentTable,
    /// The columns behind the names.
    pub columns: &'a [AgentColumn],
    /// Whether departments are chosen, which the time on service does not follow.
    pub has_departments: bool,
    /// How the numbers of the totals are written, which may be near the truth alone.
    pub format: &'a dyn LocaleFormat,
}

impl TableInput<'_> {
    /// A row's number in a column.
    pub fn cell(&self, row: &AgentRow, column: AgentColumn) -> Cell {
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
    pub fn number_cell(&self, number: AgentNumber, column: AgentColumn) -> Cell {
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
    pub fn change(&self, before: Option<f64>, now: AgentNumber) -> Cell {
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

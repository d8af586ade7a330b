//! The columns of the departments' table.

use analytics::department_metric::DepartmentMetric;
use analytics::reported_value::ReportedUnit;
use rocketchat::error::ApiError;

use crate::query::report_status::ReportStatus;
use crate::text::api_error;
use crate::text::department_metric::metric_head;
use crate::ui::table::cell::Standing;
use crate::ui::table::column::{Column, ColumnId, ColumnKind, Presence};
use crate::ui::table::column_choice::ChosenColumns;

/// A column behind the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DepartmentColumn {
    /// All conversations.
    Conversations,
    /// Those in which nobody waits; open ones in the community report.
    FirstSegment,
    /// Those in which a visitor waits; closed ones in the community report.
    SecondSegment,
    /// Its part of all conversations.
    Share,
    /// The conversations of the compared period.
    Before,
    /// How they changed.
    Change,
    /// The number of a premium report.
    Metric(DepartmentMetric),
}

/// What the first column is about.
const NAME: &str = "department";

/// The columns that every workspace can fill.
const COUNTS: [DepartmentColumn; 6] = [
    DepartmentColumn::Conversations,
    DepartmentColumn::FirstSegment,
    DepartmentColumn::SecondSegment,
    DepartmentColumn::Share,
    DepartmentColumn::Before,
    DepartmentColumn::Change,
];

/// What a table can have, by which its columns differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnConditions {
    /// Whether the conversations are of the premium report.
    pub is_premium: bool,
    /// Whether they are compared.
    pub is_compared: bool,
    /// Whether it stands among other panels, where there is little room and each call is one of the first view.
    pub is_overview: bool,
}

impl ColumnConditions {
    /// The columns that can be on screen.
    pub fn columns(self) -> Vec<DepartmentColumn> {
        let is_offered = |column: &DepartmentColumn| match column {
            DepartmentColumn::FirstSegment => !self.is_overview,
            DepartmentColumn::Share => !(self.is_overview && self.is_compared),
            DepartmentColumn::Before => self.is_compared && !self.is_overview,
            DepartmentColumn::Change => self.is_compared,
            _ => true,
        };
        let has_metrics = self.is_premium && !self.is_overview;
        let metrics = DepartmentMetric::ALL.into_iter().map(DepartmentColumn::Metric);
        COUNTS.into_iter().filter(is_offered).chain(metrics.filter(|_| has_metrics)).collect()
    }
}

/// The metrics whose columns are on screen; each is a call. Only premium workspaces have them.
pub fn wanted_metrics(chosen: Option<&ChosenColumns>, is_compared: bool) -> Vec<DepartmentMetric> {
    let conditions = ColumnConditions { is_premium: true, is_compared, is_overview: false };
    let ids = conditions.columns().into_iter().map(|column| column.id(true)).chain([ColumnId::new(NAME)]);
    let chosen = ChosenColumns::in_table(chosen, ids);
    let is_wanted = |metric: &DepartmentMetric| {
        let column = DepartmentColumn::Metric(*metric);
        chosen.map_or(column.presence() == Presence::Shown, |chosen| chosen.contains(&column.id(true)))
    };
    DepartmentMetric::ALL.into_iter().filter(is_wanted).collect()
}

impl DepartmentColumn {
    /// Its name in addresses.
    pub fn id(self, is_premium: bool) -> ColumnId {
        ColumnId::new(match self {
            Self::Conversations => "conversations",
            Self::FirstSegment if is_premium => "answered",
            Self::FirstSegment => "open",
            Self::SecondSegment if is_premium => "waiting",
            Self::SecondSegment => "closed",
            Self::Share => "share",
            Self::Before => "before",
            Self::Change => "change",
            Self::Metric(metric) => metric.name(),
        })
    }

    /// What stands over it.
    fn head(self, is_premium: bool) -> &'static str {
        match self {
            Self::Conversations => i18n::departments_conversations(),
            Self::FirstSegment if is_premium => i18n::departments_answered(),
            Self::FirstSegment => i18n::departments_open(),
            Self::SecondSegment if is_premium => i18n::departments_waiting(),
            Self::SecondSegment => i18n::departments_closed(),
            Self::Share => i18n::departments_share(),
            Self::Before => i18n::comparing_before(),
            Self::Change => i18n::comparing_change(),
            Self::Metric(metric) => metric_head(metric),
        }
    }

    /// What it holds.
    pub fn kind(self) -> ColumnKind {
        match self {
            Self::Share => ColumnKind::Share,
            Self::Change => ColumnKind::Change,
            Self::Metric(metric) => match metric.unit() {
                ReportedUnit::Count => ColumnKind::Count,
                ReportedUnit::Seconds => ColumnKind::Duration,
                ReportedUnit::Share => ColumnKind::Share,
            },
            _ => ColumnKind::Count,
        }
    }

    fn presence(self) -> Presence {
        match self {
            Self::Conversations => Presence::Required,
            Self::Before | Self::Metric(DepartmentMetric::TotalServiceTime) => Presence::Hidden,
            _ => Presence::Shown,
        }
    }

    /// The column, with what its head says of its report, unless the panel shows that error for all its numbers.
    pub fn column(
        self,
        is_premium: bool,
        status: Option<&ReportStatus>,
        panel_error: Option<&ApiError>,
    ) -> Column {
        let column = Column::new(self.kind(), self.id(is_premium), self.head(is_premium));
        let note = match status {
            Some(ReportStatus::Failed(error)) => Some(api_error::short(error).to_owned()),
            Some(ReportStatus::Old(error)) if panel_error != Some(error) => {
                Some(i18n::departments_outdated().to_owned())
            }
            _ => None,
        };
        let is_old = matches!(status, Some(ReportStatus::Old(_)));
        let standing = Standing { is_old, ..Standing::default() };
        Column { presence: self.presence(), ..column }.note(note).standing(standing)
    }
}

/// The column of names.
pub fn name_column() -> Column {
    Column::name(NAME, i18n::departments_department())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(chosen: &str) -> Vec<&'static str> {
        let chosen = chosen.parse().ok();
        wanted_metrics(chosen.as_ref(), true).into_iter().map(DepartmentMetric::name).collect()
    }

    #[test]
    fn only_columns_on_screen_are_asked_for() {
        assert_eq!(wanted("").len(), 6);
        assert!(!wanted("").contains(&"total-service-time"));
        assert_eq!(wanted("share"), [""; 0]);
        assert_eq!(wanted("total-service-time,share"), ["total-service-time"]);
        // Of another table.
        assert_eq!(wanted("first-response"), wanted(""));
    }

    #[test]
    fn the_overview_has_no_column_that_costs_a_call() {
        let conditions =
            |is_premium, is_overview| ColumnConditions { is_premium, is_compared: true, is_overview };
        assert_eq!(conditions(true, true).columns().len(), 3);
        assert_eq!(conditions(true, true).columns(), conditions(false, true).columns());
        assert_eq!(conditions(true, false).columns().len(), 13);
        assert_eq!(conditions(false, false).columns().len(), 6);
        let uncompared = ColumnConditions { is_compared: false, ..conditions(false, false) };
        assert_eq!(uncompared.columns().len(), 4);
    }
}

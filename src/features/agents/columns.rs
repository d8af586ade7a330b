//! The columns of the agents' table.

use analytics::metric::Metric;

use crate::panels::column_failures::ColumnFailure;
use crate::panels::overview_limit::TablePlace;
use crate::query::agent_reports::AgentSource;
use crate::query::report_status::ReportStatus;
use crate::text::api_error;
use crate::text::metric::short_title;
use crate::ui::table::cell::Standing;
use crate::ui::table::column::{Column, ColumnId, ColumnKind, Presence};
use crate::ui::table::column_choice::ChosenColumns;
use crate::ui::table::sort::SortDirection;

/// A column behind the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AgentColumn {
    Conversations,
    Share,
    Change,
    Metric(Metric),
    Available,
    PerHour,
}

/// All columns, in their order.
pub(super) const ALL: [AgentColumn; 10] = [
    AgentColumn::Conversations,
    AgentColumn::Share,
    AgentColumn::Change,
    AgentColumn::Metric(Metric::AvgFirstResponseTime),
    AgentColumn::Metric(Metric::AvgResponseTime),
    AgentColumn::Metric(Metric::AvgReactionTime),
    AgentColumn::Metric(Metric::AvgChatDuration),
    AgentColumn::Metric(Metric::TotalMessages),
    AgentColumn::Available,
    AgentColumn::PerHour,
];

/// Those of the overview, which has little room, and whose calls are made whenever the page opens.
pub(super) const OVERVIEW_COLUMNS: [AgentColumn; 3] =
    [AgentColumn::Conversations, AgentColumn::Change, AgentColumn::Metric(Metric::AvgFirstResponseTime)];

/// Those that a sheet of paper has room for.
const PAPER_COLUMNS: [AgentColumn; 6] = [
    AgentColumn::Conversations,
    AgentColumn::Share,
    AgentColumn::Change,
    AgentColumn::Metric(Metric::AvgFirstResponseTime),
    AgentColumn::Metric(Metric::AvgResponseTime),
    AgentColumn::Metric(Metric::AvgChatDuration),
];

/// What sets the numbers of some columns apart from those of others.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ColumnScope<'a> {
    /// Whether departments are chosen, which the time on service does not follow.
    pub has_departments: bool,
    /// Whether the period may still run.
    pub is_running: bool,
    /// The reports whose error stands above the table.
    pub failures: &'a [ColumnFailure<AgentSource>],
}

impl ColumnScope<'_> {
    fn is_explained(self, source: AgentSource) -> bool {
        self.failures.iter().any(|failure| failure.sources.contains(&source))
    }
}

impl AgentColumn {
    /// Its name in addresses.
    pub(super) fn id(self) -> ColumnId {
        ColumnId::new(match self {
            Self::Conversations => "conversations",
            Self::Share => "share",
            Self::Change => "change",
            Self::Metric(Metric::AvgFirstResponseTime) => "first-response",
            Self::Metric(Metric::AvgResponseTime) => "response",
            Self::Metric(Metric::AvgReactionTime) => "reaction",
            Self::Metric(Metric::AvgChatDuration) => "chat-duration",
            Self::Metric(Metric::BestFirstResponseTime) => "best-first-response",
            Self::Metric(Metric::TotalConversations) => "part",
            Self::Metric(Metric::TotalMessages) => "messages",
            Self::Available => "available",
            Self::PerHour => "per-hour",
        })
    }

    /// What stands over it.
    pub(super) fn head(self) -> &'static str {
        match self {
            Self::Conversations => i18n::agents_conversations(),
            Self::Share => i18n::agents_share(),
            Self::Change => i18n::comparing_change(),
            Self::Metric(metric) => short_title(metric),
            Self::Available => i18n::tiles_available_time(),
            Self::PerHour => i18n::agents_per_hour(),
        }
    }

    /// What it holds.
    pub(super) fn kind(self) -> ColumnKind {
        match self {
            Self::Conversations | Self::Metric(Metric::TotalConversations | Metric::TotalMessages) => {
                ColumnKind::Count
            }
            Self::Share => ColumnKind::Share,
            Self::Change => ColumnKind::Change,
            Self::Metric(_) | Self::Available => ColumnKind::Duration,
            Self::PerHour => ColumnKind::Rate,
        }
    }

    /// What it needs besides the conversations, which every column may rest on.
    pub(super) fn source(self) -> AgentSource {
        match self {
            Self::Conversations | Self::Share | Self::Change => AgentSource::Conversations,
            Self::Metric(metric) => AgentSource::Metric(metric),
            Self::Available | Self::PerHour => AgentSource::Availability,
        }
    }

    /// Whether it is on screen.
    fn presence(self) -> Presence {
        match self {
            Self::Conversations => Presence::Required,
            // Each is one more call.
            Self::Metric(Metric::AvgReactionTime | Metric::TotalMessages) => Presence::Hidden,
            _ => Presence::Shown,
        }
    }

    /// The column, with what its head says of its report.
    pub(super) fn column(self, status: &ReportStatus, scope: ColumnScope<'_>) -> Column {
        let standing = Standing {
            is_old: matches!(status, ReportStatus::Old(_)),
            is_of_all: scope.has_departments && self.source() == AgentSource::Availability,
            ..Standing::default()
        };
        let column = Column::new(self.kind(), self.id(), self.head())
            .note(self.note(status, scope))
            .standing(standing);
        let column = Column { presence: self.presence(), ..column };
        // Of times of waiting the shortest is sought.
        let is_wait =
            matches!(self, Self::Metric(metric) if metric.is_mean() && metric != Metric::AvgChatDuration);
        if is_wait { column.first(SortDirection::Ascending) } else { column }
    }

    fn note(self, status: &ReportStatus, scope: ColumnScope<'_>) -> Option<String> {
        let note = match (self, status) {
            (_, ReportStatus::Failed(error)) => api_error::short(error),
            (_, ReportStatus::Old(_)) if scope.is_explained(self.source()) => i18n::agents_old(),
            (_, ReportStatus::OneDepartmentOnly) => i18n::agents_one_department(),
            (_, ReportStatus::NotOffered) => i18n::tiles_unsupported(),
            (Self::Available, _) if scope.has_departments => i18n::agents_all_departments(),
            (Self::PerHour, _) if scope.has_departments => i18n::agents_not_by_department(),
            // All conversations, by the time of sessions that have ended.
            (Self::Available | Self::PerHour, ReportStatus::Here) if scope.is_running => {
                i18n::agents_finished_sessions()
            }
            _ => return None,
        };
        Some(note.into())
    }
}

/// The column of names.
pub(super) fn name_column() -> Column {
    Column::name(ColumnId::AGENT, i18n::agents_agent())
}

/// The columns that can be chosen.
pub(super) fn offered(is_compared: bool) -> Vec<AgentColumn> {
    ALL.into_iter().filter(|column| is_compared || *column != AgentColumn::Change).collect()
}

/// The columns that are shown, as far as they were chosen. Without a comparison there is no change to show.
pub(super) fn shown(
    chosen: Option<&ChosenColumns>,
    place: TablePlace,
    is_compared: bool,
) -> Vec<AgentColumn> {
    let fixed: &[AgentColumn] = match place {
        TablePlace::View => &[],
        TablePlace::Overview => &OVERVIEW_COLUMNS,
        TablePlace::Paper => &PAPER_COLUMNS,
    };
    if !fixed.is_empty() {
        let is_shown = |column: &&AgentColumn| is_compared || **column != AgentColumn::Change;
        return fixed.iter().filter(is_shown).copied().collect();
    }
    let offered = offered(is_compared);
    let ids = offered.iter().map(|column| column.id()).chain([ColumnId::AGENT]);
    let chosen = ChosenColumns::in_table(chosen, ids);
    let is_shown = |column: &AgentColumn| match (column.presence(), chosen) {
        (Presence::Required, _) => true,
        (_, Some(chosen)) => chosen.contains(&column.id()),
        (presence, None) => presence == Presence::Shown,
    };
    offered.iter().copied().filter(is_shown).collect()
}

/// The reports that columns need.
pub(super) fn sources(columns: &[AgentColumn]) -> Vec<AgentSource> {
    let mut sources = vec![AgentSource::Conversations];
    for source in columns.iter().map(|column| column.source()) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(columns: &[AgentColumn]) -> Vec<String> {
        columns.iter().map(|column| column.id().as_str().to_owned()).collect()
    }

    fn calls(chosen: Option<&str>, place: TablePlace) -> usize {
        let chosen = chosen.map(|text| text.parse().unwrap());
        sources(&shown(chosen.as_ref(), place, true)).len()
    }

    #[test]
    fn only_columns_on_screen_cost_calls() {
        // Conversations, first response, response, chat duration, available time.
        assert_eq!(calls(None, TablePlace::View), 5);
        assert_eq!(calls(Some("conversations"), TablePlace::View), 1);
        assert_eq!(calls(Some("per-hour"), TablePlace::View), 2);
        // Conversations and first response, whatever was chosen elsewhere.
        let overview = |chosen| calls(chosen, TablePlace::Overview);
        assert_eq!((overview(None), overview(Some("messages"))), (2, 2));
        // With response and chat duration.
        assert_eq!(calls(None, TablePlace::Paper), 4);
    }

    #[test]
    fn columns_are_those_chosen_and_the_conversations() {
        let chosen = "messages,share,nonsense".parse().unwrap();
        assert_eq!(
            ids(&shown(Some(&chosen), TablePlace::View, true)),
            ["conversations", "share", "messages"]
        );
        let unknown = "nonsense".parse().unwrap();
        assert_eq!(shown(Some(&unknown), TablePlace::View, true), shown(None, TablePlace::View, true));
        // A column that is not there without a comparison is no choice either.
        let change = "change".parse().unwrap();
        assert_eq!(shown(Some(&change), TablePlace::View, false), shown(None, TablePlace::View, false));
        assert!(!shown(None, TablePlace::View, false).contains(&AgentColumn::Change));
    }

    #[test]
    fn ids_of_columns_are_unlike_each_other() {
        let mut all = ids(&ALL);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), ALL.len());
    }
}

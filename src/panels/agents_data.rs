//! What the reports about agents come to: one table, and how each report stands.

use analytics::agent_table::{AgentReports, AgentTable, CountedBy};
use analytics::agent_values::{AgentReport, AgentValues};
use analytics::breakdown::{Breakdown, ByLicence};
use analytics::scope::Scope;
use leptos::prelude::*;
use rocketchat::error::ApiError;

use super::breakdowns::breakdown_panel;
use super::captions::{AggregationText, may_be_running};
use crate::filters::filters::Filters;
use crate::query::agent_reports::{AGENT_METRICS, AgentReportQueries, AgentSource};
use crate::query::directory::Directory;
use crate::query::report_status::ReportStatus;
use crate::text::api_error;
use crate::ui::panel::state::PanelState;

/// All that is known of the agents.
pub struct AgentsData {
    /// What the panel says besides the numbers.
    pub panel_state: PanelState,
    /// The rows; nothing as long as something is awaited without which there are none.
    pub table: Option<AgentTable>,
    /// The conversations that the rows are made of: how they are compared, and with what.
    pub conversations: Option<Breakdown>,
    /// Each report and how it stands.
    pub reports: Vec<(AgentSource, ReportStatus)>,
    /// The days and departments of the numbers.
    pub scope: Scope,
    /// Whether these days may still have been running when the workspace answered.
    pub is_running: bool,
}

impl AgentsData {
    /// How a report stands.
    pub fn status(&self, source: AgentSource) -> &ReportStatus {
        let known = self.reports.iter().find(|(known, _)| *known == source);
        known.map_or(&ReportStatus::NotAsked, |(_, status)| status)
    }

    /// The error that the panel shows for all its numbers: why the conversations are old, or are missing with all else.
    pub fn panel_error(&self) -> Option<&ApiError> {
        let is_empty = self.table.as_ref().is_none_or(|table| table.rows.is_empty());
        let is_shown = self.conversations.is_some() || is_empty;
        self.status(AgentSource::Conversations).error().filter(|_| is_shown)
    }
}

/// The reports as they are now. Numbers of other days or departments than those of the conversations stay out.
pub fn agents_data(queries: AgentReportQueries, filters: Filters, directory: Directory) -> AgentsData {
    let texts = (i18n::covering_sum as AggregationText, notes);
    let (panel_state, conversations) =
        breakdown_panel(queries.conversations, (filters, directory), texts, ByLicence::breakdown);
    let (key, state) = queries.conversations.shown();
    let scope = key.now.0.scope;
    let by = match state.answer().map(|answer| answer.value.now.as_ref()) {
        Some(ByLicence::Premium(_)) => CountedBy::Name,
        _ => CountedBy::Username,
    };
    let mut reports =
        vec![(AgentSource::Conversations, ReportStatus::of(true, state.answer().is_some(), state.error()))];
    let mut metrics = Vec::new();
    for (metric, query) in AGENT_METRICS.into_iter().zip(queries.metrics) {
        let state = query.state();
        let answer = state.answer().filter(|answer| answer.key.now.scope == scope);
        let report = answer.map(|answer| answer.value.now.as_ref());
        let status = metric_status(query.is_wanted.get(), report, state.error());
        reports.push((AgentSource::Metric(metric), status));
        metrics.extend(report.and_then(values).cloned());
    }
    let service = queries.availability.state();
    let answer = service.answer().filter(|answer| answer.key.now.0 == scope.range);
    let availability = answer.map(|answer| answer.value.now.as_ref());
    let is_asked = queries.availability.is_wanted.get();
    let status = ReportStatus::of(is_asked, availability.is_some(), service.error());
    reports.push((AgentSource::Availability, status));
    let names = queries.names.get();
    let is_waiting = conversations.is_none() && state.error().is_none() || names.is_none();
    let table = (!is_waiting).then(|| {
        AgentTable::of(AgentReports {
            names: names.as_ref().and_then(|names| names.as_ref().ok()),
            conversations: conversations.as_ref().map(|data| (data, by)),
            metrics: &metrics,
            availability,
            has_departments: !scope.departments.ids().is_empty(),
        })
    });
    let names_error = names.and_then(Result::err).filter(|error| *error != ApiError::NotCached);
    let panel_state = with_others(panel_state, table.as_ref(), conversations.is_some(), names_error);
    let is_running = state.answer().is_some_and(|answer| may_be_running(scope.range, answer.at, filters));
    let is_fetching =
        queries.metrics.iter().any(|query| query.is_fetching()) || queries.availability.is_fetching();
    let panel_state = panel_state.also_fetching(is_fetching);
    AgentsData { panel_state, table, conversations, reports, scope, is_running }
}

/// The panel's state with what the other reports add.
fn with_others(
    panel_state: PanelState,
    table: Option<&AgentTable>,
    has_conversations: bool,
    names_error: Option<ApiError>,
) -> PanelState {
    let Some(table) = table else {
        return if has_conversations { panel_state.as_loading() } else { panel_state };
    };
    let is_refused = names_error.as_ref().is_some_and(ApiError::is_permanent);
    let note = names_error.map(|error| i18n::agents_names_unknown(&api_error::sentence(&error)));
    let panel_state = if is_refused { panel_state.with_notes(note) } else { panel_state.with_gaps(note) };
    // Where the conversations failed, what the others have is shown all the same.
    let is_alone = !has_conversations && !table.rows.is_empty();
    if is_alone { panel_state.with_numbers_of_others() } else { panel_state }
}

/// What is said below the numbers: by which report they are counted, and how those of several years came about.
fn notes(agents: &ByLicence<Breakdown>) -> Vec<String> {
    match agents {
        ByLicence::Premium(agents) => {
            let years = (agents.pieces > 1).then(|| i18n::agents_years(agents.pieces as f64));
            let has_merged_names = agents.has_merged_names.then(|| i18n::agents_namesakes().into());
            years.into_iter().chain(has_merged_names).collect()
        }
        ByLicence::Community(_) => vec![i18n::agents_community().into()],
    }
}

fn metric_status(is_asked: bool, report: Option<&AgentReport>, error: Option<&ApiError>) -> ReportStatus {
    match (is_asked, report) {
        (true, Some(AgentReport::OneDepartmentOnly)) => ReportStatus::OneDepartmentOnly,
        (true, Some(AgentReport::NotOffered)) => ReportStatus::NotOffered,
        (is_asked, report) => ReportStatus::of(is_asked, report.is_some(), error),
    }
}

fn values(report: &AgentReport) -> Option<&AgentValues> {
    match report {
        AgentReport::Values(values) => Some(values),
        AgentReport::OneDepartmentOnly | AgentReport::NotOffered => None,
    }
}

use std::borrow::Cow;

use analytics::agent_identity::AgentIdentity;
use analytics::agent_table::{AgentNumber, AgentRow, AgentTable};
use analytics::breakdown::{Breakdown, Comparability};
use analytics::locale_format::EnglishFormat;
use analytics::metric::Metric;
use analytics::scope::Scope;
use rocketchat::error::ApiError;

use super::super::columns::ALL;
use super::super::failures::failures;
use super::*;
use crate::query::report_status::ReportStatus;
use crate::ui::panel::state::PanelState;

const FIRST: Metric = Metric::AvgFirstResponseTime;

fn agent(username: &str) -> AgentIdentity {
    AgentIdentity::Agent { username: username.into(), name: None }
}

fn row(agent: AgentIdentity, conversations: f64, first: AgentNumber) -> AgentRow {
    AgentRow {
        agent,
        conversations: AgentNumber::Known(conversations),
        before: Some(conversations),
        metrics: vec![(FIRST, first)],
        available: AgentNumber::Known(1_800.0),
    }
}

fn data(rows: Vec<AgentRow>, reports: Vec<(AgentSource, ReportStatus)>, department: &str) -> AgentsData {
    let sum = rows.iter().filter_map(|row| row.conversations.known()).sum();
    let departments = if department.is_empty() { Default::default() } else { department.parse().unwrap() };
    AgentsData {
        panel_state: PanelState::without_answer(String::new(), String::new()),
        table: Some(AgentTable { rows, conversations: Some(sum), available: None, ..AgentTable::default() }),
        conversations: Some(Breakdown { comparability: Comparability::Comparable, ..Breakdown::default() }),
        reports,
        scope: Scope { range: "2026-11-09..2026-11-19".parse().unwrap(), departments },
        is_running: false,
    }
}

/// What a cell says, and its meaning where it has no number.
fn cell(table: &TableData, row: usize, id: &str) -> (String, Option<String>) {
    let place = table.columns().iter().position(|column| column.id.as_str() == id).unwrap();
    let cell = &table.rows()[row].cells[place];
    (cell.text.written(&EnglishFormat).into_owned(), cell.missing.clone().map(Cow::into_owned))
}

fn note(table: &TableData, id: &str) -> Option<String> {
    table.columns().iter().find(|column| column.id.as_str() == id).unwrap().note.clone()
}

#[test]
fn reasons_for_no_number_look_unlike_each_other_and_zero() {
    let numbers = [
        AgentNumber::Known(0.0),
        AgentNumber::NoSample,
        AgentNumber::Unknown,
        AgentNumber::NotMatched,
        AgentNumber::NotApplicable,
        AgentNumber::NoReport,
    ];
    let rows = numbers.iter().map(|number| row(agent("ana"), 1.0, *number)).collect();
    let waiting = vec![(AgentSource::Metric(FIRST), ReportStatus::Waiting)];
    let table = table(&data(rows, waiting, ""), &ALL, &[], 5, &EnglishFormat);
    let mut seen: Vec<_> = (0..numbers.len()).map(|at| cell(&table, at, "first-response")).collect();
    assert_eq!(seen[1..].iter().filter(|(_, meaning)| meaning.is_none()).count(), 0);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), numbers.len());
}

#[test]
fn a_failed_report_is_said_in_the_heads_of_its_columns_alone() {
    let failed = |error| vec![(AgentSource::Availability, ReportStatus::Failed(error))];
    let rows = || {
        vec![AgentRow { available: AgentNumber::NoReport, ..row(agent("ana"), 1.0, AgentNumber::NoSample) }]
    };
    for (error, words) in [
        (ApiError::PremiumRequired, i18n::tiles_premium()),
        (ApiError::MissingPermission { permission: "x".into() }, i18n::tiles_no_permission()),
        (ApiError::Offline, i18n::tiles_failed()),
    ] {
        let table = table(&data(rows(), failed(error), ""), &ALL, &[], 5, &EnglishFormat);
        assert_eq!(note(&table, "available").as_deref(), Some(words));
        assert_eq!(note(&table, "per-hour").as_deref(), Some(words));
        assert_eq!(note(&table, "first-response"), None);
        assert_eq!(cell(&table, 0, "available"), ("–".into(), Some(words.into())));
    }
}

#[test]
fn a_column_is_marked_as_old_where_the_panel_does_not_say_it_of_all() {
    let mark = |conversations: ReportStatus| {
        let rows = vec![row(agent("ana"), 1.0, AgentNumber::NoSample)];
        let old = (AgentSource::Availability, ReportStatus::Old(ApiError::PremiumRequired));
        let data = data(rows, vec![(AgentSource::Conversations, conversations), old], "");
        let failures = failures(&data, &ALL);
        let table = table(&data, &ALL, &failures, 5, &EnglishFormat);
        (failures.len(), note(&table, "available"))
    };
    assert_eq!(mark(ReportStatus::Here), (1, Some(i18n::agents_old().into())));
    assert_eq!(mark(ReportStatus::Old(ApiError::PremiumRequired)), (0, None));
    assert_eq!(mark(ReportStatus::Old(ApiError::NotCached)).0, 1);
}

#[test]
fn of_a_department_the_time_is_of_all_and_its_rate_is_not_given() {
    let here = vec![(AgentSource::Availability, ReportStatus::Here)];
    let rows = vec![row(agent("ana"), 1.0, AgentNumber::NoSample)];
    let table = table(&data(rows, here, "sales"), &ALL, &[], 5, &EnglishFormat);
    assert_eq!(note(&table, "available").as_deref(), Some(i18n::agents_all_departments()));
    assert_eq!(note(&table, "per-hour").as_deref(), Some(i18n::agents_not_by_department()));
    assert_eq!(cell(&table, 0, "per-hour").0, "–");
    assert_eq!(cell(&table, 0, "available"), ("30 min".into(), None));
}

#[test]
fn a_rate_of_little_time_says_so() {
    let here = vec![(AgentSource::Availability, ReportStatus::Here)];
    let rows = vec![row(agent("ana"), 3.0, AgentNumber::NoSample)];
    let table = table(&data(rows, here, ""), &ALL, &[], 5, &EnglishFormat);
    assert_eq!(cell(&table, 0, "per-hour"), ("6.0".into(), Some(i18n::agents_short_time().into())));
}

#[test]
fn nobody_and_deleted_agents_stand_above_the_others_and_many_deleted_ones_are_a_row() {
    let deleted = |count: usize| -> Vec<AgentRow> {
        let ids = (0..count).map(|at| AgentIdentity::Deleted(format!("id{at}")));
        let rows = ids.chain([AgentIdentity::Unassigned, agent("ana")]);
        rows.map(|agent| row(agent, 2.0, AgentNumber::NotApplicable)).collect()
    };
    let pinned = |count| {
        let table = table(&data(deleted(count), Vec::new(), ""), &ALL, &[], 5, &EnglishFormat);
        let pinned = table.rows().iter().filter(|row| row.kind == RowKind::Pinned);
        let text = |cell: &Cell| cell.text.written(&EnglishFormat).into_owned();
        pinned.map(|row| (text(&row.cells[0]), text(&row.cells[1]))).collect::<Vec<_>>()
    };
    let text = |name: &str, count: &str| (name.to_owned(), count.to_owned());
    assert_eq!(pinned(1), [text("Deleted agent", "2"), text("Unassigned", "2")]);
    assert_eq!(pinned(6), [text("6 deleted agents", "12"), text("Unassigned", "2")]);
}

#[test]
fn totals_are_sums_and_means_only_where_these_are_true() {
    let here = vec![(AgentSource::Metric(FIRST), ReportStatus::Here)];
    let rows = vec![
        row(agent("ana"), 3.0, AgentNumber::Known(10.0)),
        row(agent("ben"), 1.0, AgentNumber::Known(50.0)),
    ];
    let table = table(&data(rows, here, ""), &ALL, &[], 5, &EnglishFormat);
    let last = table.rows().len() - 1;
    assert_eq!(table.rows()[last].kind, RowKind::Total);
    assert_eq!(cell(&table, last, "conversations").0, "4");
    assert_eq!(cell(&table, last, "first-response").0, "about 20 s");
    assert_eq!(cell(&table, last, "change").0, i18n::change_same());
}

//! Metrics by agent: of one department or all, of several only where that is exact, and from 6.4 on.

use std::collections::BTreeMap;

use analytics::agent_values::{AgentReport, AgentValues};
use analytics::metric::Metric;
use analytics::reported_value::ReportedValue::{self, Known, NoSample, Unknown};
use analytics::scope::Scope;
use chrono::NaiveDate;
use demo_workspace::{Author, Company, Conversation, Id, Licence, Version, Workspace, conversations_on};
use rocketchat::CachePolicy;
use rocketchat::error::{ApiError, Host};
use serde_json::{Value, json};

use crate::mock::*;

const DAYS: &str = "2026-11-10..2026-11-19";

fn asked(mock: &MockWorkspace, scope: &Scope, metric: Metric) -> Result<AgentReport, ApiError> {
    now(mock.client.agent_overview(scope, metric, CachePolicy::Recent))
}

fn values(mock: &MockWorkspace, scope: &Scope, metric: Metric) -> AgentValues {
    match asked(mock, scope, metric) {
        Ok(AgentReport::Values(values)) => values,
        other => panic!("{other:?}"),
    }
}

fn small() -> MockWorkspace {
    simulated(workspace())
}

fn simulated(workspace: Workspace) -> MockWorkspace {
    MockWorkspace::new(move |request| answer_of(&workspace, request))
}

fn workspace() -> Workspace {
    Workspace::demo(at("2026-11-20T16:00:00Z"))
}

fn departments() -> Vec<Id> {
    Company::of(&workspace()).departments.iter().map(|department| department.id).collect()
}

#[test]
fn plain_days_are_sent_and_nothing_beside_them_but_a_department() {
    let mock = MockWorkspace::new(nothing);
    for (scope, rest) in [(scope(MARCH), ""), (scope_of(MARCH, "dep"), "&departmentId=dep")] {
        values(&mock, &scope, Metric::AvgReactionTime);
        let query = "name=Avg_reaction_time&from=2026-03-28&to=2026-03-29";
        assert_eq!(mock.requests(), [format!("{AGENT_OVERVIEW}?{query}{rest}")]);
    }
}

#[test]
fn days_that_are_over_are_asked_for_once_and_today_each_minute() {
    let mock = MockWorkspace::new(nothing);
    let count = |days: &str| {
        values(&mock, &scope(days), Metric::TotalMessages);
        mock.requests().len()
    };
    assert_eq!([count(MARCH), count("2026-11-20..2026-11-20")], [1, 1]);
    advance_clock(30);
    assert_eq!([count(MARCH), count("2026-11-20..2026-11-20")], [0, 0]);
    advance_clock(60);
    assert_eq!([count(MARCH), count("2026-11-20..2026-11-20")], [0, 1]);
}

#[test]
fn what_is_exact_of_several_departments_is_asked_of_each() {
    let mock = MockWorkspace::new(|request| {
        let rows = match (parameter(request, "departmentId"), parameter(request, "name")) {
            (Some("a"), Some("Total_messages")) => json!([row("ana", json!(3)), row("ben", json!(9))]),
            (_, Some("Total_messages")) => json!([row("ana", json!(4))]),
            (Some("a"), _) => json!([row("ana", json!("00:00:30")), row("ben", json!("00:00:00"))]),
            _ => json!([row("ana", json!("00:00:12"))]),
        };
        json_reply(&json!({ "head": [], "data": rows }))
    });
    let both = scope_of(MARCH, "a,b");
    let names = ["ana", "ben", "cem"];
    assert_eq!(
        values(&mock, &both, Metric::TotalMessages).values(&names),
        [Known(7.0), Known(9.0), Known(0.0)]
    );
    let best = values(&mock, &both, Metric::BestFirstResponseTime).values(&names);
    assert_eq!((best, mock.requests().len()), (vec![Known(12.0), NoSample, NoSample], 4));
}

fn row(name: &str, value: Value) -> Value {
    json!({ "name": name, "value": value })
}

#[test]
fn means_and_shares_of_several_departments_are_not_even_asked_for() {
    let mock = small();
    for metric in Metric::ALL.into_iter().filter(|metric| AgentValues::combination(*metric).is_none()) {
        assert_eq!(
            asked(&mock, &scope_of(DAYS, "a,b"), metric),
            Ok(AgentReport::OneDepartmentOnly),
            "{metric}"
        );
    }
    assert_eq!(mock.requests().len(), 0);
}

#[test]
fn a_department_that_fails_leaves_no_smaller_number() {
    let mock = MockWorkspace::new(|request| match parameter(request, "departmentId") {
        Some("b") => reply(500, "application/json", "{}"),
        _ => nothing(request),
    });
    let result = asked(&mock, &scope_of(DAYS, "a,b,c"), Metric::TotalMessages);
    assert!(matches!(result, Err(ApiError::ServerError { .. })), "{result:?}");
}

#[test]
fn it_came_with_6_4_and_needs_no_licence() {
    let of = |minor| {
        let version = Version::new(6, minor);
        let older = Workspace { version, licence: Licence::Community, ..workspace() };
        asked(&simulated(older), &scope(DAYS), Metric::TotalMessages).map(drop)
    };
    let unsupported = ApiError::EndpointUnsupported { since: "6.4", running: "6.3".into() };
    assert_eq!([of(3), of(4)], [Err(unsupported), Ok(())]);
}

#[test]
fn a_newer_workspace_without_it_lacks_what_it_should_have() {
    let mock = MockWorkspace::new(|request| match request.path.as_str() {
        INFO => json_reply(&json!({ "version": "8.8" })),
        _ => not_found(),
    });
    let expected = ApiError::EndpointNotFound { host: Host::Simulated, status: 404 };
    assert_eq!(asked(&mock, &scope(DAYS), Metric::TotalMessages), Err(expected));
}

#[test]
fn a_name_that_the_workspace_does_not_know_is_no_fault() {
    let mock = MockWorkspace::always(json_reply(&json!({})));
    assert_eq!(asked(&mock, &scope(DAYS), Metric::TotalMessages), Ok(AgentReport::NotOffered));
    let both = scope_of(DAYS, "a,b");
    assert_eq!(asked(&mock, &both, Metric::TotalMessages), Ok(AgentReport::NotOffered));
}

/// The conversations of the days in these departments, or in all.
fn conversations(scope: &Scope) -> Vec<Conversation> {
    let chosen = scope.departments.ids();
    let is_chosen = |it: &Conversation| {
        chosen.is_empty() || it.department.is_some_and(|id| chosen.iter().any(|one| one.0 == id.to_string()))
    };
    let days = scope.range.start().iter_days().take_while(|day: &NaiveDate| *day <= scope.range.end());
    days.flat_map(|day| conversations_on(&workspace(), day)).filter(is_chosen).collect()
}

/// Who wrote first after the visitor's last word, if that is who serves.
fn is_answered_by_server(it: &Conversation) -> bool {
    let written: Vec<Author> = it.written_messages().map(|message| message.author).collect();
    let after = written.iter().rposition(|author| *author == Author::Visitor).map_or(0, |last| last + 1);
    written.get(after) == Some(&Author::Agent)
}

/// What an agent's own conversations come to, by hand.
fn truth(metric: Metric, scope: &Scope, agent: Id) -> ReportedValue {
    let all = conversations(scope);
    let served: Vec<&Conversation> = all.iter().filter(|it| it.service.is_some()).collect();
    let own: Vec<&&Conversation> = served.iter().filter(|it| it.service.unwrap().agent == agent).collect();
    let time = |measure: fn(&Conversation) -> Option<f64>, is_counted: fn(&Conversation) -> bool| {
        own.iter().filter(|it| is_counted(it)).filter_map(|it| measure(it)).collect::<Vec<f64>>()
    };
    let times = match metric {
        Metric::TotalConversations => return Known(own.len() as f64 / served.len() as f64),
        Metric::TotalMessages => {
            let replies = |it: &Conversation| {
                it.written_messages().filter(|message| message.author != Author::Visitor).count().max(1)
            };
            return Known(own.iter().map(|it| replies(it)).sum::<usize>() as f64);
        }
        Metric::AvgChatDuration => time(Conversation::chat_duration, |_| true),
        Metric::AvgResponseTime => time(Conversation::response_time, |_| true),
        Metric::AvgReactionTime => time(Conversation::reaction_time, |_| true),
        _ => time(Conversation::first_response_time, is_answered_by_server),
    };
    let least = times.iter().copied().fold(f64::INFINITY, f64::min);
    let mean = times.iter().sum::<f64>() / times.len().max(1) as f64;
    let seconds = if metric == Metric::BestFirstResponseTime { least } else { mean };
    if times.is_empty() { NoSample } else { ReportedValue::of_seconds(seconds.round()) }
}

#[test]
fn each_column_is_what_the_agents_conversations_come_to() {
    let workspace = workspace();
    let agents = Company::of(&workspace).agents;
    let names: Vec<&str> = agents.iter().map(|agent| agent.username.as_str()).collect();
    let ids = departments();
    let both = format!("{},{}", ids[0], ids[1]);
    let scopes = [scope(DAYS), scope_of(DAYS, &ids[0].to_string()), scope_of(DAYS, &both)];
    for (at, scope) in scopes.iter().enumerate() {
        for metric in Metric::ALL.into_iter().filter(|one| at < 2 || AgentValues::combination(*one).is_some())
        {
            let sent = values(&small(), scope, metric).values(&names);
            let expected: Vec<ReportedValue> =
                agents.iter().map(|agent| truth(metric, scope, agent.id)).collect();
            for ((name, sent), expected) in names.iter().zip(sent).zip(expected) {
                let is_near = match (sent, expected) {
                    (Known(sent), Known(expected)) => (sent - expected).abs() <= 0.000_05,
                    (sent, expected) => sent == expected && sent != Unknown,
                };
                assert!(is_near, "{metric} of {name}: {sent:?} {expected:?}");
            }
        }
    }
}

#[test]
fn deleted_agents_and_the_bot_have_rows_of_their_own() {
    let values = values(&small(), &scope(DAYS), Metric::AvgFirstResponseTime);
    let workspace = workspace();
    let known: BTreeMap<String, Id> =
        Company::of(&workspace).agents.into_iter().map(|agent| (agent.username, agent.id)).collect();
    let others: Vec<&str> = values
        .rows
        .iter()
        .map(|row| row.username.as_str())
        .filter(|username| !known.contains_key(*username))
        .collect();
    assert!(others.contains(&"rocket.cat"), "{others:?}");
    assert!(others.iter().any(|username| username.starts_with("former.")), "{others:?}");
}

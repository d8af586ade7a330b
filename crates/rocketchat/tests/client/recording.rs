//! A client of a recording against the workspace that was recorded.

use std::fmt::Debug;
use std::sync::Arc;

use analytics::agent_identity::{AgentIdentity, is_id};
use analytics::agent_values::{AgentReport, AgentValue, AgentValues};
use analytics::breakdown::Name;
use analytics::metric::Metric;
use analytics::scope::{Scope, TrendQuery};
use analytics::zone::Zone;
use demo_workspace::{Licence, Workspace};
use rocketchat::agent_pseudonyms::AgentPseudonyms;
use rocketchat::error::ApiError;
use rocketchat::recording::{RecordedAnswer, Recording};
use rocketchat::{CachePolicy, Client, RequestObserver};

use crate::mock::*;

const WEEKS: &str = "2026-11-02..2026-11-15";

/// All that is read of a workspace here, as text.
fn read(client: &Client) -> Vec<String> {
    let (scope, utc) = (scope(WEEKS), Zone::utc());
    let policy = CachePolicy::Recent;
    let trend = |metric| ready(client.trend(&TrendQuery { scope: scope.clone(), metric }, policy));
    vec![
        format!("{:?}", ready(client.totals(&scope, policy)).unwrap()),
        format!("{:?}", ready(client.agents(&scope, &utc, policy)).unwrap()),
        format!("{:?}", ready(client.chats_by_department(&scope, &utc, policy)).unwrap()),
        format!("{:?}", trend(Metric::TotalConversations).unwrap()),
        format!("{:?}", trend(Metric::AvgResponseTime).unwrap()),
    ]
}

/// What was read of a workspace, and its recording half an hour later, by way of its text.
fn recorded(mock: &MockWorkspace, scopes: &[Scope], read: impl FnOnce(&Client)) -> Recording {
    let observer = RequestObserver::silent();
    ready(mock.client.departments(CachePolicy::Recent)).unwrap();
    ready(mock.client.agent_names(CachePolicy::Recent)).unwrap();
    read(&mock.client.with_observer(observer.clone()));
    advance_clock(30 * 60);
    let answer = |call: rocketchat::CallRecord| {
        Some(RecordedAnswer { request: call.target, at: call.at, body: call.body?.to_string() })
    };
    let answers = observer.calls().into_iter().filter_map(answer).collect();
    let text = serde_json::to_string(&ready(mock.client.record(answers, vec![], scopes))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn demo(licence: Licence) -> MockWorkspace {
    MockWorkspace::new(move |request| {
        answer_of(&Workspace { licence, ..Workspace::demo(at("2026-11-20T12:00:00Z")) }, request)
    })
}

#[test]
fn a_recording_answers_as_its_workspace_did_and_when() {
    for licence in [Licence::Premium, Licence::Community] {
        let mock = demo(licence);
        let mut live = Vec::new();
        let recording = recorded(&mock, &[scope(WEEKS)], |client| live = read(client));
        let client = Client::recorded(Arc::new(recording));
        assert_eq!(read(&client), live);
        assert_eq!(client.now(), clock());
        let names = |client: &Client| ready(client.agent_names(CachePolicy::Recent)).unwrap();
        assert_eq!(names(&client), names(&mock.client));
    }
}

#[test]
fn what_was_not_asked_is_not_answered() {
    let mock = demo(Licence::Premium);
    let recording = recorded(&mock, &[scope(WEEKS)], |client| drop(read(client)));
    let client = Client::recorded(Arc::new(recording));
    let other = scope("2026-11-01..2026-11-15");
    let trend = TrendQuery { scope: other.clone(), metric: Metric::TotalConversations };
    for (policy, error) in [
        (CachePolicy::Recent, ApiError::NotRecorded),
        (CachePolicy::Reload, ApiError::NotRecorded),
        (CachePolicy::CacheOnly, ApiError::NotCached),
    ] {
        assert_eq!(ready(client.totals(&other, policy)), Err(error.clone()));
        assert_eq!(ready(client.trend(&trend, policy)), Err(error.clone()));
        assert_eq!(ready(client.availability(range(WEEKS), policy)), Err(error));
    }
}

#[test]
fn a_compared_period_is_found_by_the_time_that_the_running_one_had_reached() {
    let mock = demo(Licence::Premium);
    let asked = |client: &Client, day: &str, minutes| {
        let until = at(day) + chrono::TimeDelta::minutes(minutes);
        ready(client.with_cutoff(Some(until)).agents(&scope(MARCH), &Zone::utc(), CachePolicy::Recent))
    };
    let mut live = None;
    let recording = recorded(&mock, &[], |client| live = asked(client, "2026-03-28T12:00:00Z", 0).ok());
    let client = Client::recorded(Arc::new(recording));
    assert_eq!(asked(&client, "2026-03-28T12:00:00Z", 30).ok(), live);
    for minutes in [-31, 40, 24 * 60] {
        assert_eq!(asked(&client, "2026-03-28T12:00:00Z", minutes), Err(ApiError::NotRecorded), "{minutes}");
    }
}

#[test]
fn a_request_of_other_days_is_not_taken_for_a_later_cut_off() {
    let mock = demo(Licence::Premium);
    let days = |end: &str| scope(&format!("2026-11-01..{end}"));
    let recording = recorded(&mock, &[], |client| {
        ready(client.agents(&days("2026-11-18"), &Zone::utc(), CachePolicy::Recent)).unwrap();
        // As much later as the days are longer.
        advance_clock(24 * 60 * 60 - 30 * 60);
    });
    let client = Client::recorded(Arc::new(recording));
    let asked = |end| ready(client.agents(&days(end), &Zone::utc(), CachePolicy::Recent));
    assert!(asked("2026-11-18").is_ok());
    assert_eq!(asked("2026-11-19"), Err(ApiError::NotRecorded));
}

fn pseudonyms() -> AgentPseudonyms {
    AgentPseudonyms::new(|number| format!("Agent {number}"))
}

fn overview(client: &Client) -> AgentValues {
    let metric = Metric::AvgFirstResponseTime;
    match ready(client.agent_overview(&scope(WEEKS), metric, CachePolicy::Recent)).unwrap().value {
        AgentReport::Values(values) => values,
        other => panic!("{other:?}"),
    }
}

/// What the reports by agent say, a line a row.
fn said_of_agents(client: &Client) -> Vec<String> {
    let (weeks, utc, policy) = (scope(WEEKS), Zone::utc(), CachePolicy::Recent);
    let day = ready(client.availability(range("2026-11-12"), policy)).unwrap().value;
    let lines = [
        rows(&ready(client.agents(&weeks, &utc, policy)).unwrap().value.breakdown().rows),
        rows(&ready(client.chats_per_agent(&weeks, &utc, policy)).unwrap().value.rows),
        rows(&overview(client).rows),
        rows(&ready(client.availability(weeks.range, policy)).unwrap().value.agents),
        rows(&day.agents),
    ];
    assert!(
        lines.iter().all(|lines| lines.len() > 5) && day.agents.iter().any(|agent| agent.sessions.len() > 1)
    );
    lines.concat()
}

fn rows<T: Debug>(rows: &[T]) -> Vec<String> {
    rows.iter().map(|row| format!("{row:?}")).collect()
}

#[test]
fn with_other_names_all_reports_are_answered_and_nobody_is_named() {
    let mock = demo(Licence::Premium);
    let recording = recorded(&mock, &[scope(WEEKS)], |client| drop((read(client), said_of_agents(client))));
    let names = ready(mock.client.agent_names(CachePolicy::Recent)).unwrap();
    let mut pseudonyms = pseudonyms();
    let renamed = recording.clone().with_pseudonyms(&mut pseudonyms);
    let [whole, text] = [&recording, &renamed].map(|recording| serde_json::to_string(recording).unwrap());
    assert!(names.pairs.len() > 8);
    for (username, name) in &names.pairs {
        assert!(whole.contains(username) && !text.contains(username) && !text.contains(name), "{name}");
    }
    let client = Client::recorded(Arc::new(renamed));
    // What was said under a name is said under one other name, the same in all reports.
    let mut other_names: Vec<(String, String)> = Vec::new();
    let values = overview(&mock.client).rows.into_iter();
    let is_listed = |value: &AgentValue| names.pairs.iter().any(|(username, _)| *username == value.username);
    let unlisted =
        values.filter(|value| !is_listed(value)).map(|value| AgentIdentity::Former(value.username));
    let unlisted: Vec<_> = unlisted.collect();
    assert!(!unlisted.is_empty());
    let listed = names.pairs.iter().map(|(username, name)| AgentIdentity::Agent {
        username: username.clone(),
        name: Some(name.clone()),
    });
    let counted = ready(mock.client.agents(&scope(WEEKS), &Zone::utc(), CachePolicy::Recent)).unwrap().value;
    let deleted: Vec<_> = counted
        .breakdown()
        .rows
        .into_iter()
        .filter_map(|row| match row.name {
            Name::Given(label) if is_id(&label) => Some(AgentIdentity::Deleted(label)),
            _ => None,
        })
        .collect();
    for agent in listed.chain(unlisted).chain(deleted) {
        let texts = |agent: &AgentIdentity| match agent {
            AgentIdentity::Agent { username, name } => vec![username.clone(), name.clone().unwrap()],
            agent => vec![agent.key().unwrap().to_owned()],
        };
        other_names.extend(texts(&agent).into_iter().zip(texts(&pseudonyms.identity(&agent))));
    }
    let in_other_names = |line: String| {
        other_names
            .iter()
            .fold(line, |line, (own, other)| line.replace(&format!("{own:?}"), &format!("{other:?}")))
    };
    let mut expected: Vec<String> = said_of_agents(&mock.client).into_iter().map(in_other_names).collect();
    let mut said = said_of_agents(&client);
    expected.sort();
    said.sort();
    let differing: Vec<_> = said.iter().zip(&expected).filter(|(said, expected)| said != expected).collect();
    assert_eq!(differing, []);
    assert_eq!(said.len(), expected.len());
    let read_besides = |client: &Client| {
        read(client).into_iter().filter(|text| !text.contains("Conversations]")).collect::<Vec<_>>()
    };
    assert_eq!(read_besides(&client).len(), 4);
    assert_eq!(read_besides(&client), read_besides(&mock.client));
}

fn sent(path: &str, body: &str) -> RecordedAnswer {
    RecordedAnswer { request: format!("/api/v1/livechat/{path}?count=0"), at: clock(), body: body.into() }
}

#[test]
fn what_else_an_answer_says_of_agents_is_left_out() {
    let answers = vec![
        sent(
            "analytics/agents/available-for-service-history",
            r#"{"agents":[{"_id":"Ana's id","username":"ana","availableTimeInSeconds":5,"department":"Ana's",
            "serviceHistory":[{"startedAt":"2026-11-12T08:00:00Z","by":"Ana"}]},"Ana",{"username":["Ana"]}],
            "note":"Ana","total":3}"#,
        ),
        sent(
            "analytics/dashboards/charts/chats-per-agent",
            r#"{"ana":{"open":1,"name":"Ana"},"Ana":true,"ana's":"Ana","success":true}"#,
        ),
        sent("rooms", r#"{"servedBy":"Ana"}"#),
    ];
    let recording = ready(demo(Licence::Premium).client.record(answers, vec![], &[]));
    let renamed = recording.with_pseudonyms(&mut pseudonyms()).without_host();
    let text = serde_json::to_string(&renamed).unwrap();
    for kept in ["Agent 1", "startedAt", "open"] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    for hidden in ["ana\\", "ana's", "Ana", "rooms"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    assert_eq!(renamed.host, None);
}

#[test]
fn a_name_that_looks_like_an_id_is_none_and_an_id_becomes_another() {
    let answers = vec![
        sent("users/agent", r#"{"users":[{"username":"margaretthompson7","name":"ChristopherJensen"}]}"#),
        sent(
            "analytics/dashboards/conversations-by-agent",
            r#"{"data":[{"label":"ChristopherJensen","value":1},{"label":"3kJq9ZxPdR7mWcNbT","value":2}]}"#,
        ),
        sent(
            "analytics/agent-overview",
            r#"{"data":[{"name":"RebeccaMaryBaxter","value":"1"},{"name":"rocket.cat","value":"2"}]}"#,
        ),
    ];
    let recording = ready(demo(Licence::Premium).client.record(answers, vec![], &[]));
    let mut pseudonyms = pseudonyms();
    let text = serde_json::to_string(&recording.with_pseudonyms(&mut pseudonyms)).unwrap();
    for hidden in ["margaretthompson7", "ChristopherJensen", "3kJq9ZxPdR7mWcNbT", "RebeccaMaryBaxter"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    for kept in ["Agent 1", "user-1", "rocket.cat"] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    let deleted = pseudonyms.identity(&AgentIdentity::Deleted("3kJq9ZxPdR7mWcNbT".into()));
    let id = deleted.key().unwrap();
    assert!(is_id(id) && text.contains(id), "{id}");
}

#[test]
fn what_was_old_stays_old() {
    let mock = demo(Licence::Premium);
    let weeks = scope(WEEKS);
    let observer = RequestObserver::silent();
    let client = mock.client.with_observer(observer.clone());
    let trend = |client: &Client, metric, policy| {
        ready(client.trend(&TrendQuery { scope: weeks.clone(), metric }, policy)).map(drop)
    };
    ready(client.totals(&weeks, CachePolicy::Recent)).unwrap();
    trend(&client, Metric::TotalConversations, CachePolicy::Recent).unwrap();
    let calls = observer.calls();
    trend(&mock.client, Metric::AvgResponseTime, CachePolicy::Recent).unwrap();
    let old = calls.iter().map(|call| call.target.clone()).collect();
    let answer = |call: &rocketchat::CallRecord| {
        Some(RecordedAnswer {
            request: call.target.clone(),
            at: call.at,
            body: call.body.as_ref()?.to_string(),
        })
    };
    let answers = calls.iter().filter_map(answer).collect();
    let recording = ready(mock.client.record(answers, old, std::slice::from_ref(&weeks)));
    let client = Client::recorded(Arc::new(recording));
    let results = |policy| {
        [
            ready(client.totals(&weeks, policy)).map(drop),
            trend(&client, Metric::TotalConversations, policy),
            trend(&client, Metric::AvgResponseTime, policy),
        ]
    };
    assert_eq!(results(CachePolicy::CacheOnly), [Ok(()), Ok(()), Ok(())]);
    assert_eq!(
        results(CachePolicy::Recent),
        [Err(ApiError::NotRecorded), Err(ApiError::NotRecorded), Ok(())]
    );
}

#[test]
fn of_people_it_holds_names_alone_and_of_charts_its_own_days() {
    let demo = Workspace::demo(at("2026-11-20T12:00:00Z"));
    let mock = MockWorkspace::new(move |request| {
        let mut answer = answer_of(&demo, request);
        answer.body =
            answer.body.replace("\"username\":", "\"emails\":[{\"address\":\"a@b.example\"}],\"username\":");
        answer
    });
    let weeks = scope(WEEKS);
    let longer = TrendQuery { scope: scope("2026-09-01..2026-11-15"), metric: Metric::TotalConversations };
    let recording = recorded(&mock, std::slice::from_ref(&weeks), |client| {
        ready(client.trend(&longer, CachePolicy::Recent)).unwrap();
    });
    let text = serde_json::to_string(&recording).unwrap();
    assert!(text.contains("username") && !text.contains('@'), "a mail address");
    let client = Client::recorded(Arc::new(recording));
    let of = |scope| TrendQuery { scope, metric: Metric::TotalConversations };
    assert!(ready(client.trend(&of(weeks), CachePolicy::CacheOnly)).is_ok());
    assert!(ready(client.trend(&of(scope("2026-10-31..2026-11-15")), CachePolicy::CacheOnly)).is_err());
}

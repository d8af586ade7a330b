//! A client of a recording against the workspace that was recorded.

use std::sync::Arc;

use analytics::metric::Metric;
use analytics::scope::{Scope, TrendQuery};
use analytics::zone::Zone;
use demo_workspace::{Licence, Workspace};
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

#[test]
fn without_agents_the_other_reports_are_answered_and_nobody_is_named() {
    let mock = demo(Licence::Premium);
    let recording = recorded(&mock, &[scope(WEEKS)], |client| drop(read(client)));
    let names = ready(mock.client.agent_names(CachePolicy::Recent)).unwrap();
    let without = recording.clone().without_agents();
    let [whole, text] = [&recording, &without].map(|recording| serde_json::to_string(recording).unwrap());
    assert!(names.pairs.len() > 8);
    for (username, name) in &names.pairs {
        assert!(whole.contains(username) && !text.contains(username) && !text.contains(name), "{name}");
    }
    let client = Client::recorded(Arc::new(without));
    let (weeks, utc, policy) = (scope(WEEKS), Zone::utc(), CachePolicy::Recent);
    assert!(ready(client.totals(&weeks, policy)).is_ok());
    assert!(ready(client.chats_by_department(&weeks, &utc, policy)).is_ok());
    assert!(ready(client.departments(policy)).is_ok_and(|list| !list.departments.is_empty()));
    assert_eq!(ready(client.agents(&weeks, &utc, policy)), Err(ApiError::NotRecorded));
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

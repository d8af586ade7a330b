//! Time on service against the sessions it is the sum of.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use std::collections::BTreeMap;

use ask::{HISTORY, ask, at, date, demo};
use chrono::Duration;
use demo_workspace::{Company, Session, Workspace, Zone, sessions_on};
use serde_json::Value;

fn report(workspace: &Workspace, start: &str, end: &str) -> Vec<Value> {
    let body = ask(workspace, &format!("{HISTORY}?start={start}&end={end}&fullReport=true&count=0"));
    body["agents"].as_array().unwrap().clone()
}

/// The sessions of a range by username, of those who still have one.
fn sessions(workspace: &Workspace, start: &str, end: &str) -> BTreeMap<String, Vec<Session>> {
    let company = Company::of(workspace);
    let mut sessions = BTreeMap::<String, Vec<Session>>::new();
    for session in date(start)
        .iter_days()
        .take_while(|day| *day <= date(end))
        .flat_map(|day| sessions_on(workspace, day))
    {
        let agent = company.agents.iter().find(|agent| agent.id == session.agent);
        sessions
            .entry(agent.map_or("deleted".into(), |agent| agent.username.clone()))
            .or_default()
            .push(session);
    }
    sessions
}

fn seconds(session: &Session) -> i64 {
    session.stopped_at.map_or(0, |stopped_at| (stopped_at - session.started_at).num_seconds())
}

#[test]
fn the_time_is_the_sum_of_all_finished_sessions() {
    let mut expected = sessions(&demo(), "2026-11-09", "2026-11-20");
    assert!(expected.remove("deleted").is_some());
    let rows = report(&demo(), "2026-11-09", "2026-11-20");
    let sums: Vec<_> =
        expected.into_iter().map(|(name, all)| (name, all.iter().map(seconds).sum::<i64>())).collect();
    let answered: Vec<_> = rows
        .iter()
        .map(|row| {
            (row["username"].as_str().unwrap().to_owned(), row["availableTimeInSeconds"].as_i64().unwrap())
        })
        .collect();
    assert_eq!(answered, sums);
}

#[test]
fn the_history_is_one_days_only() {
    let day = &sessions(&demo(), "2026-11-09", "2026-11-09")["alex.adler"];
    let rows = report(&demo(), "2026-11-09", "2026-11-13");
    let history = rows.iter().find(|row| row["username"] == "alex.adler").unwrap()["serviceHistory"]
        .as_array()
        .unwrap();
    let starts: Vec<_> = history.iter().map(|entry| at(entry["startedAt"].as_str().unwrap())).collect();
    assert_eq!(starts, day.iter().map(|session| session.started_at).collect::<Vec<_>>());
}

#[test]
fn the_history_is_there_for_the_exact_word_only() {
    for word in ["", "&fullReport=True", "&fullReport=1"] {
        let body = ask(&demo(), &format!("{HISTORY}?start=2026-11-09&end=2026-11-09{word}"));
        assert!(body["agents"][0]["serviceHistory"].is_null() && !body["agents"][0]["username"].is_null());
        assert!(body["agents"][0].get("serviceHistory").is_none());
    }
}

#[test]
fn who_has_only_just_begun_has_no_time_yet() {
    let mut workspace = demo();
    workspace.now = at("2026-11-20T06:40:00Z");
    let rows = report(&workspace, "2026-11-20", "2026-11-20");
    assert!(
        !rows.is_empty()
            && rows.iter().all(|row| row["availableTimeInSeconds"] == 0 && row["serviceHistory"].is_null())
    );
}

#[test]
fn a_night_on_service_is_cut_at_midnight() {
    let mut workspace = demo();
    workspace.zone = Zone::from_hours(5);
    let ends =
        sessions_on(&workspace, date("2026-11-10")).into_iter().filter_map(|session| session.stopped_at);
    let last = workspace.zone.midnight(date("2026-11-11")) - Duration::seconds(1);
    assert!(ends.filter(|end| *end == last).count() > 0);
    let next = sessions_on(&workspace, date("2026-11-11"));
    assert!(next.iter().any(|session| session.started_at == workspace.zone.midnight(date("2026-11-11"))));
}

#[test]
fn some_sessions_last_less_than_a_minute() {
    let all = sessions(&demo(), "2026-11-02", "2026-11-13");
    assert!(
        all.values()
            .flatten()
            .filter(|session| session.stopped_at.is_some() && seconds(session) < 60)
            .count()
            > 5
    );
}

#[test]
fn an_instant_means_its_day_on_the_servers_clock() {
    let mut workspace = demo();
    workspace.zone = Zone::from_hours(2);
    let rows = report(&workspace, "2026-11-08T22:30:00Z", "2026-11-09T12:00:00Z");
    assert_eq!(rows, report(&workspace, "2026-11-09", "2026-11-09"));
}

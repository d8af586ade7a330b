//! Conversations by department against the conversations themselves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use std::collections::BTreeMap;

use ask::{AMOUNT, ask, at, autumn, demo};
use chrono::SecondsFormat;
use demo_workspace::{Author, Company, Conversation, Size, Workspace};
use serde_json::Value;

const SPAN: &str = "start=2026-10-24T00:00:00Z&end=2026-11-20T23:59:59.999Z&count=0";

fn waits(conversation: &Conversation) -> bool {
    let last = conversation.messages.iter().rfind(|message| message.author != Author::System);
    last.is_none_or(|message| message.author == Author::Visitor)
}

fn counted(is_counted: impl Fn(&Conversation) -> bool) -> BTreeMap<Option<String>, u64> {
    let span = at("2026-10-24T00:00:00Z")..=at("2026-11-20T23:59:59.999Z");
    let mut rooms = BTreeMap::new();
    for conversation in autumn(&demo()).iter().filter(|it| span.contains(&it.opened_at) && is_counted(it)) {
        *rooms.entry(conversation.department.map(|id| id.to_string())).or_default() += 1;
    }
    rooms
}

fn rooms(body: &Value) -> BTreeMap<Option<String>, u64> {
    let mut rooms = BTreeMap::new();
    for row in body["departments"].as_array().unwrap() {
        *rooms.entry(row["_id"].as_str().map(str::to_owned)).or_default() += row["rooms"].as_u64().unwrap();
    }
    rooms
}

fn report(workspace: &Workspace, query: &str) -> Value {
    ask(workspace, &format!("{AMOUNT}?{query}"))
}

#[test]
fn answered_and_waiting_are_counted_apart() {
    assert_eq!(rooms(&report(&demo(), &format!("{SPAN}&answered=true"))), counted(|it| !waits(it)));
    assert_eq!(rooms(&report(&demo(), &format!("{SPAN}&answered=false"))), counted(waits));
}

#[test]
fn without_a_word_only_the_waiting_are_counted() {
    for other in ["", "&answered=True", "&answered=1"] {
        assert_eq!(rooms(&report(&demo(), &format!("{SPAN}{other}"))), counted(waits));
    }
}

#[test]
fn both_ends_belong_to_the_span() {
    let answered = autumn(&demo()).into_iter().find(|it| !waits(it)).unwrap();
    let instant = answered.opened_at.to_rfc3339_opts(SecondsFormat::Millis, true);
    let body = report(&demo(), &format!("start={instant}&end={instant}&answered=true"));
    assert_eq!(rooms(&body), BTreeMap::from([(answered.department.map(|id| id.to_string()), 1)]));
}

#[test]
fn departments_are_missing_archived_deleted_or_not_named_at_all() {
    let workspace = demo();
    let company = Company::of(&workspace);
    let is_known = |id: &str| company.departments.iter().any(|department| department.id.as_str() == id);
    let rooms = rooms(&report(&workspace, &format!("{SPAN}&answered=true")));
    let archived = company.departments.iter().find(|department| department.archived).unwrap();
    assert!(rooms.contains_key(&None) && rooms.contains_key(&Some(archived.id.to_string())));
    assert!(rooms.keys().flatten().any(|id| !is_known(id)));
}

#[test]
fn no_department_and_a_null_are_two_groups_of_one_name() {
    let body = report(&demo(), &format!("{SPAN}&answered=true"));
    let nulls = body["departments"].as_array().unwrap().iter().filter(|row| row["_id"].is_null());
    let mut sent: Vec<u64> = nulls.map(|row| row["rooms"].as_u64().unwrap()).collect();
    let of = |is_null| {
        let no_department = |it: &Conversation| it.department.is_none() && it.is_department_null == is_null;
        counted(|it| !waits(it) && no_department(it))[&None]
    };
    let mut expected = vec![of(false), of(true)];
    sent.sort();
    expected.sort();
    assert_eq!(sent, expected);
    assert_eq!(body["total"], body["departments"].as_array().unwrap().len());
}

#[test]
fn one_department_can_be_asked_for() {
    let workspace = demo();
    let id = Company::of(&workspace).departments[0].id.to_string();
    let expected = counted(waits).remove_entry(&Some(id.clone())).unwrap();
    assert_eq!(rooms(&report(&workspace, &format!("{SPAN}&departmentId={id}"))), BTreeMap::from([expected]));
}

#[test]
fn pages_hold_fifty_and_never_more_than_a_hundred() {
    let mut large = demo();
    large.size = Size::Large;
    let page = |query: &str| {
        let body = report(&large, &format!("start=2026-11-19&end=2026-11-20{query}&answered=true"));
        let numbers = ["count", "offset", "total"].map(|name| body[name].as_u64().unwrap());
        assert_eq!(numbers[0], body["departments"].as_array().unwrap().len() as u64);
        numbers
    };
    let [.., total] = page("");
    assert!(total > 300);
    assert_eq!(
        [page(""), page("&count=500"), page("&count=0")],
        [[50, 0, total], [100, 0, total], [total, 0, total]]
    );
    assert_eq!(page("&count=100&offset=300"), [(total - 300).min(100), 300, total]);
}

#[test]
fn a_span_that_ends_before_it_starts_is_empty() {
    let body = report(&demo(), "start=2020-09-10T23:59:22.345Z&end=2020-09-09T00:11:22.345Z");
    assert_eq!(
        body,
        serde_json::json!({ "departments": [], "count": 0, "offset": 0, "total": 0, "success": true })
    );
}

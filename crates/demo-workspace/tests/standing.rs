//! Where conversations stand, by agent and by department, against the conversations themselves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use std::collections::BTreeMap;

use ask::{DASHBOARDS, ask, at, autumn, signed};
use demo_workspace::{Company, Conversation, Licence, Permissions, Status, Version, Workspace};
use serde_json::{Value, json};

const START: &str = "2026-11-18T06:00:00.000Z";
const END: &str = "2026-11-20T15:30:00.000Z";

/// A Friday afternoon.
fn demo() -> Workspace {
    Workspace::demo(at("2026-11-20T16:00:00Z"))
}

fn asked(report: &str, more: &str) -> Value {
    ask(&demo(), &format!("{DASHBOARDS}/charts/{report}?start={START}&end={END}{more}"))
}

/// The conversations that count: those opened since the start, and of the closed ones those closed by the end.
fn counted() -> Vec<Conversation> {
    let (start, end) = (at(START), at(END));
    let counts = |it: &Conversation| it.opened_at >= start && it.closed_at.unwrap_or(it.opened_at) <= end;
    autumn(&demo()).into_iter().filter(counts).collect()
}

fn number(body: &Value, name: &str, field: &str) -> u64 {
    body[name][field].as_u64().unwrap_or_default()
}

fn sum(body: &Value, field: &str) -> u64 {
    body.as_object().unwrap().keys().map(|name| number(body, name, field)).sum()
}

#[test]
fn each_agent_has_what_is_open_on_hold_and_closed() {
    let (workspace, body) = (demo(), asked("chats-per-agent", ""));
    let company = Company::of(&workspace);
    let mut counts = BTreeMap::<(&str, &str), u64>::new();
    for conversation in counted() {
        let served = |name: &&demo_workspace::Agent| Some(name.id) == conversation.service.map(|it| it.agent);
        let Some(agent) = company.agents.iter().find(served) else { continue };
        let field = match conversation.status() {
            Status::Closed => "closed",
            Status::OnHold => "onhold",
            Status::Open | Status::Queued => "open",
        };
        *counts.entry((&agent.username, field)).or_default() += 1;
    }
    assert!(counts.len() > 12, "{counts:?}");
    assert!(counts.keys().any(|(_, field)| *field == "onhold"));
    for ((username, field), count) in counts {
        assert_eq!(number(&body, username, field), count, "{username} {field}");
    }
}

#[test]
fn a_deleted_agents_conversations_keep_the_name_signed_in_with() {
    let body = asked("chats-per-agent", "");
    let served = counted().iter().filter(|it| it.service.is_some()).count() as u64;
    assert_eq!(["open", "onhold", "closed"].map(|field| sum(&body, field)).iter().sum::<u64>(), served);
    assert!(body.as_object().unwrap().keys().any(|name| name.starts_with("former.")));
}

#[test]
fn a_count_may_be_left_out() {
    let body = asked("chats-per-agent", "");
    assert_eq!(body["success"], true);
    let rows = body.as_object().unwrap().values().filter_map(Value::as_object);
    let lacks = |field: &str| rows.clone().any(|row| !row.contains_key(field));
    assert!(lacks("onhold"));
}

#[test]
fn each_department_goes_by_its_name_and_the_deleted_ones_by_none() {
    let workspace = demo();
    let company = Company::of(&workspace);
    let address =
        format!("{DASHBOARDS}/charts/chats-per-department?start=2026-11-01&end=2026-11-20T16:00:00Z");
    let body = ask(&workspace, &address);
    for department in company.departments.iter().filter(|department| !department.archived) {
        let here = |it: &Conversation| {
            it.department == Some(department.id) && it.opened_at >= at("2026-11-01T00:00:00Z")
        };
        let those: Vec<_> = autumn(&workspace).into_iter().filter(here).collect();
        let closed = those.iter().filter(|it| it.status() == Status::Closed).count();
        assert_eq!(body[&department.name], json!({ "open": those.len() - closed, "closed": closed }));
    }
    assert!(number(&body, "undefined", "closed") > 0);
}

#[test]
fn a_departments_closed_ones_count_whenever_they_were_closed() {
    let workspace = demo();
    let company = Company::of(&workspace);
    let body = asked("chats-per-department", "");
    let (mut late, mut closed) = (0, 0);
    for department in company.departments.iter().filter(|department| !department.archived) {
        let those = autumn(&workspace).into_iter().filter(|it| it.department == Some(department.id));
        let opened: Vec<_> = those.filter(|it| (at(START)..=at(END)).contains(&it.opened_at)).collect();
        let shut: Vec<_> = opened.iter().filter_map(|it| it.closed_at).collect();
        assert_eq!(
            body[&department.name],
            json!({ "open": opened.len() - shut.len(), "closed": shut.len() })
        );
        late += shut.iter().filter(|closed_at| **closed_at > at(END)).count();
        closed += shut.len();
    }
    assert!(late > 0 && late < closed);
}

#[test]
fn one_department_leaves_out_the_others() {
    let workspace = demo();
    let sales = Company::of(&workspace).departments[1].clone();
    let body = asked("chats-per-department", &format!("&departmentId={}", sales.id));
    assert_eq!(body.as_object().unwrap().keys().collect::<Vec<_>>(), ["Sales", "success"]);
    assert!(sum(&asked("chats-per-agent", &format!("&departmentId={}", sales.id)), "closed") > 0);
}

#[test]
fn they_need_no_licence_but_the_managers_permission_and_a_span() {
    for report in
        ["chats-per-agent", "chats-per-department"].map(|name| format!("{DASHBOARDS}/charts/{name}"))
    {
        let range = format!("{report}?start=2026-11-01&end=2026-11-10");
        let old = Workspace { licence: Licence::Community, version: Version::new(6, 4), ..demo() };
        let nobody = Workspace { permissions: Permissions::of(["view-livechat-reports"]), ..demo() };
        assert_eq!([signed(&old, &range).status, signed(&nobody, &range).status], [200, 403]);
        assert_eq!(signed(&demo(), &report).status, 400);
    }
}

//! Where things stand now, against the conversations and the sessions themselves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{DASHBOARDS, ask, at, autumn, demo, signed};
use demo_workspace::{Company, Status, Workspace};
use serde_json::{Value, json};

const START: &str = "2026-11-20T00:00:00.000Z";
const END: &str = "2026-11-20T23:59:59.999Z";

fn chats(workspace: &Workspace, more: &str) -> Value {
    ask(workspace, &format!("{DASHBOARDS}/charts/chats?start={START}&end={END}{more}"))
}

fn agents(workspace: &Workspace, query: &str) -> Value {
    ask(workspace, &format!("{DASHBOARDS}/charts/agents-status{query}"))
}

#[test]
fn each_conversation_of_the_day_counts_under_its_status() {
    let workspace = demo();
    let company = Company::of(&workspace);
    let support = company.departments[0].id;
    let today = autumn(&workspace).into_iter().filter(|it| (at(START)..=at(END)).contains(&it.opened_at));
    let today: Vec<_> = today.collect();
    let count = |status: Status, is_here: &dyn Fn(&demo_workspace::Conversation) -> bool| {
        today.iter().filter(|it| it.status() == status && is_here(it)).count()
    };
    let expected = |is_here: &dyn Fn(&demo_workspace::Conversation) -> bool| {
        json!({
            "open": count(Status::Open, is_here),
            "closed": count(Status::Closed, is_here),
            "queued": count(Status::Queued, is_here),
            "onhold": count(Status::OnHold, is_here),
            "success": true,
        })
    };
    assert!(count(Status::Open, &|_| true) > 0 && count(Status::Closed, &|_| true) > 0);
    assert_eq!(chats(&workspace, ""), expected(&|_| true));
    let of_support = expected(&|it| it.department == Some(support));
    assert_eq!(chats(&workspace, &format!("&departmentId={support}")), of_support);
}

#[test]
fn agents_count_once_each_and_those_available_are_those_listed_as_available() {
    let workspace = demo();
    let body = agents(&workspace, "");
    let count = |name: &str| body[name].as_u64().unwrap();
    assert_eq!(count("available") + count("away") + count("busy") + count("offline"), 12);
    let listed = ask(&workspace, "/api/v1/livechat/users/agent?count=0&onlyAvailable=true");
    let online = listed["total"].as_u64().unwrap();
    assert!(online > 0);
    assert_eq!(count("available") + count("away"), online);
}

#[test]
fn a_department_has_its_own_agents_and_an_unknown_one_has_no_counts() {
    let workspace = demo();
    let company = Company::of(&workspace);
    let total = |id: &str| {
        let body = agents(&workspace, &format!("?departmentId={id}"));
        ["available", "away", "busy", "offline"].map(|name| body[name].as_u64().unwrap()).iter().sum::<u64>()
    };
    let live = company.departments.iter().filter(|department| !department.archived);
    assert_eq!(live.map(|department| total(department.id.as_str())).sum::<u64>(), 12);
    assert_eq!(agents(&workspace, "?departmentId=unknown"), json!({ "success": true }));
}

#[test]
fn one_of_them_needs_dates_and_the_other_takes_any_parameter() {
    let status = |address: &str| signed(&demo(), &format!("{DASHBOARDS}/charts/{address}")).status;
    assert_eq!(status("chats"), 400);
    assert_eq!(status("chats?start=2026-11-20&end=never"), 400);
    assert_eq!(status("agents-status?start=2026-11-20&end=never&more=1"), 200);
}

//! The lists of departments and agents.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{ask, at, demo};
use demo_workspace::{Company, Size, Workspace};
use serde_json::Value;

fn names(address: &str) -> Vec<String> {
    let body = ask(&demo(), &format!("/api/v1/livechat/{address}"));
    let rows = body["departments"].as_array().or(body["users"].as_array()).unwrap();
    rows.iter().map(|row: &Value| row["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn departments_come_by_name_without_the_archived() {
    assert_eq!(names("department"), ["Billing", "Partners", "Returns", "Sales", "Support"]);
    assert_eq!(names("departments/archived"), ["Trade Fair"]);
}

#[test]
fn departments_can_be_narrowed_down_and_widened() {
    assert_eq!(names("department?text=SAL"), ["Sales"]);
    assert_eq!(names("department?showArchived=true").len(), 6);
    assert_eq!(names("department?showArchived=true&enabled=true").len(), 5);
    assert_eq!(names("department?enabled=false").len(), 5);
    assert_eq!(names("department?count=2&offset=1"), ["Partners", "Returns"]);
    assert_eq!(names("department?sort=%7B%22name%22%3A-1%7D")[0], "Support");
}

#[test]
fn a_department_can_be_left_out_or_asked_for_by_id() {
    let workspace = demo();
    let ids: Vec<String> = Company::of(&workspace).departments.iter().map(|it| it.id.to_string()).collect();
    assert_eq!(names(&format!("department?excludeDepartmentId={}", ids[0])).len(), 4);
    let asked =
        names(&format!("department.listByIds?ids%5B%5D={}&ids%5B%5D={}&ids%5B%5D=gone", ids[0], ids[5]));
    assert_eq!(asked, ["Support", "Trade Fair"]);
}

#[test]
fn twelve_agents_come_by_name_and_two_share_one() {
    let agents = names("users/agent");
    assert_eq!((agents.len(), &agents[0], &agents[1]), (12, &"Alex Adler".into(), &"Alex Adler".into()));
    assert_eq!(names("users/agent?text=hana"), ["Hana Jensen"]);
}

#[test]
fn who_is_available_follows_from_the_sessions() {
    let available = |now| {
        let workspace = Workspace { now: at(now), ..demo() };
        ask(&workspace, "/api/v1/livechat/users/agent?onlyAvailable=true")["total"].as_u64().unwrap()
    };
    assert_eq!(available("2026-11-20T02:00:00Z"), 0);
    assert!((3..12).contains(&available("2026-11-20T10:00:00Z")));
}

#[test]
fn a_large_company_has_two_thousand_agents_of_different_usernames() {
    let workspace = Workspace { size: Size::Large, ..demo() };
    let company = Company::of(&workspace);
    let usernames: std::collections::BTreeSet<_> =
        company.agents.iter().map(|agent| &agent.username).collect();
    assert_eq!((usernames.len(), company.departments.len()), (2_000, 401));
    assert_eq!(ask(&workspace, "/api/v1/livechat/department?count=0")["total"], 400);
}

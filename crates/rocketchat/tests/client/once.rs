//! What does not change during a sign-in is asked for once.

use demo_workspace::{Permissions, Workspace};
use serde_json::json;

use crate::desk::*;

#[test]
fn the_account_and_the_version_are_asked_for_once() {
    let desk = Desk::new(|request| answer_of(&Workspace::demo(clock()), request));
    for _ in 0..2 {
        assert_eq!(at_once(desk.client.account()).unwrap().label, "Demo Manager");
        assert_eq!(at_once(desk.client.version()).unwrap().to_string(), "8.8");
        let_pass(100);
    }
    assert_eq!(desk.paths(), ["/api/v1/me", INFO]);
}

#[test]
fn a_version_of_an_earlier_visit_is_asked_for_again() {
    let desk = Desk::new(|request| answer_of(&Workspace::demo(clock()), request));
    desk.client.recall("7.10");
    assert_eq!(at_once(desk.client.version()).unwrap().to_string(), "8.8");
}

#[test]
fn an_account_above_the_limit_is_known_as_such() {
    for (holder, expected) in [("livechat-manager", true), ("admin", false)] {
        let desk = Desk::new(move |request| match request.path.as_str() {
            "/api/v1/permissions.listAll" => json_reply(
                &json!({ "update": [{ "_id": "api-bypass-rate-limit", "roles": [holder] }, { "_id": "x" }] }),
            ),
            _ => answer_of(&Workspace::demo(clock()), request),
        });
        let account = at_once(desk.client.account()).unwrap();
        let permissions = at_once(desk.client.permissions()).unwrap();
        assert!(!desk.client.is_unlimited());
        assert_eq!(desk.client.note_rights(&account, &permissions), expected);
        assert_eq!(desk.client.is_unlimited(), expected);
    }
}

#[test]
fn a_permission_is_one_of_the_accounts_roles() {
    let few =
        Workspace { permissions: Permissions::of(["view-livechat-manager"]), ..Workspace::demo(clock()) };
    let desk = Desk::new(move |request| answer_of(&few, request));
    let account = at_once(desk.client.account()).unwrap();
    let permissions = at_once(desk.client.permissions()).unwrap();
    let has = ["view-livechat-manager", "view-livechat-reports", "view-unheard-of"];
    assert_eq!(has.map(|name| permissions.allow(&account, name)), [true, false, false]);
}

//! What does not change during a sign-in is requested once.

use demo_workspace::{Permissions, Workspace};
use serde_json::json;

use crate::mock::*;

#[test]
fn the_account_and_the_version_are_requested_once() {
    let mock = MockWorkspace::new(|request| answer_of(&Workspace::demo(clock()), request));
    for _ in 0..2 {
        assert_eq!(ready(mock.client.account()).unwrap().label, "Demo Manager");
        assert_eq!(ready(mock.client.version()).unwrap().to_string(), "8.8");
        advance_clock(100);
    }
    assert_eq!(mock.paths(), ["/api/v1/me", INFO]);
}

#[test]
fn a_version_of_an_earlier_visit_is_requested_again() {
    let mock = MockWorkspace::new(|request| answer_of(&Workspace::demo(clock()), request));
    mock.client.restore_capabilities("7.10");
    assert_eq!(ready(mock.client.version()).unwrap().to_string(), "8.8");
}

#[test]
fn an_account_above_the_limit_is_known_as_such() {
    for (holder, expected) in [("livechat-manager", true), ("admin", false)] {
        let mock = MockWorkspace::new(move |request| match request.path.as_str() {
            "/api/v1/permissions.listAll" => json_reply(
                &json!({ "update": [{ "_id": "api-bypass-rate-limit", "roles": [holder] }, { "_id": "x" }] }),
            ),
            _ => answer_of(&Workspace::demo(clock()), request),
        });
        let account = ready(mock.client.account()).unwrap();
        let permissions = ready(mock.client.permissions()).unwrap();
        assert!(!mock.client.bypasses_rate_limit());
        assert_eq!(mock.client.note_permissions(&account, &permissions), expected);
        assert_eq!(mock.client.bypasses_rate_limit(), expected);
    }
}

#[test]
fn a_permission_is_one_of_the_accounts_roles() {
    let few =
        Workspace { permissions: Permissions::of(["view-livechat-manager"]), ..Workspace::demo(clock()) };
    let mock = MockWorkspace::new(move |request| answer_of(&few, request));
    let account = ready(mock.client.account()).unwrap();
    let permissions = ready(mock.client.permissions()).unwrap();
    let has = ["view-livechat-manager", "view-livechat-reports", "view-unheard-of"];
    assert_eq!(has.map(|name| permissions.allow(&account, name)), [true, false, false]);
}

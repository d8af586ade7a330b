//! A workspace without the premium licence refuses its reports in four ways; the error is one.

use demo_workspace::{Licence, Version, Workspace};
use rocketchat::error::ApiError;
use rocketchat::{Request, Response};
use serde_json::{Value, json};

use crate::mock::*;

const UNLICENSED: [Result<(), ApiError>; 3] = [const { Err(ApiError::PremiumRequired) }; 3];
const FORBIDDEN: &str = r#"{"success":false,"error":"User does not have the permissions required for this action [error-unauthorized]"}"#;
const ENTERPRISE: &str = r#"{"success":false,"error":"This is an enterprise feature [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#;

#[test]
fn every_refusal_without_the_licence_is_about_the_licence() {
    for refusal in refusals() {
        let mock = licensed(&json!(["auditing"]), refusal.clone());
        assert_eq!(ready(mock.client.is_premium()), Ok(false));
        assert_eq!(premium(&mock), UNLICENSED, "{refusal:?}");
    }
}

#[test]
fn with_the_licence_a_missing_permission_is_a_missing_permission() {
    let mock =
        licensed(&json!(["auditing", "livechat-enterprise"]), reply(403, "application/json", FORBIDDEN));
    assert_eq!(ready(mock.client.is_premium()), Ok(true));
    let forbidden = |permission: &str| Err(ApiError::MissingPermission { permission: permission.into() });
    let expected = [
        forbidden("view-livechat-reports"),
        forbidden("view-livechat-manager"),
        forbidden("view-livechat-manager"),
    ];
    assert_eq!(premium(&mock), expected);
}

#[test]
fn a_licence_without_a_list_of_modules_holds_none() {
    let mock = MockWorkspace::always(json_reply(&json!({ "license": { "activeModules": null } })));
    assert_eq!(ready(mock.client.is_premium()), Ok(false));
}

#[test]
fn the_totalizers_need_no_licence() {
    let mock = licensed(&json!([]), reply(403, "application/json", FORBIDDEN));
    assert_eq!(ready(mock.client.is_premium()), Ok(false));
    let forbidden = ApiError::MissingPermission { permission: "view-livechat-manager".into() };
    assert_eq!((mock.totals(), mock.chart()), (Err(forbidden.clone()), Err(forbidden)));
}

#[test]
fn a_simulated_community_workspace_of_any_version_offers_the_free_reports_alone() {
    for version in [Version::new(7, 11), Version::new(8, 8)] {
        let community = Workspace { version, licence: Licence::Community, ..Workspace::demo(clock()) };
        let mock = MockWorkspace::new(move |request| answer_of(&community, request));
        assert_eq!(ready(mock.client.is_premium()), Ok(false));
        assert_eq!(mock.each_report().map(|(_, answer)| answer.is_ok()), [true, true, false, false, false]);
        assert_eq!(premium(&mock), UNLICENSED, "{version}");
    }
}

#[test]
fn so_does_one_that_sends_its_web_app_in_their_place() {
    let older =
        Workspace { version: Version::new(6, 14), licence: Licence::Community, ..Workspace::demo(clock()) };
    let mock = MockWorkspace::new(move |request| answer_of(&older, request));
    assert_eq!(ready(mock.client.is_premium()), Ok(false));
    assert_eq!(premium(&mock), UNLICENSED);
}

fn refusals() -> [Response; 4] {
    [
        reply(403, "application/json", FORBIDDEN),
        reply(400, "application/json", ENTERPRISE),
        reply(404, "text/plain", "404 Not Found"),
        web_page(),
    ]
}

/// A mock with a licence for these modules that refuses all else.
fn licensed(modules: &Value, refusal: Response) -> MockWorkspace {
    let licence = json_reply(&json!({ "license": { "activeModules": modules }, "success": true }));
    MockWorkspace::new(
        move |request: &Request| if request.path == LICENCE { licence.clone() } else { refusal.clone() },
    )
}

/// What the three premium reports come to.
fn premium(mock: &MockWorkspace) -> [Result<(), ApiError>; 3] {
    [mock.agents().map(drop), mock.departments().map(drop), mock.availability().map(drop)]
}

//! The zone of the workspace's reports, in each way in which a workspace has it or not.

use analytics::zone::ReportingZone;
use rocketchat::error::ApiError;
use serde_json::{Value, json};

use crate::mock::*;

const KIND: &str = "/api/v1/settings/Default_Timezone_For_Reporting";
const CUSTOM: &str = "/api/v1/settings/Default_Custom_Timezone";
const ME: &str = "/api/v1/me";

/// The zone of a workspace with these settings, and what was requested for it.
fn read_zone(kind: Value, custom: Value, me: Value) -> (Result<ReportingZone, ApiError>, Vec<String>) {
    let mock = MockWorkspace::new(move |request| match request.path.as_str() {
        KIND => {
            json_reply(&json!({ "_id": "Default_Timezone_For_Reporting", "value": kind, "success": true }))
        }
        CUSTOM => json_reply(&json!({ "_id": "Default_Custom_Timezone", "value": custom, "success": true })),
        _ => json_reply(&me),
    });
    let zone = ready(mock.client.reporting_zone());
    (zone, mock.requests())
}

#[test]
fn the_servers_own_zone_has_no_name() {
    assert_eq!(
        read_zone(json!("server"), json!(""), json!({})),
        (Ok(ReportingZone::Server), vec![KIND.to_owned()])
    );
}

#[test]
fn a_custom_zone_stands_in_a_setting_of_its_own() {
    let (zone, asked) = read_zone(json!("custom"), json!("America/Sao_Paulo"), json!({}));
    assert_eq!(zone, Ok(ReportingZone::Named("America/Sao_Paulo".into())));
    assert_eq!(asked, [KIND, CUSTOM]);
    for unset in [json!(""), json!(null)] {
        assert_eq!(read_zone(json!("custom"), unset, json!({})).0, Ok(ReportingZone::Server));
    }
}

#[test]
fn the_zone_of_the_user_is_a_whole_number_of_hours_or_the_servers() {
    let of = |offset: Value| read_zone(json!("user"), json!(""), json!({ "_id": "u", "utcOffset": offset }));
    let hours = |hours| ReportingZone::Hours { hours, at: at("2026-11-20T12:00:00Z") };
    assert_eq!(of(json!(-3)), (Ok(hours(-3)), vec![KIND.to_owned(), ME.to_owned()]));
    for (offset, zone) in [
        // The workspace takes it for none.
        (json!(0), ReportingZone::Server),
        (json!(0.0), ReportingZone::Server),
        (json!(2.0), hours(2)),
        (json!(5.5), ReportingZone::Server),
        (json!(5.75), ReportingZone::Server),
        (json!(1e9), ReportingZone::Server),
        (json!(null), ReportingZone::Server),
    ] {
        assert_eq!(of(offset.clone()).0, Ok(zone), "{offset}");
    }
}

#[test]
fn an_account_that_may_not_know_gets_that_error() {
    let refused = json!({
        "success": false,
        "error": "User does not have the permissions required for this action [error-unauthorized]",
    });
    let mock = MockWorkspace::always(reply(403, "application/json", &refused.to_string()));
    let zone = ready(mock.client.reporting_zone());
    assert_eq!(zone, Err(ApiError::MissingPermission { permission: "view-privileged-setting".into() }));
    assert_eq!(mock.requests(), [KIND]);
}

#[test]
fn a_setting_of_another_kind_is_no_zone() {
    assert!(matches!(read_zone(json!(7), json!(""), json!({})).0, Err(ApiError::InvalidResponse { .. })));
    assert!(matches!(
        read_zone(json!("custom"), json!(["UTC"]), json!({})).0,
        Err(ApiError::InvalidResponse { .. })
    ));
}

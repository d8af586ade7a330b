//! The two paths of charts-data: the source and the published page disagree.

use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use rocketchat::error::{ApiError, Host};
use rocketchat::{CachePolicy, Request, Response};
use serde_json::json;

use crate::mock::*;

const OTHER: &str = "2026-03-01..2026-03-02";

#[test]
fn the_path_of_the_source_comes_first() {
    let mock = MockWorkspace::new(nothing);
    mock.chart().unwrap();
    assert_eq!(mock.paths(), [CHART]);
}

#[test]
fn where_it_is_absent_the_published_path_is_tried_and_remembered() {
    for absent in [
        reply(404, "text/plain", "404 Not Found"),
        reply(405, "application/json", r#"{"status":"error","message":"API endpoint does not exist"}"#),
        web_page(),
    ] {
        let mock = MockWorkspace::new(
            move |request| if request.path == CHART { absent.clone() } else { nothing(request) },
        );
        mock.chart().unwrap();
        assert_eq!(mock.paths(), [CHART, INFO, CHART_DOUBLED]);
        mock.chart_of(OTHER).unwrap();
        assert_eq!(mock.paths(), [CHART_DOUBLED]);
    }
}

#[test]
fn a_way_that_stops_working_is_forgotten_and_all_are_tried_again() {
    let mock = MockWorkspace::new(nothing);
    mock.client.restore_capabilities("8.8 doubled");
    mock.chart().unwrap();
    assert_eq!(
        (mock.paths(), mock.client.capabilities_text().as_str()),
        (vec![CHART_DOUBLED.into()], r#"{"v":1,"version":"8.8","charts":"doubled"}"#)
    );
    let mock = MockWorkspace::new(|request| match request.path.as_str() {
        CHART_DOUBLED => not_found(),
        _ => nothing(request),
    });
    mock.client.restore_capabilities("8.8 doubled");
    mock.chart().unwrap();
    assert_eq!(mock.paths(), [CHART_DOUBLED, INFO, CHART]);
    assert_eq!(mock.client.capabilities_text(), r#"{"v":1,"version":"8.8","charts":"single"}"#);
}

#[test]
fn a_stored_chart_is_found_whichever_way_it_came() {
    let mock =
        MockWorkspace::new(|request| if request.path == CHART { not_found() } else { nothing(request) });
    let question = TrendQuery { scope: scope(MARCH), metric: Metric::TotalConversations };
    let kept = || now(mock.client.chart(&question, CachePolicy::CacheOnly));
    assert_eq!((kept(), mock.paths().len()), (Err(ApiError::NotCached), 0));
    mock.chart().unwrap();
    mock.requests();
    assert_eq!((kept(), mock.paths().len()), (Ok(vec![]), 0));
}

#[test]
fn what_was_found_with_another_version_is_found_anew() {
    let mock = MockWorkspace::new(|request| match request.path.as_str() {
        INFO => json_reply(&json!({ "version": "8.8" })),
        _ => nothing(request),
    });
    mock.client.restore_capabilities("7.10 doubled unpaged community");
    ready(mock.client.version()).unwrap();
    assert_eq!(mock.client.capabilities_text(), r#"{"v":1,"version":"8.8"}"#);
    mock.chart().unwrap();
    assert_eq!(mock.paths(), [INFO, CHART]);
}

#[test]
fn a_refusal_is_no_absence() {
    for (status, expected) in [
        (401, ApiError::SignedOut),
        (403, ApiError::MissingPermission { permission: "view-livechat-manager".into() }),
        (500, ApiError::ServerError { host: Host::Simulated, status: 500 }),
    ] {
        let mock = MockWorkspace::always(reply(status, "application/json", "{}"));
        assert_eq!((mock.chart(), mock.paths().len()), (Err(expected), 1));
    }
}

#[test]
fn a_workspace_older_than_the_charts_says_which_version_has_them() {
    let mock = MockWorkspace::new(|request| of_version("7.10", request));
    let running = "7.10".to_owned();
    assert_eq!(mock.chart(), Err(ApiError::EndpointUnsupported { since: "7.11", running }));
}

#[test]
fn a_version_fills_no_sentence_and_turns_none_round() {
    let mock =
        MockWorkspace::new(|request| of_version(&format!("7.10\u{202E}{}", "x".repeat(10_000)), request));
    let running = format!("7.10{}", "x".repeat(56));
    assert_eq!(mock.chart(), Err(ApiError::EndpointUnsupported { since: "7.11", running }));
}

#[test]
fn a_workspace_that_must_have_the_charts_is_not_called_too_old() {
    let mock = MockWorkspace::new(|request| of_version("8.8", request));
    assert!(!matches!(mock.chart(), Ok(_) | Err(ApiError::EndpointUnsupported { .. })));
}

fn of_version(version: &str, request: &Request) -> Response {
    match request.path.as_str() {
        "/api/info" => json_reply(&json!({ "version": version, "success": true })),
        _ => reply(404, "text/plain", "404 Not Found"),
    }
}

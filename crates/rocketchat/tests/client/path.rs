//! The two paths of charts-data: the source and the published page disagree.

use analytics::metric::Metric;
use analytics::question::TrendQuestion;
use analytics::trouble::Trouble;
use rocketchat::{Freshness, Reply, Request};
use serde_json::json;

use crate::desk::*;

const OTHER: &str = "2026-03-01..2026-03-02";

#[test]
fn the_path_of_the_source_comes_first() {
    let desk = Desk::new(nothing);
    desk.chart().unwrap();
    assert_eq!(desk.paths(), [CHART]);
}

#[test]
fn where_it_is_absent_the_published_path_is_tried_and_remembered() {
    for absent in [
        reply(404, "text/plain", "404 Not Found"),
        reply(405, "application/json", r#"{"status":"error","message":"API endpoint does not exist"}"#),
        web_page(),
    ] {
        let desk =
            Desk::new(move |request| if request.path == CHART { absent.clone() } else { nothing(request) });
        desk.chart().unwrap();
        assert_eq!(desk.paths(), [CHART, INFO, CHART_DOUBLED]);
        desk.chart_of(OTHER).unwrap();
        assert_eq!(desk.paths(), [CHART_DOUBLED]);
    }
}

#[test]
fn a_way_that_stops_working_is_forgotten_and_all_are_tried_again() {
    let desk = Desk::new(nothing);
    desk.client.recall("8.8 doubled");
    desk.chart().unwrap();
    assert_eq!(
        (desk.paths(), desk.client.findings().as_str()),
        (vec![CHART_DOUBLED.into()], r#"{"v":1,"version":"8.8","charts":"doubled"}"#)
    );
    let desk = Desk::new(|request| match request.path.as_str() {
        CHART_DOUBLED => not_found(),
        _ => nothing(request),
    });
    desk.client.recall("8.8 doubled");
    desk.chart().unwrap();
    assert_eq!(desk.paths(), [CHART_DOUBLED, INFO, CHART]);
    assert_eq!(desk.client.findings(), r#"{"v":1,"version":"8.8","charts":"single"}"#);
}

#[test]
fn a_kept_chart_is_found_whichever_way_it_came() {
    let desk = Desk::new(|request| if request.path == CHART { not_found() } else { nothing(request) });
    let question = TrendQuestion { scope: scope(MARCH), metric: Metric::TotalConversations };
    let kept = || now(desk.client.chart(&question, Freshness::Kept));
    assert_eq!((kept(), desk.paths().len()), (Err(Trouble::NotKept), 0));
    desk.chart().unwrap();
    desk.asked();
    assert_eq!((kept(), desk.paths().len()), (Ok(vec![]), 0));
}

#[test]
fn what_was_found_with_another_version_is_found_anew() {
    let desk = Desk::new(|request| match request.path.as_str() {
        INFO => json_reply(&json!({ "version": "8.8" })),
        _ => nothing(request),
    });
    desk.client.recall("7.10 doubled unpaged community");
    at_once(desk.client.version()).unwrap();
    assert_eq!(desk.client.findings(), r#"{"v":1,"version":"8.8"}"#);
    desk.chart().unwrap();
    assert_eq!(desk.paths(), [INFO, CHART]);
}

#[test]
fn a_refusal_is_no_absence() {
    for (status, expected) in [
        (401, Trouble::SignedOut),
        (403, Trouble::Forbidden { permission: "view-livechat-manager".into() }),
        (500, Trouble::ServerFailed { host: "Demo".into(), status: 500 }),
    ] {
        let desk = Desk::always(reply(status, "application/json", "{}"));
        assert_eq!((desk.chart(), desk.paths().len()), (Err(expected), 1));
    }
}

#[test]
fn a_workspace_older_than_the_charts_says_which_version_has_them() {
    let desk = Desk::new(|request| of_version("7.10", request));
    let running = "7.10".to_owned();
    assert_eq!(desk.chart(), Err(Trouble::NotOffered { since: "7.11", running }));
    let sentence =
        "This workspace runs Rocket.Chat 7.10 and does not offer this report, which needs 7.11 or newer.";
    assert_eq!(desk.chart().unwrap_err().to_string(), sentence);
}

#[test]
fn a_version_fills_no_sentence_and_turns_none_round() {
    let desk = Desk::new(|request| of_version(&format!("7.10\u{202E}{}", "x".repeat(10_000)), request));
    let running = format!("7.10{}", "x".repeat(56));
    assert_eq!(desk.chart(), Err(Trouble::NotOffered { since: "7.11", running }));
}

#[test]
fn a_workspace_that_must_have_the_charts_is_not_called_too_old() {
    let desk = Desk::new(|request| of_version("8.8", request));
    assert!(!matches!(desk.chart(), Ok(_) | Err(Trouble::NotOffered { .. })));
}

fn of_version(version: &str, request: &Request) -> Reply {
    match request.path.as_str() {
        "/api/info" => json_reply(&json!({ "version": version, "success": true })),
        _ => reply(404, "text/plain", "404 Not Found"),
    }
}

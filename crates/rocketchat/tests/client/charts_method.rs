//! The charts of a workspace before 7.11, by the older method.

use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use demo_workspace::{Version, Workspace};
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Request, Response};
use serde_json::{Value, json};

use crate::mock::*;

const OTHER: &str = "2026-03-01..2026-03-02";

#[test]
fn where_the_paths_are_absent_the_method_is_called_and_remembered() {
    let mock = older("7.13", |_| method_reply(&json!({ "dataLabels": ["3/28"], "dataPoints": [2.5] })));
    assert_eq!(mock.chart(), Ok(vec![("3/28".into(), 2.5)]));
    assert_eq!(mock.paths(), [CHART, INFO, CHART_DOUBLED, METHOD]);
    mock.chart_of(OTHER).unwrap();
    assert_eq!(
        (mock.paths(), mock.client.capabilities_text()),
        (vec![METHOD.into()], r#"{"v":1,"version":"7.13","charts":"method"}"#.into())
    );
}

#[test]
fn the_version_spares_an_older_workspace_the_paths_that_it_cannot_have() {
    let mock = older("7.10", |_| method_reply(&json!({ "dataLabels": [], "dataPoints": [] })));
    ready(mock.client.version()).unwrap();
    mock.chart().unwrap();
    assert_eq!(mock.paths(), [INFO, METHOD]);
}

#[test]
fn from_8_0_on_it_is_never_called() {
    let mock = older("8.0", |_| panic!("called"));
    assert!(matches!(mock.chart(), Err(ApiError::EndpointNotFound { .. })));
    mock.client.restore_capabilities("8.0 method");
    assert!(mock.chart().is_err());
}

#[test]
fn the_call_stands_as_a_text_in_the_body() {
    let mock = older("7.10", |request| {
        let body: Value = serde_json::from_str(request.body.as_deref().unwrap()).unwrap();
        let call: Value = serde_json::from_str(body["message"].as_str().unwrap()).unwrap();
        let days = json!({ "from": "2026-03-28", "to": "2026-03-29" });
        let question = json!({ "daterange": days, "chartOptions": { "name": "Avg_reaction_time" }, "departmentId": "a\"b" });
        let expected = json!({
            "msg": "method", "id": "1", "method": "livechat:getAnalyticsChartData", "params": [question],
        });
        assert_eq!((call, body.as_object().unwrap().len()), (expected, 1));
        method_reply(&json!({ "dataLabels": [], "dataPoints": [] }))
    });
    let question = TrendQuery { scope: scope_of(MARCH, "a\"b"), metric: Metric::AvgReactionTime };
    assert_eq!(now(mock.client.chart(&question, CachePolicy::Recent)), Ok(vec![]));
}

/// All calls have one path, so they are distinguished by what they say.
#[test]
fn one_charts_answer_is_not_shown_for_another() {
    let mock = older("7.10", |request| {
        let is_march = request.body.as_deref().unwrap().contains("2026-03-28");
        method_reply(&json!({ "dataLabels": ["x"], "dataPoints": [if is_march { 1 } else { 2 }] }))
    });
    let both = || (mock.chart().unwrap()[0].1, mock.chart_of(OTHER).unwrap()[0].1);
    assert_eq!((both(), both()), ((1.0, 2.0), (1.0, 2.0)));
    assert_eq!(mock.paths().iter().filter(|path| *path == METHOD).count(), 2);
}

#[test]
fn a_chart_that_it_does_not_know_has_no_points() {
    let mock = older("6.4", |_| message(200, &json!({ "msg": "result", "id": "1" })));
    assert_eq!(mock.chart(), Ok(vec![]));
}

#[test]
fn a_refusal_inside_the_answer_is_a_refusal() {
    for status in [200, 400] {
        let mock = older("7.10", move |_| error(status, json!("error-not-allowed")));
        let forbidden = ApiError::MissingPermission { permission: "view-livechat-manager".into() };
        assert_eq!(mock.chart(), Err(forbidden), "{status}");
        let mock = older("7.10", move |_| error(status, json!("error-invalid-user")));
        let rejected = ApiError::RequestRejected { why: Some("Not so [x]".into()) };
        assert_eq!(mock.chart(), Err(rejected), "{status}");
        let mock = older("7.10", move |_| error(status, json!(404)));
        assert_eq!(
            mock.chart(),
            Err(ApiError::EndpointUnsupported { since: "7.11", running: "7.10".into() }),
            "{status}"
        );
    }
}

#[test]
fn a_refusals_words_fill_no_sentence_and_turn_none_round() {
    let text = format!("Not\u{202E} so\n{}", "x".repeat(10_000));
    let call = json!({ "msg": "result", "id": "1", "error": { "error": "error-x", "message": text } });
    let mock = older("7.10", move |_| message(200, &call));
    let Err(ApiError::RequestRejected { why }) = mock.chart() else { panic!() };
    assert_eq!(why, Some(format!("Not so {}…", "x".repeat(193))));
}

#[test]
fn a_refusal_is_requested_again() {
    let mock = older("7.10", |_| error(200, json!("error-not-allowed")));
    for _ in 0..2 {
        assert!(mock.chart().is_err());
    }
    assert_eq!(mock.paths().iter().filter(|path| *path == METHOD).count(), 2);
}

#[test]
fn what_cannot_be_read_says_where() {
    for (body, place) in [
        (json!({}), "message is missing"),
        (json!({ "message": 7 }), "message is a number and not text"),
        (json!({ "message": "oops" }), "message is not JSON"),
        (json!({ "message": "{\"result\":{}}" }), "result.dataLabels is missing"),
        (json!({ "message": "{\"result\":7}" }), "result.dataLabels is missing"),
    ] {
        let mock = older("7.10", move |_| json_reply(&body));
        let Err(ApiError::InvalidResponse { source }) = mock.chart() else { panic!("{place}") };
        assert_eq!(source.to_string(), place);
    }
}

#[test]
fn a_simulated_older_workspace_reports_by_method_what_a_newer_one_reports_by_path() {
    let read = |version| {
        let workspace = Workspace { version, ..Workspace::demo(clock()) };
        let mock = MockWorkspace::new(move |request| answer_of(&workspace, request));
        (mock.chart_of("2026-11-10..2026-11-19").unwrap(), mock.paths().pop().unwrap())
    };
    let (older, newer) = (read(Version::new(7, 10)), read(Version::new(8, 8)));
    assert_eq!((older.1.as_str(), newer.1.as_str()), (METHOD, CHART));
    assert_eq!(older.0, newer.0);
    assert!(older.0.iter().any(|(_, count)| *count > 0.0));
}

/// A workspace with the method alone.
fn older(
    version: &'static str,
    answer: impl Fn(&Request) -> Response + Send + Sync + 'static,
) -> MockWorkspace {
    MockWorkspace::new(move |request| match request.path.as_str() {
        INFO => json_reply(&json!({ "version": version })),
        METHOD => answer(request),
        _ => not_found(),
    })
}

fn method_reply(result: &Value) -> Response {
    message(200, &json!({ "msg": "result", "id": "1", "result": result }))
}

fn error(status: u16, name: Value) -> Response {
    let error = json!({ "isClientSafe": true, "error": name, "reason": "Not so", "message": "Not so [x]" });
    message(status, &json!({ "msg": "result", "id": "1", "error": error }))
}

fn message(status: u16, inner: &Value) -> Response {
    let body = json!({ "message": inner.to_string(), "success": status == 200 });
    reply(status, "application/json", &body.to_string())
}

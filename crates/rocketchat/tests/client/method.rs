//! The charts of a workspace before 7.11, asked for by the older method.

use analytics::metric::Metric;
use analytics::question::TrendQuestion;
use analytics::trouble::Trouble;
use demo_workspace::{Version, Workspace};
use rocketchat::{Freshness, Reply, Request};
use serde_json::{Value, json};

use crate::desk::*;

const OTHER: &str = "2026-03-01..2026-03-02";

#[test]
fn where_the_paths_are_absent_the_method_is_called_and_remembered() {
    let desk = older("7.13", |_| told(&json!({ "dataLabels": ["3/28"], "dataPoints": [2.5] })));
    assert_eq!(desk.chart(), Ok(vec![("3/28".into(), 2.5)]));
    assert_eq!(desk.paths(), [CHART, INFO, CHART_DOUBLED, METHOD]);
    desk.chart_of(OTHER).unwrap();
    assert_eq!(
        (desk.paths(), desk.client.findings()),
        (vec![METHOD.into()], r#"{"v":1,"version":"7.13","charts":"method"}"#.into())
    );
}

#[test]
fn the_version_spares_an_older_workspace_the_paths_that_it_cannot_have() {
    let desk = older("7.10", |_| told(&json!({ "dataLabels": [], "dataPoints": [] })));
    at_once(desk.client.version()).unwrap();
    desk.chart().unwrap();
    assert_eq!(desk.paths(), [INFO, METHOD]);
}

#[test]
fn from_8_0_on_it_is_never_called() {
    let desk = older("8.0", |_| panic!("called"));
    assert!(matches!(desk.chart(), Err(Trouble::NotThere { .. })));
    desk.client.recall("8.0 method");
    assert!(desk.chart().is_err());
}

#[test]
fn the_call_stands_as_a_text_in_the_body() {
    let desk = older("7.10", |request| {
        let body: Value = serde_json::from_str(request.body.as_deref().unwrap()).unwrap();
        let call: Value = serde_json::from_str(body["message"].as_str().unwrap()).unwrap();
        let days = json!({ "from": "2026-03-28", "to": "2026-03-29" });
        let question = json!({ "daterange": days, "chartOptions": { "name": "Avg_reaction_time" }, "departmentId": "a\"b" });
        let expected = json!({
            "msg": "method", "id": "1", "method": "livechat:getAnalyticsChartData", "params": [question],
        });
        assert_eq!((call, body.as_object().unwrap().len()), (expected, 1));
        told(&json!({ "dataLabels": [], "dataPoints": [] }))
    });
    let question = TrendQuestion { scope: scope_of(MARCH, "a\"b"), metric: Metric::AvgReactionTime };
    assert_eq!(now(desk.client.chart(&question, Freshness::Recent)), Ok(vec![]));
}

/// All calls have one path, so they are told apart by what they say.
#[test]
fn one_charts_answer_is_not_shown_for_another() {
    let desk = older("7.10", |request| {
        let is_march = request.body.as_deref().unwrap().contains("2026-03-28");
        told(&json!({ "dataLabels": ["x"], "dataPoints": [if is_march { 1 } else { 2 }] }))
    });
    let both = || (desk.chart().unwrap()[0].1, desk.chart_of(OTHER).unwrap()[0].1);
    assert_eq!((both(), both()), ((1.0, 2.0), (1.0, 2.0)));
    assert_eq!(desk.paths().iter().filter(|path| *path == METHOD).count(), 2);
}

#[test]
fn a_chart_that_it_does_not_know_has_no_points() {
    let desk = older("6.4", |_| message(200, &json!({ "msg": "result", "id": "1" })));
    assert_eq!(desk.chart(), Ok(vec![]));
}

#[test]
fn a_refusal_inside_the_answer_is_a_refusal() {
    for status in [200, 400] {
        let desk = older("7.10", move |_| error(status, json!("error-not-allowed")));
        let forbidden = Trouble::Forbidden { permission: "view-livechat-manager".into() };
        assert_eq!(desk.chart(), Err(forbidden), "{status}");
        let desk = older("7.10", move |_| error(status, json!("error-invalid-user")));
        let why = desk.chart().unwrap_err().to_string();
        assert_eq!(why, "The workspace did not accept the question: Not so [x]", "{status}");
        let desk = older("7.10", move |_| error(status, json!(404)));
        assert_eq!(
            desk.chart(),
            Err(Trouble::NotOffered { since: "7.11", running: "7.10".into() }),
            "{status}"
        );
    }
}

#[test]
fn a_refusals_words_fill_no_sentence_and_turn_none_round() {
    let text = format!("Not\u{202E} so\n{}", "x".repeat(10_000));
    let call = json!({ "msg": "result", "id": "1", "error": { "error": "error-x", "message": text } });
    let desk = older("7.10", move |_| message(200, &call));
    let Err(Trouble::Rejected { why }) = desk.chart() else { panic!() };
    assert_eq!(why, format!("Not so {}…", "x".repeat(193)));
}

#[test]
fn a_refusal_is_asked_again() {
    let desk = older("7.10", |_| error(200, json!("error-not-allowed")));
    for _ in 0..2 {
        assert!(desk.chart().is_err());
    }
    assert_eq!(desk.paths().iter().filter(|path| *path == METHOD).count(), 2);
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
        let desk = older("7.10", move |_| json_reply(&body));
        assert_eq!(desk.chart(), Err(Trouble::Unreadable { place: place.into() }));
    }
}

#[test]
fn a_simulated_older_workspace_tells_by_method_what_a_newer_one_tells_by_path() {
    let read = |version| {
        let workspace = Workspace { version, ..Workspace::demo(clock()) };
        let desk = Desk::new(move |request| answer_of(&workspace, request));
        (desk.chart_of("2026-11-10..2026-11-19").unwrap(), desk.paths().pop().unwrap())
    };
    let (older, newer) = (read(Version::new(7, 10)), read(Version::new(8, 8)));
    assert_eq!((older.1.as_str(), newer.1.as_str()), (METHOD, CHART));
    assert_eq!(older.0, newer.0);
    assert!(older.0.iter().any(|(_, count)| *count > 0.0));
}

/// A workspace with the method alone.
fn older(version: &'static str, answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Desk {
    Desk::new(move |request| match request.path.as_str() {
        INFO => json_reply(&json!({ "version": version })),
        METHOD => answer(request),
        _ => not_found(),
    })
}

fn told(result: &Value) -> Reply {
    message(200, &json!({ "msg": "result", "id": "1", "result": result }))
}

fn error(status: u16, name: Value) -> Reply {
    let error = json!({ "isClientSafe": true, "error": name, "reason": "Not so", "message": "Not so [x]" });
    message(status, &json!({ "msg": "result", "id": "1", "error": error }))
}

fn message(status: u16, inner: &Value) -> Reply {
    let body = json!({ "message": inner.to_string(), "success": status == 200 });
    reply(status, "application/json", &body.to_string())
}

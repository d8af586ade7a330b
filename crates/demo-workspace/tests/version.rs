//! What changes from one version to another, from 6.4 to 9.0.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{AMOUNT, DASHBOARDS, chart, demo, signed};
use demo_workspace::{Permissions, Request, SignIn, Version, Workspace, admit, respond};
use serde_json::{Value, json};

fn of(version: &str) -> Workspace {
    Workspace { version: version.parse::<Version>().unwrap(), ..demo() }
}

fn with(version: &str, permission: &str) -> Workspace {
    Workspace { permissions: Permissions::of([permission]), ..of(version) }
}

fn told(response: &demo_workspace::Response) -> (u16, Value) {
    (response.status, serde_json::from_str(&response.body).unwrap())
}

#[test]
fn a_signed_out_request_is_told_so_in_three_shapes() {
    let text = "You must be logged in to do this.";
    let old = json!({ "status": "error", "message": text });
    let new = json!({ "success": false, "error": text, "status": "error", "message": text });
    let short = json!({ "success": false, "error": text });
    for (version, body) in [("6.4", &old), ("7.13", &old), ("8.0", &new), ("8.8", &new), ("9.0", &short)] {
        assert_eq!(
            told(&respond(&of(version), &Request::get("/api/v1/me"))),
            (401, body.clone()),
            "{version}"
        );
    }
}

#[test]
fn a_handler_says_forbidden_from_9_0_on() {
    for (version, word) in [("6.4", "unauthorized"), ("8.8", "unauthorized"), ("9.0", "forbidden")] {
        let refused = signed(&with(version, "view-l-room"), "/api/v1/livechat/users/agent");
        assert_eq!(told(&refused), (403, json!({ "success": false, "error": word })), "{version}");
    }
}

#[test]
fn a_failed_sign_in_says_nothing_more_from_9_0_on() {
    let refused = |workspace: Workspace, password| {
        let form = json!({ "user": "demo", "password": password }).to_string();
        told(&respond(&workspace, &Request::post("/api/v1/login", &form)))
    };
    let short = (401, json!({ "success": false, "error": "unauthorized" }));
    assert_eq!(refused(of("9.0"), "no"), short);
    assert_eq!(refused(Workspace { sign_in: SignIn::Totp, ..of("9.0") }, "demo"), short);
    assert_eq!(refused(of("8.8"), "no").1["message"], "Incorrect password");
}

#[test]
fn an_hour_is_named_by_its_start_and_end_before_6_12() {
    let newest = chart(&of("8.8"), "Total_messages", "2026-11-18", "2026-11-18");
    assert_eq!(labels(&newest)[..2], ["12AM-12AM", "1AM-1AM"]);
    let older = labels_by_method(&of("6.11"));
    assert_eq!([&older[0], &older[11], &older[23]], ["12AM-1AM", "11AM-12PM", "11PM-12AM"]);
    assert_eq!(labels_by_method(&of("6.12"))[0], "12AM-12AM");
}

fn labels_by_method(workspace: &Workspace) -> Vec<String> {
    let params = json!({ "daterange": { "from": "2026-11-18", "to": "2026-11-18" }, "chartOptions": { "name": "Total_messages" } });
    let message = json!({ "msg": "method", "id": "1", "params": [params] }).to_string();
    let call = Request::post(
        "/api/v1/method.call/livechat:getAnalyticsChartData",
        &json!({ "message": message }).to_string(),
    );
    let (_, body) = told(&respond(workspace, &call.signed(&workspace.user_id(), &workspace.token())));
    let outcome: Value = serde_json::from_str(body["message"].as_str().unwrap()).unwrap();
    labels(&outcome["result"])
}

fn labels(chart: &Value) -> Vec<String> {
    chart["dataLabels"].as_array().unwrap().iter().map(|label| label.as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_permission_is_looked_at_after_the_query_up_to_7_5_and_before_it_since() {
    for (version, status) in [("6.4", 400), ("7.5", 400), ("7.6", 403), ("9.0", 403)] {
        assert_eq!(signed(&with(version, "view-l-room"), AMOUNT).status, status, "{version}");
    }
}

#[test]
fn a_typed_route_looks_at_the_query_before_the_calls_are_counted() {
    let admitted = |path: &str| {
        let request = Request::get(path).signed(&demo().user_id(), &demo().token());
        admit(&demo(), &request).map_err(|refusal| refusal.status)
    };
    assert_eq!(admitted(&format!("{DASHBOARDS}/charts-data")), Err(400));
    assert_eq!(admitted(&format!("{DASHBOARDS}/conversation-totalizers")), Ok(()));
}

#[test]
fn a_route_appears_with_its_version() {
    let charts = format!("{DASHBOARDS}/charts-data?chartName=Total_messages&start=2026-11-01&end=2026-11-02");
    let by_agent = format!("{DASHBOARDS}/conversations-by-agent?start=2026-11-01&end=2026-11-02");
    let kind = |version, address: &str| {
        let response = signed(&of(version), address);
        (response.status, response.content_type)
    };
    let (web_app, json) = ((200, "text/html; charset=utf-8"), (200, "application/json"));
    assert_eq!([kind("6.3", &by_agent), kind("6.4", &by_agent)], [web_app, json]);
    assert_eq!(kind("7.5", &charts), web_app);
    assert_eq!(kind("7.10", &charts), (404, "text/plain; charset=utf-8"));
    assert_eq!([kind("7.11", &charts), kind("9.0", &charts)], [json, json]);
}

#[test]
fn refusals_are_delayed_up_to_7_5() {
    let delays = |version: &str| version.parse::<Version>().unwrap().delays_refusals();
    assert_eq!(["6.4", "7.5", "7.6", "9.0"].map(delays), [true, true, false, false]);
}

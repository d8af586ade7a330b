//! The method that drew the charts before there was a route for them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{chart, demo};
use demo_workspace::{Permissions, Request, Response, Version, Workspace, respond};
use serde_json::{Value, json};

const PATH: &str = "/api/v1/method.call/livechat:getAnalyticsChartData";

fn of_version(major: u16, minor: u16) -> Workspace {
    Workspace { version: Version::new(major, minor), ..demo() }
}

fn call(workspace: &Workspace, params: &Value) -> Response {
    let message =
        json!({ "msg": "method", "id": "7", "method": "livechat:getAnalyticsChartData", "params": [params] });
    let body = json!({ "message": message.to_string() }).to_string();
    respond(workspace, &Request::post(PATH, &body).signed(&workspace.user_id(), &workspace.token()))
}

fn params(name: &str) -> Value {
    json!({ "daterange": { "from": "2026-11-02", "to": "2026-11-11" }, "chartOptions": { "name": name } })
}

/// What the text in the answer says.
fn outcome(workspace: &Workspace, params: &Value) -> Value {
    let response = call(workspace, params);
    let body: Value = serde_json::from_str(&response.body).unwrap();
    assert_eq!((response.status, &body["success"]), (200, &json!(true)));
    serde_json::from_str(body["message"].as_str().unwrap()).unwrap()
}

#[test]
fn it_draws_what_the_route_draws() {
    let mut drawn = chart(&demo(), "Total_messages", "2026-11-02", "2026-11-11");
    drawn.as_object_mut().unwrap().remove("success");
    let expected = json!({ "msg": "result", "id": "7", "result": drawn });
    assert_eq!(outcome(&of_version(6, 14), &params("Total_messages")), expected);
}

#[test]
fn a_department_leaves_out_the_others() {
    let workspace = of_version(7, 0);
    let mut params = params("Total_conversations");
    let all = outcome(&workspace, &params)["result"]["dataPoints"].clone();
    params["departmentId"] = json!(demo_workspace::Company::of(&workspace).departments[0].id.as_str());
    assert_ne!(outcome(&workspace, &params)["result"]["dataPoints"], all);
    params["departmentId"] = json!("undefined");
    assert_eq!(outcome(&workspace, &params)["result"]["dataPoints"], all);
}

#[test]
fn what_it_does_not_know_has_no_result() {
    let nothing = json!({ "msg": "result", "id": "7" });
    assert_eq!(outcome(&of_version(7, 0), &params("Busiest_time")), nothing);
    let garbage =
        json!({ "daterange": { "from": "x", "to": "y" }, "chartOptions": { "name": "Total_messages" } });
    assert_eq!(outcome(&of_version(7, 0), &garbage), nothing);
}

#[test]
fn two_response_times_are_known_since_6_6() {
    for name in ["Best_first_response_time", "Avg_response_time"] {
        let has_result = |workspace| outcome(&workspace, &params(name)).get("result").is_some();
        assert_eq!([has_result(of_version(6, 5)), has_result(of_version(6, 6))], [false, true], "{name}");
    }
    assert!(outcome(&of_version(6, 4), &params("Avg_first_response_time")).get("result").is_some());
}

#[test]
fn without_the_permission_the_refusal_is_inside() {
    let nobody = Workspace { permissions: Permissions::of(["view-l-room"]), ..of_version(6, 14) };
    let outcome = outcome(&nobody, &params("Total_messages"));
    assert_eq!((&outcome["error"]["error"], outcome.get("result")), (&json!("error-not-allowed"), None));
}

#[test]
fn it_asks_for_a_token_and_is_gone_with_8_0() {
    let body = json!({ "message": "{}" }).to_string();
    assert_eq!(respond(&of_version(7, 13), &Request::post(PATH, &body)).status, 401);
    assert_eq!(call(&of_version(7, 13), &params("Total_messages")).status, 200);
    assert_eq!(call(&of_version(8, 0), &params("Total_messages")).status, 404);
}

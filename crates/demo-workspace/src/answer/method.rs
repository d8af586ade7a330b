//! The method that drew the charts before they had a route: a call in a text in a body, and its answer likewise.

use serde_json::{Value, json};

use super::charts;
use crate::Request;
use crate::Response;
use crate::Workspace;
use crate::refusal;

/// The answer to `method.call/livechat:getAnalyticsChartData`. Whatever becomes of the call, the status is 200.
pub fn chart(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
    let message = body["message"].as_str();
    let message = message.ok_or_else(|| refusal::invalid_params("must have required property 'message'"))?;
    let call: Value = serde_json::from_str(message).map_err(|_| refusal::internal_error())?;
    let mut outcome = json!({ "msg": "result", "id": call["id"] });
    if !workspace.has_permission("view-livechat-manager") {
        outcome["error"] = not_allowed();
    } else if let Some(chart) = chart_result(workspace, &call["params"][0]) {
        outcome["result"] = chart;
    }
    Ok(Response::success(json!({ "message": outcome.to_string() })))
}

/// None for a chart or a date that the server does not know: its answer then lacks the result.
fn chart_result(workspace: &Workspace, options: &Value) -> Option<Value> {
    let name = options["chartOptions"]["name"].as_str()?;
    let is_new = ["Best_first_response_time", "Avg_response_time"].contains(&name);
    if is_new && !workspace.version.method_has_response_charts() {
        return None;
    }
    let days = &options["daterange"];
    let department = options["departmentId"].as_str().filter(|id| !id.is_empty() && *id != "undefined");
    charts::chart(workspace, name, [days["from"].as_str()?, days["to"].as_str()?], department)
}

fn not_allowed() -> Value {
    json!({
        "isClientSafe": true,
        "error": "error-not-allowed",
        "reason": "Not allowed",
        "details": { "method": "livechat:getAnalyticsChartData" },
        "message": "Not allowed [error-not-allowed]",
        "errorType": "Meteor.Error",
    })
}

//! The two settings that decide which zone the reports keep their calendar in.

use serde_json::json;

use crate::Reporting;
use crate::Request;
use crate::Response;
use crate::Workspace;

/// The answer to `settings/Default_Timezone_For_Reporting`.
pub fn reporting(workspace: &Workspace, _: &Request) -> Result<Response, Response> {
    Ok(setting("Default_Timezone_For_Reporting", &workspace.reporting.to_string()))
}

/// The answer to `settings/Default_Custom_Timezone`, which is empty where nobody has set it.
pub fn custom_zone(workspace: &Workspace, _: &Request) -> Result<Response, Response> {
    let is_set = workspace.reporting == Reporting::Custom;
    let name = if is_set { workspace.reporting_zone().name() } else { String::new() };
    Ok(setting("Default_Custom_Timezone", &name))
}

fn setting(id: &str, value: &str) -> Response {
    Response::success(json!({ "_id": id, "value": value }))
}

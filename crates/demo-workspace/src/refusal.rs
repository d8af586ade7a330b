//! The workspace's error responses, word for word.

use serde_json::{Value, json};

use crate::Response;
use crate::Version;

/// No token, a wrong one, or one that has expired.
pub fn signed_out(version: Version) -> Response {
    let text = "You must be logged in to do this.";
    if version.has_short_errors() {
        return plain(401, text);
    }
    let mut body = json!({ "status": "error", "message": text });
    if version.sends_success_field() {
        body["success"] = json!(false);
        body["error"] = json!(text);
    }
    Response::json(401, &body)
}

/// A permission is missing.
pub fn forbidden() -> Response {
    named(403, "User does not have the permissions required for this action", "error-unauthorized", None)
}

/// A permission is missing, found out by the handler itself.
pub fn forbidden_by_handler() -> Response {
    plain(403, "unauthorized")
}

/// The same with the message of a server version.
pub fn forbidden_by_handler_of(version: Version) -> Response {
    if version.has_short_errors() { plain(403, "forbidden") } else { forbidden_by_handler() }
}

/// A premium report on a workspace without the licence.
pub fn unlicensed() -> Response {
    named(400, "This is an enterprise feature", "error-action-not-allowed", Some("error-action-not-allowed"))
}

/// A query that the schema of an older route refuses.
pub fn invalid_params(problem: &str) -> Response {
    named(400, problem, "invalid-params", Some("invalid-params"))
}

/// A query that the schema of a typed route refuses: another error type, and no suffix.
pub fn invalid_params_typed(problem: &str) -> Response {
    Response::json(400, &json!({ "success": false, "errorType": "error-invalid-params", "error": problem }))
}

/// A `sort` that is no JSON object.
pub fn invalid_sort(sort: &str) -> Response {
    let body = json!({
        "success": false,
        "error": format!("Invalid sort parameter provided: \"{sort}\" [error-invalid-sort]"),
        "errorType": "error-invalid-sort",
        "details": { "helperMethod": "parseJsonQuery" },
    });
    Response::json(400, &body)
}

/// A figure without a name.
pub fn invalid_chart_name() -> Response {
    named(400, "Invalid chart name", "invalid-chart-name", Some("invalid-chart-name"))
}

/// A `start` or `end` that is no date.
pub fn invalid_date(name: &str) -> Response {
    plain(400, &format!("The \"{name}\" query parameter must be a valid date."))
}

/// A report over more than a year.
pub fn over_a_year() -> Response {
    plain(400, "The \"start\" and \"end\" query parameters must be less than 1 year apart.")
}

/// A report that ends before it starts.
pub fn end_before_start() -> Response {
    plain(400, "The \"start\" query parameter must be before the \"end\" query parameter.")
}

/// Too many calls.
pub fn rate_limited(seconds: u64) -> Response {
    let text = format!(
        "Error, too many requests. Please slow down. You must wait {seconds} seconds before trying this endpoint again."
    );
    named(429, &text, "error-too-many-requests", None)
}

/// Too many calls, without a word of when it may be tried again.
pub fn rate_limited_without_wait() -> Response {
    named(429, "Error, too many requests. Please slow down.", "error-too-many-requests", None)
}

/// An internal server error.
pub fn internal_error() -> Response {
    plain(500, "Internal server error")
}

/// A route this version does not have: older servers fall through to the web app.
pub fn unknown_route(version: Version) -> Response {
    if version.has_new_router() { Response::text(404, "404 Not Found") } else { Response::html(200) }
}

/// A known route with another method.
pub fn wrong_method(version: Version) -> Response {
    if version.has_new_router() { unknown_route(version) } else { not_an_endpoint() }
}

/// What older servers say of a method that a known route does not have.
pub fn not_an_endpoint() -> Response {
    Response::json(405, &json!({ "status": "error", "message": "API endpoint does not exist" }))
}

/// A sign-in that failed. `error` is a string or, for some causes, a number.
pub fn sign_in(version: Version, error: Value, message: &str, details: Option<Value>) -> Response {
    if version.has_short_errors() {
        return plain(401, "unauthorized");
    }
    let mut body = json!({ "status": "error", "error": error, "message": message });
    if let Some(details) = details {
        body["details"] = details;
    }
    if version.sends_success_field() {
        body["success"] = json!(false);
    }
    Response::json(401, &body)
}

fn plain(status: u16, error: &str) -> Response {
    Response::json(status, &json!({ "success": false, "error": error }))
}

fn named(status: u16, error: &str, name: &str, error_type: Option<&str>) -> Response {
    let mut body = json!({ "success": false, "error": format!("{error} [{name}]") });
    if let Some(error_type) = error_type {
        body["errorType"] = json!(error_type);
    }
    Response::json(status, &body)
}

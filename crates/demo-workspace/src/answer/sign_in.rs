//! Signing in and out. The workspace keeps no sessions: the demo user's token is always the same, and stays good.

use chrono::{Duration, SecondsFormat};
use serde_json::{Map, Value, json};

use super::about::user;
use crate::Request;
use crate::Response;
use crate::SignIn;
use crate::Workspace;
use crate::parse_query;
use crate::refusal;

/// The digest that a client may send in place of the password.
const DIGEST: &str = "2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea";
const FIELDS: [&str; 6] = ["user", "username", "email", "password", "code", "resume"];

/// The answer to `login`: by password, with a code where the workspace asks for one, or by an earlier token.
pub fn sign_in(workspace: &Workspace, request: &Request) -> Result<Response, Response> {
    let form = read(&request.body);
    let refuse = |error: Value, message| refusal::sign_in(workspace.version, error, message, None);
    if form.keys().any(|name| !FIELDS.contains(&name.as_str())) {
        return Err(refuse(json!(400), "Unrecognized options for login request"));
    }
    if let Some(token) = form.get("resume") {
        let is_good = token.as_str() == Some(&workspace.token());
        let message = "You've been logged out by the server. Please log in again.";
        return if is_good { Ok(signed_in(workspace)) } else { Err(refuse(json!(403), message)) };
    }
    if !names_demo_user(&form) {
        return Err(refuse(json!("Unauthorized"), "Unauthorized"));
    }
    if !is_password(form.get("password")) {
        return Err(refuse(json!(403), "Incorrect password"));
    }
    check_code(workspace, form.get("code").and_then(Value::as_str).filter(|code| !code.is_empty()))?;
    Ok(signed_in(workspace))
}

/// The answer to `logout`.
pub fn sign_out(_: &Workspace, _: &Request) -> Result<Response, Response> {
    let body = json!({ "status": "success", "data": { "message": "You've been logged out!" } });
    Ok(Response::json(200, &body))
}

/// The answer to `users.2fa.sendEmailCode`. The code is always the same.
pub fn send_code(_: &Workspace, _: &Request) -> Result<Response, Response> {
    Ok(Response::success(json!({})))
}

/// A body of JSON, or else of a form.
fn read(body: &str) -> Map<String, Value> {
    let form = || {
        let mut fields = Map::new();
        fields.extend(parse_query(body).into_iter().map(|(name, value)| (name, json!(value))));
        fields
    };
    match serde_json::from_str(body) {
        Ok(Value::Object(fields)) => fields,
        _ => form(),
    }
}

fn names_demo_user(form: &Map<String, Value>) -> bool {
    let user =
        form.get("user").into_iter().flat_map(|user| [Some(user), user.get("username"), user.get("email")]);
    let names = user.chain([form.get("username"), form.get("email")]).flatten().filter_map(Value::as_str);
    names.into_iter().any(|name| [Workspace::USERNAME, "demo@workspace.example"].contains(&name))
}

fn is_password(value: Option<&Value>) -> bool {
    match value {
        Some(Value::String(text)) => text == Workspace::PASSWORD,
        Some(Value::Object(form)) => form.values().any(|text| text == DIGEST),
        _ => false,
    }
}

fn check_code(workspace: &Workspace, code: Option<&str>) -> Result<(), Response> {
    let method = match workspace.sign_in {
        SignIn::Password => return Ok(()),
        SignIn::Totp => "totp",
        SignIn::EmailCode => "email",
    };
    let (error, message) = match code {
        Some(Workspace::CODE) => return Ok(()),
        Some(_) => ("totp-invalid", "TOTP Invalid"),
        None => ("totp-required", "TOTP Required"),
    };
    let details = details(workspace, method, code.is_some());
    Err(refusal::sign_in(workspace.version, json!(error), message, Some(details)))
}

/// The first call without a code sends one by e-mail; a second finds it sent already.
fn details(workspace: &Workspace, method: &str, is_retry: bool) -> Value {
    let mut details = json!({ "method": method, "codeGenerated": false, "availableMethods": [method] });
    if workspace.sign_in == SignIn::EmailCode {
        details["codeGenerated"] = json!(!is_retry);
        details["emailOrUsername"] = json!(Workspace::USERNAME);
        if is_retry {
            let expires = workspace.now + Duration::hours(1);
            details["codeExpires"] = json!([expires.to_rfc3339_opts(SecondsFormat::Millis, true)]);
        }
    }
    details
}

fn signed_in(workspace: &Workspace) -> Response {
    let mut body = json!({
        "status": "success",
        "data": { "userId": workspace.user_id(), "authToken": workspace.token(), "me": user(workspace) },
    });
    if workspace.version.sends_success_field() {
        body["success"] = json!(true);
    }
    Response::json(200, &body)
}

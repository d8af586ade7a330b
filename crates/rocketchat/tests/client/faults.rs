//! What may come in place of an endpoint's answer, and what the client makes of it.

use demo_workspace::{Response, Version, refusal};
use rocketchat::error::{ApiError, Host};
use serde_json::{Value, json};

use crate::mock::{AGENTS, CHART};

/// What becomes of the workspace's own answer.
pub type Corrupt = fn(Response) -> Response;

/// A fault, and what the client makes of it.
pub struct Fault {
    pub name: &'static str,
    /// What comes in place of the workspace's own answer.
    pub answer: Corrupt,
    /// What it is on an endpoint, and how often the client asks before it gives up.
    pub ending: fn(&str) -> (Expected, usize),
}

/// An error, or the beginning of the place that could not be read.
#[derive(Debug, PartialEq)]
pub enum Expected {
    Exactly(ApiError),
    Invalid,
}

/// Each fault that an answer can have.
pub fn faults() -> Vec<Fault> {
    let fault = |name, answer, ending| Fault { name, answer, ending };
    vec![
        fault("a web page", |_| Response::html(200), |route| (page(), ways(route))),
        fault("half of an answer", half, |_| (cut_short(), 3)),
        fault("nothing", |_| of_json(200, ""), |_| (cut_short(), 3)),
        fault("JSON's word for nothing", |_| of_json(200, "null"), |_| (something_else(), 1)),
        fault("texts for numbers and numbers for texts", retyped, |_| (Expected::Invalid, 1)),
        fault("a missing permission", |_| refusal::forbidden(), |route| (forbidden(route), 1)),
        fault(
            "a missing permission, found out by the handler",
            |_| refusal::forbidden_by_handler(),
            |route| (forbidden(route), 1),
        ),
        fault(
            "a token that is no longer good",
            |_| signed_out(),
            |_| (Expected::Exactly(ApiError::SignedOut), 1),
        ),
        fault(
            "an absent endpoint",
            |_| Response::text(404, "404 Not Found"),
            |route| (absent(404), ways(route)),
        ),
        fault("another method", |_| refusal::not_an_endpoint(), |route| (absent(405), ways(route))),
        fault("a server that broke", |_| refusal::internal_error(), |_| (failed(500), 1)),
        fault("the status 400", |_| of_status(400), |_| (rejected("It failed with status 400."), 1)),
        fault("the status 404", |_| of_status(404), |route| (absent(404), ways(route))),
        fault("the status 418", |_| of_status(418), |_| (rejected("It failed with status 418."), 1)),
        fault("the status 500", |_| of_status(500), |_| (failed(500), 1)),
        fault("the status 502", |_| Response::html(502), |_| (failed(502), 3)),
        fault("the status 503", |_| Response::html(503), |_| (failed(503), 3)),
        fault("the status 504", |_| Response::html(504), |_| (failed(504), 3)),
        fault("a missing parameter", |_| refusal::invalid_params(START), |_| (rejected(OLDER), 1)),
        fault(
            "a missing parameter of a typed route",
            |_| refusal::invalid_params_typed(START),
            |_| (rejected(START), 1),
        ),
        fault(
            "a date that is none",
            |_| refusal::invalid_date("start"),
            |_| (rejected("The \"start\" query parameter must be a valid date."), 1),
        ),
        fault(
            "a span that is too long",
            |_| refusal::over_a_year(),
            |_| (rejected("The \"start\" and \"end\" query parameters must be less than 1 year apart."), 1),
        ),
    ]
}

const START: &str = "must have required property 'start'";
/// As an older route says it.
const OLDER: &str = "must have required property 'start' [invalid-params]";

/// How many paths an endpoint has that is not there.
fn ways(route: &str) -> usize {
    if route == CHART { 2 } else { 1 }
}

/// An answer of JSON, or of what is called that.
pub fn of_json(status: u16, body: &str) -> Response {
    Response { status, content_type: "application/json", body: body.into() }
}

fn of_status(status: u16) -> Response {
    let error = format!("It failed with status {status}.");
    Response::json(status, &json!({ "success": false, "error": error }))
}

fn signed_out() -> Response {
    refusal::signed_out(Version::new(8, 8))
}

/// The first half of an answer.
pub fn half(response: Response) -> Response {
    let length = response.body.chars().count() / 2;
    Response { body: response.body.chars().take(length).collect(), ..response }
}

fn retyped(response: Response) -> Response {
    let body: Value = serde_json::from_str(&response.body).unwrap();
    Response { body: retype(body).to_string(), ..response }
}

fn retype(value: Value) -> Value {
    match value {
        Value::Number(_) => json!("many"),
        Value::String(_) => json!(7),
        Value::Array(values) => values.into_iter().map(retype).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, retype(value))).collect(),
        other => other,
    }
}

fn host() -> Host {
    Host::Simulated
}

fn page() -> Expected {
    Expected::Exactly(ApiError::HtmlInsteadOfData { host: host() })
}

fn cut_short() -> Expected {
    Expected::Exactly(ApiError::TruncatedBody { host: host() })
}

fn something_else() -> Expected {
    Expected::Exactly(ApiError::NotAnApi { host: host() })
}

fn absent(status: u16) -> Expected {
    Expected::Exactly(ApiError::EndpointNotFound { host: host(), status })
}

fn failed(status: u16) -> Expected {
    Expected::Exactly(ApiError::ServerError { host: host(), status })
}

fn rejected(why: &str) -> Expected {
    Expected::Exactly(ApiError::RequestRejected { why: Some(why.into()) })
}

fn forbidden(route: &str) -> Expected {
    let permission = if route == AGENTS { "view-livechat-reports" } else { "view-livechat-manager" };
    Expected::Exactly(ApiError::MissingPermission { permission: permission.into() })
}

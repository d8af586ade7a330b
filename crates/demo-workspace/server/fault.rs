//! Injected faults, for testing clients.

use std::str::FromStr;

use chrono::{DateTime, TimeDelta, Utc};
use demo_workspace::{Response, Workspace, refusal};
use serde_json::{Value, json};

use crate::rate_limit::Standing;

/// How many milliseconds a slow answer takes.
const SLOW: u64 = 10_000;
/// How many seconds a refused call waits, unless told otherwise.
const WAIT: u64 = 42;

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A page instead of JSON.
    Html,
    /// JSON that breaks off.
    Truncated,
    /// Ten megabytes.
    Huge,
    /// Texts for numbers and numbers for texts.
    WrongType,
    /// Nothing at all.
    Empty,
    /// The JSON value `null`.
    Null,
    /// A byte that is not valid UTF-8.
    NotUtf8,
    /// The token is no longer good.
    Expired,
    /// A permission is missing.
    Forbidden,
    /// A permission is missing, found out by the handler itself.
    Unauthorized,
    /// The licence is missing.
    Unlicensed,
    /// Too many calls; so many seconds to wait.
    Limited(u64),
    /// Too many calls, and no word of how long to wait.
    LimitedBare,
    /// A parameter is missing on an older route.
    InvalidParams,
    /// A parameter is missing on a typed route.
    InvalidParamsTyped,
    /// A date is none.
    InvalidDate,
    /// The span is too long.
    OverAYear,
    /// The route is not there.
    NotFound,
    /// The route has another method.
    WrongMethod,
    /// The server broke.
    Failing,
    /// A status of its own.
    Status(u16),
    /// The answer is right, and comes so many milliseconds late.
    Delay(u64),
    /// So many rows, made up, of twice as many.
    Rows(u64),
    /// The connection closes without an answer.
    Drop,
    /// The connection closes in the middle of the answer.
    Reset,
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "html" => Self::Html,
            "truncated" => Self::Truncated,
            "huge" => Self::Huge,
            "wrong-type" => Self::WrongType,
            "empty" => Self::Empty,
            "null" => Self::Null,
            "not-utf8" => Self::NotUtf8,
            "expired" => Self::Expired,
            "forbidden" => Self::Forbidden,
            "unauthorized" => Self::Unauthorized,
            "unlicensed" => Self::Unlicensed,
            "limited" => Self::Limited(WAIT),
            "limited-bare" => Self::LimitedBare,
            "invalid-params" => Self::InvalidParams,
            "invalid-params-typed" => Self::InvalidParamsTyped,
            "invalid-date" => Self::InvalidDate,
            "over-a-year" => Self::OverAYear,
            "not-found" => Self::NotFound,
            "wrong-method" => Self::WrongMethod,
            "failing" => Self::Failing,
            "slow" => Self::Delay(SLOW),
            "drop" => Self::Drop,
            "reset" => Self::Reset,
            _ => return numbered(text).ok_or_else(|| format!("{text:?} is no fault")),
        })
    }
}

/// `limited-90`, `status-502`, `delay-1500` or `rows-200000`.
fn numbered(text: &str) -> Option<Fault> {
    let (kind, number) = text.rsplit_once('-')?;
    let number: u64 = number.parse().ok()?;
    match kind {
        "limited" => Some(Fault::Limited(number)),
        "status" if (400..600).contains(&number) => Some(Fault::Status(number as u16)),
        "delay" => Some(Fault::Delay(number)),
        "rows" => Some(Fault::Rows(number)),
        _ => None,
    }
}

impl Fault {
    /// The answer that comes instead of the right one, if there is one.
    pub fn replaces(self, workspace: &Workspace) -> Option<Response> {
        let missing = "must have required property 'start'";
        Some(match self {
            Self::Html => Response::html(200),
            Self::Empty => Response { status: 200, content_type: "application/json", body: String::new() },
            Self::Null => Response::json(200, &Value::Null),
            Self::Expired => refusal::signed_out(workspace.version),
            Self::Forbidden => refusal::forbidden(),
            Self::Unauthorized => refusal::forbidden_by_handler_of(workspace.version),
            Self::Unlicensed => refusal::unlicensed(),
            Self::Limited(seconds) => refusal::limited(seconds),
            Self::LimitedBare => refusal::limited_without_end(),
            Self::InvalidParams => refusal::invalid(missing),
            Self::InvalidParamsTyped => refusal::invalid_on_typed_route(missing),
            Self::InvalidDate => refusal::invalid_date("start"),
            Self::OverAYear => refusal::over_a_year(),
            Self::NotFound => Response::text(404, "404 Not Found"),
            Self::WrongMethod => refusal::not_an_endpoint(),
            Self::Failing => refusal::failing(),
            Self::Status(status) => of_status(status),
            Self::Truncated | Self::Huge | Self::WrongType | Self::NotUtf8 => return None,
            // Its rows are made while they are sent.
            Self::Rows(_) => Response::json(200, &Value::Null),
            Self::Delay(_) | Self::Drop | Self::Reset => return None,
        })
    }

    /// What becomes of the right answer.
    pub fn spoils(self, response: Response) -> Response {
        let body = match self {
            Self::Truncated => response.body.chars().take(response.body.chars().count() / 2).collect(),
            Self::Huge => padded(&response.body),
            Self::WrongType => retyped(&response.body),
            _ => response.body,
        };
        Response { body, ..response }
    }

    /// Where a rate limiter that really refused the call would stand.
    pub fn standing(self, now: DateTime<Utc>) -> Option<Standing> {
        let Self::Limited(seconds) = self else { return None };
        let end = now + TimeDelta::seconds(seconds.min(i32::MAX as u64) as i64);
        Some(Standing { remaining: 0, reset: end.timestamp_millis(), wait: Some(seconds) })
    }

    /// How many milliseconds the answer is late.
    pub fn delay(self) -> u64 {
        if let Self::Delay(millis) = self { millis } else { 0 }
    }
}

/// 502 to 504 come as a proxy's HTML page, other statuses as JSON.
fn of_status(status: u16) -> Response {
    if (502..=504).contains(&status) {
        return Response::html(status);
    }
    Response::json(status, &json!({ "success": false, "error": format!("It failed with status {status}.") }))
}

fn padded(body: &str) -> String {
    let mut body: Value = serde_json::from_str(body).unwrap_or_else(|_| json!({}));
    body["padding"] = json!("x".repeat(10_000_000));
    body.to_string()
}

fn retyped(body: &str) -> String {
    serde_json::from_str(body).map_or_else(|_| body.to_owned(), |body| retype(body).to_string())
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

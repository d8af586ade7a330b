//! Faults on demand: what a client must live through, told to happen.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use demo_workspace::{Response, Workspace, refusal};
use serde_json::{Value, json};

/// How long a slow answer takes.
pub const SLOW: Duration = Duration::from_secs(10);

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
    /// The token is no longer good.
    Expired,
    /// A permission is missing.
    Forbidden,
    /// The licence is missing.
    Unlicensed,
    /// Too many calls.
    Limited,
    /// The server broke.
    Failing,
    /// The connection closes without an answer.
    Drop,
    /// The answer takes ten seconds.
    Slow,
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "html" => Self::Html,
            "truncated" => Self::Truncated,
            "huge" => Self::Huge,
            "wrong-type" => Self::WrongType,
            "expired" => Self::Expired,
            "forbidden" => Self::Forbidden,
            "unlicensed" => Self::Unlicensed,
            "limited" => Self::Limited,
            "failing" => Self::Failing,
            "drop" => Self::Drop,
            "slow" => Self::Slow,
            _ => return Err(format!("{text:?} is no fault")),
        })
    }
}

impl Fault {
    /// The answer that comes instead of the right one, if there is one.
    pub fn replaces(self, workspace: &Workspace) -> Option<Response> {
        match self {
            Self::Html => Some(Response::html(200)),
            Self::Expired => Some(refusal::signed_out(workspace.version)),
            Self::Forbidden => Some(refusal::forbidden()),
            Self::Unlicensed => Some(refusal::unlicensed()),
            Self::Limited => Some(refusal::limited(42)),
            Self::Failing => Some(refusal::failing()),
            Self::Truncated | Self::Huge | Self::WrongType | Self::Drop | Self::Slow => None,
        }
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

/// A fault and its route, as the command line has it: `charts-data=html`.
#[derive(Clone, Debug)]
pub struct Planned {
    route: String,
    fault: Fault,
}

impl FromStr for Planned {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (route, fault) = text.split_once('=').ok_or("a fault is written ROUTE=KIND")?;
        Ok(Self { route: route.to_owned(), fault: fault.parse()? })
    }
}

/// The faults in force, by the last segment of their route; `*` is any.
#[derive(Debug, Default)]
pub struct Faults(BTreeMap<String, Fault>);

impl Faults {
    /// The faults planned on the command line.
    pub fn planned(planned: &[Planned]) -> Self {
        Self(planned.iter().map(|plan| (plan.route.clone(), plan.fault)).collect())
    }

    /// The faults of a JSON object such as `{"charts-data":"truncated"}`.
    pub fn from_json(body: &str) -> Result<Self, String> {
        let kinds: BTreeMap<String, String> = serde_json::from_str::<serde_json::Map<String, Value>>(body)
            .map_err(|error| error.to_string())?
            .into_iter()
            .map(|(route, kind)| (route, kind.as_str().unwrap_or_default().to_owned()))
            .collect();
        let read = |(route, kind): (String, String)| kind.parse().map(|fault| (route, fault));
        kinds.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The fault of a route.
    pub fn of(&self, segment: &str) -> Option<Fault> {
        self.0.get(segment).or_else(|| self.0.get("*")).copied()
    }
}

//! What a workspace answered, recorded so that a client can show the same numbers again without the workspace.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::agent_pseudonyms::AgentPseudonyms;
use super::client::Client;
use super::connection::Connection;
use super::day_cache::DayCache;
use super::endpoints::{ChartsData, ChartsPath};
use super::environment::{Clock, Environment};
use super::error::ApiError;
use super::fetched::Fetched;
use super::observer::{CallRecord, RequestObserver};
use super::request::Request;
use super::response::EndpointError;
use super::response_cache::CachePolicy;
use crate::clock_sync::DatedInstant;
use crate::endpoint::Endpoint;
use analytics::limits;
use analytics::metric::Metric;
use analytics::scope::{Scope, TrendQuery};

/// Longer than a request takes from its sending to its answer.
const REQUEST_TIME: TimeDelta = TimeDelta::minutes(5);

/// What is kept of the directories of agents and departments, and of the pages of their lists.
const DIRECTORY_FIELDS: [&str; 10] =
    ["success", "users", "departments", "count", "offset", "total", "_id", "name", "username", "enabled"];

/// What a workspace answered. It holds no credentials and no account, and of the lists of agents and departments names and
/// ids alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// The workspace's host: empty for a simulated one, and none where it was left out.
    pub host: Option<String>,
    /// When it was recorded: nothing in it is younger.
    pub at: DateTime<Utc>,
    capabilities: String,
    /// The days of charts, each by the name of its chart.
    charts: Vec<(String, String)>,
    /// The requests whose answers were older than wanted.
    old: Vec<String>,
    answers: Vec<RecordedAnswer>,
}

/// An answer of a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedAnswer {
    /// What was asked, as [`Request::display_target`] has it.
    pub request: String,
    /// When it was answered.
    pub at: DateTime<Utc>,
    /// What came, as it came.
    pub body: String,
}

impl Client {
    /// Records these answers, of which those to the requests `old` are older than wanted; with the names of agents and
    /// departments, and the days that are known of all charts over these scopes. Nothing is requested.
    pub async fn record(
        &self,
        mut answers: Vec<RecordedAnswer>,
        old: Vec<String>,
        scopes: &[Scope],
    ) -> Recording {
        answers.extend(self.directories().await);
        let mut charts = Vec::new();
        for scope in scopes.iter().flat_map(|scope| (0..scope.parts()).map(|at| scope.part(at))) {
            for metric in Metric::ALL {
                charts.extend(self.recorded_days(&TrendQuery { scope: scope.clone(), metric }).await);
            }
        }
        Recording {
            host: Some(self.host().unwrap_or_default().to_owned()),
            at: self.now(),
            capabilities: self.capabilities_text(),
            charts,
            old,
            answers,
        }
    }

    /// A client of a recording: it sends nothing, and answers what was asked before as it was answered then. Its clock
    /// stands at the recording's time.
    pub fn recorded(recording: Arc<Recording>) -> Self {
        let at = recording.at;
        let environment = Environment {
            clock: Arc::new(StoppedClock(at)),
            ..Environment::minimal(|| DateTime::UNIX_EPOCH)
        };
        let client = Self::with_environment(Connection::Recorded(recording.clone()), environment);
        client.restore_capabilities(&recording.capabilities);
        for (name, days) in &recording.charts {
            let Some(mut days) = DayCache::from_text(days) else { continue };
            // Of both periods of a comparison.
            days.merge(client.charts().days(name));
            client.charts().set(name, days);
        }
        client
    }

    /// What it shows, if that is a recording.
    pub(super) fn recording(&self) -> Option<Arc<Recording>> {
        match self.connection() {
            Connection::Recorded(recording) => Some(recording),
            Connection::Workspace(..) | Connection::Simulated(_) => None,
        }
    }

    /// The answers that name agents and departments: those that are known, however old.
    async fn directories(&self) -> Vec<RecordedAnswer> {
        let observer = RequestObserver::silent();
        let client = self.with_observer(observer.clone());
        // Without them ids stand in the names' place.
        let _ = client.departments(CachePolicy::CacheOnly).await;
        let _ = client.agent_names(CachePolicy::CacheOnly).await;
        observer.calls().iter().filter_map(directory_answer).collect()
    }

    async fn recorded_days(&self, key: &TrendQuery) -> Option<(String, String)> {
        let is_trusted = self.clock_time().is_trusted;
        let days = self.cached_days(key, is_trusted).await.within(key.scope.range)?;
        Some((super::trend::name(key), days.to_text()))
    }

    /// The recorded answer to a request.
    pub(super) fn replay(
        &self,
        recording: &Recording,
        request: &Request,
        policy: CachePolicy,
    ) -> Result<Fetched<Arc<Value>>, EndpointError> {
        let target = request.display_target();
        let known = recording.answer(&target, self.cutoff()).and_then(|known| Some((known, body_of(known)?)));
        // Shown as an old one meanwhile, it stays one.
        let known = known.filter(|_| policy == CachePolicy::CacheOnly || !recording.old.contains(&target));
        let Some((RecordedAnswer { at, body, .. }, value)) = known else {
            return Err(missing(policy).into());
        };
        self.observer().record(CallRecord {
            target,
            at: *at,
            duration_ms: None,
            is_answered: true,
            body: Some(body.as_str().into()),
        });
        Ok(Fetched { value: Arc::new(value), at: *at })
    }
}

/// A clock that stands. Nobody has compared it, so that what others have dated holds as it was.
struct StoppedClock(DateTime<Utc>);

impl Clock for StoppedClock {
    fn now(&self) -> DatedInstant {
        DatedInstant { at: self.0, is_trusted: false }
    }
}

/// Why a recording has no answer.
pub(super) fn missing(policy: CachePolicy) -> ApiError {
    if policy == CachePolicy::CacheOnly { ApiError::NotCached } else { ApiError::NotRecorded }
}

fn body_of(answer: &RecordedAnswer) -> Option<Value> {
    serde_json::from_str(&answer.body).ok()
}

/// An answer with names, without what else it says of people.
fn directory_answer(call: &CallRecord) -> Option<RecordedAnswer> {
    let mut body: Value = serde_json::from_str(call.body.as_deref()?).ok()?;
    keep_fields(&mut body, &DIRECTORY_FIELDS);
    Some(RecordedAnswer { request: call.target.clone(), at: call.at, body: body.to_string() })
}

/// Leaves out all fields but these, however deep they are.
pub(super) fn keep_fields(value: &mut Value, kept: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| keep_fields(item, kept)),
        Value::Object(fields) => {
            let is_kept = |(name, _): &(String, Value)| kept.contains(&name.as_str());
            *fields = std::mem::take(fields).into_iter().filter(is_kept).collect();
            fields.values_mut().for_each(|field| keep_fields(field, kept));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

impl Recording {
    /// The same under pseudonyms for agents, without the answers that may name them in other places.
    pub fn with_pseudonyms(mut self, pseudonyms: &mut AgentPseudonyms) -> Self {
        self.answers = pseudonyms.renamed(self.answers);
        self
    }

    /// The same without its workspace's host.
    pub fn without_host(self) -> Self {
        Self { host: None, ..self }
    }

    /// Whether it can have been recorded: nothing in it is larger than an answer, or younger than it.
    pub fn is_plausible(&self) -> bool {
        self.answers.iter().all(|answer| answer.body.len() <= limits::BODY_BYTES && answer.at <= self.at)
    }

    /// Whether what is known of a chart was older than wanted, whatever days of it were asked for.
    pub(super) fn has_old_days(&self, key: &TrendQuery) -> bool {
        let request = ChartsData { query: key, path: ChartsPath::Single }.request().display_target();
        let chart = |target: &str| {
            let (_, query) = split_query(target);
            query
                .into_iter()
                .filter(|(name, _)| !matches!(*name, "start" | "end"))
                .map(owned)
                .collect::<Vec<_>>()
        };
        let wanted = chart(&request);
        self.old.iter().any(|target| target.contains("charts-data") && chart(target) == wanted)
    }

    fn answer(&self, target: &str, cutoff: Option<DateTime<Utc>>) -> Option<&RecordedAnswer> {
        let exact = self.answers.iter().find(|known| known.request == target);
        let is_it = |known: &&RecordedAnswer| self.is_cut_off(known, target, cutoff).unwrap_or_default();
        exact.or_else(|| self.answers.iter().find(is_it))
    }

    /// Whether a request is this one with a later cut-off. A period that a running one is compared with is asked for up to
    /// the time that the running one has reached, which has moved on by as much as the recording is younger than the
    /// answer.
    fn is_cut_off(
        &self,
        known: &RecordedAnswer,
        target: &str,
        cutoff: Option<DateTime<Utc>>,
    ) -> Option<bool> {
        let [(path, asked), (known_path, recorded)] = [target, &known.request].map(split_query);
        let mut differing = asked.iter().zip(&recorded).filter(|(asked, recorded)| asked != recorded);
        let ((name, asked_at), (known_name, recorded_at)) = differing.next()?;
        let (asked_at, recorded_at) = (instant(asked_at)?, instant(recorded_at)?);
        let moved = asked_at - recorded_at;
        Some(
            differing.next().is_none()
                && path == known_path
                && asked.len() == recorded.len()
                && name == known_name
                && (asked_at - cutoff?).abs() <= TimeDelta::seconds(1)
                && moved >= TimeDelta::zero()
                && (moved - (self.at - known.at)).abs() <= REQUEST_TIME,
        )
    }
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn split_query(target: &str) -> (&str, Vec<(&str, &str)>) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    (path, query.split('&').filter_map(|pair| pair.split_once('=')).collect())
}

fn instant(escaped: &str) -> Option<DateTime<Utc>> {
    escaped.replace("%3A", ":").parse().ok()
}

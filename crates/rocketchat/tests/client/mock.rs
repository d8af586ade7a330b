//! A client over a mock workspace that records each request.

use std::cell::Cell;
use std::future::Future;
use std::sync::{Arc, Mutex};

use analytics::availability::Availability;
use analytics::breakdown::Breakdown;
use analytics::department::DepartmentCounts;
use analytics::metric::Metric;
use analytics::range::DateRange;
use analytics::scope::{Scope, TrendQuery};
use analytics::totals::Totals;
use analytics::zone::Zone;
use chrono::{DateTime, Offset, TimeDelta, TimeZone, Utc};
use demo_workspace::{Workspace, respond};
use futures_util::FutureExt;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Connection, Fetched, Request, Response};
use serde_json::{Value, json};

pub const CHART: &str = "/api/v1/livechat/analytics/dashboards/charts-data";
pub const CHART_DOUBLED: &str = "/api/v1/livechat/livechat/analytics/dashboards/charts-data";
pub const TOTALS: &str = "/api/v1/livechat/analytics/dashboards/conversation-totalizers";
pub const AGENTS: &str = "/api/v1/livechat/analytics/dashboards/conversations-by-agent";
pub const DEPARTMENTS: &str = "/api/v1/livechat/analytics/departments/amount-of-chats";
pub const AVAILABILITY: &str = "/api/v1/livechat/analytics/agents/available-for-service-history";
pub const LICENCE: &str = "/api/v1/licenses.info";
pub const METHOD: &str = "/api/v1/method.call/livechat:getAnalyticsChartData";
pub const PER_AGENT: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-agent";
pub const PER_DEPARTMENT: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-department";
pub const AGENT_OVERVIEW: &str = "/api/v1/livechat/analytics/agent-overview";
pub const WAITING_TIME: &str = "/api/v1/livechat/analytics/departments/average-waiting-time";
pub const ABANDONED: &str = "/api/v1/livechat/analytics/departments/total-abandoned-chats";
pub const CHATS: &str = "/api/v1/livechat/analytics/dashboards/charts/chats";
pub const AGENTS_STATUS: &str = "/api/v1/livechat/analytics/dashboards/charts/agents-status";
pub const INFO: &str = "/api/info";

thread_local! {
    // Each test has a thread of its own, and so a clock of its own.
    static SECONDS: Cell<i64> = const { Cell::new(0) };
}

/// The simulated clock: a Friday at noon plus the seconds advanced by the test.
pub fn clock() -> DateTime<Utc> {
    at("2026-11-20T12:00:00Z") + TimeDelta::seconds(SECONDS.get())
}

pub fn advance_clock(seconds: i64) {
    SECONDS.set(SECONDS.get() + seconds);
}

/// A client and the requests it has sent so far.
pub struct MockWorkspace {
    pub client: Client,
    asked: Arc<Mutex<Vec<String>>>,
}

impl MockWorkspace {
    pub fn new(answer: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Self {
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let notes = asked.clone();
        let respond = move |request: &Request, _| {
            notes.lock().unwrap().push(request.target().replace("%3A", ":"));
            answer(request)
        };
        Self { client: Client::new(Connection::simulated(respond), clock), asked }
    }

    /// Gives every request the same answer.
    pub fn always(reply: Response) -> Self {
        Self::new(move |_| reply.clone())
    }

    /// The requests since the last call.
    pub fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }

    pub fn totals(&self) -> Result<Totals, ApiError> {
        now(self.client.totals(&scope(MARCH), CachePolicy::Recent))
    }

    pub fn chart(&self) -> Result<Vec<(String, f64)>, ApiError> {
        self.chart_of(MARCH)
    }

    pub fn chart_of(&self, range: &str) -> Result<Vec<(String, f64)>, ApiError> {
        let question = TrendQuery { scope: scope(range), metric: Metric::TotalConversations };
        now(self.client.chart(&question, CachePolicy::Recent))
    }

    pub fn agents(&self) -> Result<Breakdown, ApiError> {
        now(self.client.conversations_by_agent(range(MARCH), &Zone::utc(), CachePolicy::Recent))
    }

    pub fn departments(&self) -> Result<DepartmentCounts, ApiError> {
        now(self.client.amount_of_chats(&scope(MARCH), &Zone::utc(), CachePolicy::Recent))
    }

    pub fn availability(&self) -> Result<Availability, ApiError> {
        self.availability_of(MARCH)
    }

    pub fn availability_of(&self, days: &str) -> Result<Availability, ApiError> {
        now(self.client.availability(range(days), CachePolicy::Recent))
    }

    /// The paths requested since the last look, without their queries.
    pub fn paths(&self) -> Vec<String> {
        self.requests().iter().map(|target| target.split('?').next().unwrap().to_owned()).collect()
    }

    /// Asks for all five reports, by name.
    pub fn each_report(&self) -> [(&'static str, Result<(), ApiError>); 5] {
        [
            ("totals", self.totals().map(drop)),
            ("chart", self.chart().map(drop)),
            ("agents", self.agents().map(drop)),
            ("departments", self.departments().map(drop)),
            ("availability", self.availability().map(drop)),
        ]
    }

    /// Asks for all five reports, of which none may fail.
    pub fn all_reports(&self) {
        for (name, answer) in self.each_report() {
            assert_eq!(answer, Ok(()), "{name}");
        }
    }
}

/// Answers a request as a simulated workspace does its own user.
pub fn answer_of(workspace: &Workspace, request: &Request) -> Response {
    let response = respond(
        workspace,
        &demo_workspace::Request {
            method: if request.body.is_some() { "POST" } else { "GET" }.into(),
            path: request.path.clone(),
            query: request.query.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            user_id: Some(workspace.user_id()),
            token: Some(workspace.token()),
            body: request.body.clone().unwrap_or_default(),
        },
    );
    reply(response.status, response.content_type, &response.body)
}

/// A zone of the database.
pub fn zone(name: &str) -> Zone {
    let zone: chrono_tz::Tz = name.parse().unwrap();
    Zone::new(name, move |at| zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc())
}

/// Two days, over whose night Berlin's clock is put forward.
pub const MARCH: &str = "2026-03-28..2026-03-29";

pub fn range(text: &str) -> DateRange {
    text.parse().unwrap()
}

pub fn scope(text: &str) -> Scope {
    Scope { range: range(text), departments: Default::default() }
}

pub fn scope_of(text: &str, department: &str) -> Scope {
    Scope { departments: department.parse().unwrap(), ..scope(text) }
}

/// The value of an answer for which there is no network to wait.
pub fn now<T>(future: impl Future<Output = Result<Fetched<T>, ApiError>>) -> Result<T, ApiError> {
    ready(future).map(|answer| answer.value)
}

pub fn ready<T>(future: impl Future<Output = T>) -> T {
    future.now_or_never().unwrap()
}

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// A good answer, which the workspace marks as one unless it is marked already.
pub fn json_reply(body: &Value) -> Response {
    let mut body = body.clone();
    if let Some(fields) = body.as_object_mut() {
        fields.entry("success").or_insert(json!(true));
    }
    reply(200, "application/json", &body.to_string())
}

pub fn reply(status: u16, content_type: &str, body: &str) -> Response {
    Response { status, content_type: content_type.into(), body: body.into() }
}

pub fn not_found() -> Response {
    reply(404, "text/plain", "404 Not Found")
}

pub fn web_page() -> Response {
    reply(200, "text/html; charset=utf-8", "<!DOCTYPE html><title>Rocket.Chat</title>")
}

pub fn additional_properties() -> Response {
    let error = "must NOT have additional properties [invalid-params]";
    let body = json!({ "success": false, "error": error, "errorType": "invalid-params" });
    reply(400, "application/json", &body.to_string())
}

/// A good answer of each report with nothing in it.
pub fn nothing(request: &Request) -> Response {
    json_reply(&match request.path.as_str() {
        TOTALS => json!({ "totalizers": [] }),
        CHART | CHART_DOUBLED => json!({ "dataLabels": [], "dataPoints": [] }),
        AGENTS => json!({ "data": [], "total": 0, "unspecified": 0 }),
        DEPARTMENTS | WAITING_TIME | ABANDONED => {
            json!({ "departments": [], "count": 0, "offset": 0, "total": 0 })
        }
        AGENT_OVERVIEW => json!({ "head": [], "data": [] }),
        AVAILABILITY => json!({ "agents": [], "count": 0, "offset": 0, "total": 0 }),
        _ => return not_found(),
    })
}

/// A parameter of a request.
pub fn parameter<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.query.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
}

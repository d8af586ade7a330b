//! From a socket's request to an answer: preflight, faults, rate limit, ready answers, and then the workspace itself.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response as HttpResponse, StatusCode, header};
use chrono::{DateTime, Utc};
use demo_workspace::{Request, Response, Workspace, admit, parse_query, refusal, respond};

use crate::clock::Clock;
use crate::control::control;
use crate::fault::Fault;
use crate::option::{Options, Switch};
use crate::plan::Faults;
use crate::rate_limit::{RateLimiter, Standing};
use crate::session::Sessions;
use crate::{body, cors, log};

/// More than any request of a client needs.
const LONGEST_BODY: usize = 1_000_000;
/// By how much older servers delay a refusal.
const REFUSAL_DELAY: Duration = Duration::from_millis(500);

/// What the server keeps between requests.
pub struct Server {
    options: Options,
    /// Its clock.
    pub clock: Clock,
    faults: Mutex<Faults>,
    limiter: Mutex<RateLimiter>,
    sessions: Mutex<Sessions>,
}

/// An answer, where the rate limiter stands, if it was asked, and the fault that was met.
struct Answered {
    response: Response,
    standing: Option<Standing>,
    fault: Option<Fault>,
}

impl Server {
    /// A server that has not been called yet.
    pub fn new(options: Options) -> Self {
        Self {
            clock: options.clock(),
            faults: Mutex::new(Faults::planned(&options.faults)),
            limiter: Mutex::new(RateLimiter::new(options.limit)),
            sessions: Mutex::new(Sessions::new(options.lifetime())),
            options,
        }
    }

    /// Puts other faults in force.
    pub fn set_faults(&self, faults: Faults) {
        *locked(&self.faults) = faults;
    }

    /// Who is signed in.
    pub fn sessions(&self) -> MutexGuard<'_, Sessions> {
        locked(&self.sessions)
    }

    fn workspace(&self) -> Workspace {
        self.options.workspace(self.clock.now())
    }

    /// The answer without faults, in the order of the real server's checks.
    fn answer(
        &self,
        workspace: &Workspace,
        request: Request,
        caller: SocketAddr,
    ) -> (Response, Option<Standing>) {
        let asked = self.sessions().recognise(workspace, request);
        let request = &asked.request;
        if let Err(refusal) = admit(workspace, request) {
            return (refusal, None);
        }
        let standing = self.count(workspace, request, caller);
        if let Some(seconds) = standing.and_then(|standing| standing.wait) {
            return (refusal::limited(seconds), standing);
        }
        let ready = self.options.answers.as_deref().and_then(|folder| ready_answer(folder, &request.path));
        let response = ready.unwrap_or_else(|| respond(workspace, request));
        (self.sessions().settle(workspace, &asked, response), standing)
    }

    fn count(&self, workspace: &Workspace, request: &Request, caller: SocketAddr) -> Option<Standing> {
        let is_free = workspace.permissions.contains("api-bypass-rate-limit");
        if self.options.rate_limit == Switch::Off || is_free {
            return None;
        }
        let key = (format!("{} {}", request.method, request.path), caller.ip());
        Some(locked(&self.limiter).count(key, workspace.now))
    }
}

/// Nobody leaves anything half changed, so what another thread left behind is good.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answers whatever comes.
pub async fn handle(
    State(server): State<Arc<Server>>,
    ConnectInfo(caller): ConnectInfo<SocketAddr>,
    request: axum::extract::Request,
) -> HttpResponse<Body> {
    let (parts, body) = request.into_parts();
    if parts.method == Method::OPTIONS {
        return cors::preflight(&server.options, text(&parts, "origin").as_deref().unwrap_or_default());
    }
    let body = to_bytes(body, LONGEST_BODY).await.unwrap_or_default();
    let body = String::from_utf8_lossy(&body).into_owned();
    if server.options.control
        && let Some(response) = control(&server, parts.uri.path(), &body)
    {
        return server.http_response(Answered { response, standing: None, fault: None });
    }
    let entry = server.options.log.then(|| log::entry(&parts));
    let answered = answer(server.clone(), request_from_parts(&parts, body), caller).await;
    let is_dropped = answered.fault == Some(Fault::Drop);
    if let Some(entry) = entry {
        log::print(entry, if is_dropped { 0 } else { answered.response.status });
    }
    server.http_response(answered)
}

/// The answer with its fault, as late as both it and the server's version make it.
async fn answer(server: Arc<Server>, request: Request, caller: SocketAddr) -> Answered {
    tokio::time::sleep(Duration::from_millis(server.options.latency)).await;
    let workspace = server.workspace();
    let fault = locked(&server.faults).strike(last_segment(&request.path), workspace.seed);
    tokio::time::sleep(Duration::from_millis(fault.map_or(0, Fault::delay))).await;
    let delays_refusals = workspace.version.delays_refusals();
    let (response, standing) = match fault.and_then(|fault| fault.replaces(&workspace)) {
        Some(response) => (response, fault.and_then(|fault| fault.standing(workspace.now))),
        None => {
            // A large workspace takes its time; other requests need not wait for it.
            let compute = tokio::task::spawn_blocking(move || server.answer(&workspace, request, caller));
            compute.await.unwrap_or_else(|_| (refusal::failing(), None))
        }
    };
    if delays_refusals && [401, 403].contains(&response.status) {
        tokio::time::sleep(REFUSAL_DELAY).await;
    }
    let response = match fault {
        Some(fault) => fault.spoils(response),
        None => response,
    };
    Answered { response, standing, fault }
}

fn request_from_parts(parts: &Parts, body: String) -> Request {
    Request {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parse_query(parts.uri.query().unwrap_or_default()),
        user_id: text(parts, "x-user-id"),
        token: text(parts, "x-auth-token"),
        body,
    }
}

fn text(parts: &Parts, header: &str) -> Option<String> {
    parts.headers.get(header)?.to_str().ok().map(str::to_owned)
}

fn last_segment(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn ready_answer(folder: &Path, path: &str) -> Option<Response> {
    let file = folder.join(format!("{}.json", last_segment(path)));
    let body = std::fs::read_to_string(file).ok()?;
    Some(Response { status: 200, content_type: "application/json", body })
}

impl Server {
    fn http_response(&self, answered: Answered) -> HttpResponse<Body> {
        let Answered { response, standing, fault } = answered;
        let mut answer = HttpResponse::new(match fault {
            Some(Fault::Drop) => return HttpResponse::new(body::none()),
            Some(Fault::Reset) => body::half(&response.body),
            Some(Fault::NotUtf8) => body::not_utf8(response.body),
            _ => Body::from(response.body),
        });
        *answer.status_mut() = StatusCode::from_u16(response.status).unwrap_or_default();
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(response.content_type));
        headers.insert(header::DATE, date(self.clock.now()));
        if let Some(standing) = standing.filter(|_| self.options.limit_headers == Switch::On) {
            headers.insert("x-ratelimit-limit", HeaderValue::from(self.options.limit));
            headers.insert("x-ratelimit-remaining", HeaderValue::from(standing.remaining));
            headers.insert("x-ratelimit-reset", HeaderValue::from(standing.reset));
        }
        cors::open(&mut answer);
        answer
    }
}

/// An instant as the header `Date` writes it.
fn date(now: DateTime<Utc>) -> HeaderValue {
    let text = now.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

//! From a socket's request to an answer: preflight, faults, rate limit, ready answers, and then the workspace itself.

use std::net::SocketAddr;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response as HttpResponse, StatusCode, header};
use demo_workspace::{Request, Response, Workspace, admit, parse_query, respond};

use crate::fault::{Fault, Faults, SLOW};
use crate::option::{Options, Switch};
use crate::rate_limit::{LIMIT, RateLimiter, Standing};
use crate::{cors, log};

/// More than any request of a client needs.
const LONGEST_BODY: usize = 1_000_000;

/// What the server keeps between requests.
pub struct Server {
    options: Options,
    faults: Mutex<Faults>,
    limiter: Mutex<RateLimiter>,
}

/// An answer, and where the rate limiter stands, if it was asked.
type Answered = (Response, Option<Standing>);

impl Server {
    /// A server that has not been called yet.
    pub fn new(options: Options) -> Self {
        let faults = Mutex::new(Faults::planned(&options.faults));
        Self { options, faults, limiter: Mutex::default() }
    }

    fn fault(&self, path: &str) -> Option<Fault> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).of(last_segment(path))
    }

    fn set_faults(&self, body: &str) -> Response {
        match Faults::from_json(body) {
            Ok(faults) => {
                *self.faults.lock().unwrap_or_else(PoisonError::into_inner) = faults;
                Response::text(200, "faults set")
            }
            Err(problem) => Response::text(400, &problem),
        }
    }

    /// The answer without faults, in the order of the real server's checks.
    fn answer(&self, workspace: &Workspace, request: &Request, caller: SocketAddr) -> Answered {
        if let Err(refusal) = admit(workspace, request) {
            return (refusal, None);
        }
        let standing = self.count(workspace, request, caller);
        if let Some(seconds) = standing.and_then(|standing| standing.wait) {
            return (demo_workspace::refusal::limited(seconds), standing);
        }
        let ready = self.options.answers.as_deref().and_then(|folder| ready_answer(folder, &request.path));
        (ready.unwrap_or_else(|| respond(workspace, request)), standing)
    }

    fn count(&self, workspace: &Workspace, request: &Request, caller: SocketAddr) -> Option<Standing> {
        let is_free = workspace.permissions.contains("api-bypass-rate-limit");
        if self.options.rate_limit == Switch::Off || is_free {
            return None;
        }
        let key = (format!("{} {}", request.method, request.path), caller.ip());
        Some(self.limiter.lock().unwrap_or_else(PoisonError::into_inner).count(key, SystemTime::now()))
    }
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
    if server.options.control && parts.uri.path() == "/__faults" {
        return http_response(server.set_faults(&body), None);
    }
    let entry = server.options.log.then(|| log::entry(&parts));
    let answered = answer(server, request_from_parts(&parts, body), caller).await;
    if let Some(entry) = entry {
        log::print(entry, answered.as_ref().map_or(0, |(response, _)| response.status));
    }
    answered.map_or_else(no_answer, |(response, standing)| http_response(response, standing))
}

/// The answer with its faults; none when the connection is to be dropped.
async fn answer(server: Arc<Server>, request: Request, caller: SocketAddr) -> Option<Answered> {
    tokio::time::sleep(Duration::from_millis(server.options.latency)).await;
    let fault = server.fault(&request.path);
    match fault {
        Some(Fault::Drop) => return None,
        Some(Fault::Slow) => tokio::time::sleep(SLOW).await,
        _ => {}
    }
    let workspace = server.options.workspace();
    if let Some(response) = fault.and_then(|fault| fault.replaces(&workspace)) {
        return Some((response, None));
    }
    // A large workspace takes its time; other requests need not wait for it.
    let compute = tokio::task::spawn_blocking(move || server.answer(&workspace, &request, caller));
    let (response, standing) = compute.await.unwrap_or_else(|_| (demo_workspace::refusal::failing(), None));
    let response = match fault {
        Some(fault) => fault.spoils(response),
        None => response,
    };
    Some((response, standing))
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

fn http_response(response: Response, standing: Option<Standing>) -> HttpResponse<Body> {
    let mut answer = HttpResponse::new(Body::from(response.body));
    *answer.status_mut() = StatusCode::from_u16(response.status).unwrap_or_default();
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(response.content_type));
    if let Some(standing) = standing {
        let headers = answer.headers_mut();
        headers.insert("x-ratelimit-limit", HeaderValue::from(LIMIT));
        headers.insert("x-ratelimit-remaining", HeaderValue::from(standing.remaining));
        headers.insert("x-ratelimit-reset", HeaderValue::from(standing.reset));
    }
    cors::open(&mut answer);
    answer
}

/// A body that fails before its first byte, upon which the server closes the connection.
struct Broken;

impl axum::body::HttpBody for Broken {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, std::io::Error>>> {
        Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into())))
    }
}

fn no_answer() -> HttpResponse<Body> {
    HttpResponse::new(Body::new(Broken))
}

//! The axum handler: preflight, control paths, injected faults, then the workspace's answer.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Response as HttpResponse, StatusCode, header};
use chrono::{DateTime, Utc};
use demo_workspace::{Request, Response, parse_query, refusal};

use crate::body;
use crate::control::control;
use crate::cors;
use crate::fault::Fault;
use crate::flood;
use crate::log;
use crate::option::Switch;
use crate::rate_limit::RateLimitStatus;
use crate::server::Server;

/// More than any request of a client needs.
const MAX_BODY_BYTES: usize = 1_000_000;
/// By how much older servers delay a refusal.
const REFUSAL_DELAY: Duration = Duration::from_millis(500);

/// A response with the rate limiter's status, if it was consulted, and the injected fault.
struct Answered {
    response: Response,
    rate_limit: Option<RateLimitStatus>,
    fault: Option<Fault>,
    /// The last segment of the route, and from which row on it was asked.
    route_and_offset: (String, u64),
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
    let body = to_bytes(body, MAX_BODY_BYTES).await.unwrap_or_default();
    let body = String::from_utf8_lossy(&body).into_owned();
    if server.options.control
        && let Some(response) = control(&server, parts.uri.path(), &body)
    {
        return server.http_response(Answered {
            response,
            rate_limit: None,
            fault: None,
            route_and_offset: Default::default(),
        });
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
    let fault = server.next_fault(&request.path, workspace.seed);
    let route_and_offset = route_and_offset(&request);
    tokio::time::sleep(Duration::from_millis(fault.map_or(0, Fault::delay))).await;
    let delays_refusals = workspace.version.delays_refusals();
    let (response, rate_limit) = match fault.and_then(|fault| fault.replacement(&workspace)) {
        Some(response) => (response, fault.and_then(|fault| fault.rate_limit(workspace.now))),
        None => {
            // A large workspace takes its time; other requests need not wait for it.
            let compute = tokio::task::spawn_blocking(move || server.answer(&workspace, request, caller));
            compute.await.unwrap_or_else(|_| (refusal::internal_error(), None))
        }
    };
    if delays_refusals && [401, 403].contains(&response.status) {
        tokio::time::sleep(REFUSAL_DELAY).await;
    }
    let response = match fault {
        Some(fault) => fault.corrupt(response),
        None => response,
    };
    Answered { response, rate_limit, fault, route_and_offset }
}

fn route_and_offset(request: &Request) -> (String, u64) {
    let offset = request.query.iter().find(|(name, _)| name == "offset");
    let from = offset.and_then(|(_, from)| from.parse().ok()).unwrap_or_default();
    (request.path.rsplit('/').next().unwrap_or_default().to_owned(), from)
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

impl Server {
    fn http_response(&self, answered: Answered) -> HttpResponse<Body> {
        let Answered { response, rate_limit, fault, route_and_offset: (segment, from) } = answered;
        let mut answer = HttpResponse::new(match fault {
            Some(Fault::Rows(rows)) => flood::body(&segment, rows, from),
            Some(Fault::Drop) => return HttpResponse::new(body::none()),
            Some(Fault::Reset) => body::half(&response.body),
            Some(Fault::NotUtf8) => body::not_utf8(response.body),
            _ => Body::from(response.body),
        });
        *answer.status_mut() = StatusCode::from_u16(response.status).unwrap_or_default();
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(response.content_type));
        headers.insert(header::DATE, date(self.clock.now()));
        if let Some(rate_limit) = rate_limit.filter(|_| self.options.limit_headers == Switch::On) {
            headers.insert("x-ratelimit-limit", HeaderValue::from(self.options.limit));
            headers.insert("x-ratelimit-remaining", HeaderValue::from(rate_limit.remaining));
            headers.insert("x-ratelimit-reset", HeaderValue::from(rate_limit.reset));
        }
        cors::allow_any_origin(&mut answer);
        answer
    }
}

/// An instant as the header `Date` writes it.
fn date(now: DateTime<Utc>) -> HeaderValue {
    let text = now.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

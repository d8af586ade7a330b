//! The page's files, from the server that builds them.

use std::io::Read;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, REFRESH};
use axum::http::{HeaderValue, Response, StatusCode};
use ureq::Agent;

/// What asks for files: this machine only.
pub fn agent() -> Agent {
    let config = Agent::config_builder().max_redirects(0).max_redirects_will_error(false);
    let config = config.http_status_as_error(false).proxy(None);
    config.timeout_global(Some(Duration::from_secs(60))).build().into()
}

/// A file, or what its server says in place of one.
pub fn file(agent: &Agent, address: &str) -> Response<Body> {
    let Ok(answer) = agent.get(address).call() else { return still_building() };
    let (parts, body) = answer.into_parts();
    let mut bytes = Vec::new();
    if body.into_reader().read_to_end(&mut bytes).is_err() {
        return still_building();
    }
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = parts.status;
    if let Some(kind) = parts.headers.get(CONTENT_TYPE) {
        response.headers_mut().insert(CONTENT_TYPE, kind.clone());
    }
    response
}

/// There is no server of files before the first build is done.
fn still_building() -> Response<Body> {
    let mut response = Response::new(Body::from("The page is being built. It opens here when it is done.\n"));
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response.headers_mut().insert(REFRESH, HeaderValue::from_static("2"));
    response
}

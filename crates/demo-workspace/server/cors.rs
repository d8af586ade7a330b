//! CORS headers and preflight answers according to the server's setting.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};

use crate::option::{Options, Switch};

const METHODS: &str = "GET, POST, PUT, DELETE, HEAD, PATCH";
const HEADERS: &str = "Origin, X-Requested-With, Content-Type, Accept, X-User-Id, X-Auth-Token, x-visitor-token, \
                       Authorization, MCP-Protocol-Version";

/// The answer to a preflight. Where it refuses, it names no origin, so the page learns nothing but that it failed.
pub fn preflight(options: &Options, origin: &str) -> Response<Body> {
    if options.cors == Switch::Off {
        let text = "CORS not enabled. Go to \"Admin > General > REST Api\" to enable it.";
        return refused(StatusCode::METHOD_NOT_ALLOWED, text);
    }
    if options.origin == "*" {
        return allowed(HeaderValue::from_static("*"));
    }
    // The list is put in small letters, the header is not.
    let is_listed = options.origin.split(',').any(|listed| listed.trim().to_lowercase() == origin);
    match HeaderValue::from_str(origin) {
        Ok(origin) if is_listed => allowed(origin),
        _ => refused(StatusCode::FORBIDDEN, "Invalid origin"),
    }
}

/// Any answer but a preflight's is open to every origin, whatever the setting says.
pub fn open(response: &mut Response<Body>) {
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
}

fn allowed(origin: HeaderValue) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    let headers = response.headers_mut();
    if origin != "*" {
        headers.insert(header::VARY, HeaderValue::from_static("Origin"));
    }
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static(METHODS));
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static(HEADERS));
    response
}

fn refused(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

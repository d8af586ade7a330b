//! The security headers of every response, and the proxy's own error responses.

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY};
use axum::http::header::{X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};

/// As `docs/hosting.md` advises a host.
const SAID: [(HeaderName, &str); 5] = [
    (CACHE_CONTROL, "no-store"),
    (X_FRAME_OPTIONS, "DENY"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The page itself brings the rest of its policy.
const OF_FILES: &str = "frame-ancestors 'none'";
/// A workspace's answer is untrusted content on the page's origin: opened as a document it must not run anything.
const OF_DATA: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// The answer with what all of them say, and with the policy of a file or of data.
pub fn outward(mut response: Response<Body>, is_file: bool) -> Response<Body> {
    let policy = if is_file { OF_FILES } else { OF_DATA };
    for (name, value) in SAID.into_iter().chain([(CONTENT_SECURITY_POLICY, policy)]) {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// An error in the shape of Rocket.Chat's error responses, so that the page shows it as one.
pub fn sentence(status: StatusCode, words: &str) -> Response<Body> {
    let body = serde_json::json!({ "success": false, "error": words });
    let mut response = Response::new(Body::from(body.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

//! Which headers pass, there and back. What is not named here does not: no cookie, no leave for other sites, nothing that
//! tells of the reader's computer or of the servers behind.

use axum::http::HeaderMap;

/// What the page sends, and what an account with two factors may have to; `User-Agent` names a sign-in in the
/// workspace's list of devices.
const THERE: [&str; 8] = [
    "accept",
    "accept-language",
    "content-type",
    "user-agent",
    "x-2fa-code",
    "x-2fa-method",
    "x-auth-token",
    "x-user-id",
];

/// What the page reads: what the body is, the limit of calls, and the time.
const BACK: [&str; 7] = [
    "age",
    "content-type",
    "date",
    "retry-after",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
];

/// The headers of a request that the workspace gets. The length is written by what sends the body.
pub fn there(headers: &HeaderMap) -> HeaderMap {
    picked(headers, &THERE)
}

/// The headers of an answer that the page gets.
pub fn back(headers: &HeaderMap) -> HeaderMap {
    picked(headers, &BACK)
}

fn picked(headers: &HeaderMap, names: &[&'static str]) -> HeaderMap {
    let pairs = names.iter().filter_map(|name| {
        let value = headers.get(*name)?;
        Some((axum::http::HeaderName::from_static(name), value.clone()))
    });
    pairs.collect()
}

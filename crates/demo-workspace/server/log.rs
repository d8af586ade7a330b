//! One line of JSON for each request. It tells that a token was sent, never which.

use std::io::Write;

use axum::http::request::Parts;
use serde_json::{Value, json};

/// What can be told of a request before it is answered.
pub fn entry(parts: &Parts) -> Value {
    let names: Vec<&str> = parts.headers.keys().map(|name| name.as_str()).collect();
    json!({
        "method": parts.method.as_str(),
        "path": parts.uri.path(),
        "query": parts.uri.query().unwrap_or_default(),
        "has_token": parts.headers.contains_key("x-auth-token"),
        "headers": names,
    })
}

/// Prints an entry with the status of the answer; 0 stands for none.
pub fn print(mut entry: Value, status: u16) {
    entry["status"] = json!(status);
    // Nobody may be reading any more, and that is no reason to stop.
    let _ = writeln!(std::io::stdout(), "{entry}");
}

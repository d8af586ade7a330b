//! What the workspace answers: a status, a content type, a body.

use serde_json::{Value, json};

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The header `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub body: String,
}

impl Response {
    /// An answer in JSON.
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, content_type: "application/json", body: body.to_string() }
    }

    /// A page, as the web app or a proxy would send it.
    pub fn html(status: u16) -> Self {
        let body = "<!DOCTYPE html>\n<html><head><title>Demo workspace</title></head><body>The web app.</body></html>\n";
        Self { status, content_type: "text/html; charset=utf-8", body: body.to_owned() }
    }

    /// An answer in plain words.
    pub fn text(status: u16, body: &str) -> Self {
        Self { status, content_type: "text/plain; charset=utf-8", body: body.to_owned() }
    }

    /// A good answer: the server adds `success` to each.
    pub(crate) fn success(mut body: Value) -> Self {
        body["success"] = json!(true);
        Self::json(200, &body)
    }
}

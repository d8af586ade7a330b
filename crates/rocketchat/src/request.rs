//! One request, before it is known how it travels.

use std::fmt;

use chrono::{DateTime, Utc};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde::Serialize;

/// A request below the workspace's root. It names no host, and holds no token.
///
/// Its `Debug` hides the body, which holds a password in a login.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// Such as `/api/v1/me`.
    pub path: String,
    /// Names and values, unescaped, in the order in which they are sent.
    pub query: Vec<(&'static str, String)>,
    /// A JSON body, which makes it a POST.
    pub body: Option<String>,
    /// From when on an answer no longer changes with its days, because they are over everywhere.
    pub final_from: Option<DateTime<Utc>>,
    /// Whether it goes on when the page is closed.
    pub keepalive: bool,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, query, final_from, .. } = self;
        f.debug_struct("Request")
            .field("path", path)
            .field("query", query)
            .field("final_from", final_from)
            .finish_non_exhaustive()
    }
}

impl Request {
    /// A GET.
    pub fn get(path: impl Into<String>) -> Self {
        Self { path: path.into(), query: Vec::new(), body: None, final_from: None, keepalive: false }
    }

    /// A POST of a struct of texts as JSON; texts always have a JSON form.
    pub fn post(path: impl Into<String>, body: &impl Serialize) -> Self {
        Self { body: Some(serde_json::to_string(body).unwrap_or_default()), ..Self::get(path) }
    }

    /// The same, which goes on when the page is closed.
    pub fn keepalive(self) -> Self {
        Self { keepalive: true, ..self }
    }

    /// The same with a parameter. An unknown one is a 400 on the workspace's side, so there are no extras.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.query.push((name, value.to_string()));
        self
    }

    /// The same with a parameter, if there is a value.
    pub fn with_some(self, name: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Whether it only reads, so that its answer may be cached.
    pub fn is_read_only(&self) -> bool {
        self.body.is_none() || self.path.contains("/method.call/")
    }

    /// The key of the request in the cache.
    pub fn key(&self) -> String {
        match &self.body {
            None => self.target(),
            Some(body) => format!("{} {body}", self.target()),
        }
    }

    /// The request for display: path and query, or path and body, if it only reads. Untrusted text in it stays
    /// escaped.
    pub fn display_target(&self) -> String {
        let Some(body) = self.body.as_ref().filter(|_| self.is_read_only()) else { return self.target() };
        let plain = body.chars().filter(|letter| *letter != '\\');
        let escaped = plain.map(|letter| {
            if letter.is_ascii() {
                letter.into()
            } else {
                escaped(letter.encode_utf8(&mut [0; 4])).to_string()
            }
        });
        format!("{} {}", self.path, escaped.collect::<String>())
    }

    /// Path and query as they stand in a URL.
    pub fn target(&self) -> String {
        let query: Vec<String> =
            self.query.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        if query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, query.join("&")) }
    }
}

/// All that is not unreserved in RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn escaped(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, ESCAPED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_and_in_order() {
        let request =
            Request::get("/api/v1/x").with("start", "2026-03-01T00:00:00.000Z").with("departmentId", "a&b=ü");
        assert_eq!(
            request.target(),
            "/api/v1/x?start=2026-03-01T00%3A00%3A00.000Z&departmentId=a%26b%3D%C3%BC"
        );
    }
}

//! Reads what came back: status first, then the body. Pure, so that every documented answer can be tested natively.

use serde_json::Value;
use serde_json::error::Category;

use crate::domain::trouble::Trouble;

/// A reply as it travelled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The content type; empty where there is none.
    pub content_type: String,
    /// The body.
    pub body: String,
}

/// Why a reply is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such endpoint: plain 404 or 405, or with a status of success the web app's page in place of data.
    Absent(u16),
    /// Anything else.
    Trouble(Trouble),
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// The body of a good reply, or why there is none. `permission` is what the endpoint asks for.
pub fn body(reply: Reply, host: &str, permission: &str) -> Result<String, Refusal> {
    let is_page = reply.content_type.contains("html") || reply.body.trim_start().starts_with('<');
    match reply.status {
        200..=299 if is_page => Err(Refusal::Absent(reply.status)),
        200..=299 => Ok(reply.body),
        401 => Err(Trouble::SignedOut.into()),
        403 => Err(Trouble::Forbidden { permission: permission.into() }.into()),
        404 | 405 => Err(Refusal::Absent(reply.status)),
        429 => Err(limited(&error_body(&reply.body), host).into()),
        500.. => Err(Trouble::ServerFailed { host: host.into(), status: reply.status }.into()),
        _ => Err(rejected(&error_body(&reply.body)).into()),
    }
}

/// Reads a body as JSON.
pub fn json(body: &str, host: &str) -> Result<Value, Trouble> {
    serde_json::from_str(body).map_err(|error| match error.classify() {
        Category::Eof => Trouble::CutShort { host: host.into() },
        _ => Trouble::Unreadable { place: words::troubles_place_not_json().into() },
    })
}

fn rejected(body: &Value) -> Trouble {
    match body["errorType"].as_str() {
        Some("error-action-not-allowed") => Trouble::Unlicensed,
        _ => Trouble::Rejected { why: shortened(words(body)) },
    }
}

fn limited(body: &Value, host: &str) -> Trouble {
    let after = words(body).split("must wait ").nth(1).unwrap_or_default();
    let seconds = after.split(' ').next().and_then(|number| number.parse().ok());
    Trouble::Limited { host: host.into(), seconds }
}

/// The workspace's words for an error. Which of the fields are present differs by version.
fn words(body: &Value) -> &str {
    body["error"].as_str().or_else(|| body["message"].as_str()).unwrap_or(words::troubles_no_reason())
}

/// An error's body; whatever cannot be read has no words.
fn error_body(body: &str) -> Value {
    serde_json::from_str(body).unwrap_or_default()
}

/// A stranger's words, at a length that fits a sentence.
fn shortened(words: &str) -> String {
    const MOST: usize = 200;
    match words.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, content_type: &str, text: &str) -> Result<String, Refusal> {
        let reply = Reply { status, content_type: content_type.into(), body: text.into() };
        body(reply, "chat.example", "view-livechat-manager")
    }

    fn trouble(status: u16, text: &str) -> Trouble {
        match read(status, "application/json", text) {
            Err(Refusal::Trouble(trouble)) => trouble,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_page_in_place_of_data_is_no_endpoint() {
        assert_eq!(read(200, "text/html", "<!doctype html>"), Err(Refusal::Absent(200)));
        assert_eq!(read(200, "application/json", "  <html>"), Err(Refusal::Absent(200)));
        assert_eq!(read(404, "text/plain", "404 Not Found"), Err(Refusal::Absent(404)));
    }

    #[test]
    fn the_wait_of_the_limiter_is_read_from_its_words() {
        let words = r#"{"success":false,"error":"Error, too many requests. Please slow down. You must wait 42 seconds before trying this endpoint again. [error-too-many-requests]"}"#;
        assert_eq!(trouble(429, words), Trouble::Limited { host: "chat.example".into(), seconds: Some(42) });
        assert_eq!(
            trouble(429, "slow down"),
            Trouble::Limited { host: "chat.example".into(), seconds: None }
        );
    }

    #[test]
    fn a_proxys_error_page_is_the_servers_failure() {
        assert_eq!(
            trouble(502, "<html>"),
            Trouble::ServerFailed { host: "chat.example".into(), status: 502 }
        );
    }

    #[test]
    fn a_missing_licence_is_told_from_a_bad_question() {
        let enterprise = r#"{"success":false,"error":"This is an enterprise feature [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#;
        assert_eq!(trouble(400, enterprise), Trouble::Unlicensed);
        assert_eq!(trouble(400, "{}"), Trouble::Rejected { why: "it gave no reason.".into() });
        assert_eq!(trouble(400, r#"{"error":7}"#), Trouble::Rejected { why: "it gave no reason.".into() });
    }

    #[test]
    fn a_body_that_breaks_off_is_told_from_one_that_is_no_json() {
        let told = |text| json(text, "chat.example");
        assert_eq!(told("[1, 2"), Err(Trouble::CutShort { host: "chat.example".into() }));
        assert_eq!(told("oops"), Err(Trouble::Unreadable { place: "it is not JSON".into() }));
    }
}

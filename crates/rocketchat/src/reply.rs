//! Reads what came back: status first, then the body. Pure, so that every documented answer can be tested natively.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;
use serde_json::error::Category;

use super::lenient::{Object, Perhaps};
use super::misreading::read;
use analytics::limits;
use analytics::stranger::unturned;
use analytics::trouble::Trouble;

/// A reply as it travelled. Its `Debug` hides the body, which holds a token where somebody has signed in.
#[derive(Clone, PartialEq, Eq)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The content type; empty where there is none.
    pub content_type: String,
    /// The body.
    pub body: String,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
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

/// The answer in a good reply, with its text, or why there is none. `permission` is what the endpoint asks for.
pub fn answer(reply: Reply, host: &str, permission: &str) -> Result<(Value, String), Refusal> {
    let body = body(reply, host, permission)?;
    let value = json(&body, host)?;
    let marks = Marks::of(&value);
    // Some refuse with a status of success.
    let refuses = marks.success == Perhaps(Some(false)) || marks.status.is("error");
    if refuses { Err(rejected(&marks).into()) } else { Ok((value, body)) }
}

/// The body of a good reply.
fn body(reply: Reply, host: &str, permission: &str) -> Result<String, Refusal> {
    let host = || host.to_owned();
    match reply.status {
        200..=299 if reply.is_page() => Err(Refusal::Absent(reply.status)),
        200..=299 => Ok(unmarked(&reply.body).to_owned()),
        401 | 403 if reply.is_page() => Err(Trouble::ByProxy { host: host(), status: reply.status }.into()),
        401 => Err(Trouble::SignedOut.into()),
        403 => Err(Trouble::Forbidden { permission: permission.into() }.into()),
        404 | 405 => Err(Refusal::Absent(reply.status)),
        429 => Err(limited(&error_body(&reply.body), &host()).into()),
        500.. => Err(Trouble::ServerFailed { host: host(), status: reply.status }.into()),
        _ => Err(rejected(&error_body(&reply.body)).into()),
    }
}

impl Reply {
    /// Whether it is a web page. JSON under a page's content type is none.
    pub fn is_page(&self) -> bool {
        let body = unmarked(&self.body);
        body.starts_with('<') || self.content_type.contains("html") && !body.starts_with(['{', '['])
    }
}

/// A text without the byte-order mark and the blanks that some proxies and editors put before it.
pub fn unmarked(text: &str) -> &str {
    text.trim_start_matches(|letter: char| letter == '\u{FEFF}' || letter.is_whitespace())
}

/// Whether a text holds more values than the page takes in: each has a comma before it, or begins a list or an object.
fn is_overfull(json: &str) -> bool {
    let (mut values, mut is_text, mut is_escaped) = (0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_text,
            b'"' => is_text = !is_text,
            b',' | b'[' | b'{' if !is_text => values += 1,
            _ => {}
        }
    }
    values > limits::VALUES
}

/// Reads a body as JSON.
fn json(body: &str, host: &str) -> Result<Value, Trouble> {
    if is_overfull(body) {
        let place = i18n::troubles_place_too_many(limits::VALUES as f64, i18n::troubles_answer());
        return Err(Trouble::Unreadable { place });
    }
    serde_json::from_str(body).map_err(|error| match error.classify() {
        Category::Eof => Trouble::CutShort { host: host.into() },
        _ => Trouble::Unreadable { place: i18n::troubles_place_not_json().into() },
    })
}

/// What it means that an answer could not be understood: every good answer of a workspace says that it is one, so
/// that JSON which does not is somebody else's.
pub fn explained(trouble: Trouble, answer: &Value, host: &str) -> Trouble {
    match trouble {
        Trouble::Unreadable { .. } if !is_workspaces(answer) => Trouble::SomethingElse { host: host.into() },
        other => other,
    }
}

/// Whether a good answer says that it is a workspace's.
pub fn is_workspaces(answer: &Value) -> bool {
    let marks = Marks::of(answer);
    marks.success == Perhaps(Some(true)) || marks.status.is("success")
}

/// Whether a reply is a workspace's refusal of somebody without a token, word for word as all versions have it.
pub fn asks_to_sign_in(reply: &Reply) -> bool {
    let body = error_body(&reply.body);
    let words = "You must be logged in to do this.";
    reply.status == 401 && (body.error.is(words) || body.message.is(words))
}

/// What an answer says of itself, and a refusal of its reason. Which of these fields are there differs by version; one of
/// another kind says nothing.
#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(default, rename_all = "camelCase")]
struct Marks {
    success: Perhaps<bool>,
    status: Perhaps<String>,
    error: Perhaps<String>,
    message: Perhaps<String>,
    error_type: Perhaps<String>,
}

impl Marks {
    fn of(answer: &Value) -> Self {
        read(answer).map(|Object(marks)| marks).unwrap_or_default()
    }

    /// The workspace's words for an error.
    fn words(&self) -> &str {
        let told = self.error.0.as_deref().or(self.message.0.as_deref());
        told.unwrap_or(i18n::troubles_no_reason())
    }
}

fn rejected(body: &Marks) -> Trouble {
    if body.error_type.is("error-action-not-allowed") {
        return Trouble::Unlicensed;
    }
    Trouble::Rejected { why: shortened(body.words()) }
}

fn limited(body: &Marks, host: &str) -> Trouble {
    let after = body.words().split("must wait ").nth(1).unwrap_or_default();
    let seconds = after.split(' ').next().and_then(|number| number.parse().ok());
    Trouble::Limited { host: host.into(), seconds }
}

/// An error's body; whatever cannot be read has no words.
fn error_body(body: &str) -> Marks {
    parsed(body).map(|body| Marks::of(&body)).unwrap_or_default()
}

/// A text as JSON, if it is that and no more than the page takes in.
pub fn parsed(text: &str) -> Option<Value> {
    let text = unmarked(text);
    if is_overfull(text) { None } else { serde_json::from_str(text).ok() }
}

/// A stranger's words on one line, at a length that fits a sentence, without what would turn the sentence round.
pub fn shortened(words: &str) -> String {
    const MOST: usize = 200;
    let plain: String =
        unturned(words).chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    match plain.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &plain[..end]),
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_fill_the_memory_is_not_read() {
        let body = format!("[{}0]", r#"{"":0},"#.repeat(limits::VALUES / 2));
        assert!(body.len() < limits::BODY_BYTES);
        let Err(Trouble::Unreadable { place }) = json(&body, "chat.example") else { panic!() };
        assert_eq!(place, "the answer has more than 1000000 entries");
        assert_eq!(error_body(&body), Marks::default());
        // Commas and brackets inside a text are none.
        let text = format!(r#"["{}\"{}"]"#, "[{,".repeat(limits::VALUES), "\\\\,");
        assert!(!is_overfull(&text) && json(&text, "chat.example").is_ok());
    }

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
    fn json_is_data_whatever_its_content_type_says() {
        assert_eq!(read(200, "text/html", " {}"), Ok("{}".into()));
        assert_eq!(read(200, "text/plain", "[]"), Ok("[]".into()));
        assert_eq!(read(200, "", "{}"), Ok("{}".into()));
    }

    #[test]
    fn a_byte_order_mark_is_no_fault() {
        assert_eq!(read(200, "application/json", "\u{FEFF}\r\n {}"), Ok("{}".into()));
        assert_eq!(read(200, "application/json", "\u{FEFF}<html>"), Err(Refusal::Absent(200)));
        let marked = "\u{FEFF}{\"error\":\"must not\"}";
        assert_eq!(trouble(400, marked), Trouble::Rejected { why: "must not".into() });
    }

    #[test]
    fn a_refusal_by_a_page_is_a_proxys_and_no_matter_of_the_session() {
        for status in [401, 403] {
            let expected = Trouble::ByProxy { host: "chat.example".into(), status };
            assert_eq!(trouble(status, "<html>"), expected);
        }
        assert_eq!(trouble(401, "{}"), Trouble::SignedOut);
        assert_eq!(trouble(401, ""), Trouble::SignedOut);
    }

    fn answered(text: &str) -> Result<Value, Refusal> {
        let reply = Reply { status: 200, content_type: "application/json".into(), body: text.into() };
        answer(reply, "chat.example", "").map(|(value, _)| value)
    }

    #[test]
    fn a_refusal_with_a_status_of_success_is_told_in_its_own_words() {
        let told = |why: &str| Err(Refusal::Trouble(Trouble::Rejected { why: why.into() }));
        assert_eq!(
            answered(r#"{"success":false,"error":"The database is full"}"#),
            told("The database is full")
        );
        assert_eq!(answered(r#"{"status":"error","message":"Not now"}"#), told("Not now"));
        assert_eq!(answered(r#"{"success":false}"#), told("it gave no reason."));
        assert_eq!(answered(r#"{"success":false,"error":{"a":1}}"#), told("it gave no reason."));
        let turned = "{\"success\":false,\"error\":\"a\u{202E}b\\nc\"}";
        assert_eq!(answered(turned), told("ab c"));
        let long = format!(r#"{{"success":false,"error":"{}"}}"#, "x".repeat(900));
        assert_eq!(answered(&long), told(&format!("{}…", "x".repeat(200))));
        let enterprise = r#"{"success":false,"error":"no","errorType":"error-action-not-allowed"}"#;
        assert_eq!(answered(enterprise), Err(Trouble::Unlicensed.into()));
        // Whether somebody is there stands in a field of the same name.
        assert!(answered(r#"{"status":"online"}"#).is_ok() && answered(r#"{"success":true}"#).is_ok());
    }

    #[test]
    fn json_that_does_not_say_that_it_is_an_answer_is_somebody_elses() {
        let missing = || Trouble::Unreadable { place: "totalizers is missing".into() };
        let explained =
            |text: &str| explained(missing(), &serde_json::from_str(text).unwrap(), "chat.example");
        for text in [r#"{"ok":true}"#, r#"{"status":"ok"}"#, "[]", "null", "7", r#""hello""#] {
            assert_eq!(explained(text), Trouble::SomethingElse { host: "chat.example".into() }, "{text}");
        }
        for text in [r#"{"success":true}"#, r#"{"status":"success"}"#] {
            assert_eq!(explained(text), missing(), "{text}");
        }
    }

    #[test]
    fn a_workspace_is_known_by_how_it_asks_to_sign_in() {
        let asks = |status, body: &str| {
            asks_to_sign_in(&Reply { status, content_type: String::new(), body: body.into() })
        };
        let old = r#"{"status":"error","message":"You must be logged in to do this."}"#;
        let new = r#"{"success":false,"error":"You must be logged in to do this."}"#;
        assert!(asks(401, old) && asks(401, new));
        assert!(
            !asks(401, r#"{"status":"error","message":"Unauthorized"}"#)
                && !asks(401, "<html>")
                && !asks(200, old)
        );
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

//! Reads what came back: status first, then the body. Pure, so that every documented answer can be tested natively.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;
use serde_json::error::Category;

use super::decode_error::{DecodeFault, read};
use super::lenient::{NoneOnError, Object};
use crate::error::{ApiError, DecodeError, Host};
use analytics::limits;
use analytics::sanitize::strip_bidi_controls;

/// A response as it travelled. Its `Debug` hides the body, which holds a token where somebody has signed in.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The content type; empty where there is none.
    pub content_type: String,
    /// The body.
    pub body: String,
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Why a response is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EndpointError {
    /// There is no such endpoint: plain 404 or 405, or with a status of success the web app's page in place of data.
    NotFound(u16),
    /// Anything else.
    ApiError(ApiError),
}

impl From<ApiError> for EndpointError {
    fn from(error: ApiError) -> Self {
        Self::ApiError(error)
    }
}

/// The answer in a good response, with its text, or why there is none. `permission` is what the endpoint asks for.
pub fn answer(response: Response, host: Host, permission: &str) -> Result<(Value, String), EndpointError> {
    let body = body(response, &host, permission)?;
    let value = json(&body, host)?;
    let envelope = Envelope::of(&value);
    // Some refuse with a status of success.
    let refuses = envelope.success == NoneOnError(Some(false)) || envelope.status.is("error");
    if refuses { Err(rejected(&envelope).into()) } else { Ok((value, body)) }
}

/// The body of a good response.
fn body(response: Response, host: &Host, permission: &str) -> Result<String, EndpointError> {
    let host = || host.clone();
    match response.status {
        200..=299 if response.is_page() => Err(EndpointError::NotFound(response.status)),
        200..=299 => Ok(without_bom(&response.body).to_owned()),
        401 | 403 if response.is_page() => {
            Err(ApiError::ProxyRefused { host: host(), status: response.status }.into())
        }
        401 => Err(ApiError::SignedOut.into()),
        403 => Err(ApiError::MissingPermission { permission: permission.into() }.into()),
        404 | 405 => Err(EndpointError::NotFound(response.status)),
        429 => Err(limited(&error_body(&response.body), host()).into()),
        500.. => Err(ApiError::ServerError { host: host(), status: response.status }.into()),
        _ => Err(rejected(&error_body(&response.body)).into()),
    }
}

impl Response {
    /// Whether it is a web page. JSON under a page's content type is none.
    pub fn is_page(&self) -> bool {
        let body = without_bom(&self.body);
        body.starts_with('<') || self.content_type.contains("html") && !body.starts_with(['{', '['])
    }
}

/// A text without the byte-order mark and the blanks that some proxies and editors put before it.
pub fn without_bom(text: &str) -> &str {
    text.trim_start_matches(|letter: char| letter == '\u{FEFF}' || letter.is_whitespace())
}

/// Whether a text holds more values than the page takes in: each has a comma before it, or begins a list or an object.
fn has_too_many_values(json: &str) -> bool {
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
fn json(body: &str, host: Host) -> Result<Value, ApiError> {
    if has_too_many_values(body) {
        return Err(DecodeError::from(DecodeFault::TooMany(limits::VALUES)).into());
    }
    serde_json::from_str(body).map_err(|error| match error.classify() {
        Category::Eof => ApiError::TruncatedBody { host },
        _ => DecodeError::from(DecodeFault::NotJson).into(),
    })
}

/// What it means that an answer could not be understood: every good answer of a workspace says that it is one, so
/// that JSON which does not is somebody else's.
pub fn classify_decode_error(error: ApiError, answer: &Value, host: Host) -> ApiError {
    match error {
        ApiError::InvalidResponse { .. } if !is_from_workspace(answer) => ApiError::NotAnApi { host },
        other => other,
    }
}

/// Whether a good answer says that it is a workspace's.
pub fn is_from_workspace(answer: &Value) -> bool {
    let envelope = Envelope::of(answer);
    envelope.success == NoneOnError(Some(true)) || envelope.status.is("success")
}

/// Whether a response is a workspace's refusal of somebody without a token, word for word as all versions have it.
pub fn is_sign_in_required(response: &Response) -> bool {
    let body = error_body(&response.body);
    let words = "You must be logged in to do this.";
    response.status == 401 && (body.error.is(words) || body.message.is(words))
}

/// What an answer says of itself, and a refusal of its reason. Which of these fields are there differs by version; one of
/// another kind says nothing.
#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(default, rename_all = "camelCase")]
struct Envelope {
    success: NoneOnError<bool>,
    status: NoneOnError<String>,
    error: NoneOnError<String>,
    message: NoneOnError<String>,
    error_type: NoneOnError<String>,
}

impl Envelope {
    fn of(answer: &Value) -> Self {
        read(answer).map(|Object(envelope)| envelope).unwrap_or_default()
    }

    /// The workspace's words for an error.
    fn words(&self) -> Option<&str> {
        self.error.0.as_deref().or(self.message.0.as_deref())
    }
}

fn rejected(body: &Envelope) -> ApiError {
    if body.error_type.is("error-action-not-allowed") {
        return ApiError::PremiumRequired;
    }
    ApiError::RequestRejected { why: body.words().map(shortened) }
}

fn limited(body: &Envelope, host: Host) -> ApiError {
    let after = body.words().and_then(|words| words.split("must wait ").nth(1)).unwrap_or_default();
    let seconds = after.split(' ').next().and_then(|number| number.parse().ok());
    ApiError::RateLimited { host, seconds }
}

/// An error's body; whatever cannot be read has no words.
fn error_body(body: &str) -> Envelope {
    parsed(body).map(|body| Envelope::of(&body)).unwrap_or_default()
}

/// A text as JSON, if it is that and no more than the page takes in.
pub fn parsed(text: &str) -> Option<Value> {
    let text = without_bom(text);
    if has_too_many_values(text) { None } else { serde_json::from_str(text).ok() }
}

/// Untrusted text on one line, at a length that fits a sentence, without bidirectional controls.
pub fn shortened(words: &str) -> String {
    const MOST: usize = 200;
    let plain: String = strip_bidi_controls(words)
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
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
        let Err(ApiError::InvalidResponse { source }) = json(&body, "chat.example".into()) else { panic!() };
        assert_eq!(source.to_string(), "the answer has more than 1000000 entries");
        assert_eq!(error_body(&body), Envelope::default());
        // Commas and brackets inside a text are none.
        let text = format!(r#"["{}\"{}"]"#, "[{,".repeat(limits::VALUES), "\\\\,");
        assert!(!has_too_many_values(&text) && json(&text, "chat.example".into()).is_ok());
    }

    fn read(status: u16, content_type: &str, text: &str) -> Result<String, EndpointError> {
        let response = Response { status, content_type: content_type.into(), body: text.into() };
        body(response, &"chat.example".into(), "view-livechat-manager")
    }

    fn error(status: u16, text: &str) -> ApiError {
        match read(status, "application/json", text) {
            Err(EndpointError::ApiError(error)) => error,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_page_in_place_of_data_is_no_endpoint() {
        assert_eq!(read(200, "text/html", "<!doctype html>"), Err(EndpointError::NotFound(200)));
        assert_eq!(read(200, "application/json", "  <html>"), Err(EndpointError::NotFound(200)));
        assert_eq!(read(404, "text/plain", "404 Not Found"), Err(EndpointError::NotFound(404)));
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
        assert_eq!(read(200, "application/json", "\u{FEFF}<html>"), Err(EndpointError::NotFound(200)));
        let marked = "\u{FEFF}{\"error\":\"must not\"}";
        assert_eq!(error(400, marked), ApiError::RequestRejected { why: Some("must not".into()) });
    }

    #[test]
    fn a_refusal_by_a_page_is_a_proxys_and_no_matter_of_the_session() {
        for status in [401, 403] {
            let expected = ApiError::ProxyRefused { host: "chat.example".into(), status };
            assert_eq!(error(status, "<html>"), expected);
        }
        assert_eq!(error(401, "{}"), ApiError::SignedOut);
        assert_eq!(error(401, ""), ApiError::SignedOut);
    }

    fn answered(text: &str) -> Result<Value, EndpointError> {
        let response = Response { status: 200, content_type: "application/json".into(), body: text.into() };
        answer(response, "chat.example".into(), "").map(|(value, _)| value)
    }

    #[test]
    fn a_refusal_with_a_status_of_success_is_told_in_its_own_words() {
        let rejected = |why: Option<&str>| {
            Err(EndpointError::ApiError(ApiError::RequestRejected { why: why.map(str::to_owned) }))
        };
        assert_eq!(
            answered(r#"{"success":false,"error":"The database is full"}"#),
            rejected(Some("The database is full"))
        );
        assert_eq!(answered(r#"{"status":"error","message":"Not now"}"#), rejected(Some("Not now")));
        assert_eq!(answered(r#"{"success":false}"#), rejected(None));
        assert_eq!(answered(r#"{"success":false,"error":{"a":1}}"#), rejected(None));
        let turned = "{\"success\":false,\"error\":\"a\u{202E}b\\nc\"}";
        assert_eq!(answered(turned), rejected(Some("ab c")));
        let long = format!(r#"{{"success":false,"error":"{}"}}"#, "x".repeat(900));
        assert_eq!(answered(&long), rejected(Some(&format!("{}…", "x".repeat(200)))));
        let enterprise = r#"{"success":false,"error":"no","errorType":"error-action-not-allowed"}"#;
        assert_eq!(answered(enterprise), Err(ApiError::PremiumRequired.into()));
        // Whether somebody is there stands in a field of the same name.
        assert!(answered(r#"{"status":"online"}"#).is_ok() && answered(r#"{"success":true}"#).is_ok());
    }

    #[test]
    fn json_that_does_not_say_that_it_is_an_answer_is_somebody_elses() {
        let missing = || ApiError::from(DecodeError::from(DecodeFault::Missing));
        let classify_decode_error = |text: &str| {
            classify_decode_error(missing(), &serde_json::from_str(text).unwrap(), "chat.example".into())
        };
        for text in [r#"{"ok":true}"#, r#"{"status":"ok"}"#, "[]", "null", "7", r#""hello""#] {
            assert_eq!(
                classify_decode_error(text),
                ApiError::NotAnApi { host: "chat.example".into() },
                "{text}"
            );
        }
        for text in [r#"{"success":true}"#, r#"{"status":"success"}"#] {
            assert_eq!(classify_decode_error(text), missing(), "{text}");
        }
    }

    #[test]
    fn a_workspace_is_known_by_how_it_asks_to_sign_in() {
        let asks = |status, body: &str| {
            is_sign_in_required(&Response { status, content_type: String::new(), body: body.into() })
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
        assert_eq!(
            error(429, words),
            ApiError::RateLimited { host: "chat.example".into(), seconds: Some(42) }
        );
        assert_eq!(
            error(429, "slow down"),
            ApiError::RateLimited { host: "chat.example".into(), seconds: None }
        );
    }

    #[test]
    fn a_proxys_error_page_is_the_servers_failure() {
        assert_eq!(error(502, "<html>"), ApiError::ServerError { host: "chat.example".into(), status: 502 });
    }

    #[test]
    fn a_missing_licence_is_told_from_a_bad_question() {
        let enterprise = r#"{"success":false,"error":"This is an enterprise feature [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#;
        assert_eq!(error(400, enterprise), ApiError::PremiumRequired);
        assert_eq!(error(400, "{}"), ApiError::RequestRejected { why: None });
        assert_eq!(error(400, r#"{"error":7}"#), ApiError::RequestRejected { why: None });
    }

    #[test]
    fn a_body_that_breaks_off_is_told_from_one_that_is_no_json() {
        let read = |text| json(text, "chat.example".into());
        assert_eq!(read("[1, 2"), Err(ApiError::TruncatedBody { host: "chat.example".into() }));
        assert_eq!(read("oops"), Err(DecodeError::from(DecodeFault::NotJson).into()));
    }
}

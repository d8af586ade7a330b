//! Reads what came back: status first, then the body. Pure, so that every documented answer can be tested natively.

use std::fmt;

use serde_json::Value;
use serde_json::error::Category;

use super::decode_error::DecodeFault;
use super::envelope::Envelope;
pub use super::envelope::shortened;
use super::lenient::NoneOnError;
use crate::error::{ApiError, DecodeError, Host};
use analytics::limits;

/// A response as it travelled. Its `Debug` hides the body, which holds a token after a login.
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

/// The answer in a good response, with its text, or why there is none. `permission` is the one that the endpoint requires.
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

/// What it means that an answer cannot be decoded: every good answer of a workspace says that it is one, so that JSON
/// which does not is another service's.
pub fn classify_decode_error(error: DecodeError, answer: &Value, host: Host) -> ApiError {
    if is_from_workspace(answer) { error.into() } else { ApiError::NotAnApi { host } }
}

/// Whether a good answer says that it is a workspace's.
pub fn is_from_workspace(answer: &Value) -> bool {
    let envelope = Envelope::of(answer);
    envelope.success == NoneOnError(Some(true)) || envelope.status.is("success")
}

/// Whether a response is a workspace's refusal of a request without a token, word for word as all versions have it.
pub fn is_sign_in_required(response: &Response) -> bool {
    let body = error_body(&response.body);
    let words = "You must be logged in to do this.";
    response.status == 401 && (body.error.is(words) || body.message.is(words))
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

#[cfg(test)]
mod tests;

//! The fields that answers and refusals have in common.

use serde::Deserialize;
use serde_json::Value;

use super::decode_error::read;
use super::lenient::{NoneOnError, Object};
use analytics::sanitize::strip_bidi_controls;

/// The fields that every answer may have: whether it is one, and the reason of a refusal. Which are sent differs by version;
/// one of another type is ignored.
#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(default, rename_all = "camelCase")]
pub struct Envelope {
    pub success: NoneOnError<bool>,
    pub status: NoneOnError<String>,
    pub error: NoneOnError<String>,
    pub message: NoneOnError<String>,
    pub error_type: NoneOnError<String>,
}

impl Envelope {
    pub fn of(answer: &Value) -> Self {
        read(answer).map(|Object(envelope)| envelope).unwrap_or_default()
    }

    /// The workspace's words for an error.
    pub fn words(&self) -> Option<&str> {
        self.error.0.as_deref().or(self.message.0.as_deref())
    }
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

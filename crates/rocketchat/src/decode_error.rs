//! Where an answer differs from the documented form, and how: serde's error with its path, as data.
//!
//! An error of `serde_json` is a text and has no typed parts, so that [`decode_error`] reads two of serde's own phrases:
//! ``missing field `x` `` and `, expected a boolean`. Both come from the default methods of `serde::de::Error` and from the
//! `expecting` of serde's own visitors; a test below holds each phrase, so that a release of serde that changes them is
//! noticed. A phrase that is not known costs precision and nothing else: the place stays exact.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::Segment;
use thiserror::Error;

use crate::field_path::FieldPath;

/// Reads an answer.
pub fn read<'de, T: Deserialize<'de>>(answer: &'de Value) -> Result<T, DecodeError> {
    read_at(FieldPath::default(), answer)
}

/// Reads a value, which stands at this place of an answer.
pub fn read_at<'de, T: Deserialize<'de>>(place: FieldPath, value: &'de Value) -> Result<T, DecodeError> {
    serde_path_to_error::deserialize(value).map_err(|error| decode_error(&error, value, place))
}

/// The items of a list of an answer, as they came.
pub fn list<'a>(answer: &'a Value, name: &str) -> Result<&'a [Value], DecodeError> {
    let place = FieldPath::default().field(name);
    match answer.get(name) {
        None => Err(DecodeError { place, fault: DecodeFault::Missing }),
        Some(Value::Array(items)) => Ok(items),
        Some(other) => Err(DecodeError::wrong_type(place, other, JsonType::Array)),
    }
}

/// A value that cannot be decoded. Its `Display` is plain English for logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct DecodeError {
    /// Where it stands.
    pub place: FieldPath,
    /// What is wrong with it.
    pub fault: DecodeFault,
}

/// What is wrong with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeFault {
    /// The field is missing.
    Missing,
    /// The value is of another type.
    WrongType {
        /// Its type.
        found: JsonType,
        /// The documented type.
        expected: JsonType,
    },
    /// A list with more entries than these.
    TooMany(usize),
    /// A text with more bytes than these.
    TooLong(usize),
    /// The body is not JSON.
    NotJson,
    /// The body is not UTF-8.
    NotUtf8,
    /// The field `message`, which holds JSON as a text, does not.
    MessageNotJson,
    /// A chart whose labels are more or fewer than its points.
    UnequalLengths {
        /// The number of `dataLabels`.
        labels: usize,
        /// The number of `dataPoints`.
        points: usize,
    },
    /// The charts of several departments have different buckets.
    UnlikeBuckets,
    /// A row without any of these fields, of which one is needed.
    NoneOf(&'static [&'static str]),
}

/// The types of values, found or expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `null`, or nothing.
    Null,
    /// `true` or `false`.
    Bool,
    /// Any number.
    Number,
    /// A whole number from 0 on, or its text.
    Integer,
    /// A string.
    Text,
    /// A list.
    Array,
    /// An object.
    Object,
    /// An instant as a text of ISO 8601.
    Timestamp,
}

impl DecodeError {
    /// A value of another kind than the documented one.
    pub fn wrong_type(place: FieldPath, value: &Value, expected: JsonType) -> Self {
        Self { place, fault: DecodeFault::WrongType { found: JsonType::of(value), expected } }
    }

    /// The same, where what was read stands at this place of an answer.
    pub fn within(self, place: FieldPath) -> Self {
        Self { place: place.join(self.place), ..self }
    }
}

impl From<DecodeFault> for DecodeError {
    /// A fault of the whole answer.
    fn from(fault: DecodeFault) -> Self {
        Self { place: FieldPath::default(), fault }
    }
}

/// Serde's error for a list of more entries than these.
pub fn too_many<E: serde::de::Error>(most: usize) -> E {
    E::custom(format_args!("{MORE_THAN}{most}{ENTRIES}"))
}

/// Serde's error for a text of more bytes than these.
pub fn too_long<E: serde::de::Error>(most: usize) -> E {
    E::custom(format_args!("{MORE_THAN}{most}{LETTERS}"))
}

// An error of serde is a text and no more; these are the ends of ours.
const MORE_THAN: &str = "more than ";
const ENTRIES: &str = " entries";
const LETTERS: &str = " letters";

/// Serde's error as data. Its text can repeat what was sent, so it is never shown.
fn decode_error(
    error: &serde_path_to_error::Error<serde_json::Error>,
    value: &Value,
    place: FieldPath,
) -> DecodeError {
    let (mut place, mut found) = (place, Some(value));
    for segment in error.path().iter() {
        (place, found) = match segment {
            Segment::Map { key } => (place.field(key), found.and_then(|value| value.get(key))),
            Segment::Seq { index } => (place.item(*index), found.and_then(|value| value.get(index))),
            Segment::Enum { .. } | Segment::Unknown => (place, found),
        };
    }
    let text = error.inner().to_string();
    if let Some(field) = between(&text, "missing field `", "`") {
        return DecodeError { place: place.field(field), fault: DecodeFault::Missing };
    }
    let most = |end| between(&text, MORE_THAN, end).and_then(|most| most.parse().ok());
    let wrong_type = || DecodeFault::WrongType {
        found: found.map_or(JsonType::Null, JsonType::of),
        expected: text
            .rsplit_once(", expected ")
            .map_or(JsonType::Object, |(_, wanted)| JsonType::from_expectation(wanted)),
    };
    let too_many = most(ENTRIES).map(DecodeFault::TooMany);
    let fault = too_many.or_else(|| most(LETTERS).map(DecodeFault::TooLong)).unwrap_or_else(wrong_type);
    DecodeError { place, fault }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.strip_prefix(start)?.strip_suffix(end)
}

impl JsonType {
    /// What a value is.
    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Bool,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::Text,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }

    /// What a reader expects, in the words of serde, or of `lenient` where serde has none.
    pub const fn expecting(self) -> &'static str {
        match self {
            Self::Null => "unit",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::Integer => "a whole number",
            Self::Text => "a string",
            Self::Array => "a sequence",
            Self::Object => "a map",
            Self::Timestamp => "a point in time",
        }
    }

    /// The kind that is meant by such words; a struct is expected by its name.
    fn from_expectation(words: &str) -> Self {
        let kinds = [Self::Bool, Self::Number, Self::Integer, Self::Text, Self::Array, Self::Timestamp];
        kinds.into_iter().find(|kind| kind.expecting() == words).unwrap_or(Self::Object)
    }

    /// Its name in logs.
    fn name(self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Integer => "a whole number",
            Self::Text => "text",
            Self::Array => "a list",
            Self::Object => "an object",
            Self::Timestamp => "a point in time",
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match self.fault {
            DecodeFault::Missing => write!(f, "{place} is missing"),
            DecodeFault::WrongType { found, expected } => {
                write!(f, "{place} is {} and not {}", found.name(), expected.name())
            }
            DecodeFault::TooMany(most) => write!(f, "{place} has more than {most} entries"),
            DecodeFault::TooLong(most) => write!(f, "{place} has more than {most} characters"),
            DecodeFault::NotJson => f.write_str("it is not JSON"),
            DecodeFault::NotUtf8 => f.write_str("it is not UTF-8 text"),
            DecodeFault::MessageNotJson => f.write_str("message is not JSON"),
            DecodeFault::UnequalLengths { labels, points } => {
                write!(f, "{labels} dataLabels but {points} dataPoints")
            }
            DecodeFault::UnlikeBuckets => f.write_str("the departments' charts have different buckets"),
            DecodeFault::NoneOf(fields) => write!(f, "a row has none of {}", fields.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests;

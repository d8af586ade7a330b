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

/// The path to a value from the root of the answer. It holds names of documented fields only, never untrusted text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldPath(Vec<PathSegment>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum PathSegment {
    Field(String),
    Item(usize),
}

impl DecodeError {
    /// A value of another kind than the documented one.
    pub fn wrong_type(place: FieldPath, value: &Value, expected: JsonType) -> Self {
        Self { place, fault: DecodeFault::WrongType { found: JsonType::of(value), expected } }
    }

    /// The same, where what was read stands at this place of an answer.
    pub fn within(self, place: FieldPath) -> Self {
        Self { place: FieldPath([place.0, self.place.0].concat()), ..self }
    }
}

impl From<DecodeFault> for DecodeError {
    /// A fault of the whole answer.
    fn from(fault: DecodeFault) -> Self {
        Self { place: FieldPath::default(), fault }
    }
}

impl FieldPath {
    /// The path as a text such as `agents[0].name`. One that does not begin with a field begins with `root`, the caller's
    /// word for the whole answer.
    pub fn to_text(&self, root: &str) -> String {
        let mut text = String::new();
        if !matches!(self.0.first(), Some(PathSegment::Field(_))) {
            text.push_str(root);
        }
        for (at, segment) in self.0.iter().enumerate() {
            match segment {
                PathSegment::Field(name) if at == 0 => text.push_str(name),
                PathSegment::Field(name) => text.extend([".", name]),
                PathSegment::Item(index) => text.push_str(&format!("[{index}]")),
            }
        }
        text
    }

    /// A field of what stands there.
    pub fn field(mut self, name: &str) -> Self {
        self.0.push(PathSegment::Field(name.to_owned()));
        self
    }

    /// An item of the list that stands there.
    pub fn item(mut self, index: usize) -> Self {
        self.0.push(PathSegment::Item(index));
        self
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
            DecodeFault::TooLong(most) => write!(f, "{place} has more than {most} letters"),
            DecodeFault::NotJson => f.write_str("it is not JSON"),
            DecodeFault::NotUtf8 => f.write_str("it is not UTF-8 text"),
            DecodeFault::MessageNotJson => f.write_str("message is not JSON"),
            DecodeFault::UnequalLengths { labels, points } => {
                write!(f, "{labels} dataLabels stand beside {points} dataPoints")
            }
            DecodeFault::UnlikeBuckets => f.write_str("the departments' charts have different buckets"),
            DecodeFault::NoneOf(fields) => write!(f, "a row has none of {}", fields.join(", ")),
        }
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text("the answer"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn place_of<T: for<'de> Deserialize<'de> + fmt::Debug>(value: Value) -> String {
        read::<T>(&value).unwrap_err().to_string()
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "what could be read is not looked at")]
    struct Answer {
        total: f64,
        agents: Vec<Agent>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "the same")]
    struct Agent {
        stats: Option<Box<Agent>>,
        name: String,
    }

    /// The phrases of serde that are read. Where this fails after an update, `decode_error` has to learn the new ones.
    #[test]
    fn serdes_own_phrases_are_known() {
        fn fault<T: for<'de> Deserialize<'de> + fmt::Debug>(value: Value) -> DecodeFault {
            read::<T>(&value).unwrap_err().fault
        }
        let wrong = |found, expected| DecodeFault::WrongType { found, expected };
        assert_eq!(fault::<Answer>(json!({})), DecodeFault::Missing);
        assert_eq!(fault::<bool>(json!(7)), wrong(JsonType::Number, JsonType::Bool));
        assert_eq!(fault::<String>(json!(null)), wrong(JsonType::Null, JsonType::Text));
        assert_eq!(fault::<Vec<bool>>(json!("x")), wrong(JsonType::Text, JsonType::Array));
        assert_eq!(fault::<Answer>(json!(true)), wrong(JsonType::Bool, JsonType::Object));
    }

    #[test]
    fn what_differs_is_named_by_its_place() {
        let agents = |agents: Value| json!({ "total": 1, "agents": agents });
        for (answer, place) in [
            (json!({ "agents": [] }), "total is missing"),
            (
                agents(json!([{ "name": "a" }, { "name": true }])),
                "agents[1].name is true or false and not text",
            ),
            (agents(json!([{ "stats": {}, "name": "a" }])), "agents[0].stats.name is missing"),
            (agents(json!([{ "stats": 7, "name": "a" }])), "agents[0].stats is a number and not an object"),
            (agents(json!({})), "agents is an object and not a list"),
            (agents(json!(null)), "agents is nothing and not a list"),
        ] {
            assert_eq!(place_of::<Answer>(answer), place);
        }
        assert_eq!(place_of::<Vec<u8>>(json!({})), "the answer is an object and not a list");
        assert_eq!(place_of::<String>(json!([])), "the answer is a list and not text");
        assert_eq!(place_of::<bool>(json!("x")), "the answer is text and not true or false");
    }

    #[test]
    fn a_row_of_several_pages_has_the_place_that_it_has_among_all() {
        let place = FieldPath::default().field("agents").item(104);
        let error = read_at::<Agent>(place.clone(), &json!({ "name": [] })).unwrap_err();
        assert_eq!(error.to_string(), "agents[104].name is a list and not text");
        let inner = read::<Agent>(&json!({})).unwrap_err();
        assert_eq!(inner.within(place).to_string(), "agents[104].name is missing");
    }

    #[test]
    fn a_list_is_found_by_its_name() {
        let of = |answer: Value| list(&answer, "rows").map(<[_]>::len).map_err(|it| it.to_string());
        assert_eq!(of(json!({ "rows": [1, 2] })), Ok(2));
        assert_eq!(of(json!({ "rows": "x" })), Err("rows is text and not a list".into()));
        for other in [json!({}), json!([]), json!(7)] {
            assert_eq!(of(other), Err("rows is missing".into()));
        }
    }

    #[test]
    fn no_untrusted_text_is_in_an_error() {
        for text in ["a secret, expected a boolean", "missing field `x`", "more than 2 entries"] {
            assert_eq!(place_of::<f64>(json!(text)), "the answer is text and not an object");
            assert_eq!(place_of::<Vec<u8>>(json!(text)), "the answer is text and not a list");
        }
    }
}

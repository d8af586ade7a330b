//! Numbers, instants and ids, as all versions send them. Each is a type that stands in an endpoint's struct.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};

use super::decode_error::{JsonType, too_long};
use analytics::limits;

/// No number that is sent as text is longer, in bytes.
const LONGEST_NUMBER: usize = 64;

/// The largest count, 2^53: beyond it a double cannot represent every whole number.
const LARGEST_COUNT: f64 = 9_007_199_254_740_992.0;

/// A count: `20`, `20.0` or, as some versions send it, `"20"`. A fraction and a negative number are errors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count(pub u64);

/// A measure: `12.5`, `12` or `"12.5"`. JSON has no number that is not finite.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure(pub f64);

/// An instant as `2026-03-01T08:00:00.000Z`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Timestamp(pub DateTime<Utc>);

/// A text that can be an id: a longer one would fill addresses and storages.
#[derive(Clone, Debug, PartialEq)]
pub struct Id(pub String);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let takes = |number: f64| number.fract() == 0.0 && (0.0..=LARGEST_COUNT).contains(&number);
        let number = deserializer.deserialize_any(Number { kind: JsonType::Integer, takes })?;
        Ok(Self(number as u64))
    }
}

impl<'de> Deserialize<'de> for Measure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Number { kind: JsonType::Number, takes: |_| true }).map(Self)
    }
}

/// A number, sent as one or as text.
#[derive(Clone, Copy)]
struct Number {
    kind: JsonType,
    takes: fn(f64) -> bool,
}

impl Number {
    fn checked<E: Error>(self, number: Option<f64>) -> Result<f64, E> {
        let number = number.filter(|number| (self.takes)(*number));
        number.ok_or_else(|| E::invalid_type(Unexpected::Other("something else"), &self))
    }
}

impl Visitor<'_> for Number {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.expecting())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<f64, E> {
        self.checked(Some(number as f64))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<f64, E> {
        self.checked(Some(number as f64))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<f64, E> {
        self.checked(Some(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<f64, E> {
        // A longer text is none, and may be a list without end.
        let text = Some(text).filter(|text| text.len() <= LONGEST_NUMBER);
        self.checked(text.and_then(|text| serde_json::from_str(text.trim()).ok()))
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TimestampVisitor).map(Self)
    }
}

struct TimestampVisitor;

impl Visitor<'_> for TimestampVisitor {
    type Value = DateTime<Utc>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(JsonType::Timestamp.expecting())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<DateTime<Utc>, E> {
        let at = DateTime::parse_from_rfc3339(text).map(|at| at.to_utc());
        at.map_err(|_| E::invalid_type(Unexpected::Other("another text"), &self))
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        if id.len() <= limits::ID_BYTES { Ok(Self(id)) } else { Err(too_long(limits::ID_BYTES)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode_error::read;
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    fn decode<T: DeserializeOwned>(value: Value) -> Result<T, String> {
        read(&value).map_err(|decode_error| decode_error.to_string())
    }

    fn place<T: DeserializeOwned>(value: Value) -> String {
        decode::<T>(value).err().unwrap_or_else(|| "understood".into())
    }

    #[test]
    fn a_count_may_be_text_but_not_a_guess() {
        let count = |value: Value| decode(value).ok().map(|Count(count)| count);
        assert_eq!(
            [json!(20), json!(20.0), json!("20"), json!(0)].map(count),
            [Some(20), Some(20), Some(20), Some(0)]
        );
        let others = [json!(-1), json!(1.5), json!("-"), json!(null), json!(true), json!(""), json!(1e300)];
        assert_eq!(others.map(count), [None; 7]);
        assert_eq!(count(json!(format!("1.{}", "0".repeat(100)))), None);
        assert_eq!(place::<Count>(json!("14%")), "the answer is text and not a whole number");
        assert_eq!(place::<Count>(json!([1])), "the answer is a list and not a whole number");
    }

    #[test]
    fn a_measure_is_finite() {
        let measure = |value: Value| decode(value).ok().map(|Measure(measure)| measure);
        let values = [json!(12.5), json!("12.5"), json!(7), json!("NaN"), json!(null)];
        assert_eq!(values.map(measure), [Some(12.5), Some(12.5), Some(7.0), None, None]);
        let list = place::<Vec<Measure>>(json!([1, true]));
        assert_eq!(list, "the answer[1] is true or false and not a number");
    }

    #[test]
    fn an_instant_is_a_text_of_its_form() {
        assert!(decode::<Timestamp>(json!("2026-03-01T08:00:00.000Z")).is_ok());
        for (value, found) in [(json!("noon"), "text"), (json!(7), "a number"), (json!({}), "an object")] {
            assert_eq!(place::<Timestamp>(value), format!("the answer is {found} and not a point in time"));
        }
    }

    #[test]
    fn an_id_is_a_text_that_is_not_too_long() {
        let id = |letters: usize| place::<Id>(json!("x".repeat(letters)));
        assert_eq!(id(limits::ID_BYTES), "understood");
        assert_eq!(id(limits::ID_BYTES + 1), "the answer has more than 1000 characters");
        assert_eq!(place::<Id>(json!(7)), "the answer is a number and not text");
    }
}

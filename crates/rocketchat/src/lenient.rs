//! Lenient readers for lists and objects with invalid, missing or too many parts. Each is a type for a field of an endpoint's
//! struct.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, MapDeserializer};
use serde::de::{DeserializeOwned, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::decode_error::{DecodeError, JsonType, read, too_many};
use super::field_path::FieldPath;
pub use super::named_entries::NamedEntries;

/// A list of no more items than these.
#[derive(Clone, Debug, PartialEq)]
pub struct AtMost<const MOST: usize, T>(pub Vec<T>);

/// An object, read by the names of its fields. What is none has none of them; serde by itself would take a list for the
/// fields in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Object<T>(pub T);

/// A value that may be invalid without making its surroundings invalid. `K` reads the key of an invalid one.
#[derive(Debug, PartialEq)]
pub enum Lenient<T, K = IgnoredAny> {
    /// It could be read.
    Valid(T),
    /// It could not.
    Invalid(DecodeError, Option<K>),
}

/// A value of this kind, or nothing where there is none, or one of another kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NoneOnError<T>(pub Option<T>);

/// The valid items of a list, and the keys of the invalid ones. Where none is valid, the list is not of the documented
/// form: the error of the first.
pub fn valid_items<T, K>(
    list: Vec<Lenient<T, K>>,
    name: &str,
) -> Result<(Vec<T>, Vec<Option<K>>), DecodeError> {
    let (mut all, mut invalid, mut first) = (Vec::new(), Vec::new(), None);
    for (index, item) in list.into_iter().enumerate() {
        match item {
            Lenient::Valid(item) => all.push(item),
            Lenient::Invalid(decode_error, key) => {
                invalid.push(key);
                first
                    .get_or_insert_with(|| decode_error.within(FieldPath::default().field(name).item(index)));
            }
        }
    }
    match first {
        Some(decode_error) if all.is_empty() => Err(decode_error),
        _ => Ok((all, invalid)),
    }
}

impl<'de, const MOST: usize, T: Deserialize<'de>> Deserialize<'de> for AtMost<MOST, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor::<MOST, T>(PhantomData)).map(Self)
    }
}

struct ListVisitor<const MOST: usize, T>(PhantomData<T>);

impl<'de, const MOST: usize, T: Deserialize<'de>> Visitor<'de> for ListVisitor<MOST, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(JsonType::Array.expecting())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        if items.size_hint().is_some_and(|count| count > MOST) {
            return Err(too_many(MOST));
        }
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        if list.len() > MOST { Err(too_many(MOST)) } else { Ok(list) }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ObjectVisitor(PhantomData)).map(Self)
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> ObjectVisitor<T> {
    /// What is read of an object without fields: mostly the error that names the first of them.
    fn without_fields<E: Error>() -> Result<T, E> {
        T::deserialize(MapDeserializer::new(std::iter::empty::<(&str, ())>()))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(JsonType::Object.expecting())
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(fields))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Self::without_fields()
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Self::without_fields()
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<T, E> {
        Self::without_fields()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<T, E> {
        Self::without_fields()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<T, E> {
        Self::without_fields()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<T, E> {
        Self::without_fields()
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<T, E> {
        Self::without_fields()
    }
}

impl<'de, T: DeserializeOwned, K: DeserializeOwned> Deserialize<'de> for Lenient<T, K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // A path that is noted on the way to an error stays noted, so that this is a reading of its own.
        let value = Value::deserialize(deserializer)?;
        Ok(match read(&value) {
            Ok(read) => Self::Valid(read),
            Err(decode_error) => Self::Invalid(decode_error, read(&value).ok()),
        })
    }
}

impl NoneOnError<String> {
    /// Whether it is this text.
    pub fn is(&self, text: &str) -> bool {
        self.0.as_deref() == Some(text)
    }
}

impl<T> Default for NoneOnError<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for NoneOnError<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(Self(T::deserialize(value).ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scalar::{Count, Id};
    use analytics::limits;
    use serde_json::json;

    fn decode<T: DeserializeOwned>(value: Value) -> Result<T, String> {
        read(&value).map_err(|decode_error| decode_error.to_string())
    }

    fn place<T: DeserializeOwned>(value: Value) -> String {
        decode::<T>(value).err().unwrap_or_else(|| "understood".into())
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Limited {
        #[serde(default)]
        #[allow(dead_code, reason = "what could be read is not looked at")]
        labels: Option<AtMost<2, u8>>,
        #[serde(rename = "_id")]
        id: Id,
    }

    #[test]
    fn what_is_too_much_is_named_by_its_place() {
        let id = |letters: usize| "x".repeat(letters);
        let of = |labels: Value, letters| place::<Limited>(json!({ "labels": labels, "_id": id(letters) }));
        assert_eq!(of(json!([1, 2, 3]), 1), "labels has more than 2 entries");
        assert_eq!(of(json!([1, 2]), limits::ID_BYTES + 1), "_id has more than 1000 characters");
        assert_eq!(of(json!([1, 2]), limits::ID_BYTES), "understood");
        assert_eq!(of(json!({}), 1), "labels is an object and not a list");
    }

    #[test]
    fn what_is_no_object_has_none_of_its_fields() {
        for other in
            [json!(null), json!(true), json!(7), json!(-7), json!(1.5), json!("x"), json!([[], "id"])]
        {
            assert_eq!(place::<Object<Limited>>(other), "_id is missing");
        }
        let nested = place::<Vec<Object<Limited>>>(json!([{ "_id": "a" }, 7]));
        assert_eq!(nested, "the answer[1]._id is missing");
        assert_eq!(
            place::<Vec<Object<Limited>>>(json!([{ "_id": {} }])),
            "the answer[0]._id is an object and not text"
        );
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Named {
        name: String,
    }

    #[test]
    fn one_item_that_cannot_be_read_takes_only_itself_away() {
        let read = |list: Value| {
            let list = decode::<Vec<Lenient<Count, Object<Named>>>>(list)?;
            valid_items(list, "data").map_err(|decode_error| decode_error.to_string())
        };
        let ana = Object(Named { name: "Ana".into() });
        assert_eq!(
            read(json!([1, { "name": "Ana" }, 3, null])),
            Ok((vec![Count(1), Count(3)], vec![Some(ana), None]))
        );
        assert_eq!(read(json!([])), Ok((vec![], vec![])));
        assert_eq!(read(json!([true, "x"])), Err("data[0] is true or false and not a whole number".into()));
        assert_eq!(read(json!({})), Err("the answer is an object and not a list".into()));
    }

    #[test]
    fn untrusted_names_are_counted_and_not_decode() {
        let answer = json!({ "Ana": { "name": 7 }, "Ben": 7, "Cem": { "name": "c" }, "success": true });
        let NamedEntries(entries) = decode::<NamedEntries<Named>>(answer).unwrap();
        let (names, read): (Vec<_>, Vec<_>) =
            entries.into_iter().map(|(name, read)| (name, read.map_err(|it| it.to_string()))).unzip();
        assert_eq!(names, ["Ana", "Ben", "Cem"]);
        let places =
            ["the answer[0].name is a number and not text", "the answer[1] is a number and not an object"];
        assert_eq!(read[..2], places.map(|place| Err(place.to_owned())));
        assert!(read[2].is_ok());
        assert_eq!(place::<NamedEntries<Named>>(json!([])), "the answer is a list and not an object");
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Described {
        #[serde(default)]
        error: NoneOnError<String>,
        name: Option<String>,
        #[serde(deserialize_with = "Option::deserialize")]
        label: Option<String>,
    }

    #[test]
    fn null_is_the_same_as_missing_where_a_field_is_optional() {
        for (answer, error) in [
            (json!({ "label": null }), None),
            (json!({ "label": null, "name": null, "error": 7 }), None),
            (json!({ "label": null, "error": "x" }), Some("x".to_owned())),
        ] {
            assert_eq!(decode(answer), Ok(Described { error: NoneOnError(error), name: None, label: None }));
        }
        assert_eq!(place::<Described>(json!({ "name": "a" })), "label is missing");
    }
}

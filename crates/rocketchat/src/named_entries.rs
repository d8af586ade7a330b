//! An object whose fields are named by untrusted text.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::decode_error::{DecodeError, JsonType, read_at};
use super::field_path::FieldPath;

/// An object of objects whose names are untrusted text, which an error must not repeat: it counts them.
#[derive(Debug, PartialEq)]
pub struct NamedEntries<T>(pub Vec<(String, Result<T, DecodeError>)>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for NamedEntries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData)).map(Self)
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for EntriesVisitor<T> {
    type Value = Vec<(String, Result<T, DecodeError>)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(JsonType::Object.expecting())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let (mut entries, mut index) = (Vec::new(), 0);
        while let Some((name, value)) = fields.next_entry::<String, Value>()? {
            let place = FieldPath::default().item(index);
            match value {
                // `success` stands among the names; an entry may have that name all the same.
                Value::Bool(_) => {}
                Value::Object(_) => entries.push((name, read_at(place, &value))),
                other => entries.push((name, Err(DecodeError::wrong_type(place, &other, JsonType::Object)))),
            }
            index += 1;
        }
        Ok(entries)
    }
}

//! The form of what is stored in the browser: JSON with the version of the form in `v`, so that a later form can be
//! distinguished from this one.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A value and the version of its form, side by side in one object.
#[derive(Serialize, Deserialize)]
struct Versioned<T> {
    v: u32,
    #[serde(flatten)]
    value: T,
}

/// A value as text, in this version of its form.
pub fn to_text<T: Serialize>(version: u32, value: T) -> String {
    // Fails for maps whose keys are no texts alone, and none of the stored types has one.
    serde_json::to_string(&Versioned { v: version, value }).unwrap_or_default()
}

/// Reads such a text; nothing where it is of another version or no such text at all.
pub fn from_text<T: DeserializeOwned>(version: u32, text: &str) -> Option<T> {
    let read: Versioned<T> = serde_json::from_str(text).ok()?;
    (read.v == version).then_some(read.value)
}

/// Reads what is known of a text whatever its version; the form's version decides nothing here.
pub fn from_text_of_any_version<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str::<Versioned<T>>(text).ok().map(|read| read.value)
}

/// Reads a JSON text: earlier versions stored lines as one.
pub fn text_from_json(json: &str) -> Option<String> {
    serde_json::from_str(json).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Point {
        x: u64,
        y: Option<i64>,
    }

    #[test]
    fn a_value_stands_beside_its_version() {
        let point = || Point { x: u64::MAX, y: Some(-1) };
        assert_eq!(to_text(1, point()), r#"{"v":1,"x":18446744073709551615,"y":-1}"#);
        assert_eq!(from_text(1, &to_text(1, point())), Some(point()));
    }

    #[test]
    fn another_version_and_no_version_are_nothing() {
        for text in [r#"{"v":2,"x":1}"#, r#"{"x":1}"#, r#"{"v":1}"#, "", "7", "x 1", &"[".repeat(100_000)] {
            assert_eq!(from_text::<Point>(1, text), None);
        }
    }

    #[test]
    fn what_a_later_version_adds_does_no_harm() {
        assert_eq!(from_text(1, r#"{"later":[{}],"v":1,"x":1}"#), Some(Point { x: 1, y: None }));
    }
}

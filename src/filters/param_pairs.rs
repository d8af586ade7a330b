//! The pairs of a search text, as the browser reads them and as they are written.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, utf8_percent_encode};

/// All but what stays itself when an address is pasted into a message, where other signs could cut it off.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b':')
    .remove(b',')
    .remove(b'/');

/// Names as the browser reads them, and whole pairs as they are written.
pub(crate) fn pairs(search: &str) -> impl Iterator<Item = (String, &str)> {
    // Only the first: a second one is not ours.
    let bare = search.strip_prefix('?').unwrap_or(search);
    let name = |pair: &str| decoded(pair.split('=').next().unwrap_or(pair));
    bare.split('&').filter(|pair| !pair.is_empty()).map(move |pair| (name(pair), pair))
}

/// A search text of these pairs.
pub(crate) fn joined<'a>(pairs: impl Iterator<Item = &'a str>) -> String {
    let search = pairs.collect::<Vec<_>>().join("&");
    if search.is_empty() { search } else { format!("?{search}") }
}

/// A value as it is written.
pub(crate) fn encoded(value: &str) -> Cow<'_, str> {
    utf8_percent_encode(value, ESCAPED).into()
}

/// A percent-decoded name or value.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode(text.replace('+', " ").as_bytes()).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_decoded_to_the_same() {
        for text in ["", "a b+c%2B", "ü&=?#/;", "\u{202E}\0", "2026-01-01..today,~_"] {
            assert_eq!(decoded(&encoded(text)), text);
        }
        assert_eq!(encoded("https://chat.example:3000/a b"), "https://chat.example:3000/a%20b");
    }

    #[test]
    fn half_an_escape_stays_and_letters_that_are_none_are_replaced() {
        assert_eq!(
            [decoded("%"), decoded("%7"), decoded("%zz"), decoded("a%FFb")],
            ["%", "%7", "%zz", "a\u{FFFD}b"]
        );
    }
}

//! A workspace's version. It decides what is tried first, never what is possible.

use std::fmt;

use analytics::sanitize::excerpt;

/// A workspace's version, as far as it is sent: `8.8` or `8.8.1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version(String);

impl Version {
    /// The version of this text, whatever it is, as far as a sentence bears it: real ones are a few letters.
    pub fn new(text: &str) -> Self {
        Self(excerpt(text))
    }

    /// Whether it is that version or a later one; what cannot be read as a version is none.
    pub fn is_at_least(&self, major: u32, minor: u32) -> bool {
        self.numbers().is_some_and(|own| own >= (major, minor))
    }

    /// Whether it is surely older than that version.
    pub fn is_before(&self, major: u32, minor: u32) -> bool {
        self.numbers().is_some_and(|own| own < (major, minor))
    }

    /// Major and minor, which are all that a workspace sends without sign-in.
    pub fn numbers(&self) -> Option<(u32, u32)> {
        let mut parts = self.0.split('.').map(|part| part.parse::<u32>().ok());
        Some((parts.next()??, parts.next()??))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn versions_compare_by_number_and_not_by_text() {
        let is_new = |text: &str| Version(text.into()).is_at_least(7, 11);
        assert_eq!(["7.11", "7.11.3", "8.0", "10.2"].map(is_new), [true; 4]);
        assert_eq!(["7.9", "7.2.11", "6.14", "next", ""].map(is_new), [false; 5]);
    }

    #[test]
    fn a_version_fills_no_sentence_and_turns_none_round() {
        let text = Version::new(&format!("8.0\u{202E}{}", "x".repeat(1 << 20))).to_string();
        assert_eq!(text, format!("8.0{}", "x".repeat(57)));
    }

    #[test]
    fn what_is_no_version_is_neither_new_nor_old() {
        let is_old = |text: &str| Version(text.into()).is_before(7, 11);
        assert_eq!(["7.10.4", "6.4"].map(is_old), [true; 2]);
        assert_eq!(["7.11", "8.0", "next", "", "7"].map(is_old), [false; 5]);
    }
}

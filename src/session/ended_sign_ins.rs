//! The fingerprints of sign-ins that were signed out of. A suspended tab receives no message, and wakes up with what
//! its storage holds: these tell it. A fingerprint reveals neither account nor workspace, and no token can be got from it.

use serde::{Deserialize, Serialize};

use rocketchat::versioned_json;

use super::connection::NamedConnection;
use super::sign_in_storage;

/// Of the stored form.
const VERSION: u32 = 1;

/// As many as are kept.
const MAX_KEPT: usize = 20;

/// The marks of sign-ins that have ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndedSignIns {
    #[serde(rename = "marks")]
    fingerprints: Vec<u64>,
}

impl EndedSignIns {
    /// Those that the browser keeps.
    pub fn load() -> Self {
        Self::from_text(&sign_in_storage::ended_text())
    }

    /// Whether somebody has signed out of this one.
    pub fn contains(&self, named: &NamedConnection) -> bool {
        self.fingerprints.contains(&named.fingerprint())
    }

    fn from_text(text: &str) -> Self {
        versioned_json::from_text(VERSION, text).unwrap_or_else(|| Self::from_hex(text))
    }

    fn to_text(&self) -> String {
        if self.fingerprints.is_empty() { String::new() } else { versioned_json::to_text(VERSION, self) }
    }

    /// The marks in hexadecimal digits with blanks between them: the form before the first that told its version.
    fn from_hex(text: &str) -> Self {
        Self {
            fingerprints: text
                .split(' ')
                .filter_map(|fingerprint| u64::from_str_radix(fingerprint, 16).ok())
                .collect(),
        }
    }

    fn with(mut self, fingerprint: u64) -> Self {
        self = self.without(fingerprint);
        self.fingerprints.push(fingerprint);
        self.fingerprints.drain(..self.fingerprints.len().saturating_sub(MAX_KEPT));
        self
    }

    fn without(mut self, fingerprint: u64) -> Self {
        self.fingerprints.retain(|known| *known != fingerprint);
        self
    }
}

/// Records that a sign-in was signed out of, where another tab may hold it too.
pub fn record(gone: &NamedConnection) {
    if gone.may_be_shared() {
        sign_in_storage::set_ended_text(&EndedSignIns::load().with(gone.fingerprint()).to_text());
    }
}

/// Withdraws the record: somebody has signed in with the same token.
pub fn withdraw(named: &NamedConnection) {
    let ended = EndedSignIns::load();
    if ended.contains(named) {
        sign_in_storage::set_ended_text(&ended.without(named.fingerprint()).to_text());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_read_back_and_nonsense_is_none() {
        let ended = EndedSignIns::default().with(0).with(u64::MAX).with(7);
        assert_eq!(ended.to_text(), r#"{"v":1,"marks":[0,18446744073709551615,7]}"#);
        assert_eq!(EndedSignIns::from_text(&ended.to_text()), ended);
        let earlier = "0000000000000000 ffffffffffffffff 0000000000000007";
        assert_eq!(EndedSignIns::from_text(earlier), ended, "as an earlier version stored them");
        assert_eq!(EndedSignIns::default().to_text(), "", "nothing is kept of none");
        for text in ["", " ", "x", "{}", "11111111111111111", "-1"] {
            assert_eq!(EndedSignIns::from_text(text), EndedSignIns::default(), "{text}");
        }
    }

    #[test]
    fn the_last_ones_are_kept_each_once() {
        let ended = (0..100).chain([90]).fold(EndedSignIns::default(), EndedSignIns::with);
        assert_eq!(ended.fingerprints.len(), MAX_KEPT);
        assert_eq!((ended.fingerprints.first(), ended.fingerprints.last()), (Some(&80), Some(&90)));
        assert!(!ended.without(90).fingerprints.contains(&90));
    }
}

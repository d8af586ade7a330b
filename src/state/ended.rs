//! The fingerprints of sign-ins that were signed out of. A suspended tab receives no message, and wakes up with what
//! its storage holds: these tell it. A fingerprint reveals neither account nor workspace, and no token can be got from it.

use serde::{Deserialize, Serialize};

use super::connections::NamedConnection;
use super::keep;
use analytics::stored;

/// Of the stored form.
const VERSION: u32 = 1;

/// As many as are kept.
const MOST: usize = 20;

/// The marks of sign-ins that have ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    marks: Vec<u64>,
}

impl Ended {
    /// Those that the browser keeps.
    pub fn kept() -> Self {
        Self::from_text(&keep::ended())
    }

    /// Whether somebody has signed out of this one.
    pub fn has(&self, named: &NamedConnection) -> bool {
        self.marks.contains(&named.mark())
    }

    fn from_text(text: &str) -> Self {
        stored::from_text(VERSION, text).unwrap_or_else(|| Self::from_words(text))
    }

    fn to_text(&self) -> String {
        if self.marks.is_empty() { String::new() } else { stored::to_text(VERSION, self) }
    }

    /// The marks in hexadecimal digits with blanks between them: the form before the first that told its version.
    fn from_words(text: &str) -> Self {
        Self { marks: text.split(' ').filter_map(|mark| u64::from_str_radix(mark, 16).ok()).collect() }
    }

    fn with(mut self, mark: u64) -> Self {
        self = self.without(mark);
        self.marks.push(mark);
        self.marks.drain(..self.marks.len().saturating_sub(MOST));
        self
    }

    fn without(mut self, mark: u64) -> Self {
        self.marks.retain(|known| *known != mark);
        self
    }
}

/// Records that a sign-in was signed out of, where another tab may hold it too.
pub fn note(gone: &NamedConnection) {
    if gone.may_be_elsewhere() {
        keep::set_ended(&Ended::kept().with(gone.mark()).to_text());
    }
}

/// Withdraws the record: somebody has signed in with the same token.
pub fn take_back(named: &NamedConnection) {
    let ended = Ended::kept();
    if ended.has(named) {
        keep::set_ended(&ended.without(named.mark()).to_text());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_back_and_nonsense_is_none() {
        let ended = Ended::default().with(0).with(u64::MAX).with(7);
        assert_eq!(ended.to_text(), r#"{"v":1,"marks":[0,18446744073709551615,7]}"#);
        assert_eq!(Ended::from_text(&ended.to_text()), ended);
        let earlier = "0000000000000000 ffffffffffffffff 0000000000000007";
        assert_eq!(Ended::from_text(earlier), ended, "as an earlier version stored them");
        assert_eq!(Ended::default().to_text(), "", "nothing is kept of none");
        for text in ["", " ", "x", "{}", "11111111111111111", "-1"] {
            assert_eq!(Ended::from_text(text), Ended::default(), "{text}");
        }
    }

    #[test]
    fn the_last_ones_are_kept_each_once() {
        let ended = (0..100).chain([90]).fold(Ended::default(), Ended::with);
        assert_eq!(ended.marks.len(), MOST);
        assert_eq!((ended.marks.first(), ended.marks.last()), (Some(&80), Some(&90)));
        assert!(!ended.without(90).marks.contains(&90));
    }
}

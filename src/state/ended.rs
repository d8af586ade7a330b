//! The marks of sign-ins that somebody has signed out of. A tab that does not run hears nothing, and wakes up with what
//! its storage holds: by these it finds out. A mark tells neither who nor where, and nobody gets a token from it.

use super::connections::NamedConnection;
use super::keep;

/// As many as are kept.
const MOST: usize = 20;

/// The marks of sign-ins that have ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ended(Vec<u64>);

impl Ended {
    /// Those that the browser keeps.
    pub fn kept() -> Self {
        Self::from_text(&keep::ended())
    }

    /// Whether somebody has signed out of this one.
    pub fn has(&self, named: &NamedConnection) -> bool {
        self.0.contains(&named.mark())
    }

    fn from_text(text: &str) -> Self {
        Self(text.split(' ').filter_map(|mark| u64::from_str_radix(mark, 16).ok()).collect())
    }

    fn to_text(&self) -> String {
        self.0.iter().map(|mark| format!("{mark:016x}")).collect::<Vec<_>>().join(" ")
    }

    fn with(mut self, mark: u64) -> Self {
        self = self.without(mark);
        self.0.push(mark);
        self.0.drain(..self.0.len().saturating_sub(MOST));
        self
    }

    fn without(mut self, mark: u64) -> Self {
        self.0.retain(|known| *known != mark);
        self
    }
}

/// Notes that somebody has signed out of a sign-in, where another tab may have it too.
pub fn note(gone: &NamedConnection) {
    if gone.may_be_elsewhere() {
        keep::set_ended(&Ended::kept().with(gone.mark()).to_text());
    }
}

/// Takes that back: somebody has signed in by the very same token.
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
        assert_eq!(ended.to_text(), "0000000000000000 ffffffffffffffff 0000000000000007");
        assert_eq!(Ended::from_text(&ended.to_text()), ended);
        for text in ["", " ", "x", "{}", "11111111111111111", "-1"] {
            assert_eq!(Ended::from_text(text), Ended::default(), "{text}");
        }
    }

    #[test]
    fn the_last_ones_are_kept_each_once() {
        let ended = (0..100).chain([90]).fold(Ended::default(), Ended::with);
        assert_eq!(ended.0.len(), MOST);
        assert_eq!((ended.0.first(), ended.0.last()), (Some(&80), Some(&90)));
        assert!(!ended.without(90).0.contains(&90));
    }
}

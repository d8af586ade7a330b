//! The identifiers of a workspace: seventeen letters and digits, none of them easily mistaken for another.

use std::fmt;

use crate::dice::Dice;

const LETTERS: &[u8; 55] = b"23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz";

/// The identifier of an agent or a department.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; 17]);

impl Id {
    /// The identifier that belongs to a list of numbers.
    pub(crate) fn of(words: &[u64]) -> Self {
        let mut dice = Dice::of(words);
        Self(std::array::from_fn(|_| LETTERS[dice.below(55) as usize]))
    }

    /// A small checksum of the id, used to vary the behaviour of agents.
    pub(crate) fn number(&self) -> u32 {
        self.0.iter().fold(0, |sum, letter| sum * 31 % 65_521 + u32::from(*letter))
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

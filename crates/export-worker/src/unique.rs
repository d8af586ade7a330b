//! Names that are unlike each other.

use std::collections::HashSet;

/// Names that were given, compared without regard to case, as Excel and file systems do.
#[derive(Default)]
pub struct UniqueNames(HashSet<String>);

impl UniqueNames {
    /// The first of the names that nobody has yet: `numbered` makes them, of 1, 2 and so on.
    pub fn take(&mut self, numbered: impl Fn(usize) -> String) -> String {
        let mut number = 1;
        loop {
            let name = numbered(number);
            if self.0.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

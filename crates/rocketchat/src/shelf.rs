//! Persistent storage for the client: texts that the browser keeps between visits and shares between tabs. A trait, so that the
//! client needs no browser.

use std::future::Future;
use std::pin::Pin;

/// A text that comes when the storage has found it.
pub type Coming<T> = Pin<Box<dyn Future<Output = T>>>;

/// What becomes of a text.
pub type Change = Box<dyn FnOnce(Option<String>) -> String>;

/// The browser's storages. One that is full, forbidden or absent keeps nothing, and nobody need know.
pub trait Shelf: Send + Sync {
    /// A short text that all tabs see.
    fn note(&self, key: &str) -> Option<String>;
    /// Keeps a short text.
    fn set_note(&self, key: &str, text: &str);
    /// Changes a text that all tabs share, in one step that no other tab can come between. `change` is given the text
    /// as it is, and called exactly once.
    fn change(&self, key: String, change: Change) -> Coming<()>;
    /// A long text.
    fn get(&self, key: String) -> Coming<Option<String>>;
    /// Keeps a long text, in place of the oldest if there are too many.
    fn put(&self, key: String, text: String);
    /// Forgets all long and all short texts whose key begins like this.
    fn forget(&self, prefix: &str);
    /// Forgets all shared texts whose key begins like this.
    fn forget_calls(&self, prefix: &str);
    /// Forgets all long and all short texts but those whose keys begin like one of these, and shared ones that are old.
    fn forget_others(&self, prefixes: &[String]);
}

/// Whose text a key is of: what stands before its first blank, which is the workspace's address, and the blank.
pub fn owner(key: &str) -> &str {
    key.split_inclusive(' ').next().unwrap_or(key)
}

/// Which texts go, of keys with the oldest first, so that an owner keeps no more than these. Nobody else's do: what one
/// workspace floods the storage with takes another's place nowhere.
pub fn excess<'a>(by_age: &'a [String], owner: &str, most: usize) -> Vec<&'a str> {
    let own = || by_age.iter().filter(|key| key.starts_with(owner));
    own().take(own().count().saturating_sub(most)).map(String::as_str).collect()
}

/// No storage at all.
pub struct NoShelf;

impl Shelf for NoShelf {
    fn note(&self, _: &str) -> Option<String> {
        None
    }

    fn set_note(&self, _: &str, _: &str) {}

    fn change(&self, _: String, change: Change) -> Coming<()> {
        change(None);
        Box::pin(async {})
    }

    fn get(&self, _: String) -> Coming<Option<String>> {
        Box::pin(async { None })
    }

    fn put(&self, _: String, _: String) {}

    fn forget(&self, _: &str) {}

    fn forget_calls(&self, _: &str) {}

    fn forget_others(&self, _: &[String]) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_takes_its_own_workspaces_place_and_nobody_elses() {
        let (mine, theirs) = ("https://chat.example.com u /api/v1/a", "https://chat.example.co u /api/v1/");
        let mut by_age = vec![mine.to_owned()];
        by_age.extend((0..1_000).map(|number| format!("{theirs}{number}")));
        let gone = excess(&by_age, owner(theirs), 300);
        assert_eq!((gone.len(), gone[0], gone[699]), (700, by_age[1].as_str(), by_age[700].as_str()));
        assert_eq!(excess(&by_age, owner(mine), 300), [""; 0]);
        assert_eq!([owner(mine), owner("simulated x")], ["https://chat.example.com ", "simulated "]);
    }
}

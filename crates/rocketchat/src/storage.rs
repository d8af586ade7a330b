//! Persistent storage for the client: texts that survive the page and are shared between tabs. A trait, so that the client
//! needs no browser.

use std::future::Future;
use std::pin::Pin;

/// A text that comes when the storage has found it.
pub type LocalFuture<T> = Pin<Box<dyn Future<Output = T>>>;

/// What becomes of a text.
pub type Update = Box<dyn FnOnce(Option<String>) -> String>;

/// A storage. One that is full, forbidden or absent stores nothing, without an error.
pub trait Storage: Send + Sync {
    /// A short text that all tabs see.
    fn get_sync(&self, key: &str) -> Option<String>;
    /// Keeps a short text.
    fn set_sync(&self, key: &str, text: &str);
    /// Changes a text that all tabs share, in one step that no other tab can come between. `change` is given the text
    /// as it is, and called exactly once.
    fn update(&self, key: String, update: Update) -> LocalFuture<()>;
    /// A long text.
    fn get(&self, key: String) -> LocalFuture<Option<String>>;
    /// Keeps a long text, in place of the oldest if there are too many.
    fn put(&self, key: String, text: String);
    /// Forgets all long and all short texts whose key begins like this.
    fn remove_prefix(&self, prefix: &str);
    /// Forgets all shared texts whose key begins like this.
    fn remove_shared_prefix(&self, prefix: &str);
    /// Forgets all long and all short texts but those whose keys begin like one of these, and shared ones that are old.
    fn retain_prefixes(&self, prefixes: &[String]);
}

/// Whose text a key is of: what stands before its first blank, which is the workspace's address, and the blank.
pub fn owner(key: &str) -> &str {
    key.split_inclusive(' ').next().unwrap_or(key)
}

/// The keys to evict, of keys with the oldest first, so that an owner has at most this many. Only its own: a workspace that
/// floods the storage evicts nothing of another.
pub fn excess<'a>(by_age: &'a [String], owner: &str, most: usize) -> Vec<&'a str> {
    let own = || by_age.iter().filter(|key| key.starts_with(owner));
    own().take(own().count().saturating_sub(most)).map(String::as_str).collect()
}

/// No storage at all.
pub struct NoStorage;

impl Storage for NoStorage {
    fn get_sync(&self, _: &str) -> Option<String> {
        None
    }

    fn set_sync(&self, _: &str, _: &str) {}

    fn update(&self, _: String, update: Update) -> LocalFuture<()> {
        update(None);
        Box::pin(async {})
    }

    fn get(&self, _: String) -> LocalFuture<Option<String>> {
        Box::pin(async { None })
    }

    fn put(&self, _: String, _: String) {}

    fn remove_prefix(&self, _: &str) {}

    fn remove_shared_prefix(&self, _: &str) {}

    fn retain_prefixes(&self, _: &[String]) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_takes_its_own_workspaces_place_and_no_others() {
        let (mine, theirs) = ("https://chat.example.com u /api/v1/a", "https://chat.example.co u /api/v1/");
        let mut by_age = vec![mine.to_owned()];
        by_age.extend((0..1_000).map(|number| format!("{theirs}{number}")));
        let gone = excess(&by_age, owner(theirs), 300);
        assert_eq!((gone.len(), gone[0], gone[699]), (700, by_age[1].as_str(), by_age[700].as_str()));
        assert_eq!(excess(&by_age, owner(mine), 300), [""; 0]);
        assert_eq!([owner(mine), owner("simulated x")], ["https://chat.example.com ", "simulated "]);
    }
}

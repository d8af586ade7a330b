//! What a person likes best, kept in this browser. Where nothing can be kept, the next visit begins as the first did.

use leptos::prelude::window;
use web_sys::Storage;

/// Every key begins so.
const PREFIX: &str = "omnichannel-dashboard.preference:";

/// What was chosen last.
pub fn get(name: &str) -> Option<String> {
    storage()?.get_item(&key(name)).ok()?
}

/// Keeps a choice, or that there is none.
pub fn set(name: &str, value: Option<&str>) {
    let Some(storage) = storage() else { return };
    let _ = match value {
        Some(value) => storage.set_item(&key(name), value),
        None => storage.remove_item(&key(name)),
    };
}

fn key(name: &str) -> String {
    format!("{PREFIX}{name}")
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

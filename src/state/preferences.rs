//! What the person keeps in this browser besides sign-ins, by name. Texts only.

use leptos::prelude::window;
use web_sys::Storage;

/// The saved views.
pub const VIEWS: &str = "omnichannel-dashboard.views";
/// What periods were compared with last.
pub const COMPARISON: &str = "omnichannel-dashboard.comparison";
/// `off` while single keys do nothing.
pub const KEYS: &str = "omnichannel-dashboard.keys";

/// What is kept under a name.
pub fn kept(name: &str) -> String {
    storage().and_then(|storage| storage.get_item(name).ok()?).unwrap_or_default()
}

/// Keeps a text under a name; tells whether the browser did.
pub fn keep(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}

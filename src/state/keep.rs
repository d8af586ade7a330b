//! Where a sign-in is kept, as the person chose.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use serde_json::Value;

use crate::api::Connection;
use crate::domain::sign_in::Keep;

const KEY: &str = "omnichannel-dashboard.sign-in";

/// Keeps a sign-in where the person chose, and nowhere else. A browser that refuses storage keeps it in memory.
pub fn store(connection: &Connection, keep: Keep) {
    // Another tab may go by the device's sign-in.
    SessionStorage::delete(KEY);
    let Some(kept) = connection.to_text() else { return };
    // A full or forbidden storage only means that the next load asks to sign in again.
    let _ = match keep {
        Keep::Nothing => Ok(()),
        Keep::Tab => SessionStorage::set(KEY, kept),
        Keep::Device => LocalStorage::set(KEY, kept),
    };
}

/// The sign-in that was kept, if any.
pub fn restore(from_https: bool) -> Option<Connection> {
    let kept: Value = SessionStorage::get(KEY).or_else(|_| LocalStorage::get(KEY)).ok()?;
    Connection::from_text(kept.as_str()?, from_https)
}

/// Forgets one sign-in wherever it is kept; another one that is kept beside it stays.
pub fn forget_one(connection: &Connection) {
    let text = connection.to_text();
    let is_it =
        |kept: gloo_storage::Result<Value>| kept.is_ok_and(|kept: Value| kept.as_str() == text.as_deref());
    if is_it(SessionStorage::get(KEY)) {
        SessionStorage::delete(KEY);
    }
    if is_it(LocalStorage::get(KEY)) {
        LocalStorage::delete(KEY);
    }
}

/// Forgets all.
pub fn forget() {
    SessionStorage::delete(KEY);
    LocalStorage::delete(KEY);
}

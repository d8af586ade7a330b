//! Where a sign-in is kept, as the person chose.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use serde::{Deserialize, Serialize};

use crate::api::{Address, Connection, Credentials};
use crate::domain::sign_in::Keep;

const KEY: &str = "omnichannel-dashboard.sign-in";

#[derive(Serialize, Deserialize)]
struct Kept {
    address: String,
    credentials: Credentials,
}

/// Keeps a sign-in where the person chose, and nowhere else. A browser that refuses storage keeps it in memory.
pub fn store(connection: &Connection, keep: Keep) {
    forget();
    let Connection::Workspace(address, credentials) = connection else { return };
    let kept = Kept { address: address.to_string(), credentials: credentials.clone() };
    // A full or forbidden storage only means that the next load asks to sign in again.
    let _ = match keep {
        Keep::Nothing => Ok(()),
        Keep::Tab => SessionStorage::set(KEY, kept),
        Keep::Device => LocalStorage::set(KEY, kept),
    };
}

/// The sign-in that was kept, if any.
pub fn restore(from_https: bool) -> Option<Connection> {
    let kept: Kept = SessionStorage::get(KEY).or_else(|_| LocalStorage::get(KEY)).ok()?;
    let address = Address::parse(&kept.address, from_https).ok()?;
    Some(Connection::Workspace(address, kept.credentials))
}

/// Forgets it everywhere.
pub fn forget() {
    SessionStorage::delete(KEY);
    LocalStorage::delete(KEY);
}

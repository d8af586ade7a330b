//! Where sign-ins are kept, as the person chose. Texts only: what they say is for `stored_connection`. A browser that keeps
//! nothing, because its storage is full or forbidden, only means that the next load asks to sign in again.

use crate::browser::web_storage::{WebStorage, device_storage, tab_storage};
use crate::session::sign_in_input::Persistence;

/// Every key begins with this one, under which an earlier version kept its only sign-in.
const PREFIX: &str = "omnichannel-dashboard.sign-in";
/// Under which a tab keeps the id of its open sign-in. Not the beginning of any other key.
const CURRENT: &str = "omnichannel-dashboard.sign-in-current";
/// Under which the marks of ended sign-ins are kept.
const ENDED: &str = "omnichannel-dashboard.sign-outs";

const STORES: [Persistence; 2] = [Persistence::Tab, Persistence::Device];

/// All that is kept: first what this tab keeps, which goes before what the device keeps.
pub fn load_all() -> Vec<(Persistence, String)> {
    STORES.into_iter().flat_map(|keep| entries(keep).into_iter().map(move |(_, text)| (keep, text))).collect()
}

/// Keeps a sign-in's text where the person chose, and nowhere else; tells whether the browser did.
pub fn store(id: &str, text: &str, keep: Persistence) -> bool {
    storage(keep).is_some_and(|storage| storage.set_item(&format!("{PREFIX}:{id}"), text).is_ok())
}

/// Puts a text in the place of those that `is_it` knows, wherever they are kept.
pub fn replace(is_it: &dyn Fn(&str) -> bool, text: &str) {
    for keep in STORES {
        let Some(storage) = storage(keep) else { continue };
        for (key, _) in entries(keep).into_iter().filter(|(_, kept)| is_it(kept)) {
            // Where it is refused, the one before stays.
            let _ = storage.set_item(&key, text);
        }
    }
}

/// Rewrites entries that an earlier version stored under an address that is not canonical: `canonicalized` gives an entry's new id and text. What is stored
/// under the canonical one already takes precedence.
pub fn canonicalize(
    canonicalized: &dyn Fn(&str) -> Option<(String, String)>,
    canonicalized_id: &dyn Fn(&str) -> Option<String>,
) {
    for keep in STORES {
        for (key, old) in entries(keep) {
            let Some((id, text)) = canonicalized(&old) else { continue };
            remove(keep, &key);
            if !keys(keep).contains(&format!("{PREFIX}:{id}")) {
                store(&id, &text, keep);
            }
        }
    }
    if let Some(id) = current().and_then(|id| canonicalized_id(&id)) {
        set_current(&id);
    }
}

/// Whether a storage key belongs to sign-ins or to ended sign-ins.
pub fn is_sign_in_key(key: &str) -> bool {
    key.starts_with(PREFIX) && key != CURRENT || key == ENDED
}

/// The marks of ended sign-ins, as a text.
pub fn ended_text() -> String {
    storage(Persistence::Device).and_then(|storage| storage.get_item(ENDED).ok()?).unwrap_or_default()
}

/// Keeps such a text in the place of the one before.
pub fn set_ended_text(text: &str) {
    let Some(storage) = storage(Persistence::Device) else { return };
    let _ = if text.is_empty() { storage.remove_item(ENDED) } else { storage.set_item(ENDED, text) };
}

/// Forgets the sign-ins that `is_it` knows by their text, wherever they are kept.
pub fn forget(is_it: &dyn Fn(&str) -> bool) {
    for keep in STORES {
        for (key, _) in entries(keep).into_iter().filter(|(_, text)| is_it(text)) {
            remove(keep, &key);
        }
    }
}

/// Forgets all sign-ins, and what could not be read as well.
pub fn forget_all() {
    for keep in STORES {
        keys(keep).iter().for_each(|key| remove(keep, key));
    }
}

/// The id of the sign-in that was open in this tab.
pub fn current() -> Option<String> {
    storage(Persistence::Tab)?.get_item(CURRENT).ok()?
}

/// Notes which sign-in is open in this tab.
pub fn set_current(id: &str) {
    if let Some(storage) = storage(Persistence::Tab) {
        let _ = storage.set_item(CURRENT, id);
    }
}

/// Forgets that this one was open.
pub fn clear_current(id: &str) {
    if current().as_deref() == Some(id) {
        remove(Persistence::Tab, CURRENT);
    }
}

fn storage(keep: Persistence) -> Option<WebStorage> {
    match keep {
        Persistence::Memory => None,
        Persistence::Tab => tab_storage(),
        Persistence::Device => device_storage(),
    }
}

/// The keys that are this file's own.
fn keys(keep: Persistence) -> Vec<String> {
    let Some(storage) = storage(keep) else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    let keys = (0..count).filter_map(|at| storage.key(at).ok()?);
    keys.filter(|key| key.starts_with(PREFIX)).collect()
}

/// The keys of sign-ins, each with its text.
fn entries(keep: Persistence) -> Vec<(String, String)> {
    let Some(storage) = storage(keep) else { return Vec::new() };
    let keys = keys(keep).into_iter().filter(|key| key != CURRENT);
    keys.filter_map(|key| storage.get_item(&key).ok()?.map(|text| (key, text))).collect()
}

fn remove(keep: Persistence, key: &str) {
    if let Some(storage) = storage(keep) {
        let _ = storage.remove_item(key);
    }
}

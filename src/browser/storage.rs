//! The client's storage in the browser: local storage for short notes, IndexedDB for the response cache and for the calls
//! that all tabs count together.

use std::cell::RefCell;
use std::collections::HashMap;

use analytics::limits;
use futures_channel::oneshot;
use indexed_db_futures::prelude::*;
use leptos::task::spawn_local;
use rocketchat::Storage;
use rocketchat::storage::{LocalFuture, Update, excess, owner};

use super::indexed_db::{
    AGE_INDEX, OBJECT_STORE, StorageResult, database, delete, put_record, text, write_transaction,
};
use super::web_storage::device_storage;

/// The name of the database. It ends with the version of what is kept in it: another form is another database.
const ANSWERS: &str = "omnichannel-dashboard.answers.1";

/// The same for the calls that were made, which all tabs count together.
const CALLS: &str = "omnichannel-dashboard.calls.1";

/// For how many milliseconds calls can matter: as long as the longest pause that a workspace may ask for, and more.
const CALL_LIFETIME_MS: f64 = 11.0 * 60_000.0;

/// The prefix of short texts in local storage.
const NOTE_PREFIX: &str = "omnichannel-dashboard.note ";

/// The browser's storages.
pub struct BrowserStorage;

impl Storage for BrowserStorage {
    fn get_sync(&self, key: &str) -> Option<String> {
        device_storage()?.get_item(&format!("{NOTE_PREFIX}{key}")).ok().flatten()
    }

    fn set_sync(&self, key: &str, text: &str) {
        // A storage that is full or forbidden only means that tabs do not know of each other.
        let _ = device_storage().map(|notes| notes.set_item(&format!("{NOTE_PREFIX}{key}"), text));
    }

    fn update(&self, key: String, update: Update) -> LocalFuture<()> {
        let (done, is_done) = oneshot::channel();
        // Goes on if nobody waits any longer, as a transaction that is dropped is undone.
        spawn_local(update_shared(key, update, done));
        Box::pin(async move { is_done.await.unwrap_or_default() })
    }

    fn get(&self, key: String) -> LocalFuture<Option<String>> {
        Box::pin(async move { get(&key).await.ok().flatten() })
    }

    fn put(&self, key: String, text: String) {
        spawn_local(async move { drop(put(&key, text).await) });
    }

    fn remove_prefix(&self, prefix: &str) {
        forget_notes(&|key| key.starts_with(prefix));
        let prefix = prefix.to_owned();
        spawn_local(async move { drop(forget_records(ANSWERS, &|key| key.starts_with(&prefix)).await) });
    }

    fn remove_shared_prefix(&self, prefix: &str) {
        CALLS_IN_MEMORY.with_borrow_mut(|own| own.retain(|key, _| !key.starts_with(prefix)));
        let prefix = prefix.to_owned();
        spawn_local(async move { drop(forget_records(CALLS, &|key| key.starts_with(&prefix)).await) });
    }

    fn retain_prefixes(&self, prefixes: &[String]) {
        let prefixes = prefixes.to_vec();
        let is_others = move |key: &str| !prefixes.iter().any(|prefix| key.starts_with(prefix));
        forget_notes(&is_others);
        spawn_local(async move {
            drop(forget_records(ANSWERS, &is_others).await);
            drop(forget_old_calls().await);
        });
    }
}

fn forget_notes(is_it: &dyn Fn(&str) -> bool) {
    let Some(notes) = device_storage() else { return };
    // From the end, because what follows a note that goes moves up.
    for at in (0..notes.length().unwrap_or_default()).rev() {
        let key = notes.key(at).ok().flatten();
        if let Some(key) = key.filter(|key| key.strip_prefix(NOTE_PREFIX).is_some_and(is_it)) {
            let _ = notes.remove_item(&key);
        }
    }
}

/// Changes a text in one transaction, so that no other tab's change comes between. It is `done` before the browser has
/// written it down.
async fn update_shared(key: String, update: Update, done: oneshot::Sender<()>) {
    let Ok(database) = database(CALLS).await else {
        update_local(key, update);
        let _ = done.send(());
        return;
    };
    let Ok(transaction) = write_transaction(&database) else { return update_local(key, update) };
    let Ok(store) = transaction.object_store(OBJECT_STORE) else { return update_local(key, update) };
    let text = update(text(&store, &key).await.ok().flatten());
    let is_sent = put_record(&store, &key, text).is_ok();
    let _ = done.send(());
    // A storage that is full only means that tabs do not know of each other.
    if is_sent {
        let _ = transaction.commit().await;
    }
}

/// Where a browser has no such storage, this page counts for itself.
fn update_local(key: String, update: Update) {
    CALLS_IN_MEMORY.with_borrow_mut(|own| {
        let text = update(own.remove(&key));
        own.insert(key, text);
    });
}

async fn get(key: &str) -> StorageResult<Option<String>> {
    let database = database(ANSWERS).await?;
    let transaction = database.transaction(OBJECT_STORE).build()?;
    text(&transaction.object_store(OBJECT_STORE)?, key).await
}

async fn put(key: &str, text: String) -> StorageResult<()> {
    let database = database(ANSWERS).await?;
    let transaction = write_transaction(&database)?;
    let store = transaction.object_store(OBJECT_STORE)?;
    put_record(&store, key, text)?;
    let owner = owner(key);
    let count = store.count().with_query(owner.to_owned()..=format!("{owner}\u{FFFF}")).await?;
    if count as usize > limits::CACHED_ANSWERS {
        let by_age: Vec<String> = store.index(AGE_INDEX)?.get_all_keys().await?.flatten().collect();
        for key in excess(&by_age, owner, limits::CACHED_ANSWERS) {
            delete(&store, key)?;
        }
    }
    Ok(transaction.commit().await?)
}

async fn forget_records(name: &'static str, is_it: &dyn Fn(&str) -> bool) -> StorageResult<()> {
    let database = database(name).await?;
    let transaction = write_transaction(&database)?;
    let store = transaction.object_store(OBJECT_STORE)?;
    let keys: Vec<String> = store.get_all_keys().await?.flatten().collect();
    for key in keys.iter().filter(|key| is_it(key)) {
        delete(&store, key)?;
    }
    Ok(transaction.commit().await?)
}

/// Forgets the calls that no longer count.
async fn forget_old_calls() -> StorageResult<()> {
    let database = database(CALLS).await?;
    let transaction = write_transaction(&database)?;
    let store = transaction.object_store(OBJECT_STORE)?;
    let old = ..=js_sys::Date::now() - CALL_LIFETIME_MS;
    let keys: Vec<String> = store.index(AGE_INDEX)?.get_all_keys().with_query(old).await?.flatten().collect();
    for key in &keys {
        delete(&store, key)?;
    }
    Ok(transaction.commit().await?)
}

thread_local! {
    /// The calls of this page, where the browser has no database.
    static CALLS_IN_MEMORY: RefCell<HashMap<String, String>> = RefCell::default();
}

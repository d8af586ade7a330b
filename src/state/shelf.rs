//! The client's storage in the browser: local storage for short notes, IndexedDB for the response cache and for the calls
//! that all tabs count together.

use std::cell::RefCell;
use std::collections::HashMap;

use futures_channel::oneshot;
use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared};
use indexed_db_futures::database::Database;
use indexed_db_futures::error::OpenDbError;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionMode};
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use super::preferences::device_storage;
use analytics::limits;
use rocketchat::Shelf;
use rocketchat::shelf::{Change, Coming, excess, owner};

/// The name of the database. It ends with the version of what is kept in it: another form is another database.
const ANSWERS: &str = "omnichannel-dashboard.answers.1";
/// The same for the calls that were made, which all tabs count together.
const CALLS: &str = "omnichannel-dashboard.calls.1";
const STORE: &str = "answers";
const AGE: &str = "at";
/// For how many milliseconds calls can matter: as long as the longest pause that a workspace may ask for, and more.
const CALLS_COUNT: f64 = 11.0 * 60_000.0;
/// The prefix of short texts in local storage.
const NOTE: &str = "omnichannel-dashboard.note ";

/// A text, and when it was kept, which an index goes by.
#[derive(Serialize, Deserialize)]
struct Record {
    at: f64,
    text: String,
}

/// The browser's storages.
pub struct BrowserShelf;

impl Shelf for BrowserShelf {
    fn note(&self, key: &str) -> Option<String> {
        device_storage()?.get_item(&format!("{NOTE}{key}")).ok().flatten()
    }

    fn set_note(&self, key: &str, text: &str) {
        // A storage that is full or forbidden only means that tabs do not know of each other.
        let _ = device_storage().map(|notes| notes.set_item(&format!("{NOTE}{key}"), text));
    }

    fn change(&self, key: String, change: Change) -> Coming<()> {
        let (done, is_done) = oneshot::channel();
        // Goes on if nobody waits any longer, as a transaction that is dropped is undone.
        spawn_local(change_shared(key, change, done));
        Box::pin(async move { is_done.await.unwrap_or_default() })
    }

    fn get(&self, key: String) -> Coming<Option<String>> {
        Box::pin(async move { get(&key).await.ok().flatten() })
    }

    fn put(&self, key: String, text: String) {
        spawn_local(async move { drop(put(&key, text).await) });
    }

    fn forget(&self, prefix: &str) {
        forget_notes(&|key| key.starts_with(prefix));
        let prefix = prefix.to_owned();
        spawn_local(async move { drop(forget_records(ANSWERS, &|key| key.starts_with(&prefix)).await) });
    }

    fn forget_calls(&self, prefix: &str) {
        OWN.with_borrow_mut(|own| own.retain(|key, _| !key.starts_with(prefix)));
        let prefix = prefix.to_owned();
        spawn_local(async move { drop(forget_records(CALLS, &|key| key.starts_with(&prefix)).await) });
    }

    fn forget_others(&self, prefixes: &[String]) {
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
        if let Some(key) = key.filter(|key| key.strip_prefix(NOTE).is_some_and(is_it)) {
            let _ = notes.remove_item(&key);
        }
    }
}

/// Changes a text in one transaction, so that no other tab's change comes between. It is `done` before the browser has
/// written it down.
async fn change_shared(key: String, change: Change, done: oneshot::Sender<()>) {
    let Ok(database) = database(CALLS).await else {
        change_own(key, change);
        let _ = done.send(());
        return;
    };
    let Ok(transaction) = writing(&database) else { return change_own(key, change) };
    let Ok(store) = transaction.object_store(STORE) else { return change_own(key, change) };
    let text = change(text(&store, &key).await.ok().flatten());
    let is_sent = send(&store, &key, text).is_ok();
    let _ = done.send(());
    // A storage that is full only means that tabs do not know of each other.
    if is_sent {
        let _ = transaction.commit().await;
    }
}

/// Where a browser has no such storage, this page counts for itself.
fn change_own(key: String, change: Change) {
    OWN.with_borrow_mut(|own| {
        let text = change(own.remove(&key));
        own.insert(key, text);
    });
}

async fn get(key: &str) -> Outcome<Option<String>> {
    let database = database(ANSWERS).await?;
    let transaction = database.transaction(STORE).build()?;
    text(&transaction.object_store(STORE)?, key).await
}

async fn put(key: &str, text: String) -> Outcome<()> {
    let database = database(ANSWERS).await?;
    let transaction = writing(&database)?;
    let store = transaction.object_store(STORE)?;
    send(&store, key, text)?;
    let owner = owner(key);
    let count = store.count().with_query(owner.to_owned()..=format!("{owner}\u{FFFF}")).await?;
    if count as usize > limits::KEPT_ANSWERS {
        let by_age: Vec<String> = store.index(AGE)?.get_all_keys().await?.flatten().collect();
        for key in excess(&by_age, owner, limits::KEPT_ANSWERS) {
            delete(&store, key)?;
        }
    }
    Ok(transaction.commit().await?)
}

async fn forget_records(name: &'static str, is_it: &dyn Fn(&str) -> bool) -> Outcome<()> {
    let database = database(name).await?;
    let transaction = writing(&database)?;
    let store = transaction.object_store(STORE)?;
    let keys: Vec<String> = store.get_all_keys().await?.flatten().collect();
    for key in keys.iter().filter(|key| is_it(key)) {
        delete(&store, key)?;
    }
    Ok(transaction.commit().await?)
}

/// Forgets the calls that no longer count.
async fn forget_old_calls() -> Outcome<()> {
    let database = database(CALLS).await?;
    let transaction = writing(&database)?;
    let store = transaction.object_store(STORE)?;
    let old = ..=js_sys::Date::now() - CALLS_COUNT;
    let keys: Vec<String> = store.index(AGE)?.get_all_keys().with_query(old).await?.flatten().collect();
    for key in &keys {
        delete(&store, key)?;
    }
    Ok(transaction.commit().await?)
}

/// The text of a record; nothing if there is none.
async fn text(store: &ObjectStore<'_>, key: &str) -> Outcome<Option<String>> {
    let record: Option<Record> = store.get(key).serde()?.await?;
    Ok(record.map(|record| record.text))
}

/// Sends a text to the storage, without waiting for it.
fn send(store: &ObjectStore<'_>, key: &str, text: String) -> Outcome<()> {
    let record = Record { at: js_sys::Date::now(), text };
    store.put(record).with_key(key).without_key_type().serde()?;
    Ok(())
}

/// The same for the deletion of a record.
fn delete(store: &ObjectStore<'_>, key: &str) -> Outcome<()> {
    store.delete(key).primitive()?;
    Ok(())
}

/// A transaction that writes, unless it is dropped before it is committed.
fn writing(database: &Database) -> Outcome<Transaction<'_>> {
    Ok(database.transaction(STORE).with_mode(TransactionMode::Readwrite).build()?)
}

/// Errors are dropped by the callers: the cache only saves requests.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// An opening that each who needs the database waits for. It is held here, as one that is dropped on its way would leave
/// a database without its store.
type Opening = Shared<LocalBoxFuture<'static, Option<Database>>>;

thread_local! {
    static OPEN: RefCell<HashMap<&'static str, Opening>> = RefCell::default();
    static OWN: RefCell<HashMap<String, String>> = RefCell::default();
}

async fn database(name: &'static str) -> Outcome<Database> {
    let new = || async move { open(name).await.ok() }.boxed_local().shared();
    let opening = OPEN.with_borrow_mut(|all| all.entry(name).or_insert_with(new).clone());
    let database = opening.await;
    if database.is_none() {
        // Perhaps it can be opened another time.
        OPEN.with_borrow_mut(|all| all.remove(name));
    }
    Ok(database.ok_or("no such storage")?)
}

async fn open(name: &str) -> Result<Database, OpenDbError> {
    Database::open(name)
        .with_version(1_u8)
        .with_on_upgrade_needed(|_, database| {
            database.create_object_store(STORE).build()?.create_index(AGE, AGE.into()).build()?;
            Ok(())
        })
        .await
}

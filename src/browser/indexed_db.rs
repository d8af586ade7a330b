//! Databases of the browser: one store of texts each, with an index by age.

use std::cell::RefCell;
use std::collections::HashMap;

use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared};
use indexed_db_futures::database::Database;
use indexed_db_futures::error::OpenDbError;
use indexed_db_futures::object_store::ObjectStore;
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{Transaction, TransactionMode};
use serde::{Deserialize, Serialize};

pub(super) const OBJECT_STORE: &str = "answers";
pub(super) const AGE_INDEX: &str = "at";

/// A text, and when it was kept, which an index goes by.
#[derive(Serialize, Deserialize)]
struct Record {
    at: f64,
    text: String,
}

/// The text of a record; nothing if there is none.
pub(super) async fn text(store: &ObjectStore<'_>, key: &str) -> StorageResult<Option<String>> {
    let record: Option<Record> = store.get(key).serde()?.await?;
    Ok(record.map(|record| record.text))
}

/// Sends a text to the storage, without waiting for it.
pub(super) fn put_record(store: &ObjectStore<'_>, key: &str, text: String) -> StorageResult<()> {
    let record = Record { at: js_sys::Date::now(), text };
    store.put(record).with_key(key).without_key_type().serde()?;
    Ok(())
}

/// The same for the deletion of a record.
pub(super) fn delete(store: &ObjectStore<'_>, key: &str) -> StorageResult<()> {
    store.delete(key).primitive()?;
    Ok(())
}

/// A transaction that writes, unless it is dropped before it is committed.
pub(super) fn write_transaction(database: &Database) -> StorageResult<Transaction<'_>> {
    Ok(database.transaction(OBJECT_STORE).with_mode(TransactionMode::Readwrite).build()?)
}

/// Errors are dropped by the callers: the cache only saves requests.
pub(super) type StorageResult<T> = Result<T, Box<dyn std::error::Error>>;

/// An opening that each who needs the database waits for. It is held here, as one that is dropped on its way would leave
/// a database without its store.
type Opening = Shared<LocalBoxFuture<'static, Option<Database>>>;

thread_local! {
    static DATABASES: RefCell<HashMap<&'static str, Opening>> = RefCell::default();
}

pub(super) async fn database(name: &'static str) -> StorageResult<Database> {
    let new = || async move { open(name).await.ok() }.boxed_local().shared();
    let opening = DATABASES.with_borrow_mut(|all| all.entry(name).or_insert_with(new).clone());
    let database = opening.await;
    if database.is_none() {
        // Perhaps it can be opened another time.
        DATABASES.with_borrow_mut(|all| all.remove(name));
    }
    Ok(database.ok_or("no such storage")?)
}

async fn open(name: &str) -> Result<Database, OpenDbError> {
    Database::open(name)
        .with_version(1_u8)
        .with_on_upgrade_needed(|_, database| {
            database
                .create_object_store(OBJECT_STORE)
                .build()?
                .create_index(AGE_INDEX, AGE_INDEX.into())
                .build()?;
            Ok(())
        })
        .await
}

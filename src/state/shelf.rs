//! The browser's storages as the client's shelf: local storage for what tabs must share at once, IndexedDB for answers.

use std::cell::RefCell;

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransactionMode, Storage};

use crate::api::Shelf;
use crate::api::shelf::Coming;

/// The name of the database. It ends with the version of what is kept in it: another form is another database.
const DATABASE: &str = "omnichannel-dashboard.answers.1";
const STORE: &str = "answers";
const AGE: &str = "at";
/// How many answers are kept; beyond that the oldest go.
const MOST: u32 = 300;
/// Short texts stand in local storage under this and their key.
const NOTE: &str = "omnichannel-dashboard.note ";

/// The browser's storages.
pub struct BrowserShelf;

impl Shelf for BrowserShelf {
    fn note(&self, key: &str) -> Option<String> {
        notes()?.get_item(&format!("{NOTE}{key}")).ok().flatten()
    }

    fn set_note(&self, key: &str, text: &str) {
        // A storage that is full or forbidden only means that tabs do not know of each other.
        let _ = notes().map(|notes| notes.set_item(&format!("{NOTE}{key}"), text));
    }

    fn get(&self, key: String) -> Coming<Option<String>> {
        Box::pin(async move { get(&key).await.ok().flatten() })
    }

    fn put(&self, key: String, text: String) {
        spawn_local(async move { drop(put(&key, &text).await) });
    }

    fn forget(&self, prefix: String) {
        spawn_local(async move { drop(forget(&prefix).await) });
    }

    fn forget_notes(&self, prefix: String) {
        let Some(notes) = notes() else { return };
        let prefix = format!("{NOTE}{prefix}");
        // From the end, because what follows a note that goes moves up.
        for at in (0..notes.length().unwrap_or_default()).rev() {
            if let Some(key) = notes.key(at).ok().flatten().filter(|key| key.starts_with(&prefix)) {
                let _ = notes.remove_item(&key);
            }
        }
    }
}

fn notes() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

async fn get(key: &str) -> Result<Option<String>, JsValue> {
    let kept = done(&store(IdbTransactionMode::Readonly).await?.get(&key.into())?).await?;
    Ok(Reflect::get(&kept, &"text".into())?.as_string())
}

async fn put(key: &str, text: &str) -> Result<(), JsValue> {
    let store = store(IdbTransactionMode::Readwrite).await?;
    let kept = Object::new();
    Reflect::set(&kept, &AGE.into(), &js_sys::Date::now().into())?;
    Reflect::set(&kept, &"text".into(), &text.into())?;
    done(&store.put_with_key(&kept, &key.into())?).await?;
    let count = done(&store.count()?).await?.as_f64().unwrap_or_default() as u32;
    if count > MOST {
        let oldest = store.index(AGE)?.get_all_keys_with_key_and_limit(&JsValue::UNDEFINED, count - MOST)?;
        for key in done(&oldest).await?.unchecked_into::<Array>() {
            store.delete(&key)?;
        }
    }
    Ok(())
}

async fn forget(prefix: &str) -> Result<(), JsValue> {
    let all = IdbKeyRange::bound(&prefix.into(), &format!("{prefix}\u{ffff}").into())?;
    done(&store(IdbTransactionMode::Readwrite).await?.delete(&all)?).await.map(drop)
}

thread_local! {
    static OPEN: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

async fn store(mode: IdbTransactionMode) -> Result<IdbObjectStore, JsValue> {
    let known = OPEN.with_borrow(Clone::clone);
    let database = match known {
        Some(database) => database,
        None => open().await?,
    };
    OPEN.set(Some(database.clone()));
    database.transaction_with_str_and_mode(STORE, mode)?.object_store(STORE)
}

async fn open() -> Result<IdbDatabase, JsValue> {
    let factory = window().indexed_db()?.ok_or(JsValue::UNDEFINED)?;
    let request = factory.open(DATABASE)?;
    let new = request.clone();
    let make = Closure::once_into_js(move || -> Result<(), JsValue> {
        let database: IdbDatabase = new.result()?.unchecked_into();
        database.create_object_store(STORE)?.create_index_with_str(AGE, AGE)?;
        Ok(())
    });
    request.set_onupgradeneeded(Some(make.unchecked_ref()));
    Ok(done(&request).await?.unchecked_into())
}

/// What a request gives, once it is done.
async fn done(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await?;
    request.result()
}

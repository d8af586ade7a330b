//! The browser's storages as the client's shelf: local storage for short notes, IndexedDB for answers and for the calls
//! that all tabs count together.

use std::cell::RefCell;

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransactionMode, Storage};

use crate::api::Shelf;
use crate::api::shelf::{Change, Coming, excess, owner};
use crate::domain::limits;

/// The name of the database. It ends with the version of what is kept in it: another form is another database.
const ANSWERS: &str = "omnichannel-dashboard.answers.1";
/// The same for the calls that were made, which all tabs count together.
const CALLS: &str = "omnichannel-dashboard.calls.1";
const STORE: &str = "answers";
const AGE: &str = "at";
/// For how many milliseconds calls can matter: as long as the longest pause that a workspace may ask for, and more.
const CALLS_COUNT: f64 = 11.0 * 60_000.0;
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

    fn change(&self, key: String, change: Change) -> Coming<()> {
        Box::pin(async move {
            let Ok(store) = store(CALLS, IdbTransactionMode::Readwrite).await else {
                return change_own(key, change);
            };
            // One transaction reads and writes, so that no other tab's comes between.
            let known = async { text_of(&done(&store.get(&key.as_str().into())?).await?) };
            let text = change(known.await.ok().flatten());
            // A storage that is full only means that tabs do not know of each other.
            let _ = kept(&text).and_then(|kept| store.put_with_key(&kept.into(), &key.into()));
        })
    }

    fn get(&self, key: String) -> Coming<Option<String>> {
        Box::pin(async move { get(&key).await.ok().flatten() })
    }

    fn put(&self, key: String, text: String) {
        spawn_local(async move { drop(put(&key, &text).await) });
    }

    fn forget(&self, prefix: &str) {
        forget_notes(&|key| key.starts_with(prefix));
        let prefix = prefix.to_owned();
        spawn_local(async move { drop(forget_records(ANSWERS, &|key| key.starts_with(&prefix)).await) });
    }

    fn forget_calls(&self, prefix: &str) {
        OWN.with_borrow_mut(|own| own.retain(|(key, _)| !key.starts_with(prefix)));
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
    let Some(notes) = notes() else { return };
    // From the end, because what follows a note that goes moves up.
    for at in (0..notes.length().unwrap_or_default()).rev() {
        let key = notes.key(at).ok().flatten();
        if let Some(key) = key.filter(|key| key.strip_prefix(NOTE).is_some_and(is_it)) {
            let _ = notes.remove_item(&key);
        }
    }
}

fn notes() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

async fn get(key: &str) -> Result<Option<String>, JsValue> {
    text_of(&done(&store(ANSWERS, IdbTransactionMode::Readonly).await?.get(&key.into())?).await?)
}

/// The text of a record; nothing if there is none.
fn text_of(kept: &JsValue) -> Result<Option<String>, JsValue> {
    if kept.is_undefined() {
        return Ok(None);
    }
    Ok(Reflect::get(kept, &"text".into())?.as_string())
}

/// A record: a text, and when it was kept.
fn kept(text: &str) -> Result<Object, JsValue> {
    let kept = Object::new();
    Reflect::set(&kept, &AGE.into(), &js_sys::Date::now().into())?;
    Reflect::set(&kept, &"text".into(), &text.into())?;
    Ok(kept)
}

/// Where a browser has no such storage, this page counts for itself.
fn change_own(key: String, change: Change) {
    OWN.with_borrow_mut(|own| {
        let known = own.iter().position(|(known, _)| *known == key);
        let text = change(known.map(|at| own.remove(at).1));
        own.push((key, text));
    });
}

async fn put(key: &str, text: &str) -> Result<(), JsValue> {
    let store = store(ANSWERS, IdbTransactionMode::Readwrite).await?;
    done(&store.put_with_key(&kept(text)?.into(), &key.into())?).await?;
    let count = done(&store.count_with_key(&of_owner(key)?)?).await?.as_f64().unwrap_or_default();
    if count as usize > limits::KEPT_ANSWERS {
        let by_age = done(&store.index(AGE)?.get_all_keys()?).await?.unchecked_into::<Array>();
        let by_age: Vec<String> = by_age.iter().filter_map(|key| key.as_string()).collect();
        for key in excess(&by_age, owner(key), limits::KEPT_ANSWERS) {
            store.delete(&key.into())?;
        }
    }
    Ok(())
}

/// The keys of all texts of the same workspace.
fn of_owner(key: &str) -> Result<JsValue, JsValue> {
    let owner = owner(key);
    Ok(IdbKeyRange::bound(&owner.into(), &format!("{owner}\u{FFFF}").into())?.into())
}

async fn forget_records(name: &'static str, is_it: &dyn Fn(&str) -> bool) -> Result<(), JsValue> {
    let store = store(name, IdbTransactionMode::Readwrite).await?;
    for key in done(&store.get_all_keys()?).await?.unchecked_into::<Array>() {
        if key.as_string().is_some_and(|key| is_it(&key)) {
            store.delete(&key)?;
        }
    }
    Ok(())
}

/// Forgets the calls that no longer count.
async fn forget_old_calls() -> Result<(), JsValue> {
    let store = store(CALLS, IdbTransactionMode::Readwrite).await?;
    let old = IdbKeyRange::upper_bound(&(js_sys::Date::now() - CALLS_COUNT).into())?;
    for key in done(&store.index(AGE)?.get_all_keys_with_key(&old)?).await?.unchecked_into::<Array>() {
        store.delete(&key)?;
    }
    Ok(())
}

thread_local! {
    static OPEN: RefCell<Vec<(&'static str, IdbDatabase)>> = const { RefCell::new(Vec::new()) };
    static OWN: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

async fn store(name: &'static str, mode: IdbTransactionMode) -> Result<IdbObjectStore, JsValue> {
    let known = OPEN
        .with_borrow(|open| open.iter().find(|(known, _)| *known == name).map(|(_, known)| known.clone()));
    let database = match known {
        Some(database) => database,
        None => {
            let database = open(name).await?;
            OPEN.with_borrow_mut(|open| open.push((name, database.clone())));
            database
        }
    };
    database.transaction_with_str_and_mode(STORE, mode)?.object_store(STORE)
}

async fn open(name: &str) -> Result<IdbDatabase, JsValue> {
    let factory = window().indexed_db()?.ok_or(JsValue::UNDEFINED)?;
    let request = factory.open(name)?;
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

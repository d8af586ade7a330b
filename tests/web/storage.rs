//! Sign-ins kept by the browser, found again at the next load.

use std::cell::Cell;
use std::rc::Rc;

use futures_channel::oneshot;
use futures_util::FutureExt;
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;
use leptos::prelude::*;
use omnichannel_dashboard::browser::storage::BrowserStorage;
use omnichannel_dashboard::filters::filters::Filters;
use omnichannel_dashboard::filters::use_filters::use_filters;
use omnichannel_dashboard::session::session::Session;
use rocketchat::Storage as _;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::address_bar::{AddressGuard, back, search};
use crate::mounted::{Mounted, wait_until};

const KEY: &str = "omnichannel-dashboard.sign-in";
const ENDED: &str = "omnichannel-dashboard.sign-outs";

#[wasm_bindgen_test]
fn a_kept_sign_in_is_found_again_and_signing_out_forgets_it_everywhere() {
    let page = Page::at(
        "",
        &[
            (StorageKind::Tab, KEY, earlier("chat.example:3000")),
            (StorageKind::Device, KEY, earlier("chat.example:3000")),
        ],
    );
    assert_eq!(untrack(|| page.session.host()), "chat.example:3000");
    page.session.sign_out();
    assert!(page.session.client.get_untracked().is_none());
    assert_eq!(stored(), [""; 0]);
}

#[wasm_bindgen_test]
fn a_tab_that_did_not_run_at_the_sign_out_does_not_bring_the_sign_in_back() {
    let tab = [(StorageKind::Tab, "omnichannel-dashboard.sign-in:https://a/sub u", text("a", "colour=2"))];
    let page = Page::at("", &tab);
    page.session.sign_out();
    let marks = LocalStorage::raw().get_item(ENDED).unwrap().unwrap();
    let mark = marks.strip_prefix(r#"{"v":1,"marks":["#).and_then(|rest| rest.strip_suffix("]}"));
    assert!(mark.is_some_and(|mark| mark.parse::<u64>().is_ok()), "{marks}");
    // Its own storage still has the text.
    SessionStorage::raw().set_item(tab[0].1, &tab[0].2).unwrap();
    SessionStorage::raw().set_item("omnichannel-dashboard.sign-in-current", "https://a/sub u").unwrap();
    let woken = page.reloaded();
    assert!(woken.session.client.get_untracked().is_none());
    assert_eq!(stored(), [""; 0]);
    assert!(woken.session.sign_out_notices.sentences()[0].contains("in another tab"));
    // Another token of the same person is another sign-in.
    SessionStorage::raw().set_item(tab[0].1, &tab[0].2.replace("secret", "newer")).unwrap();
    assert_eq!(page.reloaded().names(), ["a"]);
}

#[wasm_bindgen_test]
fn a_page_for_one_workspace_signs_out_of_that_one_alone() {
    let unreadable =
        |host: &str| (key(host), format!(r#"{{"v":2,"address":"https://{host}/sub","later":1}}"#));
    let page = Page::at("", &two());
    for (key, text) in [unreadable("a"), unreadable("c")] {
        LocalStorage::raw().set_item(&key, &text).unwrap();
    }
    let meta = document().create_element("meta").unwrap();
    meta.set_attribute("name", "workspace").unwrap();
    meta.set_attribute("content", "https://a/sub").unwrap();
    document().head().unwrap().append_child(&meta).unwrap();
    let own = page.reloaded();
    assert_eq!(own.names(), ["a"]);
    own.session.sign_out_of_all();
    meta.remove();
    let left = stored();
    assert!(left.len() == 2 && left.iter().all(|line| !line.contains("https://a")), "{left:?}");
}

#[wasm_bindgen_test]
fn one_kept_on_the_device_outlives_the_tab() {
    let page = Page::at("", &[(StorageKind::Device, KEY, earlier("chat.example:3000"))]);
    assert_eq!(untrack(|| page.session.address()).as_deref(), Some("https://chat.example:3000/sub"));
}

#[wasm_bindgen_test]
fn one_kept_under_another_form_of_the_address_is_found_and_kept_under_the_canonical_one() {
    let old = |host: &str| format!("https://{host}/sub\npersonal\nu\nsecret-old\ncolour=2\nname=Mine");
    let page = Page::at(
        "?workspace=https://bücher.example/sub",
        &[
            (StorageKind::Tab, &key("Bücher.example:443"), old("Bücher.example:443")),
            (StorageKind::Device, &key("bücher.example."), old("bücher.example.")),
            (StorageKind::Device, &key("a"), text("a", "")),
            (
                StorageKind::Tab,
                "omnichannel-dashboard.sign-in-current",
                "https://bücher.example./sub u".into(),
            ),
        ],
    );
    assert_eq!(
        (page.open(), page.names()),
        ("xn--bcher-kva.example".into(), vec!["a".into(), "Mine".into()])
    );
    let all = stored().join("\n");
    assert!(!all.contains("ücher") && !all.contains(":443") && !all.contains("e./"), "{all}");
    assert_eq!(all.matches(&key("xn--bcher-kva.example")).count(), 2);
    page.session.sign_out();
    assert!(!stored().concat().contains("secret-old"));
    assert_eq!(page.names(), ["a"]);
}

#[wasm_bindgen_test]
fn what_is_no_sign_in_is_passed_over() {
    for kept in
        ["", "\"", "{\"address\":7", "\"https://chat.example\"", "ftp://chat.example\nlogin\nu\nt", "null"]
    {
        let page = Page::at(
            "",
            &[(StorageKind::Tab, KEY, kept.into()), (StorageKind::Device, &key("b"), text("b", ""))],
        );
        assert_eq!(page.names(), ["b"], "{kept}");
        page.session.sign_out_of_all();
        assert_eq!(stored(), [""; 0], "{kept}");
    }
}

#[wasm_bindgen_test]
fn the_demo_hides_a_sign_in_but_does_not_end_it() {
    let page = Page::at("?demo=1", &[(StorageKind::Tab, KEY, earlier("chat.example"))]);
    assert!(untrack(|| page.session.is_demo()));
    page.filters.set_demo(false);
    assert_eq!(untrack(|| (page.session.is_demo(), page.session.host())), (false, "chat.example".into()));
}

#[wasm_bindgen_test]
fn several_stand_side_by_side_and_the_tab_knows_which_is_open() {
    let page = Page::at("", &two());
    assert_eq!((page.names(), page.open()), (vec!["a".to_owned(), "b".into()], "a".into()));
    page.session.open("https://b/sub u".into());
    assert_eq!(page.open(), "b");
    assert_eq!(page.reloaded().open(), "b");
}

#[wasm_bindgen_test]
fn a_new_client_is_made_for_another_sign_in_and_none_for_a_new_name() {
    let page = Page::at("", &two());
    let client = page.session.client.get_untracked();
    page.session.rename("https://a/sub u", "Mine");
    page.session.set_account(&client.clone().unwrap(), "Ana");
    assert!(page.session.client.get_untracked() == client);
    page.session.open("https://b/sub u".into());
    assert!(page.session.client.get_untracked() != client);
}

#[wasm_bindgen_test]
fn a_name_a_colour_and_an_account_are_kept() {
    let page = Page::at("", &[(StorageKind::Device, KEY, earlier("chat.example"))]);
    let client = page.session.client.get_untracked().unwrap();
    page.session.set_account(&client, "Ana\nanswers=no");
    page.session.rename("https://chat.example/sub u", " Süd ");
    page.session.recolour("https://chat.example/sub u", 3);
    assert_eq!(stored().len(), 1, "the text of the earlier version is replaced");
    let again = page.reloaded();
    let current = untrack(|| again.session.current()).unwrap();
    assert_eq!((current.name(), current.user_label(), current.colour), ("Süd", "Ana answers=no", 3));
    assert!(current.allows_cache());
}

#[wasm_bindgen_test]
fn a_name_does_not_bring_back_what_another_tab_has_forgotten() {
    let page = Page::at("", &[(StorageKind::Device, &key("a"), text("a", ""))]);
    LocalStorage::delete(key("a"));
    page.session.rename("https://a/sub u", "Mine");
    assert_eq!(stored(), [""; 0]);
    LocalStorage::raw().set_item(&key("a"), &text("a", "").replace("secret", "newer")).unwrap();
    page.session.rename("https://a/sub u", "Yours");
    assert!(stored().concat().contains("newer-a") && !stored().concat().contains("Yours"));
}

#[wasm_bindgen_test]
fn signing_out_of_one_opens_the_next_and_forgets_no_other() {
    let page = Page::at("?department=x&range=today", &two());
    page.session.sign_out();
    assert_eq!((page.names(), page.open()), (vec!["b".to_owned()], "b".into()));
    assert!(!stored().concat().contains("secret-a") && stored().concat().contains("secret-b"));
    assert_eq!(search(), "?range=today");
}

#[wasm_bindgen_test]
fn a_session_that_ends_is_forgotten_alone() {
    let page = Page::at("?department=x", &two());
    let client = page.session.client.get_untracked().unwrap();
    page.session.expire(&client);
    assert!(page.session.is_expired.get_untracked());
    assert!(page.session.client.get_untracked() == Some(client.clone()), "the view stays");
    assert!(!stored().concat().contains("secret-a") && stored().concat().contains("secret-b"));
    assert_eq!(search(), "?department=x");
    page.session.open("https://b/sub u".into());
    assert!(!page.session.is_expired.get_untracked());
    page.session.expire(&client);
    assert!(!page.session.is_expired.get_untracked(), "a late word about the one before");
}

#[wasm_bindgen_test]
async fn the_address_names_the_workspace() {
    let page = Page::at("?workspace=https://b/sub&department=x", &two());
    assert_eq!(page.open(), "b");
    page.session.open("https://a/sub u".into());
    assert_eq!((page.open(), search()), ("a".into(), String::new()));
    back();
    wait_until(|| page.open() == "b").await;
}

#[wasm_bindgen_test]
fn a_workspace_that_is_named_and_not_signed_in_to_is_asked_for() {
    let page = Page::at("?workspace=https://c", &two());
    assert!(page.session.client.get_untracked().is_none());
    assert_eq!(page.filters.workspace.get_untracked().as_deref(), Some("https://c"));
    page.session.open("https://a/sub u".into());
    assert_eq!((page.open(), search()), ("a".into(), String::new()));
}

#[wasm_bindgen_test]
async fn a_request_that_nobody_waits_for_any_longer_breaks_nothing() {
    let faults = Rc::new(Cell::new(0));
    let counted = faults.clone();
    let handle = window_event_listener_untyped("error", move |_| counted.set(counted.get() + 1));
    let key = || "https://a u /api/v1/x".to_owned();
    for polls in 0..40 {
        let mut reading = BrowserStorage.get(key()).fuse();
        let change = |text: Option<String>| text.unwrap_or_default() + "x";
        let mut changing = BrowserStorage.update(key(), Box::new(change)).fuse();
        // Each in another place: at the opening, at the request, behind it.
        for _ in 0..polls {
            let _ = futures_util::poll!(&mut reading);
            let _ = futures_util::poll!(&mut changing);
            TimeoutFuture::new(0).await;
        }
    }
    BrowserStorage.put(key(), "what is read".into());
    while BrowserStorage.get(key()).await.is_none() {
        TimeoutFuture::new(5).await;
    }
    assert_eq!(BrowserStorage.get(key()).await.as_deref(), Some("what is read"));
    let (sender, receiver) = oneshot::channel();
    let change = move |text: Option<String>| {
        let _ = sender.send(text.clone());
        text.unwrap_or_default()
    };
    BrowserStorage.update(key(), Box::new(change)).await;
    // None is lost, and none came twice.
    assert_eq!(receiver.await.unwrap(), Some("x".repeat(40)));
    BrowserStorage.remove_prefix("https://a u ");
    BrowserStorage.remove_shared_prefix("https://a u ");
    while BrowserStorage.get(key()).await.is_some() {
        TimeoutFuture::new(5).await;
    }
    handle.remove();
    assert_eq!(faults.get(), 0);
}

#[wasm_bindgen_test]
async fn an_answer_that_an_earlier_version_kept_is_found() {
    const DATABASE: &str = "omnichannel-dashboard.answers.1";
    BrowserStorage.put("https://a u y".into(), "makes the database".into());
    let write = format!(
        r#"new Promise((resolve) => {{
            const opening = indexedDB.open("{DATABASE}");
            opening.onsuccess = () => {{
                const writing = opening.result.transaction("answers", "readwrite");
                writing.objectStore("answers").put({{ at: 1700000000000, text: "kept before" }}, "https://a u z");
                writing.oncomplete = () => {{ opening.result.close(); resolve(); }};
            }};
        }})"#
    );
    while BrowserStorage.get("https://a u y".into()).await.is_none() {
        TimeoutFuture::new(5).await;
    }
    let written: Promise = js_sys::eval(&write).unwrap().unchecked_into();
    JsFuture::from(written).await.unwrap();
    assert_eq!(BrowserStorage.get("https://a u z".into()).await.as_deref(), Some("kept before"));
    BrowserStorage.remove_prefix("https://a u ");
}

#[derive(Clone, Copy)]
enum StorageKind {
    Tab,
    Device,
}

/// A session on a page whose browser keeps these texts. The storages are empty again when it goes.
struct Page {
    session: Session,
    filters: Filters,
    _mounted: Mounted,
    _browser: Option<Browser>,
}

/// What a page leaves behind, tidied up when this goes.
struct Browser {
    _address: AddressGuard,
}

impl Drop for Browser {
    fn drop(&mut self) {
        empty();
    }
}

impl Page {
    fn at(query: &str, kept: &[(StorageKind, &str, String)]) -> Self {
        empty();
        for (place, key, text) in kept {
            let storage = match place {
                StorageKind::Tab => SessionStorage::raw(),
                StorageKind::Device => LocalStorage::raw(),
            };
            storage.set_item(key, text).unwrap();
        }
        let browser = Browser { _address: AddressGuard::replaced_by(query) };
        Self { _browser: Some(browser), ..Self::loaded() }
    }

    /// The same browser after another load.
    fn reloaded(&self) -> Self {
        Self::loaded()
    }

    fn loaded() -> Self {
        let found = StoredValue::new(None);
        let mounted = Mounted::new(move || {
            let filters = use_filters();
            found.set_value(Some((filters, Session::new(filters))));
        });
        let (filters, session) = found.get_value().unwrap();
        Self { session, filters, _mounted: mounted, _browser: None }
    }

    fn names(&self) -> Vec<String> {
        untrack(|| self.session.connections()).iter().map(|named| named.name().to_owned()).collect()
    }

    fn open(&self) -> String {
        untrack(|| self.session.host())
    }
}

fn empty() {
    SessionStorage::clear();
    LocalStorage::clear();
}

/// All that both storages keep, but for the marks of what has ended.
fn stored() -> Vec<String> {
    let of = |storage: web_sys::Storage| {
        (0..storage.length().unwrap()).map(move |at| {
            let key = storage.key(at).unwrap().unwrap();
            format!("{key} {}", storage.get_item(&key).unwrap().unwrap())
        })
    };
    let all = of(SessionStorage::raw()).chain(of(LocalStorage::raw()));
    all.filter(|line| !line.starts_with(ENDED)).collect()
}

fn two() -> [(StorageKind, &'static str, String); 2] {
    [
        (StorageKind::Tab, "omnichannel-dashboard.sign-in:https://a/sub u", text("a", "")),
        (StorageKind::Device, "omnichannel-dashboard.sign-in:https://b/sub u", text("b", "colour=2")),
    ]
}

fn key(host: &str) -> String {
    format!("{KEY}:https://{host}/sub u")
}

/// A sign-in by a personal access token, in the lines of an earlier version: signing out asks nothing of the workspace.
fn text(host: &str, more: &str) -> String {
    format!("https://{host}/sub\npersonal\nu\nsecret-{host}\n{more}")
}

/// The same as the version wrote it that knew only one.
fn earlier(host: &str) -> String {
    let text = text(host, "");
    serde_json::Value::String(text.trim_end().to_owned()).to_string()
}

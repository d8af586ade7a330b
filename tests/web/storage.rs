//! A sign-in kept by the browser, found again at the next load.

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use leptos::prelude::*;
use omnichannel_dashboard::api::{Address, Connection, Credentials, TokenKind};
use omnichannel_dashboard::state::session::Session;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::Stage;

const KEY: &str = "omnichannel-dashboard.sign-in";

#[wasm_bindgen_test]
fn a_kept_sign_in_is_found_again_and_signing_out_forgets_it_everywhere() {
    SessionStorage::set(KEY, kept()).unwrap();
    LocalStorage::set(KEY, kept()).unwrap();
    let (_stage, session) = session();
    assert_eq!(untrack(|| session.host()), "chat.example:3000");
    session.sign_out();
    assert!(session.client.get_untracked().is_none());
    assert!(SessionStorage::get::<String>(KEY).is_err() && LocalStorage::get::<String>(KEY).is_err());
}

#[wasm_bindgen_test]
fn one_kept_on_the_device_outlives_the_tab() {
    LocalStorage::set(KEY, kept()).unwrap();
    let (_stage, session) = session();
    assert_eq!(untrack(|| session.address()).as_deref(), Some("https://chat.example:3000/sub"));
    session.sign_out();
}

#[wasm_bindgen_test]
fn what_is_no_sign_in_is_none() {
    for kept in ["", "https://chat.example", "ftp://chat.example\nlogin\nu\nt"] {
        SessionStorage::set(KEY, kept).unwrap();
        let (_stage, session) = session();
        assert!(session.client.get_untracked().is_none(), "{kept}");
    }
    SessionStorage::delete(KEY);
}

#[wasm_bindgen_test]
fn the_demo_hides_a_sign_in_but_does_not_end_it() {
    SessionStorage::set(KEY, kept()).unwrap();
    let found = StoredValue::new(None);
    let demo = RwSignal::new(true);
    let _stage = Stage::new(move || found.set_value(Some(Session::new(Memo::new(move |_| demo.get())))));
    let session = found.get_value().unwrap();
    assert!(untrack(|| session.is_demo()));
    demo.set(false);
    assert_eq!(untrack(|| (session.is_demo(), session.host())), (false, "chat.example:3000".into()));
    session.sign_out();
}

/// A sign-in by a personal access token: signing out asks nothing of the workspace.
fn kept() -> String {
    let address = Address::parse("https://chat.example:3000/sub", true).unwrap();
    let who = Credentials {
        user_id: "u".into(),
        token: "t".into(),
        kind: TokenKind::Personal,
        keeps_answers: true,
    };
    Connection::Workspace(address, who).to_text().unwrap()
}

fn session() -> (Stage, Session) {
    let found = StoredValue::new(None);
    let stage = Stage::new(move || found.set_value(Some(Session::new(Memo::new(|_| false)))));
    (stage, found.get_value().unwrap())
}

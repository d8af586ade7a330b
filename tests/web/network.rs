//! The real fetch, as far as it can be had without a workspace.

use analytics::question::Scope;
use analytics::trouble::Trouble;
use chrono::Utc;
use std::sync::Arc;

use omnichannel_dashboard::browser::demo_worker;
use omnichannel_dashboard::browser::fetch::FetchTransport;
use rocketchat::{Address, Client, Connection, Credentials, Freshness, TokenKind, Tools};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn where_nobody_listens_the_host_is_not_answering() {
    let told = client("http://127.0.0.1:9").totals(&scope(), Freshness::Recent).await.unwrap_err();
    assert_eq!(told, Trouble::NotAnswering { host: "127.0.0.1:9".into() });
    assert!(!format!("{told} {told:?}").contains("do-not-print"));
}

#[wasm_bindgen_test]
async fn something_else_that_answers_is_no_data() {
    // The runner's own page: a server, but no workspace.
    let origin = leptos::prelude::window().location().origin().unwrap();
    let told = client(&origin).totals(&scope(), Freshness::Recent).await;
    assert!(told.is_err(), "{told:?}");
}

#[wasm_bindgen_test]
async fn a_demo_that_is_not_there_says_so() {
    // The runner's page has no demo beside it.
    let told = Client::new(demo_worker::demo(), Utc::now).totals(&scope(), Freshness::Recent).await;
    assert_eq!(told.unwrap_err(), Trouble::DemoMissing);
}

fn client(address: &str) -> Client {
    let address = Address::parse(address, false).unwrap();
    let who = Credentials {
        user_id: "u".into(),
        token: "do-not-print".into(),
        kind: TokenKind::Personal,
        keeps_answers: true,
    };
    let tools = Tools { transport: Arc::new(FetchTransport), ..Tools::plain(Utc::now) };
    Client::equipped(Connection::Workspace(address, who), tools)
}

/// Last week, in which the demo has conversations.
fn scope() -> Scope {
    let yesterday = Utc::now().date_naive().pred_opt().unwrap();
    Scope { range: analytics::range::DateRange::ending(yesterday, 7), departments: Default::default() }
}

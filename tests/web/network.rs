//! The real fetch, as far as it can be had without a workspace.

use analytics::scope::Scope;
use chrono::Utc;
use rocketchat::error::ApiError;
use std::sync::Arc;

use omnichannel_dashboard::browser::demo_worker;
use omnichannel_dashboard::browser::fetch::FetchTransport;
use rocketchat::{Address, CachePolicy, Client, Connection, Credentials, Environment, TokenKind};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn where_nobody_listens_the_host_is_not_answering() {
    let result = client("http://127.0.0.1:9").totals(&scope(), CachePolicy::Recent).await.unwrap_err();
    assert_eq!(result, ApiError::NotResponding { host: "127.0.0.1:9".into() });
    assert!(!format!("{result} {result:?}").contains("do-not-print"));
}

#[wasm_bindgen_test]
async fn something_else_that_answers_is_no_data() {
    // The runner's own page: a server, but no workspace.
    let origin = leptos::prelude::window().location().origin().unwrap();
    let result = client(&origin).totals(&scope(), CachePolicy::Recent).await;
    assert!(result.is_err(), "{result:?}");
}

#[wasm_bindgen_test]
async fn a_demo_that_is_not_there_says_so() {
    // The runner's page has no demo beside it.
    let result = Client::new(demo_worker::demo(), Utc::now).totals(&scope(), CachePolicy::Recent).await;
    assert_eq!(result.unwrap_err(), ApiError::DemoUnavailable);
}

fn client(address: &str) -> Client {
    let address = Address::parse(address, false).unwrap();
    let who = Credentials {
        user_id: "u".into(),
        token: "do-not-print".into(),
        kind: TokenKind::Personal,
        allows_cache: true,
    };
    let tools = Environment { transport: Arc::new(FetchTransport), ..Environment::minimal(Utc::now) };
    Client::with_environment(Connection::Workspace(address, who), tools)
}

/// Last week, in which the demo has conversations.
fn scope() -> Scope {
    let yesterday = Utc::now().date_naive().pred_opt().unwrap();
    Scope { range: analytics::range::DateRange::ending(yesterday, 7), departments: Default::default() }
}

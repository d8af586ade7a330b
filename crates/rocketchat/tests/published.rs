//! The vendor's published pages of the five reports: what the client makes of each error, and that the simulated workspace
//! gives the same answers and errors. How the published answers are decoded is tested beside each endpoint. The bodies stand in `tests/fixtures` as they were published.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use analytics::metric::Metric;
use analytics::scope::{Scope, TrendQuery};
use analytics::zone::Zone;
use chrono::{DateTime, Utc};
use demo_workspace::{Permissions, Version, Workspace, refusal, respond};
use futures_util::FutureExt;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Connection, Request, Response};
use serde_json::{Map, Value, json};

/// A published page: its answer, its path, and how the client requests it.
struct Page {
    fixture: &'static str,
    path: &'static str,
    /// A query that the simulated workspace has numbers for.
    query: &'static str,
    permission: &'static str,
    errors: &'static [&'static str],
    ask: fn(&Client) -> Result<(), ApiError>,
}

/// An error of a page: the fixture's name, the status, and what the client makes of it for the page's permission.
type PublishedError = (&'static str, u16, fn(&str) -> ApiError);

const ERRORS: [PublishedError; 7] = [
    ("missing-start", 400, |_| rejected("must have required property 'start' [invalid-params]")),
    ("bad-start", 400, |_| rejected("The \"start\" query parameter must be a valid date.")),
    ("missing-end", 400, |_| rejected("must have required property 'end' [invalid-params]")),
    ("bad-end", 400, |_| rejected("The \"end\" query parameter must be a valid date.")),
    ("signed-out", 401, |_| ApiError::SignedOut),
    ("no-permission", 403, |permission| ApiError::MissingPermission { permission: permission.into() }),
    ("unauthorized", 403, |permission| ApiError::MissingPermission { permission: permission.into() }),
];

fn rejected(why: &str) -> ApiError {
    ApiError::RequestRejected { why: Some(why.into()) }
}

const ALL: &[&str] =
    &["missing-start", "bad-start", "missing-end", "bad-end", "signed-out", "no-permission", "unauthorized"];

static PAGES: [Page; 5] = [
    Page {
        fixture: "conversation-totalizers",
        path: "/api/v1/livechat/analytics/dashboards/conversation-totalizers",
        query: "start=2026-11-10T00:00:00.000Z&end=2026-11-19T23:59:59.999Z",
        permission: "view-livechat-manager",
        errors: ALL,
        ask: totals,
    },
    Page {
        fixture: "charts-data",
        path: "/api/v1/livechat/analytics/dashboards/charts-data",
        query: "chartName=Total_conversations&start=2026-11-10&end=2026-11-15",
        permission: "view-livechat-manager",
        errors: &["signed-out", "no-permission"],
        ask: chart,
    },
    Page {
        fixture: "conversations-by-agent",
        path: "/api/v1/livechat/analytics/dashboards/conversations-by-agent",
        query: "start=2026-11-10T00:00:00.000Z&end=2026-11-20T00:00:00.000Z",
        permission: "view-livechat-reports",
        errors: ALL,
        ask: agents,
    },
    Page {
        fixture: "amount-of-chats",
        path: "/api/v1/livechat/analytics/departments/amount-of-chats",
        query: "start=2026-11-10T00:00:00.000Z&end=2026-11-19T23:59:59.999Z&answered=true&count=0",
        permission: "view-livechat-manager",
        errors: ALL,
        ask: departments,
    },
    Page {
        fixture: "available-for-service-history",
        path: "/api/v1/livechat/analytics/agents/available-for-service-history",
        query: "start=2026-11-18&end=2026-11-18&fullReport=true&count=0",
        permission: "view-livechat-manager",
        errors: ALL,
        ask: availability,
    },
];

mod the_client {
    use super::*;

    #[test]
    fn says_what_each_published_error_means() {
        for (page, (error, status, expected)) in pages_and_errors() {
            let answer = (page.ask)(&client(status, &error_body(error)));
            assert_eq!(answer, Err(expected(page.permission)), "{} {error}", page.fixture);
        }
    }

    #[test]
    fn takes_the_newer_body_of_401_for_the_same() {
        for page in &PAGES {
            let answer = (page.ask)(&client(401, &newer_signed_out().to_string()));
            assert_eq!(answer, Err(ApiError::SignedOut), "{}", page.fixture);
        }
    }
}

mod the_simulated_workspace {
    use super::*;

    #[test]
    fn answers_in_the_published_shape() {
        for page in &PAGES {
            let (status, answer) = asked(&demo(), &format!("{}?{}", page.path, page.query));
            assert_eq!((status, shape(&answer)), (200, shape(&fixture(page.fixture))), "{}", page.fixture);
        }
    }

    #[test]
    fn refuses_in_the_published_words() {
        for (page, (error, status, _)) in
            pages_and_errors().filter(|(_, (error, ..))| *error != "unauthorized")
        {
            let answer = refused(page, error);
            assert_eq!(answer, (status, fixture(&format!("errors/{error}"))), "{} {error}", page.fixture);
        }
    }

    #[test]
    fn has_the_published_words_of_a_handlers_own_refusal() {
        let answer = refusal::forbidden_by_handler();
        assert_eq!((answer.status, parsed(&answer.body)), (403, fixture("errors/unauthorized")));
    }

    #[test]
    fn says_more_about_401_from_8_0_on() {
        for page in &PAGES {
            let (status, body) = unsigned(&demo(), page.path);
            assert_eq!((status, body), (401, newer_signed_out()), "{}", page.fixture);
        }
    }

    /// The refusal of a page's report that has this name.
    fn refused(page: &Page, error: &str) -> (u16, Value) {
        let older = Workspace { version: Version::new(7, 13), ..demo() };
        let nobody = Workspace { permissions: Permissions::of(["view-l-room"]), ..demo() };
        let ask = |query: &str| asked(&demo(), &format!("{}?{query}", page.path));
        match error {
            "missing-start" => ask("end=2026-11-19"),
            "bad-start" => ask("start=test&end=2026-11-19"),
            "missing-end" => ask("start=2026-11-10"),
            "bad-end" => ask("start=2026-11-10&end=2020-01-01x"),
            "signed-out" => unsigned(&older, page.path),
            _ => asked(&nobody, &format!("{}?{}", page.path, page.query)),
        }
    }

    #[test]
    fn a_shape_reports_what_differs() {
        let published = json!({ "rows": [{ "name": "a", "rooms": 1 }] });
        let others = [
            json!({ "rows": [{ "name": "a" }] }),
            json!({ "rows": [{ "name": "a", "rooms": "1" }] }),
            json!({ "rows": [{ "name": "a", "rooms": 1, "more": 1 }] }),
            json!({ "rows": [] }),
            json!({ "rows": { "name": "a", "rooms": 1 } }),
        ];
        for other in others {
            assert_ne!(shape(&other), shape(&published), "{other}");
        }
        assert_eq!(
            shape(&json!({ "rows": [{ "name": null, "rooms": 2 }, { "name": "b", "rooms": 0 }] })),
            shape(&published)
        );
    }
}

fn pages_and_errors() -> impl Iterator<Item = (&'static Page, PublishedError)> {
    PAGES.iter().flat_map(|page| {
        ERRORS.into_iter().filter(|(error, ..)| page.errors.contains(error)).map(move |error| (page, error))
    })
}

fn totals(client: &Client) -> Result<(), ApiError> {
    client.totals(&scope(), CachePolicy::Recent).now_or_never().unwrap().map(drop)
}

fn chart(client: &Client) -> Result<(), ApiError> {
    let question = TrendQuery { scope: scope(), metric: Metric::TotalConversations };
    client.chart(&question, CachePolicy::Recent).now_or_never().unwrap().map(drop)
}

fn agents(client: &Client) -> Result<(), ApiError> {
    let zone = Zone::utc();
    client.conversations_by_agent(scope().range, &zone, CachePolicy::Recent).now_or_never().unwrap().map(drop)
}

fn departments(client: &Client) -> Result<(), ApiError> {
    let zone = Zone::utc();
    client.amount_of_chats(&scope(), &zone, CachePolicy::Recent).now_or_never().unwrap().map(drop)
}

fn availability(client: &Client) -> Result<(), ApiError> {
    let range = "2021-11-24..2021-11-24".parse().unwrap();
    client.availability(range, CachePolicy::Recent).now_or_never().unwrap().map(drop)
}

fn scope() -> Scope {
    Scope { range: "2020-09-09..2020-09-10".parse().unwrap(), departments: Default::default() }
}

fn client(status: u16, body: &str) -> Client {
    let body = body.to_owned();
    served(move |_| (status, body.clone()))
}

fn served(answer: impl Fn(&Request) -> (u16, String) + Send + Sync + 'static) -> Client {
    let respond = move |request: &Request, _| {
        let (status, body) = answer(request);
        Response { status, content_type: "application/json".into(), body }
    };
    Client::new(Connection::simulated(respond), || at("2026-11-20T12:00:00Z"))
}

fn demo() -> Workspace {
    Workspace::demo(at("2026-11-20T12:00:00Z"))
}

fn asked(workspace: &Workspace, address: &str) -> (u16, Value) {
    let request = demo_workspace::Request::get(address).signed(&workspace.user_id(), &workspace.token());
    let response = respond(workspace, &request);
    (response.status, parsed(&response.body))
}

fn unsigned(workspace: &Workspace, path: &str) -> (u16, Value) {
    let response = respond(workspace, &demo_workspace::Request::get(path));
    (response.status, parsed(&response.body))
}

fn newer_signed_out() -> Value {
    let words = "You must be logged in to do this.";
    json!({ "success": false, "error": words, "status": "error", "message": words })
}

fn error_body(name: &str) -> String {
    text(&format!("errors/{name}"))
}

fn fixture(name: &str) -> Value {
    parsed(&text(name))
}

fn text(name: &str) -> String {
    std::fs::read_to_string(format!("tests/fixtures/{name}.json")).unwrap()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Names and kinds in place of values; what is null in one item shows in another.
fn shape(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(_) => json!("true or false"),
        Value::Number(number) => json!(if number.is_u64() { "whole number" } else { "number" }),
        Value::String(_) => json!("text"),
        Value::Array(items) => json!([items.iter().map(shape).fold(Value::Null, joined)]),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), shape(value))).collect::<Map<_, _>>().into()
        }
    }
}

fn joined(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Null, shape) | (shape, Value::Null) => shape,
        (Value::Object(mut fields), Value::Object(others)) => {
            for (name, shape) in others {
                let known = fields.remove(&name).unwrap_or_default();
                fields.insert(name, joined(known, shape));
            }
            fields.into()
        }
        (one, other) if one == other => one,
        (one, other) => json!([one, "or", other]),
    }
}

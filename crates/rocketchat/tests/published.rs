//! The vendor's published pages of the five reports, answer by answer and error by error: what the client makes of
//! each, and that the simulated workspace gives the same. The bodies stand in `tests/fixtures` as they were published.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use analytics::availability::{AgentAvailability, Availability};
use analytics::breakdown::Name;
use analytics::department::DepartmentCount;
use analytics::metric::Metric;
use analytics::scope::{Scope, TrendQuery};
use analytics::totals::Totals;
use analytics::zone::Zone;
use chrono::{DateTime, Utc};
use demo_workspace::{Permissions, Version, Workspace, refusal, respond};
use futures_util::FutureExt;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Connection, Request, Response};
use serde_json::{Map, Value, json};

/// A published page: its answer, where it is asked for, and how the client requests it.
struct Page {
    fixture: &'static str,
    path: &'static str,
    /// A query that the simulated workspace has numbers for.
    query: &'static str,
    permission: &'static str,
    errors: &'static [&'static str],
    ask: fn(&Client) -> Result<(), ApiError>,
}

/// Errors of a page: the fixture's name, the status, and what the client makes of it for the page's permission.
const ERRORS: [(&str, u16, fn(&str) -> ApiError); 7] = [
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
        ask: |client| totals(client).map(drop),
    },
    Page {
        fixture: "charts-data",
        path: "/api/v1/livechat/analytics/dashboards/charts-data",
        query: "chartName=Total_conversations&start=2026-11-10&end=2026-11-15",
        permission: "view-livechat-manager",
        errors: &["signed-out", "no-permission"],
        ask: |client| chart(client).map(drop),
    },
    Page {
        fixture: "conversations-by-agent",
        path: "/api/v1/livechat/analytics/dashboards/conversations-by-agent",
        query: "start=2026-11-10T00:00:00.000Z&end=2026-11-20T00:00:00.000Z",
        permission: "view-livechat-reports",
        errors: ALL,
        ask: |client| agents(client).map(drop),
    },
    Page {
        fixture: "amount-of-chats",
        path: "/api/v1/livechat/analytics/departments/amount-of-chats",
        query: "start=2026-11-10T00:00:00.000Z&end=2026-11-19T23:59:59.999Z&answered=true&count=0",
        permission: "view-livechat-manager",
        errors: ALL,
        ask: |client| departments(client).map(drop),
    },
    Page {
        fixture: "available-for-service-history",
        path: "/api/v1/livechat/analytics/agents/available-for-service-history",
        query: "start=2026-11-18&end=2026-11-18&fullReport=true&count=0",
        permission: "view-livechat-manager",
        errors: ALL,
        ask: |client| availability(client, "2021-11-24..2021-11-24").map(drop),
    },
];

mod the_client {
    use super::*;

    #[test]
    fn reads_the_five_totalizers() {
        let expected = Totals {
            conversations: Some(20),
            open: Some(2),
            on_hold: Some(0),
            messages: Some(51),
            visitors: Some(5),
        };
        assert_eq!(totals(&published("conversation-totalizers")), Ok(expected));
    }

    #[test]
    fn reads_the_six_points_under_their_own_labels() {
        let expected = ["10/1", "10/2", "10/3", "10/4", "10/5", "10/6"].map(|label| (label.to_owned(), 0.0));
        assert_eq!(chart(&published("charts-data")), Ok(expected.to_vec()));
    }

    #[test]
    fn reads_ten_agents_and_those_whom_nobody_served() {
        let expected = [
            ("Jane Kim", 15.0),
            ("testC", 12.0),
            ("User One", 6.0),
            ("agent5", 5.0),
            ("Rod", 5.0),
            ("9iN96PXnDK7XAYESA", 4.0),
            ("Dialog Bot", 1.0),
            ("Baek Kim", 1.0),
            ("oDCQTTquRFJWZtFxY", 1.0),
            ("sDNa65jXv4JaiGKQP", 1.0),
        ];
        let given = expected.map(|(name, count)| (Name::Given(name.into()), count));
        let rows = agents(&published("conversations-by-agent")).unwrap();
        assert_eq!(rows, given.into_iter().chain([(Name::Unassigned, 9.0)]).collect::<Vec<_>>());
        let served: f64 =
            rows.iter().filter(|(name, _)| *name != Name::Unassigned).map(|(_, count)| count).sum();
        assert_eq!(served, 51.0);
    }

    #[test]
    fn reads_four_departments_and_misses_the_seven_that_were_announced() {
        let (rows, missing) = departments(&answered("amount-of-chats")).unwrap();
        let read = |row: &DepartmentCount| (row.id.clone().unwrap().0, row.answered, row.waiting);
        let rooms = [
            ("NJaMpSvZFZ4NAXm3j", 13),
            ("8MGLTfaKLCbE9CqR8", 10),
            ("MpAiP9PMyHwBcmALx", 4),
            ("Yi87Ju7eTHiZQ7CJt", 51),
        ];
        assert_eq!(
            rows.iter().map(read).collect::<Vec<_>>(),
            rooms.map(|(id, rooms)| (id.to_owned(), rooms, 0))
        );
        assert_eq!(missing, 7);
    }

    #[test]
    fn reads_three_agents_seconds() {
        let read =
            availability(&published("available-for-service-history"), "2021-11-24..2022-02-06").unwrap();
        let seconds = [("doe.john", 2_115_334), ("white.chris", 7_586), ("max.yui", 1_508)];
        assert_eq!(
            read.agents.iter().map(|agent| (agent.username.as_str(), agent.seconds)).collect::<Vec<_>>(),
            seconds
        );
        assert_eq!(read.missing, 0);
    }

    #[test]
    fn leaves_out_the_sessions_of_several_days() {
        let read =
            availability(&published("available-for-service-history"), "2021-11-24..2022-02-06").unwrap();
        assert!(read.agents.iter().all(|agent| agent.sessions.is_empty()));
    }

    #[test]
    fn reads_a_single_days_sessions_and_joins_those_that_touch() {
        let read =
            availability(&published("available-for-service-history"), "2021-11-24..2021-11-24").unwrap();
        let times = |agent: &AgentAvailability| {
            agent.sessions.iter().map(|it| (it.start, it.end)).collect::<Vec<_>>()
        };
        assert_eq!(read.agents.iter().map(|agent| agent.sessions.len()).collect::<Vec<_>>(), [5, 2, 1]);
        assert_eq!(
            times(&read.agents[2]),
            [(at("2021-12-27T13:25:44.459Z"), at("2021-12-27T13:27:11.208Z"))]
        );
        assert_eq!(
            times(&read.agents[1])[0],
            (at("2022-02-06T09:45:26.476Z"), at("2022-02-06T09:45:31.714Z"))
        );
    }

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
    fn a_shape_tells_what_differs() {
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

fn pages_and_errors() -> impl Iterator<Item = (&'static Page, (&'static str, u16, fn(&str) -> ApiError))> {
    PAGES.iter().flat_map(|page| {
        ERRORS.into_iter().filter(|(error, ..)| page.errors.contains(error)).map(move |error| (page, error))
    })
}

fn totals(client: &Client) -> Result<Totals, ApiError> {
    let asked = client.totals(&scope(), CachePolicy::Recent).now_or_never().unwrap();
    asked.map(|answer| answer.value)
}

/// The period of the published example, in which its labels lie.
fn chart(client: &Client) -> Result<Vec<(String, f64)>, ApiError> {
    let scope = Scope { range: "2025-01-01..2025-10-01".parse().unwrap(), departments: Default::default() };
    let question = TrendQuery { scope, metric: Metric::TotalConversations };
    client.chart(&question, CachePolicy::Recent).now_or_never().unwrap().map(|answer| answer.value)
}

fn agents(client: &Client) -> Result<Vec<(Name, f64)>, ApiError> {
    let asked = client
        .conversations_by_agent(scope().range, &Zone::utc(), CachePolicy::Recent)
        .now_or_never()
        .unwrap();
    asked.map(|answer| answer.value.rows.into_iter().map(|row| (row.name.clone(), row.total())).collect())
}

fn departments(client: &Client) -> Result<(Vec<DepartmentCount>, u64), ApiError> {
    let asked = client.amount_of_chats(&scope(), &Zone::utc(), CachePolicy::Recent).now_or_never().unwrap();
    asked.map(|answer| (answer.value.rows, answer.value.missing))
}

fn availability(client: &Client, range: &str) -> Result<Availability, ApiError> {
    let asked = client.availability(range.parse().unwrap(), CachePolicy::Recent).now_or_never().unwrap();
    asked.map(|answer| answer.value)
}

fn scope() -> Scope {
    Scope { range: "2020-09-09..2020-09-10".parse().unwrap(), departments: Default::default() }
}

/// A client that gets the published answer, whatever it asks.
fn published(name: &str) -> Client {
    client(200, &text(name))
}

/// A client that gets the published answer for answered conversations, and an empty one for waiting ones.
fn answered(name: &str) -> Client {
    let published = text(name);
    served(move |request| {
        let nobody = json!({ "departments": [], "count": 0, "offset": 0, "total": 0, "success": true });
        let is_answered = request.query.contains(&("answered", "true".to_owned()));
        (200, if is_answered { published.clone() } else { nobody.to_string() })
    })
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

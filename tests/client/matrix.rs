//! Every fault on every endpoint: what it is to the client, how often it is asked, that the other endpoints are answered all
//! the same, and that the next question of the same kind is.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use demo_workspace::{Response, Version, Workspace, refusal};
use omnichannel_dashboard::api::shelf::Coming;
use omnichannel_dashboard::api::{Client, Freshness, Reply};
use omnichannel_dashboard::domain::metric::Metric;
use omnichannel_dashboard::domain::question::TrendQuestion;
use omnichannel_dashboard::domain::trouble::Trouble;
use omnichannel_dashboard::domain::zone::Zone;
use serde_json::{Value, json};

use crate::desk::*;
use crate::time::*;

/// The endpoints of the overview's reports.
const ROUTES: [&str; 5] = [TOTALS, CHART, AGENTS, DEPARTMENTS, AVAILABILITY];
/// More than any test asks.
const NO_LIMIT: usize = 1_000;

/// A fault, and what the client makes of it.
struct Fault {
    name: &'static str,
    /// What comes in place of the workspace's own answer.
    answer: fn(Response) -> Response,
    /// What it is on an endpoint, and how often the client asks before it gives up.
    ending: fn(&str) -> (Told, usize),
}

/// An error, or the beginning of the place that could not be read.
#[derive(Debug, PartialEq)]
enum Told {
    Exactly(Trouble),
    Unreadable,
}

fn faults() -> Vec<Fault> {
    let fault = |name, answer, ending| Fault { name, answer, ending };
    vec![
        fault("a web page", |_| Response::html(200), |route| (page(), ways(route))),
        fault("half of an answer", half, |_| (cut_short(), 3)),
        fault("nothing", |_| of_json(200, ""), |_| (cut_short(), 3)),
        fault("JSON's word for nothing", |_| of_json(200, "null"), |_| (something_else(), 1)),
        fault("texts for numbers and numbers for texts", retyped, |_| (Told::Unreadable, 1)),
        fault("a missing permission", |_| refusal::forbidden(), |route| (forbidden(route), 1)),
        fault(
            "a missing permission, found out by the handler",
            |_| refusal::forbidden_by_handler(),
            |route| (forbidden(route), 1),
        ),
        fault("a token that is no longer good", |_| signed_out(), |_| (Told::Exactly(Trouble::SignedOut), 1)),
        fault(
            "an absent endpoint",
            |_| Response::text(404, "404 Not Found"),
            |route| (absent(404), ways(route)),
        ),
        fault("another method", |_| refusal::not_an_endpoint(), |route| (absent(405), ways(route))),
        fault("a server that broke", |_| refusal::failing(), |_| (failed(500), 1)),
        fault("the status 400", |_| of_status(400), |_| (rejected("It failed with status 400."), 1)),
        fault("the status 404", |_| of_status(404), |route| (absent(404), ways(route))),
        fault("the status 418", |_| of_status(418), |_| (rejected("It failed with status 418."), 1)),
        fault("the status 500", |_| of_status(500), |_| (failed(500), 1)),
        fault("the status 502", |_| Response::html(502), |_| (failed(502), 3)),
        fault("the status 503", |_| Response::html(503), |_| (failed(503), 3)),
        fault("the status 504", |_| Response::html(504), |_| (failed(504), 3)),
        fault("a missing parameter", |_| refusal::invalid(START), |_| (rejected(OLDER), 1)),
        fault(
            "a missing parameter of a typed route",
            |_| refusal::invalid_on_typed_route(START),
            |_| (rejected(START), 1),
        ),
        fault(
            "a date that is none",
            |_| refusal::invalid_date("start"),
            |_| (rejected("The \"start\" query parameter must be a valid date."), 1),
        ),
        fault(
            "a span that is too long",
            |_| refusal::over_a_year(),
            |_| (rejected("The \"start\" and \"end\" query parameters must be less than 1 year apart."), 1),
        ),
    ]
}

const START: &str = "must have required property 'start'";
/// As an older route says it.
const OLDER: &str = "must have required property 'start' [invalid-params]";

#[test]
fn a_fault_of_one_endpoint_is_told_as_what_it_is_and_harms_no_other() {
    for fault in faults() {
        for route in ROUTES {
            let met = Met::new(route, usize::MAX, fault.answer);
            let told = met.ask_all();
            let (expected, calls) = (fault.ending)(route);
            for (other, told) in ROUTES.iter().zip(told) {
                let told = told.map_err(|trouble| match (&expected, trouble) {
                    (Told::Unreadable, Trouble::Unreadable { .. }) => Told::Unreadable,
                    (_, trouble) => Told::Exactly(trouble),
                });
                let wanted = if *other == route { Err(&expected) } else { Ok(()) };
                assert_eq!(told.as_ref().map(|()| ()), wanted, "{} on {route}, told of {other}", fault.name);
            }
            assert_eq!(met.calls(), calls, "calls of {route}: {}", fault.name);
        }
    }
}

#[test]
fn once_a_fault_is_over_the_next_question_is_answered() {
    for fault in faults().iter().filter(|fault| fault.name != "a token that is no longer good") {
        for route in ROUTES {
            let met = Met::new(route, usize::MAX, fault.answer);
            _ = met.ask_all();
            met.end();
            assert_eq!(met.ask_all(), [const { Ok(()) }; 5], "{} on {route}", fault.name);
        }
    }
}

#[test]
fn what_passes_at_the_third_call_is_never_told() {
    let passing: [(&str, fn(Response) -> Response); 5] = [
        ("half of an answer", half),
        ("nothing", |_| of_json(200, "")),
        ("the status 502", |_| Response::html(502)),
        ("the status 503", |_| Response::html(503)),
        ("the status 504", |_| Response::html(504)),
    ];
    for (name, answer) in passing {
        for route in ROUTES {
            for times in [1, 2] {
                let met = Met::new(route, times, answer);
                assert_eq!(met.ask_all(), [const { Ok(()) }; 5], "{times} times {name} on {route}");
                assert_eq!(met.calls(), times + usual_calls(route), "{times} times {name} on {route}");
            }
        }
    }
}

#[test]
fn a_limit_is_waited_out_for_as_long_as_the_workspace_says_or_a_minute() {
    let waits: [(fn(Response) -> Response, i64); 4] = [
        (|_| refusal::limited(42), 42),
        (|_| refusal::limited(5), 5),
        (|_| refusal::limited(90), 90),
        (|_| refusal::limited_without_end(), 60),
    ];
    for (answer, seconds) in waits {
        for route in ROUTES {
            let met = Met::new(route, 1, answer);
            assert_eq!(met.ask_all(), [const { Ok(()) }; 5], "{seconds} s on {route}");
            assert_eq!(met.calls(), 1 + usual_calls(route), "{seconds} s on {route}");
            let waited = (met.time.now() - noon()).num_seconds();
            assert!((seconds..=seconds + 2).contains(&waited), "{waited} s for {seconds} on {route}");
        }
    }
}

#[test]
fn without_the_licence_it_is_the_licence_that_is_missing() {
    for route in [AGENTS, DEPARTMENTS, AVAILABILITY] {
        let met = Met::new(route, usize::MAX, |_| refusal::unlicensed());
        let at = ROUTES.iter().position(|each| *each == route).unwrap();
        assert_eq!(met.ask_all()[at], Err(Trouble::Unlicensed), "{route}");
        assert_eq!(met.calls(), 1, "{route}");
    }
}

/// A simulated workspace one of whose endpoints meets a fault, and a client of it.
struct Met {
    time: Time,
    client: Client,
    server: Arc<Server>,
    route: &'static str,
    /// How many more calls meet it.
    left: Arc<AtomicUsize>,
}

impl Met {
    fn new(route: &'static str, times: usize, answer: fn(Response) -> Response) -> Self {
        let left = Arc::new(AtomicUsize::new(times));
        let (time, counter) = (Time::new(noon()), left.clone());
        let workspace = Workspace::demo(noon());
        let server = Server::new(NO_LIMIT, move |request, _| {
            let reply = answer_of(&workspace, request);
            let is_met = is_of(route, &request.path) && take(&counter);
            if is_met { spoilt(reply, answer) } else { reply }
        });
        let client = time.client(&server, &Arc::default());
        Self { time, client, server, route, left }
    }

    /// No call meets it any more.
    fn end(&self) {
        self.left.store(0, Ordering::Relaxed);
    }

    /// How often its endpoint was asked.
    fn calls(&self) -> usize {
        let calls = self.server.calls.lock().unwrap();
        calls.iter().filter(|(_, target)| is_of(self.route, target.split('?').next().unwrap())).count()
    }

    /// Asks for all five reports at once, in the order of `ROUTES`.
    fn ask_all(&self) -> [Result<(), Trouble>; 5] {
        let told = Arc::new(Mutex::new([const { None::<Result<(), Trouble>> }; 5]));
        let tasks = ROUTES.iter().enumerate().map(|(at, route)| {
            let (question, told) = (ask(&self.client, route), told.clone());
            task(async move { told.lock().unwrap()[at] = Some(question.await) })
        });
        self.time.run(tasks.collect());
        std::mem::replace(&mut *told.lock().unwrap(), [const { None }; 5]).map(Option::unwrap)
    }
}

/// Whether a path is a route's; the chart has two.
fn is_of(route: &str, path: &str) -> bool {
    path == route || (route == CHART && path == CHART_DOUBLED)
}

/// Whether one more call meets the fault.
fn take(left: &AtomicUsize) -> bool {
    let one_less = |left: usize| left.checked_sub(1);
    left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok()
}

fn spoilt(reply: Reply, answer: fn(Response) -> Response) -> Reply {
    let right = Response { status: reply.status, content_type: "application/json", body: reply.body };
    let Response { status, content_type, body } = answer(right);
    crate::desk::reply(status, content_type, &body)
}

/// Asks for the report of a route.
fn ask(client: &Client, route: &str) -> Coming<Result<(), Trouble>> {
    let (client, scope, zone) = (client.clone(), scope(MARCH), Zone::utc());
    let fresh = Freshness::Recent;
    match route {
        TOTALS => Box::pin(async move { client.totals(&scope, fresh).await.map(drop) }),
        CHART => Box::pin(async move {
            let question = TrendQuestion { scope, metric: Metric::TotalConversations };
            client.chart(&question, fresh).await.map(drop)
        }),
        AGENTS => {
            Box::pin(async move { client.conversations_by_agent(scope.range, &zone, fresh).await.map(drop) })
        }
        DEPARTMENTS => Box::pin(async move { client.amount_of_chats(&scope, &zone, fresh).await.map(drop) }),
        _ => Box::pin(async move { client.availability(scope.range, fresh).await.map(drop) }),
    }
}

/// How many calls a report takes when all is well: departments are asked for answered conversations and for waiting ones.
fn usual_calls(route: &str) -> usize {
    if route == DEPARTMENTS { 2 } else { 1 }
}

/// How many paths an endpoint has that is not there.
fn ways(route: &str) -> usize {
    if route == CHART { 2 } else { 1 }
}

fn noon() -> DateTime<Utc> {
    at("2026-11-20T12:00:00Z")
}

fn of_json(status: u16, body: &str) -> Response {
    Response { status, content_type: "application/json", body: body.into() }
}

fn of_status(status: u16) -> Response {
    let error = format!("It failed with status {status}.");
    Response::json(status, &json!({ "success": false, "error": error }))
}

fn signed_out() -> Response {
    refusal::signed_out(Version::new(8, 8))
}

fn half(response: Response) -> Response {
    let length = response.body.chars().count() / 2;
    Response { body: response.body.chars().take(length).collect(), ..response }
}

fn retyped(response: Response) -> Response {
    let body: Value = serde_json::from_str(&response.body).unwrap();
    Response { body: retype(body).to_string(), ..response }
}

fn retype(value: Value) -> Value {
    match value {
        Value::Number(_) => json!("many"),
        Value::String(_) => json!(7),
        Value::Array(values) => values.into_iter().map(retype).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, retype(value))).collect(),
        other => other,
    }
}

fn host() -> String {
    "Demo".into()
}

fn page() -> Told {
    Told::Exactly(Trouble::PageInstead { host: host() })
}

fn cut_short() -> Told {
    Told::Exactly(Trouble::CutShort { host: host() })
}

fn something_else() -> Told {
    Told::Exactly(Trouble::SomethingElse { host: host() })
}

fn absent(status: u16) -> Told {
    Told::Exactly(Trouble::NotThere { host: host(), status })
}

fn failed(status: u16) -> Told {
    Told::Exactly(Trouble::ServerFailed { host: host(), status })
}

fn rejected(why: &str) -> Told {
    Told::Exactly(Trouble::Rejected { why: why.into() })
}

fn forbidden(route: &str) -> Told {
    let permission = if route == AGENTS { "view-livechat-reports" } else { "view-livechat-manager" };
    Told::Exactly(Trouble::Forbidden { permission: permission.into() })
}

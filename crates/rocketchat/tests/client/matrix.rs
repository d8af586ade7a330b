//! Every fault on every endpoint: what it is to the client, how often it is asked, that the other endpoints are answered all
//! the same, and that the next question of the same kind is.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use analytics::department_metric::DepartmentMetric;
use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use analytics::zone::Zone;
use chrono::{DateTime, Utc};
use demo_workspace::{Response, Workspace, refusal};
use rocketchat::error::ApiError;
use rocketchat::storage::LocalFuture;
use rocketchat::{CachePolicy, Client, Response as ApiResponse};

use crate::faults::*;
use crate::mock::*;
use crate::simulated_time::*;

/// The endpoints of the reports; one of the seven by department stands for all.
const ROUTES: [&str; 7] = [TOTALS, CHART, AGENTS, DEPARTMENTS, AVAILABILITY, AGENT_OVERVIEW, WAITING_TIME];
/// What each of them comes to when all is well.
const ALL_WELL: [Result<(), ApiError>; 7] = [const { Ok(()) }; 7];
/// More than any test asks.
const NO_LIMIT: usize = 1_000;

#[test]
fn a_fault_of_one_endpoint_is_told_as_what_it_is_and_harms_no_other() {
    for fault in faults() {
        for route in ROUTES {
            let met = Met::new(route, usize::MAX, fault.answer);
            let results = met.ask_all();
            let (expected, calls) = (fault.ending)(route);
            for (other, result) in ROUTES.iter().zip(results) {
                let result = result.map_err(|error| match (&expected, error) {
                    (Expected::Invalid, ApiError::InvalidResponse { .. }) => Expected::Invalid,
                    (_, error) => Expected::Exactly(error),
                });
                let wanted = if *other == route { Err(&expected) } else { Ok(&()) };
                assert_eq!(result.as_ref(), wanted, "{} on {route}, told of {other}", fault.name);
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
            assert_eq!(met.ask_all(), ALL_WELL, "{} on {route}", fault.name);
        }
    }
}

#[test]
fn what_passes_at_the_third_call_is_never_told() {
    let passing: [(&str, Corrupt); 5] = [
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
                assert_eq!(met.ask_all(), ALL_WELL, "{times} times {name} on {route}");
                assert_eq!(met.calls(), times + usual_calls(route), "{times} times {name} on {route}");
            }
        }
    }
}

#[test]
fn a_limit_is_waited_out_for_as_long_as_the_workspace_says_or_a_minute() {
    let waits: [(Corrupt, i64); 4] = [
        (|_| refusal::rate_limited(42), 42),
        (|_| refusal::rate_limited(5), 5),
        (|_| refusal::rate_limited(90), 90),
        (|_| refusal::rate_limited_without_wait(), 60),
    ];
    for (answer, seconds) in waits {
        for route in ROUTES {
            let met = Met::new(route, 1, answer);
            assert_eq!(met.ask_all(), ALL_WELL, "{seconds} s on {route}");
            assert_eq!(met.calls(), 1 + usual_calls(route), "{seconds} s on {route}");
            let waited = (met.time.now() - noon()).num_seconds();
            assert!((seconds..=seconds + 2).contains(&waited), "{waited} s for {seconds} on {route}");
        }
    }
}

#[test]
fn without_the_licence_it_is_the_licence_that_is_missing() {
    for route in [AGENTS, DEPARTMENTS, AVAILABILITY, WAITING_TIME] {
        let met = Met::new(route, usize::MAX, |_| refusal::unlicensed());
        let at = ROUTES.iter().position(|each| *each == route).unwrap();
        assert_eq!(met.ask_all()[at], Err(ApiError::PremiumRequired), "{route}");
        assert_eq!(met.calls(), 1, "{route}");
    }
}

/// A simulated workspace one of whose endpoints meets a fault, and a client of it.
struct Met {
    time: SimulatedTime,
    client: Client,
    server: Arc<Server>,
    route: &'static str,
    /// How many more calls meet it.
    left: Arc<AtomicUsize>,
}

impl Met {
    fn new(route: &'static str, times: usize, answer: Corrupt) -> Self {
        let left = Arc::new(AtomicUsize::new(times));
        let (time, counter) = (SimulatedTime::new(noon()), left.clone());
        let workspace = Workspace::demo(noon());
        let server = Server::new(NO_LIMIT, move |request, _| {
            let reply = answer_of(&workspace, request);
            let is_met = is_of(route, &request.path) && take(&counter);
            if is_met { corrupted(reply, answer) } else { reply }
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

    /// Asks for all reports at once, in the order of `ROUTES`.
    fn ask_all(&self) -> [Result<(), ApiError>; 7] {
        let results = Arc::new(Mutex::new([const { None::<Result<(), ApiError>> }; 7]));
        let tasks = ROUTES.iter().enumerate().map(|(at, route)| {
            let (question, results) = (ask(&self.client, route), results.clone());
            task(async move { results.lock().unwrap()[at] = Some(question.await) })
        });
        self.time.run(tasks.collect());
        std::mem::replace(&mut *results.lock().unwrap(), [const { None }; 7]).map(Option::unwrap)
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

fn corrupted(response: ApiResponse, answer: Corrupt) -> ApiResponse {
    let right = Response { status: response.status, content_type: "application/json", body: response.body };
    let Response { status, content_type, body } = answer(right);
    crate::mock::reply(status, content_type, &body)
}

/// Asks for the report of a route.
fn ask(client: &Client, route: &str) -> LocalFuture<Result<(), ApiError>> {
    let (client, scope, zone) = (client.clone(), scope(MARCH), Zone::utc());
    let fresh = CachePolicy::Recent;
    match route {
        TOTALS => Box::pin(async move { client.totals(&scope, fresh).await.map(drop) }),
        CHART => Box::pin(async move {
            let question = TrendQuery { scope, metric: Metric::TotalConversations };
            client.chart(&question, fresh).await.map(drop)
        }),
        AGENTS => {
            Box::pin(async move { client.conversations_by_agent(scope.range, &zone, fresh).await.map(drop) })
        }
        DEPARTMENTS => Box::pin(async move { client.amount_of_chats(&scope, &zone, fresh).await.map(drop) }),
        AGENT_OVERVIEW => {
            let metric = Metric::AvgReactionTime;
            Box::pin(async move { client.agent_overview(&scope, metric, fresh).await.map(drop) })
        }
        WAITING_TIME => {
            let metric = DepartmentMetric::AverageWaitingTime;
            Box::pin(async move { client.department_metric(&scope, &zone, metric, fresh).await.map(drop) })
        }
        _ => Box::pin(async move { client.availability(scope.range, fresh).await.map(drop) }),
    }
}

/// How many calls a report takes when all is well: departments are asked for answered conversations and for waiting ones.
fn usual_calls(route: &str) -> usize {
    if route == DEPARTMENTS { 2 } else { 1 }
}

fn noon() -> DateTime<Utc> {
    at("2026-11-20T12:00:00Z")
}

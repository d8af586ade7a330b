//! The rate limit, and what else makes a request wait: never a call too many, never a request lost.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use analytics::zone::Zone;
use chrono::TimeDelta;
use rocketchat::RequestState;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Request, RequestEvent, RequestObserver};

use crate::mock::{at, nothing, range, reply, scope, scope_of};
use crate::simulated_time::*;

const TODAY: &str = "2026-11-19..2026-11-20";

fn noon() -> SimulatedTime {
    SimulatedTime::new(at("2026-11-20T12:00:00Z"))
}

/// Requests the totals of a department, so that each is another request of the same route.
async fn totals(client: &Client, department: usize) -> Result<(), ApiError> {
    client.totals(&scope_of(TODAY, &department.to_string()), CachePolicy::Recent).await.map(drop)
}

/// Asks for many departments at once.
fn many(client: &Client, departments: std::ops::Range<usize>) -> Vec<rocketchat::storage::LocalFuture<()>> {
    let ask = |department: usize| {
        let client = client.clone();
        task(async move { assert_eq!(totals(&client, department).await, Ok(())) })
    };
    departments.map(ask).collect()
}

#[test]
fn the_eleventh_request_waits_and_none_is_refused() {
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let client = time.client(&server, &storage);
    time.run(many(&client, 0..25));
    assert_eq!((server.count(), *server.refused.lock().unwrap()), (25, 0));
    let minutes = (time.now() - at("2026-11-20T12:00:00Z")).num_minutes();
    assert_eq!(minutes, 2);
}

#[test]
fn tabs_share_their_calls() {
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let tabs = [time.client(&server, &storage), time.client(&server, &storage)];
    let tasks = many(&tabs[0], 0..8).into_iter().chain(many(&tabs[1], 100..108));
    time.run(tasks.collect());
    assert_eq!((server.count(), *server.refused.lock().unwrap()), (16, 0));
}

#[test]
fn a_limit_that_is_lower_than_usual_is_waited_for() {
    let (time, server, storage) = (noon(), Server::new(3, |request, _| nothing(request)), Arc::default());
    let client = time.client(&server, &storage);
    let waits = Arc::new(Mutex::new(Vec::new()));
    let result = waits.clone();
    let observer = RequestObserver::new(
        Box::new(move |step| {
            if let RequestEvent::State(RequestState::Throttled(until)) = step {
                result.lock().unwrap().push(until);
            }
        }),
        Box::new(|| 0),
    );
    let tasks = many(&client, 0..4).into_iter().chain([task(async move {
        assert_eq!(totals(&client.with_observer(observer), 9).await, Ok(()));
    })]);
    time.run(tasks.collect());
    assert!(waits.lock().unwrap().iter().any(|until| *until > at("2026-11-20T12:00:59Z")));
    assert_eq!(server.count() - *server.refused.lock().unwrap(), 5);
}

#[test]
fn an_account_above_the_limit_still_waits_when_it_is_sent_away() {
    let result = |request: &Request| match request.path.as_str() {
        "/api/v1/me" => r#"{"_id":"u","name":"Ana","roles":["admin"]}"#,
        "/api/v1/permissions.listAll" => r#"{"update":[{"_id":"api-bypass-rate-limit","roles":["admin"]}]}"#,
        _ => "",
    };
    let server = Server::new(1, move |request, _| match result(request) {
        "" => nothing(request),
        body => reply(200, "application/json", body),
    });
    let (time, storage) = (noon(), Arc::default());
    let client = time.client(&server, &storage);
    time.run(vec![task(async move {
        let (account, rights) = (client.account().await.unwrap(), client.permissions().await.unwrap());
        assert!(client.note_permissions(&account, &rights));
        totals(&client, 1).await.unwrap();
        totals(&client, 2).await.unwrap();
    })]);
    // Sent away once, then left alone until the window ended.
    assert_eq!(*server.refused.lock().unwrap(), 1);
    assert!(time.now() >= at("2026-11-20T12:01:00Z"));
}

#[test]
fn what_is_on_screen_goes_first() {
    let order = Arc::new(Mutex::new(Vec::new()));
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let client = time.client(&server, &storage);
    let ask = |priority: u8| {
        let client = client.with_observer(RequestObserver::new(Box::new(|_| ()), Box::new(move || priority)));
        let order = order.clone();
        task(async move {
            totals(&client, 100 + usize::from(priority)).await.unwrap();
            order.lock().unwrap().push(priority);
        })
    };
    let tasks = many(&client, 0..10).into_iter().chain([ask(2), ask(1), ask(0)]);
    time.run(tasks.collect());
    assert_eq!(*order.lock().unwrap(), [0, 1, 2]);
}

#[test]
fn a_dropped_request_leaves_the_line() {
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let client = time.client(&server, &storage);
    time.run(many(&client, 0..10));
    let (waiting, clock) = (client.clone(), time.clone());
    let left = task(async move {
        let asking = std::pin::pin!(totals(&waiting, 50));
        let skip = clock.pause(TimeDelta::seconds(5));
        assert!(matches!(
            futures_util::future::select(asking, skip).await,
            futures_util::future::Either::Right(_)
        ));
    });
    time.run(vec![left].into_iter().chain(many(&client, 51..52)).collect());
    assert_eq!(server.count(), 11);
}

#[test]
fn the_same_request_is_never_requested_twice_at_once() {
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let client = time.client(&server, &storage);
    // The first ten take all calls, so that equal requests meet while they wait.
    time.run(
        many(&client, 0..10).into_iter().chain(many(&client, 20..22)).chain(many(&client, 20..22)).collect(),
    );
    assert_eq!(server.count(), 12);
}

#[test]
fn what_may_pass_is_requested_again_and_what_will_not_is_not() {
    let result = |status: u16, times: usize| {
        let count = AtomicUsize::new(0);
        let server = Server::new(10, move |request, _| match count.fetch_add(1, Ordering::Relaxed) < times {
            true => reply(status, "text/html", "<html>"),
            false => nothing(request),
        });
        let (time, storage) = (noon(), Arc::default());
        let client = time.client(&server, &storage);
        let result = Arc::new(Mutex::new(None));
        let place = result.clone();
        time.run(vec![task(async move { *place.lock().unwrap() = Some(totals(&client, 0).await.is_ok()) })]);
        let result = result.lock().unwrap().unwrap();
        (result, server.count(), (time.now() - at("2026-11-20T12:00:00Z")).num_seconds())
    };
    assert_eq!(result(503, 2), (true, 3, 4));
    assert_eq!(result(503, 9), (false, 3, 4));
    for status in [400, 401, 403, 404, 500] {
        assert_eq!(result(status, 9), (false, 1, 0), "{status}");
    }
}

#[test]
fn a_failure_is_told_rather_than_withheld_until_the_limit_permits_another_attempt() {
    let (time, storage) = (noon(), Arc::default());
    let server = Server::new(10, |_, _| reply(503, "text/html", "<html>"));
    let client = time.client(&server, &storage);
    let ask = |department: usize| {
        let client = client.clone();
        task(async move { assert!(totals(&client, department).await.is_err()) })
    };
    // Three attempts of each would be twelve calls.
    time.run((0..4).map(ask).collect());
    assert_eq!((server.count(), *server.refused.lock().unwrap()), (10, 0));
    assert!(time.now() - at("2026-11-20T12:00:00Z") < TimeDelta::seconds(10));
}

#[test]
fn eight_hours_of_refreshing_in_two_tabs_stay_under_the_limit() {
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let tabs: Vec<_> = (0..2)
        .map(|tab| {
            let (client, clock) = (time.client(&server, &storage), time.clone());
            task(async move {
                clock.pause(TimeDelta::seconds(17 * tab)).await;
                for _ in 0..8 * 60 {
                    let fresh = CachePolicy::NotBefore(clock.now() - TimeDelta::seconds(30));
                    refresh(&client, fresh).await;
                    clock.pause(TimeDelta::seconds(60)).await;
                }
            })
        })
        .collect();
    time.run(tabs);
    assert_eq!(*server.refused.lock().unwrap(), 0);
    // What one tab requested less than half a minute ago serves the other.
    assert!((480 * 5..=480 * 7).contains(&server.count()), "{}", server.count());
    assert!(storage.texts.lock().unwrap().len() <= 8);
}

async fn refresh(client: &Client, fresh: CachePolicy) {
    let scope = scope(TODAY);
    client.totals(&scope, fresh).await.unwrap();
    client.conversations_by_agent(range(TODAY), &Zone::utc(), fresh).await.unwrap();
    client.amount_of_chats(&scope, &Zone::utc(), fresh).await.unwrap();
    client.availability(range(TODAY), fresh).await.unwrap();
}

#[test]
fn a_new_page_finds_the_answers_of_the_last_one() {
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let ask = |client: Client, days: &'static str, policy| {
        task(async move { client.totals(&scope(days), policy).await.map(drop).unwrap() })
    };
    let first = time.client(&server, &storage);
    time.run(vec![
        ask(first.clone(), "2026-11-01..2026-11-07", CachePolicy::Recent),
        ask(first, TODAY, CachePolicy::Recent),
    ]);
    assert_eq!(server.count(), 2);
    let (later, second) = (time.clone(), time.client(&server, &storage));
    time.run(vec![task(async move { later.pause(TimeDelta::minutes(10)).await })]);
    time.run(vec![
        ask(second.clone(), "2026-11-01..2026-11-07", CachePolicy::Recent),
        ask(second.clone(), TODAY, CachePolicy::CacheOnly),
    ]);
    assert_eq!(server.count(), 2);
    time.run(vec![ask(second, TODAY, CachePolicy::Recent)]);
    assert_eq!(server.count(), 3);
}

#[test]
fn only_cached_answers_are_found_in_the_cache() {
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let client = time.client(&server, &storage);
    time.run(vec![task(async move {
        assert_eq!(client.totals(&scope(TODAY), CachePolicy::CacheOnly).await, Err(ApiError::NotCached));
    })]);
    assert_eq!(server.count(), 0);
}

#[test]
fn a_watch_knows_which_calls_an_answer_took() {
    let (time, server, storage) = (noon(), Server::new(10, |request, _| nothing(request)), Arc::default());
    let client = time.client(&server, &storage);
    let observer = RequestObserver::new(Box::new(|_| ()), Box::new(|| 0));
    let seen = observer.clone();
    time.run(vec![task(async move {
        let client = client.with_observer(observer);
        client.amount_of_chats(&scope(TODAY), &Zone::utc(), CachePolicy::Recent).await.unwrap();
        client.amount_of_chats(&scope(TODAY), &Zone::utc(), CachePolicy::Recent).await.unwrap();
    })]);
    let duration_ms: Vec<bool> = seen.calls().iter().map(|call| call.duration_ms.is_some()).collect();
    assert_eq!(duration_ms, [true, true, false, false]);
    assert!(seen.calls()[0].target.contains("answered=true"));
    // Kept answers have the very text that came.
    let bodies: Vec<Option<String>> =
        seen.calls().into_iter().map(|call| call.body.map(|body| body.to_string())).collect();
    let body = r#"{"count":0,"departments":[],"offset":0,"success":true,"total":0}"#.to_owned();
    assert_eq!(bodies, vec![Some(body); 4]);
}

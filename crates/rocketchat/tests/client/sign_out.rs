//! Signing out with requests in flight: no more are sent, and nothing is stored afterwards.

use std::sync::Arc;

use chrono::TimeDelta;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client};

use crate::mock::{at, nothing, scope, scope_of};
use crate::simulated_time::*;

const TODAY: &str = "2026-11-19..2026-11-20";

fn start(limit: usize) -> (SimulatedTime, Arc<Server>, Arc<MemoryStorage>) {
    let time = SimulatedTime::new(at("2026-11-20T12:00:00Z"));
    (time, Server::new(limit, |request, _| nothing(request)), Arc::default())
}

async fn totals(client: Client, department: usize) -> Result<(), ApiError> {
    client.totals(&scope_of(TODAY, &department.to_string()), CachePolicy::Recent).await.map(drop)
}

#[test]
fn answers_counts_and_findings_go_with_the_sign_in() {
    let (time, server, storage) = start(10);
    let client = time.client(&server, &storage);
    let asking = client.clone();
    time.run(vec![task(async move {
        asking.totals(&scope(TODAY), CachePolicy::Recent).await.unwrap();
        asking.version().await.ok();
    })]);
    assert!(!storage.names().is_empty());
    client.close(true);
    assert_eq!(storage.names(), [""; 0]);
}

#[test]
fn the_count_of_calls_stays_while_another_account_is_signed_in_there() {
    let (time, server, storage) = start(10);
    let client = time.client(&server, &storage);
    time.run(vec![task({
        let client = client.clone();
        async move { drop(totals(client, 0).await) }
    })]);
    client.close(false);
    assert!(!storage.names().is_empty());
    assert!(storage.names().iter().all(|name| name.contains("GET /api/")), "{:?}", storage.names());
}

#[test]
fn what_waits_for_a_call_is_not_requested_any_more() {
    let (time, server, storage) = start(3);
    let client = time.client(&server, &storage);
    let mut tasks: Vec<_> = (0..20)
        .map(|department| {
            let client = client.clone();
            task(async move { drop(totals(client, department).await) })
        })
        .collect();
    let (ending, pausing) = (client.clone(), time.clone());
    tasks.push(task(async move {
        pausing.pause(TimeDelta::seconds(30)).await;
        ending.close(true);
    }));
    let asked = {
        time.run(tasks);
        server.count()
    };
    assert!(asked < 20, "{asked}");
    assert_eq!(storage.names(), [""; 0], "nothing is written by what was under way");
    time.run(vec![task({
        let client = client.clone();
        async move { assert_eq!(totals(client, 99).await, Err(ApiError::SignedOut)) }
    })]);
    assert_eq!((server.count(), storage.names().len()), (asked, 0));
}

#[test]
fn an_answer_that_comes_after_the_sign_out_is_not_stored() {
    let time = SimulatedTime::new(at("2026-11-20T12:00:00Z"));
    let storage: Arc<MemoryStorage> = Arc::default();
    let own = Arc::new(std::sync::Mutex::new(None::<Client>));
    let ending = own.clone();
    // The person signs out while the workspace is at its answer.
    let server = Server::new(10, move |request, _| {
        if let Some(client) = ending.lock().unwrap().as_ref() {
            client.close(true);
        }
        nothing(request)
    });
    let client = time.client(&server, &storage);
    *own.lock().unwrap() = Some(client.clone());
    time.run(vec![task(async move { drop(totals(client, 0).await) })]);
    assert_eq!((server.count(), storage.names()), (1, vec![]));
}

//! A storage that never answers: numbers do not wait for what only saves requests.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use analytics::metric::Metric;
use analytics::scope::TrendQuery;
use chrono::TimeDelta;
use rocketchat::storage::{LocalFuture, Update};
use rocketchat::{CachePolicy, Client, Connection, Request, Storage};

use crate::mock::{at, nothing, scope, scope_of};
use crate::simulated_time::*;

const DAYS: &str = "2026-11-10..2026-11-19";

/// A storage that never answers.
struct HangingStorage;

impl Storage for HangingStorage {
    fn get_sync(&self, _: &str) -> Option<String> {
        None
    }

    fn set_sync(&self, _: &str, _: &str) {}

    fn update(&self, _: String, update: Update) -> LocalFuture<()> {
        Box::pin(async move {
            pending::<()>().await;
            update(None);
        })
    }

    fn get(&self, _: String) -> LocalFuture<Option<String>> {
        Box::pin(pending())
    }

    fn put(&self, _: String, _: String) {}

    fn remove_prefix(&self, _: &str) {}

    fn remove_shared_prefix(&self, _: &str) {}

    fn retain_prefixes(&self, _: &[String]) {}
}

/// A storage that stops answering once its flag is set.
#[derive(Default)]
struct FailingStorage {
    memory: MemoryStorage,
    is_silent: AtomicBool,
}

impl Storage for FailingStorage {
    fn get_sync(&self, key: &str) -> Option<String> {
        self.memory.get_sync(key)
    }

    fn set_sync(&self, key: &str, text: &str) {
        self.memory.set_sync(key, text);
    }

    fn update(&self, key: String, update: Update) -> LocalFuture<()> {
        match self.is_silent.load(Ordering::Relaxed) {
            true => HangingStorage.update(key, update),
            false => self.memory.update(key, update),
        }
    }

    fn get(&self, key: String) -> LocalFuture<Option<String>> {
        match self.is_silent.load(Ordering::Relaxed) {
            true => HangingStorage.get(key),
            false => self.memory.get(key),
        }
    }

    fn put(&self, key: String, text: String) {
        self.memory.put(key, text);
    }

    fn remove_prefix(&self, prefix: &str) {
        self.memory.remove_prefix(prefix);
    }

    fn remove_shared_prefix(&self, prefix: &str) {
        self.memory.remove_shared_prefix(prefix);
    }

    fn retain_prefixes(&self, prefixes: &[String]) {
        self.memory.retain_prefixes(prefixes);
    }
}

/// A page at noon whose storage is silent, and a workspace with its usual limit.
fn page() -> (SimulatedTime, Arc<Server>, Client) {
    page_with(Arc::new(HangingStorage))
}

fn page_with(storage: Arc<dyn Storage>) -> (SimulatedTime, Arc<Server>, Client) {
    let (time, server) =
        (SimulatedTime::new(at("2026-11-20T12:00:00Z")), Server::new(10, |request, _| nothing(request)));
    let (clock, asked) = (time.clone(), server.clone());
    let respond = move |request: &Request, now| asked.answer(request, now);
    let client = time.client_by(Connection::simulated(respond), Arc::new(move || clock.now()), storage);
    (time, server, client)
}

/// How many milliseconds pass until all of these are done.
fn millis(time: &SimulatedTime, tasks: Vec<LocalFuture<()>>) -> i64 {
    let before = time.now();
    time.run(tasks);
    (time.now() - before).num_milliseconds()
}

fn totals(client: &Client, department: usize) -> LocalFuture<()> {
    let client = client.clone();
    task(async move {
        let scope = scope_of(DAYS, &department.to_string());
        client.totals(&scope, CachePolicy::Recent).await.map(drop).unwrap();
    })
}

fn trend(client: &Client) -> LocalFuture<()> {
    let client = client.clone();
    task(async move {
        let question = TrendQuery { scope: scope(DAYS), metric: Metric::TotalConversations };
        client.trend(&question, CachePolicy::Recent).await.map(drop).unwrap();
    })
}

#[test]
fn numbers_wait_a_moment_once_for_a_storage_that_does_not_answer() {
    let (time, server, client) = page();
    assert_eq!(millis(&time, vec![totals(&client, 0), trend(&client)]), 1_500);
    assert_eq!((millis(&time, vec![totals(&client, 1), trend(&client)]), server.count()), (0, 3));
}

#[test]
fn a_page_whose_storage_does_not_answer_keeps_to_the_limit() {
    let (time, server, client) = page();
    time.run((0..25).map(|department| totals(&client, department)).collect());
    assert_eq!((server.count(), *server.refused.lock().unwrap()), (25, 0));
}

#[test]
fn what_was_counted_before_a_storage_falls_silent_counts_on() {
    let storage = Arc::new(FailingStorage::default());
    let (time, server, client) = page_with(storage.clone());
    time.run((0..10).map(|department| totals(&client, department)).collect());
    storage.is_silent.store(true, Ordering::Relaxed);
    time.run((10..25).map(|department| totals(&client, department)).collect());
    assert_eq!((server.count(), *server.refused.lock().unwrap()), (25, 0));
}

#[test]
fn a_storage_that_did_not_answer_is_tried_again_later() {
    let (time, _, client) = page();
    time.run(vec![totals(&client, 0)]);
    let pausing = time.clone();
    time.run(vec![task(async move { pausing.pause(TimeDelta::minutes(11)).await })]);
    assert_eq!(millis(&time, vec![totals(&client, 1)]), 1_500);
}

//! A storage that never answers: numbers do not wait for what is only kept to spare questions.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use analytics::metric::Metric;
use analytics::question::TrendQuestion;
use chrono::TimeDelta;
use rocketchat::shelf::{Change, Coming};
use rocketchat::{Client, Connection, Freshness, Request, Shelf};

use crate::desk::{at, nothing, scope, scope_of};
use crate::time::*;

const DAYS: &str = "2026-11-10..2026-11-19";

/// A storage that never answers.
struct Silent;

impl Shelf for Silent {
    fn note(&self, _: &str) -> Option<String> {
        None
    }

    fn set_note(&self, _: &str, _: &str) {}

    fn change(&self, _: String, change: Change) -> Coming<()> {
        Box::pin(async move {
            pending::<()>().await;
            change(None);
        })
    }

    fn get(&self, _: String) -> Coming<Option<String>> {
        Box::pin(pending())
    }

    fn put(&self, _: String, _: String) {}

    fn forget(&self, _: &str) {}

    fn forget_calls(&self, _: &str) {}

    fn forget_others(&self, _: &[String]) {}
}

/// A storage that stops answering once its flag is set.
#[derive(Default)]
struct FallingSilent {
    cupboard: Cupboard,
    is_silent: AtomicBool,
}

impl Shelf for FallingSilent {
    fn note(&self, key: &str) -> Option<String> {
        self.cupboard.note(key)
    }

    fn set_note(&self, key: &str, text: &str) {
        self.cupboard.set_note(key, text);
    }

    fn change(&self, key: String, change: Change) -> Coming<()> {
        match self.is_silent.load(Ordering::Relaxed) {
            true => Silent.change(key, change),
            false => self.cupboard.change(key, change),
        }
    }

    fn get(&self, key: String) -> Coming<Option<String>> {
        match self.is_silent.load(Ordering::Relaxed) {
            true => Silent.get(key),
            false => self.cupboard.get(key),
        }
    }

    fn put(&self, key: String, text: String) {
        self.cupboard.put(key, text);
    }

    fn forget(&self, prefix: &str) {
        self.cupboard.forget(prefix);
    }

    fn forget_calls(&self, prefix: &str) {
        self.cupboard.forget_calls(prefix);
    }

    fn forget_others(&self, prefixes: &[String]) {
        self.cupboard.forget_others(prefixes);
    }
}

/// A page at noon whose storage is silent, and a workspace with its usual limit.
fn page() -> (Time, Arc<Server>, Client) {
    page_with(Arc::new(Silent))
}

fn page_with(shelf: Arc<dyn Shelf>) -> (Time, Arc<Server>, Client) {
    let (time, server) =
        (Time::new(at("2026-11-20T12:00:00Z")), Server::new(10, |request, _| nothing(request)));
    let (clock, asked) = (time.clone(), server.clone());
    let respond = move |request: &Request, now| asked.answer(request, now);
    let client = time.client_by(Connection::simulated(respond), Arc::new(move || clock.now()), shelf);
    (time, server, client)
}

/// How many milliseconds pass until all of these are done.
fn millis(time: &Time, tasks: Vec<Coming<()>>) -> i64 {
    let before = time.now();
    time.run(tasks);
    (time.now() - before).num_milliseconds()
}

fn totals(client: &Client, department: usize) -> Coming<()> {
    let client = client.clone();
    task(async move {
        let scope = scope_of(DAYS, &department.to_string());
        client.totals(&scope, Freshness::Recent).await.map(drop).unwrap();
    })
}

fn trend(client: &Client) -> Coming<()> {
    let client = client.clone();
    task(async move {
        let question = TrendQuestion { scope: scope(DAYS), metric: Metric::TotalConversations };
        client.trend(&question, Freshness::Recent).await.map(drop).unwrap();
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
    let shelf = Arc::new(FallingSilent::default());
    let (time, server, client) = page_with(shelf.clone());
    time.run((0..10).map(|department| totals(&client, department)).collect());
    shelf.is_silent.store(true, Ordering::Relaxed);
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

//! Simulated time: when every task is waiting, the clock jumps to the earliest wake-up. Hours pass in milliseconds.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use futures_channel::oneshot;
use futures_executor::LocalPool;
use futures_util::task::LocalSpawnExt;
use rocketchat::shelf::{Change, Coming};
use rocketchat::{Client, Clock, Connection, Reply, Request, Shelf, Tools};

use crate::desk::reply;

/// A clock and the tasks that sleep on it.
#[derive(Clone)]
pub struct Time(Arc<Mutex<Inner>>);

struct Inner {
    now: DateTime<Utc>,
    sleepers: Vec<(DateTime<Utc>, oneshot::Sender<()>)>,
}

impl Time {
    pub fn new(now: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(Inner { now, sleepers: Vec::new() })))
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.0.lock().unwrap().now
    }

    pub fn pause(&self, length: TimeDelta) -> Coming<()> {
        let (sender, receiver) = oneshot::channel();
        let mut inner = self.0.lock().unwrap();
        let until = inner.now + length;
        inner.sleepers.push((until, sender));
        Box::pin(async move { _ = receiver.await })
    }

    /// Jumps to the earliest sleeper; false when there is none.
    fn jump(&self) -> bool {
        let mut inner = self.0.lock().unwrap();
        inner.sleepers.retain(|(_, sender)| !sender.is_canceled());
        let Some(first) = (0..inner.sleepers.len()).min_by_key(|at| inner.sleepers[*at].0) else {
            return false;
        };
        let (until, sender) = inner.sleepers.remove(first);
        inner.now = inner.now.max(until);
        sender.send(()).is_ok()
    }

    /// Lets all of these go on until they are done.
    pub fn run(&self, tasks: Vec<Coming<()>>) {
        let mut pool = LocalPool::new();
        for task in tasks {
            pool.spawner().spawn_local(task).unwrap();
        }
        loop {
            pool.run_until_stalled();
            if !self.jump() {
                break;
            }
        }
    }

    /// A client of a tab whose storage is `shelf`.
    pub fn client(&self, server: &Arc<Server>, shelf: &Arc<Cupboard>) -> Client {
        let (time, server) = (self.clone(), server.clone());
        let respond = move |request: &Request, now: DateTime<Utc>| server.answer(request, now);
        self.client_by(Connection::simulated(respond), Arc::new(move || time.now()), shelf.clone())
    }

    /// A client of a tab with a clock and a storage of its own.
    pub fn client_by(&self, connection: Connection, clock: Arc<dyn Clock>, shelf: Arc<dyn Shelf>) -> Client {
        let pausing = self.clone();
        let pause = Arc::new(move |length| pausing.pause(length));
        Client::equipped(
            connection,
            Tools { clock, pause, shelf, is_limited: true, ..Tools::plain(Utc::now) },
        )
    }
}

/// Boxes a task.
pub fn task(coming: impl Future<Output = ()> + 'static) -> Coming<()> {
    Box::pin(coming)
}

/// A storage that tabs share.
#[derive(Default)]
pub struct Cupboard {
    notes: Mutex<HashMap<String, String>>,
    pub texts: Mutex<HashMap<String, String>>,
}

impl Cupboard {
    /// All that it holds, by name.
    pub fn names(&self) -> Vec<String> {
        let (notes, texts) = (self.notes.lock().unwrap(), self.texts.lock().unwrap());
        notes.keys().chain(texts.keys()).cloned().collect()
    }
}

impl Shelf for Cupboard {
    fn note(&self, key: &str) -> Option<String> {
        self.notes.lock().unwrap().get(key).cloned()
    }

    fn set_note(&self, key: &str, text: &str) {
        self.notes.lock().unwrap().insert(key.into(), text.into());
    }

    fn change(&self, key: String, change: Change) -> Coming<()> {
        let mut notes = self.notes.lock().unwrap();
        let text = change(notes.get(&key).cloned());
        notes.insert(key, text);
        Box::pin(async {})
    }

    fn get(&self, key: String) -> Coming<Option<String>> {
        let text = self.texts.lock().unwrap().get(&key).cloned();
        Box::pin(async { text })
    }

    fn put(&self, key: String, text: String) {
        self.texts.lock().unwrap().insert(key, text);
    }

    fn forget(&self, prefix: &str) {
        self.notes.lock().unwrap().retain(|key, _| !key.starts_with(prefix));
        self.texts.lock().unwrap().retain(|key, _| !key.starts_with(prefix));
    }

    fn forget_calls(&self, prefix: &str) {
        self.notes.lock().unwrap().retain(|key, _| !key.starts_with(prefix));
    }

    fn forget_others(&self, prefixes: &[String]) {
        let is_own = |key: &String| prefixes.iter().any(|prefix| key.starts_with(prefix));
        self.texts.lock().unwrap().retain(|key, _| is_own(key));
    }
}

type Answer = Box<dyn Fn(&Request, DateTime<Utc>) -> Reply + Send + Sync>;

/// A workspace with a limit: so many calls a minute of each route, counted in windows that begin with a call.
pub struct Server {
    limit: usize,
    answer: Answer,
    windows: Mutex<HashMap<String, (DateTime<Utc>, usize)>>,
    pub calls: Mutex<Vec<(DateTime<Utc>, String)>>,
    pub refused: Mutex<usize>,
}

impl Server {
    pub fn new(
        limit: usize,
        answer: impl Fn(&Request, DateTime<Utc>) -> Reply + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            limit,
            answer: Box::new(answer),
            windows: Mutex::default(),
            calls: Mutex::default(),
            refused: Mutex::default(),
        })
    }

    pub fn answer(&self, request: &Request, now: DateTime<Utc>) -> Reply {
        self.calls.lock().unwrap().push((now, request.target()));
        let mut windows = self.windows.lock().unwrap();
        let window = windows.entry(request.path.clone()).or_insert((now, 0));
        if now - window.0 >= TimeDelta::seconds(60) {
            *window = (now, 0);
        }
        window.1 += 1;
        if window.1 > self.limit {
            *self.refused.lock().unwrap() += 1;
            let wait = (window.0 + TimeDelta::seconds(60) - now).num_seconds() + 1;
            let error = format!(
                "Error, too many requests. Please slow down. You must wait {wait} seconds before trying this endpoint again. [error-too-many-requests]"
            );
            return reply(
                429,
                "application/json",
                &serde_json::json!({ "success": false, "error": error }).to_string(),
            );
        }
        drop(windows);
        (self.answer)(request, now)
    }

    pub fn count(&self) -> usize {
        self.calls.lock().unwrap().len()
    }
}

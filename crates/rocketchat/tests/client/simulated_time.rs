//! Simulated time: when every task is waiting, the clock jumps to the earliest wake-up. Hours pass in milliseconds.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use futures_channel::oneshot;
use futures_executor::LocalPool;
use futures_util::task::LocalSpawnExt;
use rocketchat::storage::{LocalFuture, Update};
use rocketchat::{Client, Clock, Connection, Environment, Request, Response, Storage};

use crate::mock::reply;

/// A clock and the tasks that sleep on it.
#[derive(Clone)]
pub struct SimulatedTime(Arc<Mutex<Inner>>);

struct Inner {
    now: DateTime<Utc>,
    sleepers: Vec<(DateTime<Utc>, oneshot::Sender<()>)>,
}

impl SimulatedTime {
    pub fn new(now: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(Inner { now, sleepers: Vec::new() })))
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.0.lock().unwrap().now
    }

    pub fn pause(&self, length: TimeDelta) -> LocalFuture<()> {
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
    pub fn run(&self, tasks: Vec<LocalFuture<()>>) {
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

    /// A client of a tab whose storage is `storage`.
    pub fn client(&self, server: &Arc<Server>, storage: &Arc<MemoryStorage>) -> Client {
        let (time, server) = (self.clone(), server.clone());
        let respond = move |request: &Request, now: DateTime<Utc>| server.answer(request, now);
        self.client_by(Connection::simulated(respond), Arc::new(move || time.now()), storage.clone())
    }

    /// A client of a tab with a clock and a storage of its own.
    pub fn client_by(
        &self,
        connection: Connection,
        clock: Arc<dyn Clock>,
        storage: Arc<dyn Storage>,
    ) -> Client {
        let pausing = self.clone();
        let sleep = Arc::new(move |length| pausing.pause(length));
        Client::with_environment(
            connection,
            Environment {
                clock,
                sleep,
                storage,
                is_rate_limited: true,
                ..Environment::minimal(|| DateTime::UNIX_EPOCH)
            },
        )
    }
}

/// Boxes a task.
pub fn task(future: impl Future<Output = ()> + 'static) -> LocalFuture<()> {
    Box::pin(future)
}

/// A storage that tabs share.
#[derive(Default)]
pub struct MemoryStorage {
    notes: Mutex<HashMap<String, String>>,
    pub texts: Mutex<HashMap<String, String>>,
}

impl MemoryStorage {
    /// All that it holds, by name.
    pub fn names(&self) -> Vec<String> {
        let (notes, texts) = (self.notes.lock().unwrap(), self.texts.lock().unwrap());
        notes.keys().chain(texts.keys()).cloned().collect()
    }
}

impl Storage for MemoryStorage {
    fn get_sync(&self, key: &str) -> Option<String> {
        self.notes.lock().unwrap().get(key).cloned()
    }

    fn set_sync(&self, key: &str, text: &str) {
        self.notes.lock().unwrap().insert(key.into(), text.into());
    }

    fn update(&self, key: String, update: Update) -> LocalFuture<()> {
        let mut notes = self.notes.lock().unwrap();
        let text = update(notes.get(&key).cloned());
        notes.insert(key, text);
        Box::pin(async {})
    }

    fn get(&self, key: String) -> LocalFuture<Option<String>> {
        let text = self.texts.lock().unwrap().get(&key).cloned();
        Box::pin(async { text })
    }

    fn put(&self, key: String, text: String) {
        self.texts.lock().unwrap().insert(key, text);
    }

    fn remove_prefix(&self, prefix: &str) {
        self.notes.lock().unwrap().retain(|key, _| !key.starts_with(prefix));
        self.texts.lock().unwrap().retain(|key, _| !key.starts_with(prefix));
    }

    fn remove_shared_prefix(&self, prefix: &str) {
        self.notes.lock().unwrap().retain(|key, _| !key.starts_with(prefix));
    }

    fn retain_prefixes(&self, prefixes: &[String]) {
        let is_own = |key: &String| prefixes.iter().any(|prefix| key.starts_with(prefix));
        self.texts.lock().unwrap().retain(|key, _| is_own(key));
    }
}

type Answer = Box<dyn Fn(&Request, DateTime<Utc>) -> Response + Send + Sync>;

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
        answer: impl Fn(&Request, DateTime<Utc>) -> Response + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            limit,
            answer: Box::new(answer),
            windows: Mutex::default(),
            calls: Mutex::default(),
            refused: Mutex::default(),
        })
    }

    pub fn answer(&self, request: &Request, now: DateTime<Utc>) -> Response {
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

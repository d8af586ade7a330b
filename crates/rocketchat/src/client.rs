//! Asks one workspace for one person. Remembers for its lifetime which variants of an endpoint worked.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use super::connection::Connection;
use super::kept::{Freshness, KeptAnswers};
use super::known_charts::KnownCharts;
use super::memory::Memory;
use super::misreading::read;
use super::queue::Queue;
use super::reply::{self, Refusal};
use super::request::Request;
use super::tools::Tools;
use super::watch::{Step, Watch};
use analytics::host_time::Moment;
use analytics::progress::Parts;
use analytics::range::DateRange;
use analytics::trouble::Trouble;
use analytics::zone::Zone;

/// An answer with the time at which it came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dated<T> {
    /// The answer.
    pub value: T,
    /// When it came; of several answers the oldest.
    pub at: DateTime<Utc>,
}

impl<T> Dated<T> {
    /// The same time, another value.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Dated<U> {
        Dated { value: map(self.value), at: self.at }
    }
}

impl<T> Default for Dated<Vec<T>> {
    /// No answers yet.
    fn default() -> Self {
        Self { value: Vec::new(), at: DateTime::<Utc>::MAX_UTC }
    }
}

impl<T> Dated<Vec<T>> {
    /// One more answer, with which all are as old as the oldest.
    pub fn push(&mut self, answer: Dated<T>) {
        self.value.push(answer.value);
        self.at = self.at.min(answer.at);
    }
}

/// Asks one workspace. Clones share what they remember, and each can have a watch of its own.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    watch: Watch,
    until: Option<DateTime<Utc>>,
    /// Whether it asks for one part of what somebody else counts.
    is_part: bool,
}

struct Shared {
    /// The workspace's; a simulated one has none.
    host: Option<String>,
    /// Of one person at one workspace; only the token changes, at another sign-in.
    connection: Mutex<Connection>,
    tools: Tools,
    memory: Mutex<Memory>,
    kept: Mutex<KeptAnswers>,
    charts: Mutex<KnownCharts>,
    queue: Queue,
    /// The calls of each route, where they are not to be kept for other tabs.
    calls: Mutex<Vec<(String, String)>>,
    /// Until when the storage is done without, because it did not answer.
    silent_until: Mutex<Option<DateTime<Utc>>>,
    /// Whether its person has signed out.
    is_over: AtomicBool,
}

impl PartialEq for Client {
    /// The same client, not merely one like it.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
}

impl Client {
    /// A client that takes the time from `clock`, keeps nothing and waits for nothing.
    pub fn new(connection: Connection, clock: fn() -> DateTime<Utc>) -> Self {
        Self::equipped(connection, Tools::plain(clock))
    }

    /// A client with tools.
    pub fn equipped(connection: Connection, tools: Tools) -> Self {
        let client = Self::with(connection, tools);
        if let Some(text) = client.shelf_key("").and_then(|key| client.tools().shelf.note(&key)) {
            client.memory().recall(&text);
        }
        client
    }

    fn with(connection: Connection, tools: Tools) -> Self {
        let shared = Shared {
            host: connection.host().map(str::to_owned),
            connection: Mutex::new(connection),
            tools,
            memory: Mutex::default(),
            kept: Mutex::default(),
            charts: Mutex::default(),
            calls: Mutex::default(),
            silent_until: Mutex::default(),
            queue: Queue::default(),
            is_over: AtomicBool::default(),
        };
        Self { shared: Arc::new(shared), watch: Watch::default(), until: None, is_part: false }
    }

    /// The same client for one question that somebody follows.
    pub fn watched(&self, watch: Watch) -> Self {
        Self { watch, ..self.clone() }
    }

    /// The workspace's address; a simulated one has none.
    pub fn address(&self) -> Option<String> {
        match self.connection() {
            Connection::Workspace(address, _) => Some(address.to_string()),
            Connection::Simulated(_) => None,
        }
    }

    /// Asks by another token of the same person from now on.
    pub fn renew(&self, connection: Connection) {
        *lock(&self.shared.connection) = connection;
    }

    /// What is remembered; not to be held while waiting.
    pub(super) fn memory(&self) -> MutexGuard<'_, Memory> {
        lock(&self.shared.memory)
    }

    pub(super) fn kept(&self) -> MutexGuard<'_, KeptAnswers> {
        lock(&self.shared.kept)
    }

    pub(super) fn charts(&self) -> MutexGuard<'_, KnownCharts> {
        lock(&self.shared.charts)
    }

    pub(super) fn own_calls(&self) -> MutexGuard<'_, Vec<(String, String)>> {
        lock(&self.shared.calls)
    }

    pub(super) fn silent_until(&self) -> MutexGuard<'_, Option<DateTime<Utc>>> {
        lock(&self.shared.silent_until)
    }

    pub(super) fn over(&self) -> &AtomicBool {
        &self.shared.is_over
    }

    pub(super) fn queue(&self) -> &Queue {
        &self.shared.queue
    }

    pub(super) fn tools(&self) -> &Tools {
        &self.shared.tools
    }

    pub(super) fn watch(&self) -> &Watch {
        &self.watch
    }

    /// The same client, which counts nothing from an instant on where a report is asked by instants.
    pub fn until(&self, until: Option<DateTime<Utc>>) -> Self {
        Self { until, ..self.clone() }
    }

    /// The instants of a zone's days, as far as they count.
    pub(super) fn instants(&self, range: DateRange, zone: &Zone) -> (DateTime<Utc>, DateTime<Utc>) {
        let (start, end) = zone.instants(range);
        (start, self.until.map_or(end, |until| end.min(until)))
    }

    /// The present, by the clock that the client was given.
    pub fn now(&self) -> DateTime<Utc> {
        self.moment().at
    }

    /// The same, and whether that clock can be relied on.
    pub(super) fn moment(&self) -> Moment {
        self.tools().clock.now()
    }

    /// Tells whoever follows the question that a part of its answer can be shown.
    pub fn tell_part(&self) {
        self.watch.tell(Step::Part);
    }

    /// Tells whoever follows the question how many parts of it are here, where there are more than two.
    pub fn count(&self, done: usize, all: usize) {
        if all > 2 && !self.is_part {
            self.watch.tell(Step::Parts(Parts { done, all, since: self.now() }));
        }
    }

    /// The same client for one of several parts, which counts none of its own.
    pub fn for_a_part(&self) -> Self {
        Self { is_part: true, ..self.clone() }
    }

    /// Whom it asks.
    pub fn connection(&self) -> Connection {
        lock(&self.shared.connection).clone()
    }

    /// Asks for an answer of this form, and makes of it what is wanted. `permission` is what the endpoint needs.
    pub(super) async fn answer<A: DeserializeOwned, T>(
        &self,
        request: &Request,
        permission: &str,
        freshness: Freshness,
        make: impl FnOnce(A) -> Result<T, Trouble>,
    ) -> Result<Dated<T>, Refusal> {
        let Dated { value: answer, at } = self.ask(request, permission, freshness).await?;
        let made = read(&answer).map_err(Trouble::from).and_then(make);
        let value = made.map_err(|trouble| {
            // A spoilt answer is asked for again.
            self.forget(&request.key());
            reply::explained(trouble, &answer, self.host())
        })?;
        Ok(Dated { value, at })
    }

    /// Forgets the answers to questions whose key begins so.
    pub(super) fn forget(&self, prefix: &str) {
        let gone = self.kept().forget(prefix);
        for key in gone {
            if let Some(key) = self.shelf_key(&key) {
                self.tools().shelf.put(key, String::new());
            }
        }
    }

    /// Forgets all that is kept of this workspace's answers for this person, whatever was chosen for new ones.
    pub fn forget_answers(&self) {
        self.kept().forget("");
        self.charts().clear();
        if let Some(prefix) = self.place("") {
            self.tools().shelf.forget(&prefix);
        }
    }

    /// Where an answer is kept beyond this page; nowhere if the person wants nothing kept, or has signed out.
    pub(super) fn shelf_key(&self, key: &str) -> Option<String> {
        let is_kept = match self.connection() {
            Connection::Workspace(_, who) => who.keeps_answers,
            Connection::Simulated(_) => self.tools().is_limited,
        };
        self.place(key).filter(|_| is_kept && !self.is_over())
    }

    /// The place of an answer.
    fn place(&self, key: &str) -> Option<String> {
        let connection = self.connection();
        Some(format!("{} {key}", connection.id().unwrap_or_else(|| "simulated".into())))
    }

    /// The host to name in sentences; a simulated workspace's name follows the language.
    pub fn host(&self) -> &str {
        self.shared.host.as_deref().unwrap_or_else(|| i18n::troubles_demo())
    }

    /// What an absent endpoint means where none is expected to be missing.
    pub(super) fn unexpected(&self, refusal: Refusal) -> Trouble {
        match refusal {
            Refusal::Absent(status) => self.absent(status),
            Refusal::Trouble(trouble) => trouble,
        }
    }

    /// What came where there must be an endpoint.
    pub(super) fn absent(&self, status: u16) -> Trouble {
        let host = self.host().to_owned();
        if status >= 400 { Trouble::NotThere { host, status } } else { Trouble::PageInstead { host } }
    }
}

/// What a lock guards; nothing here can leave it in a bad state.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The permission that most reports need.
pub(super) const MANAGER: &str = "view-livechat-manager";
/// The permission of the premium reports page.
pub(super) const REPORTS: &str = "view-livechat-reports";

//! Asks one workspace for one person. Remembers for its lifetime which variants of an endpoint worked.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use super::capabilities::Capabilities;
use super::chart_days_cache::ChartDaysCache;
use super::connection::Connection;
use super::decode_error::{DecodeError, read};
use super::environment::Environment;
use super::observer::{RequestEvent, RequestObserver};
use super::request::Request;
use super::request_queue::RequestQueue;
use super::response::{self, EndpointError};
use super::response_cache::{CachePolicy, ResponseCache};
use crate::clock_sync::DatedInstant;
use crate::error::{ApiError, Host};
use crate::request_state::PartProgress;
use analytics::range::DateRange;
use analytics::zone::Zone;

/// An answer with the time at which it came.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fetched<T> {
    /// The answer.
    pub value: T,
    /// When it came; of several answers the oldest.
    pub at: DateTime<Utc>,
}

impl<T> Fetched<T> {
    /// The same time, another value.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Fetched<U> {
        Fetched { value: map(self.value), at: self.at }
    }
}

impl<T> Default for Fetched<Vec<T>> {
    /// No answers yet.
    fn default() -> Self {
        Self { value: Vec::new(), at: DateTime::<Utc>::MAX_UTC }
    }
}

impl<T> Fetched<Vec<T>> {
    /// One more answer, with which all are as old as the oldest.
    pub fn push(&mut self, answer: Fetched<T>) {
        self.value.push(answer.value);
        self.at = self.at.min(answer.at);
    }
}

/// Asks one workspace. Clones share what they remember, and each can have an observer of its own.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    observer: RequestObserver,
    until: Option<DateTime<Utc>>,
    /// Whether it asks for one part of what somebody else counts.
    is_one_part: bool,
}

struct Shared {
    /// The workspace's; a simulated one has none.
    host: Option<String>,
    /// Of one person at one workspace; only the token changes, at another sign-in.
    connection: Mutex<Connection>,
    environment: Environment,
    capabilities: Mutex<Capabilities>,
    cache: Mutex<ResponseCache>,
    charts: Mutex<ChartDaysCache>,
    queue: RequestQueue,
    /// The calls of each route, where they are not to be kept for other tabs.
    calls: Mutex<Vec<(String, String)>>,
    /// Until when the storage is done without, because it did not answer.
    storage_disabled_until: Mutex<Option<DateTime<Utc>>>,
    /// Whether its person has signed out.
    is_signed_out: AtomicBool,
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
        Self::with_environment(connection, Environment::minimal(clock))
    }

    /// A client with an environment.
    pub fn with_environment(connection: Connection, environment: Environment) -> Self {
        let client = Self::build(connection, environment);
        if let Some(text) = client.storage_key("").and_then(|key| client.environment().storage.get_sync(&key))
        {
            client.capabilities().restore_capabilities(&text);
        }
        client
    }

    fn build(connection: Connection, environment: Environment) -> Self {
        let shared = Shared {
            host: connection.host().map(str::to_owned),
            connection: Mutex::new(connection),
            environment,
            capabilities: Mutex::default(),
            cache: Mutex::default(),
            charts: Mutex::default(),
            calls: Mutex::default(),
            storage_disabled_until: Mutex::default(),
            queue: RequestQueue::default(),
            is_signed_out: AtomicBool::default(),
        };
        Self {
            shared: Arc::new(shared),
            observer: RequestObserver::default(),
            until: None,
            is_one_part: false,
        }
    }

    /// The same client for one question that somebody follows.
    pub fn with_observer(&self, observer: RequestObserver) -> Self {
        Self { observer, ..self.clone() }
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
    pub(super) fn capabilities(&self) -> MutexGuard<'_, Capabilities> {
        lock(&self.shared.capabilities)
    }

    pub(super) fn cache(&self) -> MutexGuard<'_, ResponseCache> {
        lock(&self.shared.cache)
    }

    pub(super) fn charts(&self) -> MutexGuard<'_, ChartDaysCache> {
        lock(&self.shared.charts)
    }

    pub(super) fn local_limits(&self) -> MutexGuard<'_, Vec<(String, String)>> {
        lock(&self.shared.calls)
    }

    pub(super) fn storage_disabled_until(&self) -> MutexGuard<'_, Option<DateTime<Utc>>> {
        lock(&self.shared.storage_disabled_until)
    }

    pub(super) fn signed_out(&self) -> &AtomicBool {
        &self.shared.is_signed_out
    }

    pub(super) fn queue(&self) -> &RequestQueue {
        &self.shared.queue
    }

    pub(super) fn environment(&self) -> &Environment {
        &self.shared.environment
    }

    pub(super) fn observer(&self) -> &RequestObserver {
        &self.observer
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
        self.clock_time().at
    }

    /// The same, and whether that clock can be relied on.
    pub(super) fn clock_time(&self) -> DatedInstant {
        self.environment().clock.now()
    }

    /// Tells whoever follows the question that a part of its answer can be shown.
    pub fn notify_partial(&self) {
        self.observer.notify(RequestEvent::Partial);
    }

    /// Tells whoever follows the question how many parts of it are here, where there are more than two.
    pub fn notify_parts(&self, done: usize, all: usize) {
        if all > 2 && !self.is_one_part {
            self.observer.notify(RequestEvent::PartCount(PartProgress { done, all, since: self.now() }));
        }
    }

    /// The same client for one of several parts, which counts none of its own.
    pub fn without_part_count(&self) -> Self {
        Self { is_one_part: true, ..self.clone() }
    }

    /// Whom it asks.
    pub fn connection(&self) -> Connection {
        lock(&self.shared.connection).clone()
    }

    /// Asks for an answer of this form, and makes of it what is wanted. `permission` is what the endpoint needs.
    pub(super) async fn fetch<A: DeserializeOwned, T>(
        &self,
        request: &Request,
        permission: &str,
        policy: CachePolicy,
        make: impl FnOnce(A) -> Result<T, DecodeError>,
    ) -> Result<Fetched<T>, EndpointError> {
        let Fetched { value: answer, at } = self.fetch_json(request, permission, policy).await?;
        let value = read(&answer).and_then(make).map_err(|error| {
            // An invalid answer is not served from the cache.
            self.invalidate(&request.key());
            response::classify_decode_error(error.into(), &answer, self.error_host())
        })?;
        Ok(Fetched { value, at })
    }

    /// Forgets the answers to questions whose key begins so.
    pub(super) fn invalidate(&self, prefix: &str) {
        let gone = self.cache().invalidate(prefix);
        for key in gone {
            if let Some(key) = self.storage_key(&key) {
                self.environment().storage.put(key, String::new());
            }
        }
    }

    /// Forgets all that is kept of this workspace's answers for this person, whatever was chosen for new ones.
    pub fn clear_cache(&self) {
        self.cache().invalidate("");
        self.charts().clear();
        if let Some(prefix) = self.place("") {
            self.environment().storage.remove_prefix(&prefix);
        }
    }

    /// Where an answer is kept beyond this page; nowhere if the person wants nothing kept, or has signed out.
    pub(super) fn storage_key(&self, key: &str) -> Option<String> {
        let is_kept = match self.connection() {
            Connection::Workspace(_, who) => who.allows_cache,
            Connection::Simulated(_) => self.environment().is_rate_limited,
        };
        self.place(key).filter(|_| is_kept && !self.is_signed_out())
    }

    /// The place of an answer.
    fn place(&self, key: &str) -> Option<String> {
        let connection = self.connection();
        Some(format!("{} {key}", connection.id().unwrap_or_else(|| "simulated".into())))
    }

    /// The workspace's host, with its port if that is not the usual one; a simulated workspace has none.
    pub fn host(&self) -> Option<&str> {
        self.shared.host.as_deref()
    }

    /// The host as errors name it.
    pub(super) fn error_host(&self) -> Host {
        self.host().into()
    }

    /// What an absent endpoint means where none is expected to be missing.
    pub(super) fn unexpected(&self, refusal: EndpointError) -> ApiError {
        match refusal {
            EndpointError::NotFound(status) => self.absent(status),
            EndpointError::ApiError(error) => error,
        }
    }

    /// What came where there must be an endpoint.
    pub(super) fn absent(&self, status: u16) -> ApiError {
        let host = self.error_host();
        if status >= 400 {
            ApiError::EndpointNotFound { host, status }
        } else {
            ApiError::HtmlInsteadOfData { host }
        }
    }
}

/// What a lock guards; nothing here can leave it in a bad state.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The permission that most reports need.
pub(super) const VIEW_LIVECHAT_MANAGER: &str = "view-livechat-manager";
/// The permission of the premium reports page.
pub(super) const VIEW_LIVECHAT_REPORTS: &str = "view-livechat-reports";

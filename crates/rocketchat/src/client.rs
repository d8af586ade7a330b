//! The client of one workspace and one account.

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};

use super::capabilities::Capabilities;
use super::connection::Connection;
use super::day_cache::ChartDaysCache;
use super::decode_error::read;
use super::endpoint::{Endpoint, Requirements};
use super::environment::Environment;
use super::fetched::Fetched;
use super::observer::PartProgress;
use super::observer::{RequestEvent, RequestObserver};
use super::priority_line::PriorityLine;
use super::response::{self, EndpointError};
use super::response_cache::{CachePolicy, ResponseCache};
use super::single_flight::SingleFlight;
use super::storage_guard::StorageGuard;
use crate::clock_sync::DatedInstant;
use crate::error::{ApiError, Host};
use analytics::range::DateRange;
use analytics::zone::Zone;

/// The client of one workspace and one account. Clones share their cache, rate limiter and capabilities; each can have an
/// observer of its own.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    observer: RequestObserver,
    until: Option<DateTime<Utc>>,
    /// Whether its requests are one part of what another client counts.
    is_one_part: bool,
}

struct Shared {
    /// The workspace's host; a simulated one has none.
    host: Option<String>,
    /// Of one account at one workspace; only the token changes, at another sign-in.
    connection: Mutex<Connection>,
    environment: Environment,
    capabilities: Mutex<Capabilities>,
    cache: Mutex<ResponseCache>,
    charts: Mutex<ChartDaysCache>,
    storage: StorageGuard,
    flights: SingleFlight,
    waiting: PriorityLine,
    is_signed_out: AtomicBool,
}

impl PartialEq for Client {
    /// The same client, not merely one like it.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shared, &other.shared)
    }
}

impl Client {
    /// A client with this clock that stores nothing and waits for nothing.
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
            storage: StorageGuard::new(environment.clone()),
            environment,
            capabilities: Mutex::default(),
            cache: Mutex::default(),
            charts: Mutex::default(),
            flights: SingleFlight::default(),
            waiting: PriorityLine::default(),
            is_signed_out: AtomicBool::default(),
        };
        Self {
            shared: Arc::new(shared),
            observer: RequestObserver::default(),
            until: None,
            is_one_part: false,
        }
    }

    /// The same client with an observer of its requests.
    pub fn with_observer(&self, observer: RequestObserver) -> Self {
        Self { observer, ..self.clone() }
    }

    /// The workspace's address; a simulated or a recorded one has none.
    pub fn address(&self) -> Option<String> {
        match self.connection() {
            Connection::Workspace(address, _) => Some(address.to_string()),
            Connection::Simulated(_) | Connection::Recorded(_) => None,
        }
    }

    /// Whether a simulation answers.
    pub fn is_simulated(&self) -> bool {
        matches!(self.connection(), Connection::Simulated(_))
    }

    /// Uses another token of the same account from now on.
    pub fn renew(&self, connection: Connection) {
        *lock(&self.shared.connection) = connection;
    }

    /// From when on nothing is counted in reports whose range has instants.
    pub(super) fn cutoff(&self) -> Option<DateTime<Utc>> {
        self.until
    }

    /// What is known of the workspace; not to be held across an await.
    pub(super) fn capabilities(&self) -> MutexGuard<'_, Capabilities> {
        lock(&self.shared.capabilities)
    }

    pub(super) fn cache(&self) -> MutexGuard<'_, ResponseCache> {
        lock(&self.shared.cache)
    }

    pub(super) fn charts(&self) -> MutexGuard<'_, ChartDaysCache> {
        lock(&self.shared.charts)
    }

    pub(super) fn storage(&self) -> &StorageGuard {
        &self.shared.storage
    }

    pub(super) fn signed_out(&self) -> &AtomicBool {
        &self.shared.is_signed_out
    }

    pub(super) fn flights(&self) -> &SingleFlight {
        &self.shared.flights
    }

    pub(super) fn priority_line(&self) -> &PriorityLine {
        &self.shared.waiting
    }

    pub(super) fn environment(&self) -> &Environment {
        &self.shared.environment
    }

    pub(super) fn observer(&self) -> &RequestObserver {
        &self.observer
    }

    /// The same client, which counts nothing from an instant on in reports whose range has instants.
    pub fn with_cutoff(&self, until: Option<DateTime<Utc>>) -> Self {
        Self { until, ..self.clone() }
    }

    /// The instants of a zone's days, as far as they count.
    pub(super) fn instants(&self, range: DateRange, zone: &Zone) -> (DateTime<Utc>, DateTime<Utc>) {
        let (start, end) = zone.instants(range);
        (start, self.until.map_or(end, |until| end.min(until)))
    }

    /// The present, by the environment's clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock_time().at
    }

    /// The present, and whether the clock is trusted.
    pub(super) fn clock_time(&self) -> DatedInstant {
        self.environment().clock.now()
    }

    /// Notifies the observer that a part of the answer is in the cache.
    pub fn notify_partial(&self) {
        self.observer.notify(RequestEvent::Partial);
    }

    /// Notifies the observer of the number of parts received, where there are more than two.
    pub fn notify_parts(&self, done: usize, all: usize) {
        if all > 2 && !self.is_one_part {
            self.observer.notify(RequestEvent::PartCount(PartProgress { done, all, since: self.now() }));
        }
    }

    /// The same client for one of several parts, whose own parts are not counted.
    pub fn without_part_count(&self) -> Self {
        Self { is_one_part: true, ..self.clone() }
    }

    /// The workspace and the credentials.
    pub fn connection(&self) -> Connection {
        lock(&self.shared.connection).clone()
    }

    /// A text without the token, wherever that stands in it: for what leaves the page as a file.
    pub fn without_token(&self, text: String) -> String {
        match self.connection() {
            Connection::Workspace(_, who) if !who.token.is_empty() => text.replace(&who.token, "***"),
            _ => text,
        }
    }

    /// The answer of an endpoint: a cached one if the policy accepts it, else the workspace's.
    ///
    /// # Errors
    /// [`EndpointError::NotFound`] where the workspace has no such endpoint.
    pub async fn fetch<E: Endpoint>(
        &self,
        endpoint: &E,
        policy: CachePolicy,
    ) -> Result<Fetched<E::Answer>, EndpointError> {
        let request = endpoint.request();
        let requirements = Requirements::of::<E>();
        let Fetched { value: answer, at } = self.fetch_json(&request, requirements, policy).await?;
        let value = read(&answer).and_then(|wire| endpoint.decode(wire)).map_err(|error| {
            // An invalid answer is not served from the cache.
            self.invalidate(&request.key());
            response::classify_decode_error(error, &answer, self.error_host())
        })?;
        Ok(Fetched { value, at })
    }

    /// Removes the cached answers to requests whose key has this prefix.
    pub(super) fn invalidate(&self, prefix: &str) {
        let gone = self.cache().invalidate(prefix);
        for key in gone {
            if let Some(key) = self.storage_key(&key) {
                self.environment().storage.put(key, String::new());
            }
        }
    }

    /// Removes all cached answers of this workspace for this account, also from the storage.
    pub fn clear_cache(&self) {
        self.cache().invalidate("");
        self.charts().clear();
        if let Some(prefix) = self.full_key("") {
            self.environment().storage.remove_prefix(&prefix);
        }
    }

    /// The storage key of an answer; none if the account permits no caching, or has signed out.
    pub(super) fn storage_key(&self, key: &str) -> Option<String> {
        let is_stored = match self.connection() {
            Connection::Workspace(_, who) => who.allows_cache,
            Connection::Simulated(_) => self.environment().is_rate_limited,
            Connection::Recorded(_) => false,
        };
        self.full_key(key).filter(|_| is_stored && !self.is_signed_out())
    }

    /// The storage key of an answer, whether or not it may be stored.
    fn full_key(&self, key: &str) -> Option<String> {
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

    /// The error for a missing endpoint that every workspace has.
    pub(super) fn required_endpoint_error(&self, refusal: EndpointError) -> ApiError {
        match refusal {
            EndpointError::NotFound(status) => self.not_found_error(status),
            EndpointError::ApiError(error) => error,
        }
    }

    /// The error for a missing endpoint, by the status of the response.
    pub(super) fn not_found_error(&self, status: u16) -> ApiError {
        let host = self.error_host();
        if status >= 400 {
            ApiError::EndpointNotFound { host, status }
        } else {
            ApiError::HtmlInsteadOfData { host }
        }
    }
}

/// Locks a mutex. A panic cannot leave its value in a bad state.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

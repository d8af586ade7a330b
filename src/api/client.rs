//! Asks one workspace for one person. Remembers for its lifetime which variants of an endpoint worked.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::connection::Connection;
use super::fetch;
use super::json::Node;
use super::memory::Memory;
use super::reply::{self, Refusal};
use super::request::Request;
use crate::domain::trouble::Trouble;

/// Whether an answer of the last minute will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// It will.
    Recent,
    /// The person asked for a new one.
    Now,
}

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

/// Asks one workspace. Clones share what they remember.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    connection: Connection,
    clock: fn() -> DateTime<Utc>,
    memory: Mutex<Memory>,
}

impl PartialEq for Client {
    /// The same client, not merely one like it.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Client {
    /// A client that takes the time from `clock`.
    pub fn new(connection: Connection, clock: fn() -> DateTime<Utc>) -> Self {
        Self(Arc::new(Inner { connection, clock, memory: Mutex::default() }))
    }

    /// The workspace's address; a simulated one has none.
    pub fn address(&self) -> Option<String> {
        match self.connection() {
            Connection::Workspace(address, _) => Some(address.to_string()),
            Connection::Simulated(_) => None,
        }
    }

    /// What is remembered; not to be held while waiting.
    pub(super) fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whom it asks.
    pub fn connection(&self) -> &Connection {
        &self.0.connection
    }

    /// Asks, and reads the answer. `permission` is what the endpoint needs.
    pub(super) async fn read<T>(
        &self,
        request: &Request,
        permission: &str,
        freshness: Freshness,
        read: fn(Node<'_>) -> Result<T, Trouble>,
    ) -> Result<Dated<T>, Refusal> {
        let Dated { value: answer, at } = self.ask(request, permission, freshness).await?;
        let value = read(Node::root(&answer)).inspect_err(|_| {
            // A spoilt answer is asked for again.
            self.memory().recent.forget(&request.name());
        })?;
        Ok(Dated { value, at })
    }

    /// Asks, unless the same was answered a moment ago.
    pub(super) async fn ask(
        &self,
        request: &Request,
        permission: &str,
        freshness: Freshness,
    ) -> Result<Dated<Arc<Value>>, Refusal> {
        let name = request.name();
        let now = (self.0.clock)();
        let known = self.memory().recent.get(&name, now).filter(|_| freshness == Freshness::Recent);
        if let Some((value, at)) = known {
            return Ok(Dated { value, at });
        }
        let reply = match &self.0.connection {
            Connection::Workspace(address, who) => fetch::fetch(address, Some(who), request).await?,
            Connection::Simulated(respond) => {
                breathe().await;
                respond(request, now)
            }
        };
        let body = reply::body(reply, self.host(), permission)?;
        let (value, at) = (Arc::new(reply::json(&body, self.host())?), (self.0.clock)());
        self.memory().recent.put(name, value.clone(), body.len(), at);
        Ok(Dated { value, at })
    }

    /// The host, for sentences.
    pub fn host(&self) -> &str {
        self.0.connection.host()
    }

    /// What an absent endpoint means where none is expected to be missing.
    pub(super) fn unexpected(&self, refusal: Refusal) -> Trouble {
        match refusal {
            Refusal::Absent => self.page_instead(),
            Refusal::Trouble(trouble) => trouble,
        }
    }

    /// What a refusal of a premium endpoint means. Without the licence older workspaces do not have it at all, and
    /// newer ones ask for a permission that nobody can have; so the licence is asked for where it is not yet known.
    pub(super) async fn premium_trouble(&self, refusal: Refusal) -> Trouble {
        let is_about_licence =
            matches!(refusal, Refusal::Absent | Refusal::Trouble(Trouble::Forbidden { .. }));
        let known = self.memory().premium;
        let premium = match known {
            None if is_about_licence => self.is_premium().await.ok(),
            known => known,
        };
        match (refusal, premium) {
            (Refusal::Absent, Some(true)) => self.page_instead(),
            (Refusal::Absent, _) | (Refusal::Trouble(Trouble::Forbidden { .. }), Some(false)) => {
                Trouble::Unlicensed
            }
            (Refusal::Trouble(trouble), _) => trouble,
        }
    }

    /// A web page came where there must be an endpoint.
    pub(super) fn page_instead(&self) -> Trouble {
        Trouble::PageInstead { host: self.host().to_owned() }
    }
}

/// Lets the browser paint between answers for which there is no network to wait.
async fn breathe() {
    #[cfg(target_arch = "wasm32")]
    gloo_timers::future::TimeoutFuture::new(0).await;
}

/// The permission that most reports need.
pub(super) const MANAGER: &str = "view-livechat-manager";
/// The permission of the premium reports page.
pub(super) const REPORTS: &str = "view-livechat-reports";

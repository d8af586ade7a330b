//! Asks one workspace for one person. Remembers for its lifetime which variants of an endpoint worked.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::{Either, select};
use serde_json::Value;

use super::bucket::Bucket;
use super::connection::Connection;
use super::json::Node;
use super::kept::{Freshness, KeptAnswers, answer_from_text, text_from_answer};
use super::known_charts::KnownCharts;
use super::memory::Memory;
use super::patience::{patience, pause};
use super::queue::{Place, Queue};
use super::reply::{self, Refusal, Reply};
use super::request::Request;
use super::shelf::Change;
use super::tools::Tools;
use super::watch::{Step, Watch};
use super::{fetch, probe};
use crate::domain::progress::{Call, Progress};
use crate::domain::trouble::Trouble;

/// An answer larger than this is not kept beyond the page.
const MOST_KEPT_BYTES: usize = 256 << 10;
/// How often the workspace may say that it was called too often before that is told.
const MOST_WAITS: u32 = 5;
/// How often those who wait look whether it is their turn.
const SHORTEST_LOOK: TimeDelta = TimeDelta::milliseconds(100);
const LONGEST_LOOK: TimeDelta = TimeDelta::seconds(1);

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

/// Asks one workspace. Clones share what they remember, and each can have a watch of its own.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    watch: Watch,
}

struct Shared {
    connection: Connection,
    tools: Tools,
    memory: Mutex<Memory>,
    kept: Mutex<KeptAnswers>,
    charts: Mutex<KnownCharts>,
    queue: Queue,
    /// The calls of each route, where they are not to be kept for other tabs.
    calls: Mutex<Vec<(String, String)>>,
    /// Whether it has ever answered a question that needs its leave.
    has_answered: AtomicBool,
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
            connection,
            tools,
            memory: Mutex::default(),
            kept: Mutex::default(),
            charts: Mutex::default(),
            calls: Mutex::default(),
            queue: Queue::default(),
            has_answered: AtomicBool::new(false),
        };
        Self { shared: Arc::new(shared), watch: Watch::default() }
    }

    /// The same client for one question that somebody follows.
    pub fn watched(&self, watch: Watch) -> Self {
        Self { shared: self.shared.clone(), watch }
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
        self.shared.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kept(&self) -> MutexGuard<'_, KeptAnswers> {
        self.shared.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn charts(&self) -> MutexGuard<'_, KnownCharts> {
        self.shared.charts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn tools(&self) -> &Tools {
        &self.shared.tools
    }

    pub(super) fn watch(&self) -> &Watch {
        &self.watch
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        (self.tools().clock)()
    }

    /// Whom it asks.
    pub fn connection(&self) -> &Connection {
        &self.shared.connection
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
            self.forget(&request.key());
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

    /// Forgets all that is kept of this workspace's answers for this person.
    pub fn forget_answers(&self) {
        self.kept().forget("");
        self.charts().clear();
        if let Some(prefix) = self.shelf_key("") {
            self.tools().shelf.forget(prefix);
            let address = self.address().unwrap_or_default();
            self.tools().shelf.forget(format!("{address} GET "));
            self.tools().shelf.forget(format!("{address} POST "));
            self.tools().shelf.forget_notes(address);
        }
    }

    /// Asks, unless an answer that will do is here or under way.
    pub(super) async fn ask(
        &self,
        request: &Request,
        permission: &str,
        freshness: Freshness,
    ) -> Result<Dated<Arc<Value>>, Refusal> {
        let key = request.key();
        let mut freshness = freshness;
        loop {
            if let Some(known) = self.known(request, &key, freshness).await {
                self.watch.note(Call { target: request.target(), at: known.at, took: None });
                return Ok(known);
            }
            if freshness == Freshness::Kept {
                return Err(Trouble::NotKept.into());
            }
            let began = self.now();
            match self.shared.queue.ask(&key) {
                Place::First(_asking) => return self.fetch(request, key, permission).await,
                Place::Behind(first) => {
                    // Whether they have an answer or gave up shows when looking for it.
                    let _ = first.await;
                    freshness = Freshness::Since(began);
                }
            }
        }
    }

    /// The kept answer, if it will do.
    async fn known(&self, request: &Request, key: &str, freshness: Freshness) -> Option<Dated<Arc<Value>>> {
        if freshness == Freshness::Now || !request.is_question() {
            return None;
        }
        let will_do = |at| freshness.takes(at, request.final_from, self.now());
        let here = self.kept().get(key);
        if let Some((value, at)) = here.filter(|(_, at)| will_do(*at)) {
            return Some(Dated { value, at });
        }
        // An earlier visit or another tab may have a better one.
        let text = self.tools().shelf.get(self.shelf_key(key)?).await?;
        let (at, value, bytes) = answer_from_text(&text)?;
        let value = Arc::new(value);
        if !will_do(at) {
            return None;
        }
        self.kept().put(key.to_owned(), value.clone(), bytes, at);
        Some(Dated { value, at })
    }

    /// Where an answer is kept beyond this page; nowhere if the person wants nothing kept.
    pub(super) fn shelf_key(&self, key: &str) -> Option<String> {
        match self.connection() {
            Connection::Workspace(address, who) if who.keeps_answers => {
                Some(format!("{address} {} {key}", who.user_id))
            }
            Connection::Workspace(..) => None,
            Connection::Simulated(_) => self.tools().is_limited.then(|| format!("simulated {key}")),
        }
    }

    /// Asks the workspace, as often and with such pauses as it takes.
    async fn fetch(
        &self,
        request: &Request,
        key: String,
        permission: &str,
    ) -> Result<Dated<Arc<Value>>, Refusal> {
        let (mut failures, mut waits) = (0, 0);
        loop {
            self.wait_for_call(request).await;
            let asked = self.now();
            self.watch.tell(Step::Progress(Progress::Asked(asked)));
            let trouble = match self.once(request, permission).await {
                Ok((value, body)) => {
                    let at = self.now();
                    let took = Some((at - asked).num_milliseconds());
                    self.watch.note(Call { target: request.target(), at, took });
                    return Ok(self.keep(request, key, value, &body, at));
                }
                Err(Refusal::Trouble(trouble)) => trouble,
                Err(absent) => return Err(absent),
            };
            let now = self.now();
            match trouble {
                Trouble::Limited { seconds, .. } if self.tools().is_limited && waits < MOST_WAITS => {
                    self.change_bucket(request, move |bucket| bucket.refused(seconds, now)).await;
                    waits += 1;
                }
                trouble => {
                    failures += 1;
                    let Some(pause) = pause(&trouble, failures, (self.tools().dice)()) else {
                        return Err(self.diagnosed(trouble).await.into());
                    };
                    self.watch.tell(Step::Progress(Progress::Retrying(trouble, now + pause)));
                    (self.tools().pause)(pause).await;
                }
            }
        }
    }

    fn keep(
        &self,
        request: &Request,
        key: String,
        value: Value,
        body: &str,
        at: DateTime<Utc>,
    ) -> Dated<Arc<Value>> {
        let value = Arc::new(value);
        if !request.is_question() {
            return Dated { value, at };
        }
        if let Some(place) = self.shelf_key(&key).filter(|_| body.len() <= MOST_KEPT_BYTES) {
            self.tools().shelf.put(place, text_from_answer(at, body));
        }
        self.kept().put(key, value.clone(), body.len(), at);
        self.note_findings();
        Dated { value, at }
    }

    /// Keeps what was found out about the workspace for the next visit.
    fn note_findings(&self) {
        let Some(key) = self.shelf_key("") else { return };
        let found = self.memory().to_text();
        if self.tools().shelf.note(&key).as_deref() != Some(&found) {
            self.tools().shelf.set_note(&key, &found);
        }
    }

    /// One try: the answer, and its text.
    async fn once(&self, request: &Request, permission: &str) -> Result<(Value, String), Refusal> {
        let reply = self.reply(request).await?;
        self.shared.has_answered.store(true, Ordering::Relaxed);
        let body = reply::body(reply, self.host(), permission)?;
        Ok((reply::json(&body, self.host())?, body))
    }

    async fn reply(&self, request: &Request) -> Result<Reply, Trouble> {
        let (address, who) = match self.connection() {
            Connection::Workspace(address, who) => (address, who),
            Connection::Simulated(respond) => {
                breathe().await;
                return Ok(respond(request, self.now()));
            }
        };
        // Whoever waits for nothing gives up nothing either.
        if !self.tools().is_limited {
            return fetch::fetch(address, Some(who), request).await.map(|(reply, _)| reply);
        }
        let patience = patience(request);
        let asking = pin!(fetch::fetch(address, Some(who), request));
        match select(asking, (self.tools().pause)(patience)).await {
            Either::Left((reply, _)) => {
                let (reply, allowance) = reply?;
                if let Some(allowance) = allowance {
                    let now = self.now();
                    self.change_bucket(request, move |bucket| bucket.observe(allowance, now)).await;
                }
                Ok(reply)
            }
            Either::Right(_) => {
                Err(Trouble::TimedOut { host: self.host().to_owned(), seconds: patience.num_seconds() })
            }
        }
    }

    /// Waits until the workspace's limit has a call to spare; the most urgent question gets it.
    async fn wait_for_call(&self, request: &Request) {
        if !self.tools().is_limited || self.is_unlimited() || !request.is_question() {
            return;
        }
        let place = self.shared.queue.wait(&route(request), self.watch.urgency());
        loop {
            let now = self.now();
            let is_next = place.is_next(self.watch.urgency());
            let take = move |bucket: &mut Bucket| match is_next {
                true => bucket.take(now).err(),
                // Somebody is before; what they leave is not known yet.
                false => Some(bucket.free_at(now)),
            };
            let Some(free) = self.change_bucket(request, take).await.flatten() else { return };
            self.watch.tell(Step::Progress(Progress::Waiting(free)));
            // Another tab may change the wait, so it is looked at now and then.
            (self.tools().pause)((free - now).clamp(SHORTEST_LOOK, LONGEST_LOOK)).await;
        }
    }

    /// Changes what all tabs know of a route's calls.
    async fn change_bucket<T: 'static>(
        &self,
        request: &Request,
        change: impl FnOnce(&mut Bucket) -> T + 'static,
    ) -> Option<T> {
        let name = format!("{} {}", self.address().unwrap_or_default(), route(request));
        let result = Arc::new(Mutex::new(None));
        let place = result.clone();
        let change: Change = Box::new(move |text| {
            let mut bucket = text.map(|text| Bucket::from_text(&text)).unwrap_or_default();
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(change(&mut bucket));
            bucket.to_text()
        });
        if self.shelf_key("").is_some() {
            self.tools().shelf.change(name, change).await;
        } else {
            // Nothing is to be kept, so that other tabs cannot know.
            let mut own = self.shared.calls.lock().unwrap_or_else(PoisonError::into_inner);
            let known = own.iter().position(|(known, _)| *known == name);
            let text = change(known.map(|at| own.remove(at).1));
            own.push((name, text));
        }
        result.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Why the browser had no answer, as well as that can be found out: a workspace that answers the one question
    /// that needs no leave keeps this page out.
    async fn diagnosed(&self, trouble: Trouble) -> Trouble {
        let (Trouble::Unreachable { host, origin }, Connection::Workspace(address, _)) =
            (&trouble, self.connection())
        else {
            return trouble;
        };
        let (host, origin) = (host.clone(), origin.clone());
        if self.shared.has_answered.load(Ordering::Relaxed) {
            return Trouble::BrokenOff { host };
        }
        match probe::probe(address).await {
            Ok(_) => Trouble::KeptOut { host, origin },
            Err(_) => trouble,
        }
    }

    /// The host, for sentences.
    pub fn host(&self) -> &str {
        self.connection().host()
    }

    /// What an absent endpoint means where none is expected to be missing.
    pub(super) fn unexpected(&self, refusal: Refusal) -> Trouble {
        match refusal {
            Refusal::Absent(status) => self.absent(status),
            Refusal::Trouble(trouble) => trouble,
        }
    }

    /// What a refusal of a premium endpoint means. Without the licence older workspaces do not have it at all, and
    /// newer ones ask for a permission that nobody can have; so the licence is asked for where it is not yet known.
    pub(super) async fn premium_trouble(&self, refusal: Refusal) -> Trouble {
        let is_about_licence =
            matches!(refusal, Refusal::Absent(_) | Refusal::Trouble(Trouble::Forbidden { .. }));
        let known = self.memory().premium;
        let premium = match known {
            None if is_about_licence => self.is_premium().await.ok(),
            known => known,
        };
        match (refusal, premium) {
            (Refusal::Absent(status), Some(true)) => self.absent(status),
            (Refusal::Absent(_), _) | (Refusal::Trouble(Trouble::Forbidden { .. }), Some(false)) => {
                Trouble::Unlicensed
            }
            (Refusal::Trouble(trouble), _) => trouble,
        }
    }

    /// What came where there must be an endpoint.
    pub(super) fn absent(&self, status: u16) -> Trouble {
        let host = self.host().to_owned();
        if status >= 400 { Trouble::NotThere { host, status } } else { Trouble::PageInstead { host } }
    }
}

/// What the workspace counts together: method and path.
fn route(request: &Request) -> String {
    format!("{} {}", if request.body.is_some() { "POST" } else { "GET" }, request.path)
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

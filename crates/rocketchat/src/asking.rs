//! One request from start to end: response cache, single flight, rate limiter, transport, retry,
//! and storing the answer.

use std::sync::Arc;

use chrono::TimeDelta;
use serde_json::Value;

use super::client::{Client, Dated};
use super::connection::Connection;
use super::diagnosis::Unanswered;
use super::fetch::fetch_in_time;
use super::kept::{Freshness, answer_from_text, text_from_answer};
use super::patience::pause;
use super::queue::Place;
use super::reply::{self, Refusal, Reply};
use super::request::Request;
use super::watch::Step;
use analytics::host_time::Moment;
use analytics::limits;
use analytics::progress::{Call, Progress};
use analytics::trouble::Trouble;

/// An answer that took longer has been on its way while the computer slept.
const LONGEST: TimeDelta = TimeDelta::minutes(5);
/// How often the workspace may say that it was called too often before that is told.
const MOST_WAITS: u32 = 5;

impl Client {
    /// Asks, unless an answer that will do is here or under way.
    pub(super) async fn ask(
        &self,
        request: &Request,
        permission: &str,
        freshness: Freshness,
    ) -> Result<Dated<Arc<Value>>, Refusal> {
        self.tools().clock.settled().await;
        if self.is_over() {
            return Err(Trouble::SignedOut.into());
        }
        let key = request.key();
        let mut freshness = freshness;
        loop {
            if let Some(known) = self.known(request, &key, freshness).await {
                self.watch().note(Call {
                    target: request.told(),
                    at: known.at,
                    took: None,
                    is_answered: true,
                });
                return Ok(known);
            }
            if freshness == Freshness::Kept {
                return Err(Trouble::NotKept.into());
            }
            let began = self.now();
            match self.queue().ask(&key) {
                Place::First(asking) => {
                    // An answer may have come while the storage was looked through.
                    if self.known_here(request, &key, freshness).is_some() {
                        continue;
                    }
                    let result = self.fetch(request, key, permission).await;
                    if let Err(refusal) = &result {
                        asking.fail(refusal);
                    }
                    return result;
                }
                Place::Behind(first) => {
                    if let Ok(refusal) = first.await {
                        return Err(refusal);
                    }
                    // Whether they have an answer or gave up shows when looking for it.
                    freshness = Freshness::Since(began);
                }
            }
        }
    }

    /// The kept answer, if it will do.
    async fn known(&self, request: &Request, key: &str, freshness: Freshness) -> Option<Dated<Arc<Value>>> {
        if let Some(known) = self.known_here(request, key, freshness) {
            return Some(known);
        }
        if freshness == Freshness::Now || !request.is_question() {
            return None;
        }
        // An earlier visit or another tab may have a better one.
        let text = self.shelf_text(self.shelf_key(key)?).await?;
        let (came, value, bytes) = answer_from_text(&text)?;
        let value = Arc::new(value);
        if !freshness.takes(came, request.final_from, self.moment()) {
            return None;
        }
        self.kept().put(key.to_owned(), value.clone(), bytes, came);
        Some(Dated { value, at: came.at })
    }

    /// The same among the answers that this page has.
    fn known_here(&self, request: &Request, key: &str, freshness: Freshness) -> Option<Dated<Arc<Value>>> {
        if !request.is_question() {
            return None;
        }
        let (value, came) = self.kept().get(key)?;
        freshness.takes(came, request.final_from, self.moment()).then_some(Dated { value, at: came.at })
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
            if self.is_over() {
                return Err(Trouble::SignedOut.into());
            }
            let asked = self.moment();
            self.watch().tell(Step::Progress(Progress::Asked(asked.at)));
            let result = self.once(request, permission).await;
            let came = came(asked, self.moment());
            let now = self.now();
            let took = Some((now - asked.at).num_milliseconds().max(0));
            self.watch().note(Call { target: request.told(), at: now, took, is_answered: result.is_ok() });
            let trouble = match result {
                Ok((value, body)) => return Ok(self.keep(request, key, value, &body, came)),
                Err(Refusal::Trouble(trouble)) => trouble,
                Err(absent) => return Err(absent),
            };
            match trouble {
                Trouble::Limited { seconds, .. }
                    if self.tools().is_limited && request.is_question() && waits < MOST_WAITS =>
                {
                    self.note_refusal(request, seconds).await;
                    waits += 1;
                }
                trouble => {
                    failures += 1;
                    let Some(pause) = pause(&trouble, failures, (self.tools().dice)()) else {
                        return Err(self.diagnosed(request, trouble, now - asked.at).await.into());
                    };
                    self.watch().tell(Step::Progress(Progress::Retrying(trouble.so_far(), now + pause)));
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
        came: Moment,
    ) -> Dated<Arc<Value>> {
        let (value, at) = (Arc::new(value), came.at);
        if !request.is_question() || self.is_over() {
            return Dated { value, at };
        }
        if let Some(place) = self.shelf_key(&key).filter(|_| body.len() <= limits::KEPT_BYTES) {
            self.keep_text(place, text_from_answer(came, body));
        }
        self.kept().put(key, value.clone(), body.len(), came);
        Dated { value, at }
    }

    /// One try: the answer, and its text.
    async fn once(&self, request: &Request, permission: &str) -> Result<(Value, String), Refusal> {
        let reply = self.reply(request).await?;
        reply::answer(reply, self.host(), permission)
    }

    async fn reply(&self, request: &Request) -> Result<Reply, Trouble> {
        let (address, who) = match self.connection() {
            Connection::Workspace(address, who) => (address, who),
            Connection::Simulated(respond) => return respond(request, self.now()).await,
        };
        let (reply, allowance) = fetch_in_time(self.tools(), &address, Some(&who), request).await?;
        if let Some(allowance) = allowance {
            let now = self.now();
            self.change_bucket(request, move |bucket| bucket.observe(allowance, now)).await;
        }
        Ok(reply)
    }

    /// The trouble with its cause, as well as that can be found out.
    async fn diagnosed(&self, request: &Request, trouble: Trouble, ran: TimeDelta) -> Trouble {
        let Connection::Workspace(address, _) = self.connection() else { return trouble };
        // Nobody is signed in whom the workspace has not let in.
        let (tools, request) = (self.tools(), request.clone());
        Unanswered { tools, address: &address, request, ran, has_worked: true }.explained(trouble).await
    }
}

/// When an answer was received: the time of sending, if it took so long that the computer must have slept.
fn came(asked: Moment, now: Moment) -> Moment {
    let at = if now.at - asked.at > LONGEST { asked.at } else { now.at };
    Moment { at, is_sure: asked.is_sure && now.is_sure }
}

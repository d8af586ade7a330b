//! One request from start to end: response cache, single flight, rate limiter, transport, retry,
//! and storing the answer.

use std::sync::Arc;

use chrono::TimeDelta;
use serde_json::Value;

use super::client::Client;
use super::connection::Connection;
use super::diagnosis::FailedRequest;
use super::endpoint::Requirements;
use super::fetch::fetch_with_timeout;
use super::fetched::Fetched;
use super::observer::{CallRecord, RequestEvent, RequestState};
use super::request::Request;
use super::response::{self, EndpointError, Response};
use super::response_cache::{CachePolicy, CachedAnswer, deserialize_answer, serialize_answer};
use super::retry::retry_delay;
use super::single_flight::Flight;
use crate::clock_sync::DatedInstant;
use crate::error::ApiError;
use analytics::limits;

/// A request that took longer was suspended with the computer.
const MAX_REQUEST_TIME: TimeDelta = TimeDelta::minutes(5);
/// How many 429 in a row are waited for before the error is reported.
const MAX_RATE_LIMIT_WAITS: u32 = 5;
/// How long another attempt waits for the rate limiter. A failure that is known is not withheld for a minute.
const MAX_RETRY_WAIT: TimeDelta = TimeDelta::seconds(5);

impl Client {
    /// The answer as JSON: a cached one if the policy accepts it, that of an equal request in flight, or a new one.
    pub(super) async fn fetch_json(
        &self,
        request: &Request,
        requirements: Requirements,
        policy: CachePolicy,
    ) -> Result<Fetched<Arc<Value>>, EndpointError> {
        self.environment().clock.synchronized().await;
        if self.is_signed_out() {
            return Err(ApiError::SignedOut.into());
        }
        if let Some(recording) = self.recording() {
            return self.replay(&recording, request, policy);
        }
        let key = request.key();
        let mut policy = policy;
        loop {
            if let Some(known) = self.cached(request, &key, policy).await {
                let CachedAnswer { received: DatedInstant { at, .. }, value, body } = known;
                self.observer().record(CallRecord {
                    target: request.display_target(),
                    at,
                    duration_ms: None,
                    is_answered: true,
                    body: Some(body),
                });
                return Ok(Fetched { value, at });
            }
            if policy == CachePolicy::CacheOnly {
                return Err(ApiError::NotCached.into());
            }
            let began = self.now();
            match self.flights().join(&key) {
                Flight::Leader(in_flight) => {
                    // An answer may have been received while the storage was read.
                    if self.cached_in_memory(request, &key, policy).is_some() {
                        continue;
                    }
                    let result = self.fetch_with_retry(request, key, requirements).await;
                    if let Err(refusal) = &result {
                        in_flight.fail(refusal);
                    }
                    return result;
                }
                Flight::Follower(first) => {
                    if let Ok(refusal) = first.await {
                        return Err(refusal);
                    }
                    // If the leader succeeded, its answer is in the cache.
                    policy = CachePolicy::NotBefore(began);
                }
            }
        }
    }

    /// The cached answer, if the policy accepts it.
    pub(super) async fn cached(
        &self,
        request: &Request,
        key: &str,
        policy: CachePolicy,
    ) -> Option<CachedAnswer> {
        if let Some(known) = self.cached_in_memory(request, key, policy) {
            return Some(known);
        }
        if policy == CachePolicy::Reload || !request.is_read_only() {
            return None;
        }
        // An earlier visit or another tab may have stored a newer one.
        let text = self.storage().get(self.storage_key(key)?).await?;
        let known = deserialize_answer(&text)?;
        if !policy.accepts(known.received, request.final_from, self.clock_time()) {
            return None;
        }
        self.cache().put(key.to_owned(), known.clone());
        Some(known)
    }

    /// The same among the answers in memory.
    fn cached_in_memory(&self, request: &Request, key: &str, policy: CachePolicy) -> Option<CachedAnswer> {
        if !request.is_read_only() {
            return None;
        }
        let known = self.cache().get(key)?;
        policy.accepts(known.received, request.final_from, self.clock_time()).then_some(known)
    }

    /// Sends the request, throttled and with retries.
    async fn fetch_with_retry(
        &self,
        request: &Request,
        key: String,
        requirements: Requirements,
    ) -> Result<Fetched<Arc<Value>>, EndpointError> {
        let (mut attempts, mut waits) = (0, 0);
        let mut failure: Option<(ApiError, TimeDelta)> = None;
        loop {
            let max_wait = if failure.is_some() { MAX_RETRY_WAIT } else { TimeDelta::MAX };
            let is_permitted = self.throttle(request, max_wait).await;
            if self.is_signed_out() {
                return Err(ApiError::SignedOut.into());
            }
            if let Some((error, elapsed)) = failure.take_if(|_| !is_permitted) {
                return Err(self.diagnosed(request, error, elapsed).await.into());
            }
            let sent = self.clock_time();
            self.observer().notify(RequestEvent::State(RequestState::Requested(sent.at)));
            let result = self.send_once(request, requirements).await;
            // What is sent to change something may be answered with a secret.
            let body = result.as_ref().ok().filter(|_| request.is_read_only()).map(|(_, body)| body.clone());
            let received = received(sent, self.clock_time());
            let now = self.now();
            let duration_ms = Some((now - sent.at).num_milliseconds().max(0));
            self.observer().record(CallRecord {
                target: request.display_target(),
                at: now,
                duration_ms,
                is_answered: result.is_ok(),
                body,
            });
            let error = match result {
                Ok((value, body)) => return Ok(self.store(request, key, value, body, received)),
                Err(EndpointError::ApiError(error)) => error,
                Err(absent) => return Err(absent),
            };
            match error {
                ApiError::RateLimited { seconds, .. }
                    if self.environment().is_rate_limited
                        && request.is_read_only()
                        && waits < MAX_RATE_LIMIT_WAITS =>
                {
                    self.note_rate_limited(request, seconds).await;
                    waits += 1;
                    failure = None;
                }
                error => {
                    attempts += 1;
                    let Some(delay) = retry_delay(&error, attempts, (self.environment().random)()) else {
                        return Err(self.diagnosed(request, error, now - sent.at).await.into());
                    };
                    self.observer().notify(RequestEvent::State(RequestState::Retrying(
                        error.clone().provisional(),
                        now + delay,
                    )));
                    (self.environment().sleep)(delay).await;
                    failure = Some((error, now - sent.at));
                }
            }
        }
    }

    fn store(
        &self,
        request: &Request,
        key: String,
        value: Value,
        body: Arc<str>,
        received: DatedInstant,
    ) -> Fetched<Arc<Value>> {
        let (value, at) = (Arc::new(value), received.at);
        if !request.is_read_only() || self.is_signed_out() {
            return Fetched { value, at };
        }
        if let Some(storage_key) =
            self.storage_key(&key).filter(|_| body.len() <= limits::CACHED_ANSWER_BYTES)
        {
            self.storage().put(storage_key, serialize_answer(received, &body));
        }
        self.cache().put(key, CachedAnswer { received, value: value.clone(), body });
        Fetched { value, at }
    }

    /// One attempt: the answer, and its text.
    async fn send_once(
        &self,
        request: &Request,
        Requirements { permission, timeout }: Requirements,
    ) -> Result<(Value, Arc<str>), EndpointError> {
        let response = self.send(request, timeout).await?;
        let (value, body) = response::answer(response, self.error_host(), permission)?;
        Ok((value, body.into()))
    }

    async fn send(&self, request: &Request, timeout: TimeDelta) -> Result<Response, ApiError> {
        let (address, who) = match self.connection() {
            Connection::Workspace(address, who) => (address, who),
            Connection::Simulated(respond) => return respond(request, self.now()).await,
            Connection::Recorded(_) => return Err(ApiError::NotRecorded),
        };
        let (response, rate_limit) =
            fetch_with_timeout(timeout, self.environment(), &address, Some(&who), request).await?;
        if let Some(rate_limit) = rate_limit {
            let now = self.now();
            self.update_limiter(request, move |limiter| limiter.note_headers(rate_limit, now)).await;
        }
        Ok(response)
    }

    /// The error with its cause, as far as it can be diagnosed.
    async fn diagnosed(&self, request: &Request, error: ApiError, elapsed: TimeDelta) -> ApiError {
        let Connection::Workspace(address, _) = self.connection() else { return error };
        // An account that is signed in has reached the workspace before.
        let (environment, request) = (self.environment(), request.clone());
        FailedRequest { environment, address: &address, request, elapsed, was_reachable: true }
            .with_cause(error)
            .await
    }
}

/// When an answer was received: the time of sending, if it took so long that the computer must have slept.
fn received(sent: DatedInstant, now: DatedInstant) -> DatedInstant {
    let at = if now.at - sent.at > MAX_REQUEST_TIME { sent.at } else { now.at };
    DatedInstant { at, is_trusted: sent.is_trusted && now.is_trusted }
}

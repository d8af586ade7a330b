//! Throttles requests to the workspace's rate limit, with one limiter a route, shared by all tabs.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::TimeDelta;

use super::client::Client;
use super::observer::{RequestEvent, RequestState};
use super::rate_limiter::RateLimiter;
use super::request::Request;
use super::storage::Update;

/// How often a waiting request looks whether it goes next.
const MIN_POLL: TimeDelta = TimeDelta::milliseconds(100);
const MAX_POLL: TimeDelta = TimeDelta::seconds(1);

impl Client {
    /// Waits until the rate limiter permits a call; the most urgent request gets it. Tells whether it does: not where that
    /// takes longer than `max_wait`.
    pub(super) async fn throttle(&self, request: &Request, max_wait: TimeDelta) -> bool {
        if !self.environment().is_rate_limited || !request.is_read_only() {
            return true;
        }
        let bypasses_rate_limit = self.bypasses_rate_limit();
        let ticket = self.priority_line().enqueue(&route(request), self.observer().priority());
        loop {
            let now = self.now();
            let is_next = ticket.is_next(self.observer().priority());
            let take = move |limiter: &mut RateLimiter| match is_next {
                // Even an account without a limit can be refused, by a proxy before the workspace.
                true if bypasses_rate_limit => Some(limiter.unblocked_at(now)).filter(|open| *open > now),
                true => limiter.try_acquire(now).err(),
                // Another request goes first; how many calls it leaves is not known yet.
                false => Some(limiter.next_free(now)),
            };
            let Some(free) = self.update_limiter(request, take).await.flatten() else {
                return true;
            };
            if free - now > max_wait {
                return false;
            }
            self.observer().notify(RequestEvent::State(RequestState::Throttled(free)));
            // Another tab may change the wait, so it is looked at now and then.
            (self.environment().sleep)((free - now).clamp(MIN_POLL, MAX_POLL)).await;
        }
    }

    /// Changes a route's limiter, which all tabs share.
    pub(super) async fn update_limiter<T: 'static>(
        &self,
        request: &Request,
        change: impl FnOnce(&mut RateLimiter) -> T + 'static,
    ) -> Option<T> {
        let name = self.limiter_key(&route(request));
        let result = Arc::new(Mutex::new(None));
        let place = result.clone();
        let update: Update = Box::new(move |text| {
            let mut limiter = text.map(|text| RateLimiter::from_text(&text)).unwrap_or_default();
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(change(&mut limiter));
            limiter.to_text()
        });
        if self.storage_key("").is_some() {
            self.storage().update(name, update).await;
        } else {
            // Nothing may be stored, so that other tabs cannot know.
            self.storage().update_local(name, update);
        }
        result.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The storage key of a route's limiter: one for all accounts that are signed in at the workspace.
    pub(super) fn limiter_key(&self, route: &str) -> String {
        format!("{} {route}", self.address().unwrap_or_default())
    }

    /// Records a 429 of this route, with the seconds until the next call is accepted.
    pub(super) async fn note_rate_limited(&self, request: &Request, seconds: Option<u32>) {
        let now = self.now();
        self.update_limiter(request, move |limiter| limiter.note_too_many_requests(seconds, now)).await;
    }
}

/// What the workspace counts together: method and path.
fn route(request: &Request) -> String {
    format!("{} {}", if request.body.is_some() { "POST" } else { "GET" }, request.path)
}

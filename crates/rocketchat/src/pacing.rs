//! Throttles requests to the workspace's rate limit, with one limiter a route, shared by all tabs.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::TimeDelta;

use super::bucket::Bucket;
use super::client::Client;
use super::request::Request;
use super::shelf::Change;
use super::watch::Step;
use analytics::progress::Progress;

/// How often those who wait look whether it is their turn.
const SHORTEST_LOOK: TimeDelta = TimeDelta::milliseconds(100);
const LONGEST_LOOK: TimeDelta = TimeDelta::seconds(1);

impl Client {
    /// Waits until the workspace's limit has a call to spare; the most urgent question gets it.
    pub(super) async fn wait_for_call(&self, request: &Request) {
        if !self.tools().is_limited || !request.is_question() {
            return;
        }
        let is_unlimited = self.is_unlimited();
        let place = self.queue().wait(&route(request), self.watch().urgency());
        loop {
            let now = self.now();
            let is_next = place.is_next(self.watch().urgency());
            let take = move |bucket: &mut Bucket| match is_next {
                // Even an account above the limit can be sent away, by what stands before the workspace.
                true if is_unlimited => Some(bucket.open_at(now)).filter(|open| *open > now),
                true => bucket.take(now).err(),
                // Somebody is before; what they leave is not known yet.
                false => Some(bucket.free_at(now)),
            };
            let Some(free) = self.change_bucket(request, take).await.flatten() else { return };
            self.watch().tell(Step::Progress(Progress::Waiting(free)));
            // Another tab may change the wait, so it is looked at now and then.
            (self.tools().pause)((free - now).clamp(SHORTEST_LOOK, LONGEST_LOOK)).await;
        }
    }

    /// Changes what all tabs know of a route's calls.
    pub(super) async fn change_bucket<T: 'static>(
        &self,
        request: &Request,
        change: impl FnOnce(&mut Bucket) -> T + 'static,
    ) -> Option<T> {
        let name = self.calls_of(&route(request));
        let result = Arc::new(Mutex::new(None));
        let place = result.clone();
        let change: Change = Box::new(move |text| {
            let mut bucket = text.map(|text| Bucket::from_text(&text)).unwrap_or_default();
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(change(&mut bucket));
            bucket.to_text()
        });
        if self.shelf_key("").is_some() {
            self.change_shared(name, change).await;
        } else {
            // Nothing is to be kept, so that other tabs cannot know.
            self.change_own(name, change);
        }
        result.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Under which name the calls of a route are counted: those of all who are signed in at the workspace.
    pub(super) fn calls_of(&self, route: &str) -> String {
        format!("{} {route}", self.address().unwrap_or_default())
    }

    /// Notes that the workspace was called too often on this route, and wants to be left alone for so many seconds.
    pub(super) async fn note_refusal(&self, request: &Request, seconds: Option<u32>) {
        let now = self.now();
        self.change_bucket(request, move |bucket| bucket.refused(seconds, now)).await;
    }
}

/// What the workspace counts together: method and path.
fn route(request: &Request) -> String {
    format!("{} {}", if request.body.is_some() { "POST" } else { "GET" }, request.path)
}

//! Requests in flight: equal ones share one call (single flight), and those that wait for the rate limiter go by
//! priority.

use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_channel::oneshot;

use super::response::EndpointError;

/// The questions under way on one page.
#[derive(Default)]
pub struct RequestQueue(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    /// Questions that are being asked, with those who wait for the same answer.
    in_flight: Vec<(String, Vec<oneshot::Sender<EndpointError>>)>,
    /// Those who wait for a call: route, priority, number.
    queued: Vec<(String, u8, u64)>,
    next: u64,
}

/// A place among those with the same question.
pub enum Flight<'q> {
    /// Nobody else is asking it.
    Leader(InFlight<'q>),
    /// The same request is in flight. Resolves with the leader's error; cancelled if the leader succeeds or is dropped.
    Follower(oneshot::Receiver<EndpointError>),
}

/// Holds a question until its answer is there.
pub struct InFlight<'q> {
    queue: &'q RequestQueue,
    key: String,
}

/// A place in a route's line.
pub struct QueuedCall<'q> {
    queue: &'q RequestQueue,
    route: String,
    number: u64,
}

impl RequestQueue {
    /// Asks a question, unless it is being asked.
    pub fn join(&self, key: &str) -> Flight<'_> {
        let mut inner = self.inner();
        if let Some((_, followers)) = inner.in_flight.iter_mut().find(|(asked, _)| asked == key) {
            let (sender, receiver) = oneshot::channel();
            followers.push(sender);
            return Flight::Follower(receiver);
        }
        inner.in_flight.push((key.to_owned(), Vec::new()));
        Flight::Leader(InFlight { queue: self, key: key.to_owned() })
    }

    /// Lines up for a route.
    pub fn enqueue(&self, route: &str, priority: u8) -> QueuedCall<'_> {
        let mut inner = self.inner();
        inner.next += 1;
        let number = inner.next;
        inner.queued.push((route.to_owned(), priority, number));
        QueuedCall { queue: self, route: route.to_owned(), number }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl InFlight<'_> {
    /// Tells those behind why there is no answer, so that they do not fail by themselves once more.
    pub fn fail(self, refusal: &EndpointError) {
        let mut inner = self.queue.inner();
        if let Some((_, followers)) = inner.in_flight.iter_mut().find(|(key, _)| *key == self.key) {
            for sender in followers.drain(..) {
                // Whoever has gone does not need it.
                let _ = sender.send(refusal.clone());
            }
        }
    }
}

impl QueuedCall<'_> {
    /// Whether nobody more urgent, and nobody as urgent who came before, waits for the same route.
    pub fn is_next(&self, priority: u8) -> bool {
        let mut inner = self.queue.inner();
        for (_, known, number) in &mut inner.queued {
            if *number == self.number {
                *known = priority;
            }
        }
        let mine = (priority, self.number);
        inner
            .queued
            .iter()
            .all(|(route, priority, number)| *route != self.route || (*priority, *number) >= mine)
    }
}

impl Drop for QueuedCall<'_> {
    fn drop(&mut self) {
        self.queue.inner().queued.retain(|(_, _, number)| *number != self.number);
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        // Those behind find the answer among the kept ones, or ask by themselves.
        self.queue.inner().in_flight.retain(|(key, _)| *key != self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[test]
    fn a_question_has_one_asker() {
        let queue = RequestQueue::default();
        let Flight::Leader(first) = queue.join("a") else { panic!() };
        let Flight::Follower(mut followers) = queue.join("a") else { panic!() };
        assert!(matches!(queue.join("b"), Flight::Leader(_)));
        assert!((&mut followers).now_or_never().is_none());
        drop(first);
        assert!(matches!(followers.now_or_never(), Some(Err(_))));
        assert!(matches!(queue.join("a"), Flight::Leader(_)));
    }

    #[test]
    fn those_behind_hear_why_there_is_no_answer() {
        let queue = RequestQueue::default();
        let Flight::Leader(first) = queue.join("a") else { panic!() };
        let (Flight::Follower(followers), Flight::Follower(gone)) = (queue.join("a"), queue.join("a")) else {
            panic!()
        };
        drop(gone);
        first.fail(&EndpointError::NotFound(404));
        assert_eq!(followers.now_or_never(), Some(Ok(EndpointError::NotFound(404))));
        assert!(matches!(queue.join("a"), Flight::Leader(_)));
    }

    #[test]
    fn the_most_urgent_goes_first_and_then_who_came_first() {
        let queue = RequestQueue::default();
        let (later, first, second) =
            (queue.enqueue("charts", 1), queue.enqueue("charts", 0), queue.enqueue("charts", 0));
        let elsewhere = queue.enqueue("totals", 9);
        assert_eq!([later.is_next(1), first.is_next(0), second.is_next(0)], [false, true, false]);
        assert!(elsewhere.is_next(9));
        drop(first);
        assert!(second.is_next(0));
        assert!(!second.is_next(2) && later.is_next(1));
    }
}

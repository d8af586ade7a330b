//! Requests in flight: equal ones share one call (single flight), and those that wait for the rate limiter go by
//! priority.

use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_channel::oneshot;

use super::reply::Refusal;

/// The questions under way on one page.
#[derive(Default)]
pub struct Queue(Mutex<Lines>);

#[derive(Default)]
struct Lines {
    /// Questions that are being asked, with those who wait for the same answer.
    asking: Vec<(String, Vec<oneshot::Sender<Refusal>>)>,
    /// Those who wait for a call: route, urgency, number.
    waiting: Vec<(String, u8, u64)>,
    next: u64,
}

/// A place among those with the same question.
pub enum Place<'q> {
    /// Nobody else is asking it.
    First(Asking<'q>),
    /// The same request is in flight. Resolves with the leader's error; cancelled if the leader succeeds or is dropped.
    Behind(oneshot::Receiver<Refusal>),
}

/// Holds a question until its answer is there.
pub struct Asking<'q> {
    queue: &'q Queue,
    key: String,
}

/// A place in a route's line.
pub struct Waiting<'q> {
    queue: &'q Queue,
    route: String,
    number: u64,
}

impl Queue {
    /// Asks a question, unless it is being asked.
    pub fn ask(&self, key: &str) -> Place<'_> {
        let mut lines = self.lines();
        if let Some((_, behind)) = lines.asking.iter_mut().find(|(asked, _)| asked == key) {
            let (sender, receiver) = oneshot::channel();
            behind.push(sender);
            return Place::Behind(receiver);
        }
        lines.asking.push((key.to_owned(), Vec::new()));
        Place::First(Asking { queue: self, key: key.to_owned() })
    }

    /// Lines up for a route.
    pub fn wait(&self, route: &str, urgency: u8) -> Waiting<'_> {
        let mut lines = self.lines();
        lines.next += 1;
        let number = lines.next;
        lines.waiting.push((route.to_owned(), urgency, number));
        Waiting { queue: self, route: route.to_owned(), number }
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Asking<'_> {
    /// Tells those behind why there is no answer, so that they do not fail by themselves once more.
    pub fn fail(self, refusal: &Refusal) {
        let mut lines = self.queue.lines();
        if let Some((_, behind)) = lines.asking.iter_mut().find(|(key, _)| *key == self.key) {
            for sender in behind.drain(..) {
                // Whoever has gone does not need it.
                let _ = sender.send(refusal.clone());
            }
        }
    }
}

impl Waiting<'_> {
    /// Whether nobody more urgent, and nobody as urgent who came before, waits for the same route.
    pub fn is_next(&self, urgency: u8) -> bool {
        let mut lines = self.queue.lines();
        for (_, known, number) in &mut lines.waiting {
            if *number == self.number {
                *known = urgency;
            }
        }
        let mine = (urgency, self.number);
        lines
            .waiting
            .iter()
            .all(|(route, urgency, number)| *route != self.route || (*urgency, *number) >= mine)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.queue.lines().waiting.retain(|(_, _, number)| *number != self.number);
    }
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        // Those behind find the answer among the kept ones, or ask by themselves.
        self.queue.lines().asking.retain(|(key, _)| *key != self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[test]
    fn a_question_has_one_asker() {
        let queue = Queue::default();
        let Place::First(first) = queue.ask("a") else { panic!() };
        let Place::Behind(mut behind) = queue.ask("a") else { panic!() };
        assert!(matches!(queue.ask("b"), Place::First(_)));
        assert!((&mut behind).now_or_never().is_none());
        drop(first);
        assert!(matches!(behind.now_or_never(), Some(Err(_))));
        assert!(matches!(queue.ask("a"), Place::First(_)));
    }

    #[test]
    fn those_behind_hear_why_there_is_no_answer() {
        let queue = Queue::default();
        let Place::First(first) = queue.ask("a") else { panic!() };
        let (Place::Behind(behind), Place::Behind(gone)) = (queue.ask("a"), queue.ask("a")) else { panic!() };
        drop(gone);
        first.fail(&Refusal::Absent(404));
        assert_eq!(behind.now_or_never(), Some(Ok(Refusal::Absent(404))));
        assert!(matches!(queue.ask("a"), Place::First(_)));
    }

    #[test]
    fn the_most_urgent_goes_first_and_then_who_came_first() {
        let queue = Queue::default();
        let (later, first, second) =
            (queue.wait("charts", 1), queue.wait("charts", 0), queue.wait("charts", 0));
        let elsewhere = queue.wait("totals", 9);
        assert_eq!([later.is_next(1), first.is_next(0), second.is_next(0)], [false, true, false]);
        assert!(elsewhere.is_next(9));
        drop(first);
        assert!(second.is_next(0));
        assert!(!second.is_next(2) && later.is_next(1));
    }
}

//! Requests that wait for the rate limiter: the most urgent of a route goes first, and of equal ones the first that came.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// The waiting requests of all routes.
#[derive(Default)]
pub struct PriorityLine(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    /// Route, priority and number of each.
    waiting: Vec<(String, u8, u64)>,
    last: u64,
}

/// A waiting request, until it is dropped.
pub struct Ticket<'l> {
    line: &'l PriorityLine,
    route: String,
    number: u64,
}

impl PriorityLine {
    /// Lines up for a route. Priority 0 is the most urgent.
    pub fn enqueue(&self, route: &str, priority: u8) -> Ticket<'_> {
        let mut inner = self.lock();
        inner.last += 1;
        let number = inner.last;
        inner.waiting.push((route.to_owned(), priority, number));
        Ticket { line: self, route: route.to_owned(), number }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ticket<'_> {
    /// Whether it goes next on its route, at the priority that it has now.
    pub fn is_next(&self, priority: u8) -> bool {
        let mut inner = self.line.lock();
        for (_, known, number) in &mut inner.waiting {
            if *number == self.number {
                *known = priority;
            }
        }
        let own = (priority, self.number);
        inner
            .waiting
            .iter()
            .all(|(route, priority, number)| *route != self.route || (*priority, *number) >= own)
    }
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.line.lock().waiting.retain(|(_, _, number)| *number != self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_urgent_goes_first_and_then_the_first_that_came() {
        let line = PriorityLine::default();
        let (later, first, second) =
            (line.enqueue("charts", 1), line.enqueue("charts", 0), line.enqueue("charts", 0));
        let elsewhere = line.enqueue("totals", 9);
        assert_eq!([later.is_next(1), first.is_next(0), second.is_next(0)], [false, true, false]);
        assert!(elsewhere.is_next(9));
        drop(first);
        assert!(second.is_next(0));
        assert!(!second.is_next(2) && later.is_next(1));
    }
}

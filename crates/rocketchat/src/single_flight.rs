//! Requests in flight: equal ones share one call.

use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_channel::oneshot;

use super::response::EndpointError;

/// The requests in flight by their keys, each with those that wait for the same answer.
#[derive(Default)]
pub struct SingleFlight(Mutex<Vec<(String, Vec<oneshot::Sender<EndpointError>>)>>);

/// A caller's part in a request.
pub enum Flight<'f> {
    /// No equal request is in flight: the caller sends it.
    Leader(InFlight<'f>),
    /// The same request is in flight. Resolves with the leader's error; cancelled if the leader succeeds or is dropped.
    Follower(oneshot::Receiver<EndpointError>),
}

/// A request in flight, until it is dropped.
pub struct InFlight<'f> {
    flights: &'f SingleFlight,
    key: String,
}

impl SingleFlight {
    /// Joins the request with this key, or begins it.
    pub fn join(&self, key: &str) -> Flight<'_> {
        let mut in_flight = self.lock();
        if let Some((_, followers)) = in_flight.iter_mut().find(|(known, _)| known == key) {
            let (sender, receiver) = oneshot::channel();
            followers.push(sender);
            return Flight::Follower(receiver);
        }
        in_flight.push((key.to_owned(), Vec::new()));
        Flight::Leader(InFlight { flights: self, key: key.to_owned() })
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(String, Vec<oneshot::Sender<EndpointError>>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl InFlight<'_> {
    /// Sends the followers the error, so that they do not fail by requests of their own.
    pub fn fail(self, refusal: &EndpointError) {
        let mut in_flight = self.flights.lock();
        if let Some((_, followers)) = in_flight.iter_mut().find(|(key, _)| *key == self.key) {
            for sender in followers.drain(..) {
                // A follower that was dropped needs none.
                let _ = sender.send(refusal.clone());
            }
        }
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        // The followers find the answer in the cache, or send the request themselves.
        self.flights.lock().retain(|(key, _)| *key != self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[test]
    fn equal_requests_have_one_leader() {
        let flights = SingleFlight::default();
        let Flight::Leader(first) = flights.join("a") else { panic!() };
        let Flight::Follower(mut followers) = flights.join("a") else { panic!() };
        assert!(matches!(flights.join("b"), Flight::Leader(_)));
        assert!((&mut followers).now_or_never().is_none());
        drop(first);
        assert!(matches!(followers.now_or_never(), Some(Err(_))));
        assert!(matches!(flights.join("a"), Flight::Leader(_)));
    }

    #[test]
    fn followers_get_the_leaders_error() {
        let flights = SingleFlight::default();
        let Flight::Leader(first) = flights.join("a") else { panic!() };
        let (Flight::Follower(followers), Flight::Follower(gone)) = (flights.join("a"), flights.join("a"))
        else {
            panic!()
        };
        drop(gone);
        first.fail(&EndpointError::NotFound(404));
        assert_eq!(followers.now_or_never(), Some(Ok(EndpointError::NotFound(404))));
        assert!(matches!(flights.join("a"), Flight::Leader(_)));
    }
}

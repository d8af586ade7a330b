//! The trait of a query.

use std::future::Future;

use analytics::beside::{Asked, Side};
use analytics::trouble::Trouble;
use rocketchat::{Client, Dated, Freshness};

/// The key of a query: two keys are equal exactly when the answer to one may be shown for the other.
pub trait QueryKey: Clone + PartialEq + Send + Sync + 'static {
    /// The answer.
    type Answer: Send + Sync + 'static;

    /// Asks about one of the two periods. It is given both, as one answer may serve for both. Fails with
    /// [`Trouble::NotKept`] where only kept answers are wanted and none is there.
    fn fetch(
        asked: Asked<Self>,
        side: Side,
        client: Client,
        freshness: Freshness,
    ) -> impl Future<Output = Result<Dated<Self::Answer>, Trouble>>;

    /// Whether there is nothing in an answer, which a panel then says.
    fn is_empty(_answer: &Self::Answer) -> bool {
        false
    }
}

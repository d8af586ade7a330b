//! What can be asked of the workspace.

use std::future::Future;

use crate::api::{Client, Dated, Freshness};
use analytics::beside::{Asked, Side};
use analytics::trouble::Trouble;

/// The key of a query: two keys are equal exactly when the answer to one may be shown for the other.
pub trait QueryKey: Clone + PartialEq + Send + Sync + 'static {
    /// What comes of it.
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

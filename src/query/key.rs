//! The trait of a query.

use std::future::Future;

use crate::filters::compared::{ComparedKey, PeriodSide};
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, Fetched};

/// The key of a query: two keys are equal exactly when the answer to one may be shown for the other.
pub trait Query: Clone + PartialEq + Send + Sync + 'static {
    /// The answer.
    type Answer: Send + Sync + 'static;

    /// Asks about one of the two periods. It is given both, as one answer may serve for both. Fails with
    /// [`ApiError::NotCached`] where only kept answers are wanted and none is there.
    fn fetch(
        asked: ComparedKey<Self>,
        side: PeriodSide,
        client: Client,
        policy: CachePolicy,
    ) -> impl Future<Output = Result<Fetched<Self::Answer>, ApiError>>;

    /// Whether there is nothing in an answer, which a panel then says.
    fn is_empty(_answer: &Self::Answer) -> bool {
        false
    }
}

//! One query: its key is a signal, and it is fetched again whenever that changes, and when the page refreshes itself. A
//! request ends when its key or its view goes. Until there is an answer, the last one that is kept for the key is shown as
//! old. What does not depend on the types of key and answer stands in `controls.rs`.

use std::sync::Arc;

use leptos::prelude::*;

use super::controls::{Controls, QueryFns, run_query};
use super::key::Query;
use crate::filters::compared::{ComparedAnswer, ComparedKey, PeriodSide};
use crate::query::query_state::{Answer, LatestFetch, QueryHistory, QueryState};
use rocketchat::error::{ApiError, Host};
use rocketchat::{CachePolicy, Client, Fetched};

/// An answer with that of the compared period beside it.
type Answers<K> = ComparedAnswer<Arc<<K as Query>::Answer>>;

/// The state of a query for its key and that of the compared period.
pub type State<K> = QueryState<ComparedKey<K>, Answers<K>>;

type HistorySignal<K> = RwSignal<QueryHistory<ComparedKey<K>, Answers<K>>>;

/// A query of the current owner.
pub struct QueryHandle<K: Query> {
    /// Whether somebody wants its answer.
    pub is_wanted: Signal<bool>,
    key: Memo<ComparedKey<K>>,
    history: HistorySignal<K>,
    /// How it stands, and what can be done about it.
    pub controls: Controls,
}

impl<K: Query> Clone for QueryHandle<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: Query> Copy for QueryHandle<K> {}

impl<K: Query> QueryHandle<K> {
    /// The state, tracked.
    pub fn state(self) -> State<K> {
        // An empty answer beside a compared one with numbers is shown, so that the drop is seen.
        let is_empty = |answer: &Answers<K>| {
            K::is_empty(&answer.now) && answer.previous().is_none_or(|before| K::is_empty(before))
        };
        self.key.with(|key| self.history.with(|history| QueryState::of(history, key, is_empty)))
    }

    /// What there is to show, with its key: that of the answer on screen or, before there is one, the one that is asked.
    /// Both are followed.
    pub fn shown(self) -> (ComparedKey<K>, State<K>) {
        let state = self.state();
        (self.key.with(|key| state.key(key).clone()), state)
    }

    /// What is asked now.
    pub fn asked(self) -> ComparedKey<K> {
        self.key.get()
    }

    /// Whether there is an answer, be it an old one.
    pub fn is_answered(self) -> bool {
        self.history.with(|history| history.last_answer.is_some())
    }

    /// Whether an answer is under way.
    pub fn is_fetching(self) -> bool {
        self.is_wanted.get() && self.state().is_fetching()
    }
}

/// Asks the workspace whenever the key changes, and when the page refreshes itself.
pub fn use_query<K: Query>(key: Memo<ComparedKey<K>>) -> QueryHandle<K> {
    use_query_while(Signal::stored(true), key)
}

/// The same, only while somebody wants the answer: a column that is not on screen costs no call.
pub fn use_query_while<K: Query>(is_wanted: Signal<bool>, key: Memo<ComparedKey<K>>) -> QueryHandle<K> {
    let history = HistorySignal::<K>::new(QueryHistory::default());
    let client: Client = expect_context();
    let host = Host::from(client.host());
    let fns = QueryFns {
        is_wanted,
        track_key: Box::new(move || key.track()),
        mark_fetching: Box::new(move || mark_fetching(history, &key.get_untracked())),
        fetch: Arc::new(move |client, policy| {
            let asked = key.get_untracked();
            Box::pin(async move {
                if policy == CachePolicy::CacheOnly && is_answered(history, &asked) {
                    return Ok(false);
                }
                let result = fetch_both(client, asked.clone(), policy).await;
                match policy {
                    CachePolicy::CacheOnly => Ok(show_cached(history, asked, result?)),
                    _ => record(history, asked, result).map(|()| true),
                }
            })
        }),
        on_cancel: Box::new(move || {
            let stopped = ApiError::Cancelled { host: host.clone() };
            // The panel shows it in place of the numbers.
            let _ = record(history, key.get_untracked(), Err(stopped));
        }),
    };
    QueryHandle { is_wanted, key, history, controls: run_query(client, fns) }
}

/// Fetches the period, notifies the observer, then fetches the compared period, whose failure leaves the first answer.
async fn fetch_both<K: Query>(
    client: Client,
    asked: ComparedKey<K>,
    policy: CachePolicy,
) -> Result<Fetched<Answers<K>>, ApiError> {
    let Fetched { value, at } = K::fetch(asked.clone(), PeriodSide::Now, client.clone(), policy).await?;
    let now = Arc::new(value);
    if asked.before.is_none() {
        return Ok(Fetched { value: ComparedAnswer { now, before: None, before_at: None }, at });
    }
    if policy != CachePolicy::CacheOnly {
        client.notify_partial();
    }
    let before = match K::fetch(asked, PeriodSide::Before, client, policy).await {
        Err(ApiError::SignedOut) => return Err(ApiError::SignedOut),
        before => before,
    };
    let before_at = before.as_ref().ok().map(|before| before.at);
    let before = Some(before.map(|before| Arc::new(before.value)));
    Ok(Fetched { value: ComparedAnswer { now, before, before_at }, at })
}

/// Marks that the workspace is being asked. Tells whether the answer on screen is already one for the key.
fn mark_fetching<K: Query>(history: HistorySignal<K>, key: &ComparedKey<K>) -> bool {
    let is_known =
        history.with_untracked(|history| history.last_answer.as_ref().is_some_and(|kept| kept.key == *key));
    history.update(|history| history.latest = LatestFetch::Pending);
    is_known
}

/// Whether the answer for a key has come. Nothing where the view has gone.
fn is_answered<K: Query>(history: HistorySignal<K>, key: &ComparedKey<K>) -> bool {
    let is_it = |history: &QueryHistory<ComparedKey<K>, Answers<K>>| {
        history.latest == LatestFetch::Answered
            && history.last_answer.as_ref().is_some_and(|kept| kept.key == *key)
    };
    history.try_with_untracked(is_it).unwrap_or_default()
}

/// Shows a kept answer as an old one while the workspace is asked, unless there is something better: a newer one, or one
/// for the same key that has the compared period where this one has it not yet. Tells whether it does.
fn show_cached<K: Query>(history: HistorySignal<K>, key: ComparedKey<K>, kept: Fetched<Answers<K>>) -> bool {
    let Fetched { value, at } = kept;
    let is_shown = history.try_update(|history| {
        let is_part = |answer: &Answers<K>| matches!(answer.before, Some(Err(_)));
        let has_whole =
            history.last_answer.as_ref().is_some_and(|kept| kept.key == key && !is_part(&kept.value));
        let is_better = history.latest != LatestFetch::Answered && !(is_part(&value) && has_whole);
        if is_better {
            history.last_answer = Some(Answer { key, value, at });
        }
        is_better
    });
    is_shown.unwrap_or_default()
}

/// Stores an answer or an error.
fn record<K: Query>(
    history: HistorySignal<K>,
    key: ComparedKey<K>,
    result: Result<Fetched<Answers<K>>, ApiError>,
) -> Result<(), ApiError> {
    let error = result.as_ref().err().cloned();
    // The view may have gone while the answer came.
    history.try_update(|history| match result {
        Ok(Fetched { value, at }) => {
            *history =
                QueryHistory { last_answer: Some(Answer { key, value, at }), latest: LatestFetch::Answered };
        }
        Err(error) => history.latest = LatestFetch::Failed(key, error),
    });
    error.map_or(Ok(()), Err)
}

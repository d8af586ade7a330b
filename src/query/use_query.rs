//! One query: its key is a signal, and it is fetched again whenever that changes, and when the page refreshes itself. A
//! request ends when its key or its view goes. Until there is an answer, the last one that is kept for the key is shown as
//! old. What does not depend on the types of key and answer stands in `controls.rs`.

use std::sync::Arc;

use leptos::prelude::*;

use super::controls::{Controls, QueryFns, run_query};
use super::key::QueryKey;
use analytics::beside::{Asked, Beside, Side};
use analytics::query_state::{Answer, History, Latest, QueryState};
use analytics::trouble::Trouble;
use rocketchat::{Client, Dated, Freshness};

/// An answer with that of the compared period beside it.
type Answers<K> = Beside<Arc<<K as QueryKey>::Answer>>;

/// The state of a query for its key and that of the compared period.
pub type State<K> = QueryState<Asked<K>, Answers<K>>;

type Remembered<K> = RwSignal<History<Asked<K>, Answers<K>>>;

/// A query of the current owner.
pub struct Query<K: QueryKey> {
    key: Memo<Asked<K>>,
    history: Remembered<K>,
    /// How it stands, and what can be done about it.
    pub controls: Controls,
}

impl<K: QueryKey> Clone for Query<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: QueryKey> Copy for Query<K> {}

impl<K: QueryKey> Query<K> {
    /// The state, tracked.
    pub fn state(self) -> State<K> {
        // Where there was something before, that is to be seen.
        let is_empty = |answer: &Answers<K>| {
            K::is_empty(&answer.now) && answer.compared().is_none_or(|before| K::is_empty(before))
        };
        self.key.with(|key| self.history.with(|history| QueryState::of(history, key, is_empty)))
    }

    /// What there is to show, with its key: that of the answer on screen or, before there is one, the one that is asked.
    /// Both are followed.
    pub fn shown(self) -> (Asked<K>, State<K>) {
        let state = self.state();
        (self.key.with(|key| state.key(key).clone()), state)
    }

    /// Whether there is an answer, be it an old one.
    pub fn is_answered(self) -> bool {
        self.history.with(|history| history.kept.is_some())
    }

    /// Whether an answer is under way.
    pub fn is_asking(self) -> bool {
        self.state().is_asking()
    }
}

/// Asks the workspace whenever the key changes, and when the page refreshes itself.
pub fn use_query<K: QueryKey>(key: Memo<Asked<K>>) -> Query<K> {
    let history = Remembered::<K>::new(History::default());
    let client: Client = expect_context();
    let host = client.host().to_owned();
    let fns = QueryFns {
        track_key: Box::new(move || key.track()),
        begin: Box::new(move || begin(history, &key.get_untracked())),
        fetch: Arc::new(move |client, freshness| {
            let asked = key.get_untracked();
            Box::pin(async move {
                let result = fetch_both(client, asked.clone(), freshness).await;
                match freshness {
                    Freshness::Kept => Ok(remember(history, asked, result?)),
                    _ => note(history, asked, result).map(|()| true),
                }
            })
        }),
        give_up: Box::new(move || {
            let stopped = Trouble::Stopped { host: host.clone() };
            // The panel shows it in place of the numbers.
            let _ = note(history, key.get_untracked(), Err(stopped));
        }),
    };
    Query { key, history, controls: run_query(client, fns) }
}

/// Asks about a period, tells that part, and asks about the compared one, which may fail without the other.
async fn fetch_both<K: QueryKey>(
    client: Client,
    asked: Asked<K>,
    freshness: Freshness,
) -> Result<Dated<Answers<K>>, Trouble> {
    let Dated { value, mut at } = K::fetch(asked.clone(), Side::Now, client.clone(), freshness).await?;
    let now = Arc::new(value);
    if asked.before.is_none() {
        return Ok(Dated { value: Beside { now, before: None }, at });
    }
    if freshness != Freshness::Kept {
        client.tell_part();
    }
    let before = match K::fetch(asked, Side::Before, client, freshness).await {
        Err(Trouble::SignedOut) => return Err(Trouble::SignedOut),
        Ok(answer) => {
            at = at.min(answer.at);
            Ok(Arc::new(answer.value))
        }
        Err(trouble) => Err(trouble),
    };
    Ok(Dated { value: Beside { now, before: Some(before) }, at })
}

/// Marks that the workspace is being asked. Tells whether the answer on screen is already one for the key.
fn begin<K: QueryKey>(history: Remembered<K>, key: &Asked<K>) -> bool {
    let is_known =
        history.with_untracked(|history| history.kept.as_ref().is_some_and(|kept| kept.key == *key));
    history.update(|history| history.latest = Latest::Asking);
    is_known
}

/// Shows a kept answer as an old one while the workspace is asked, unless there is something better: a newer one, or one
/// for the same key that has the compared period where this one has it not yet. Tells whether it does.
fn remember<K: QueryKey>(history: Remembered<K>, key: Asked<K>, kept: Dated<Answers<K>>) -> bool {
    let Dated { value, at } = kept;
    let is_shown = history.try_update(|history| {
        let is_part = |answer: &Answers<K>| matches!(answer.before, Some(Err(_)));
        let has_whole = history.kept.as_ref().is_some_and(|kept| kept.key == key && !is_part(&kept.value));
        let is_better = history.latest != Latest::Answered && !(is_part(&value) && has_whole);
        if is_better {
            history.kept = Some(Answer { key, value, at });
        }
        is_better
    });
    is_shown.unwrap_or_default()
}

/// Stores an answer or an error.
fn note<K: QueryKey>(
    history: Remembered<K>,
    key: Asked<K>,
    result: Result<Dated<Answers<K>>, Trouble>,
) -> Result<(), Trouble> {
    let trouble = result.as_ref().err().cloned();
    // The view may have gone while the answer came.
    history.try_update(|history| match result {
        Ok(Dated { value, at }) => {
            *history = History { kept: Some(Answer { key, value, at }), latest: Latest::Answered };
        }
        Err(trouble) => history.latest = Latest::Failed(key, trouble),
    });
    trouble.map_or(Ok(()), Err)
}

//! What every query does, whatever it is about: it asks when its key changes or the page refreshes itself, tells how far
//! it has come, and can be refreshed and stopped. Compiled once for all of them.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::state::refresher::Refresher;
use crate::state::task::{Coming, use_task};
use crate::state::workspace_task::use_workspace_task;
use analytics::progress::{Call, Parts, Progress};
use analytics::trouble::Trouble;
use rocketchat::{Client, Freshness, Step, Watch};

/// How a query stands, and the ways to change it.
#[derive(Clone, Copy)]
pub struct Controls {
    /// The progress of the request.
    pub progress: RwSignal<Progress>,
    /// How far it has come, where it is asked in several parts.
    pub parts: RwSignal<Parts>,
    /// The calls that the answer on screen took.
    pub calls: RwSignal<Vec<Call>>,
    /// When an answer last came, or one that is final was found to be here.
    pub checked: RwSignal<Option<DateTime<Utc>>>,
    /// Whether it is on screen: then it goes first where calls are short.
    pub seen: RwSignal<bool>,
    /// Fetches again, whatever is cached.
    pub refresh: Callback<()>,
    /// Cancels the request.
    pub stop: Callback<()>,
}

/// What a query does by itself, without the types of its key and its answer.
pub(super) struct QueryFns {
    /// Follows the key.
    pub track_key: Box<dyn Fn()>,
    /// Marks that the workspace is being asked. Tells whether the answer on screen is already one for the key.
    pub begin: Box<dyn Fn() -> bool>,
    /// Asks, and remembers what comes. Tells whether that is on screen now.
    pub fetch: Fetch,
    /// Records that the reader cancelled.
    pub give_up: Box<dyn Fn() + Send + Sync>,
}

type Fetch = Arc<dyn Fn(Client, Freshness) -> Coming<Result<bool, Trouble>> + Send + Sync>;

/// Asks by these functions for as long as the current owner lives.
pub(super) fn run_query(client: Client, fns: QueryFns) -> Controls {
    let (progress, parts) = (RwSignal::default(), RwSignal::default());
    let (checked, seen, calls) = (RwSignal::default(), RwSignal::new(false), RwSignal::default());
    let refreshes = RwSignal::new(0_u32);
    let Refresher { pulse, silence, .. } = expect_context();
    let silence = silence.of_query();
    let task = use_workspace_task();
    let QueryFns { track_key, begin, fetch, give_up } = fns;
    let (peek, stop_peeking) = use_peek(client.clone(), fetch.clone(), calls);
    let mut before = None;
    Effect::new(move |_| {
        track_key();
        let (refreshes, pulse) = (refreshes.get(), pulse.get());
        let freshness = match before.replace((refreshes, pulse.number)) {
            Some((known, _)) if known != refreshes => Freshness::Now,
            Some((_, known)) if known != pulse.number => pulse.freshness,
            _ => Freshness::Recent,
        };
        // Otherwise a cached answer for the previous key could come late, over newer numbers.
        if begin() {
            stop_peeking()
        } else {
            peek()
        }
        parts.set(Parts::default());
        let (watch, clock) = (watch(progress, parts, seen, peek.clone()), client.clone());
        task.run(fetch(client.watched(watch.clone()), freshness), move |result| {
            progress.try_set(Progress::Idle);
            silence.note(&result, &watch.calls());
            if result.is_ok() {
                calls.try_set(watch.calls());
                checked.try_set(Some(clock.now()));
            }
        });
    });
    let stop = Callback::new(move |()| {
        task.stop();
        silence.stop();
        progress.set(Progress::Idle);
        give_up();
    });
    let refresh = Callback::new(move |()| refreshes.update(|refreshes| *refreshes += 1));
    Controls { progress, parts, calls, checked, seen, refresh, stop }
}

/// Shows a cached answer meanwhile, whole or in part. Returns the start and the cancel function.
fn use_peek(
    client: Client,
    fetch: Fetch,
    calls: RwSignal<Vec<Call>>,
) -> (Arc<dyn Fn() + Send + Sync>, impl Fn()) {
    let task = use_task();
    let peek = move || {
        let watch = Watch::silent();
        let coming = fetch(client.watched(watch.clone()), Freshness::Kept);
        task.run(coming, move |shown| {
            if shown == Ok(true) {
                calls.try_set(watch.calls());
            }
        });
    };
    (Arc::new(peek), move || task.stop())
}

/// Follows one fetch: how it stands, how many parts are here, and each part as it comes.
fn watch(
    progress: RwSignal<Progress>,
    parts: RwSignal<Parts>,
    seen: RwSignal<bool>,
    peek: Arc<dyn Fn() + Send + Sync>,
) -> Watch {
    let follow = move |step| match step {
        Step::Progress(now) => {
            progress.try_set(now);
        }
        Step::Part => peek(),
        Step::Parts(now) => {
            parts.try_update(|parts: &mut Parts| *parts = parts.then(now));
        }
    };
    let rank = move || u8::from(!seen.try_get_untracked().unwrap_or_default());
    Watch::new(Box::new(follow), Box::new(rank))
}

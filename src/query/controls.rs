//! What every query does, whatever it is about: it asks when its key changes or the page refreshes itself, tells how far
//! it has come, and can be refreshed and stopped. Compiled once for all of them.

use std::rc::Rc;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::browser::clock_sync::current_time;
use crate::browser::task::{LocalFuture, use_task};
use crate::query::refresher::{Refetch, Refresher};
use crate::query::workspace_task::use_workspace_task;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client, RequestEvent, RequestObserver};
use rocketchat::{CallRecord, PartProgress, RequestState};

/// How a query stands, and the ways to change it.
#[derive(Clone, Copy)]
pub struct Controls {
    /// The progress of the request.
    pub progress: RwSignal<RequestState>,
    /// How far it has come, where it is asked in several parts.
    pub parts: RwSignal<PartProgress>,
    /// The calls that the answer on screen took.
    pub calls: RwSignal<Vec<CallRecord>>,
    /// When the answer was last confirmed: by a response, or from the cache where it is final.
    pub checked: RwSignal<Option<DateTime<Utc>>>,
    /// Whether its panel is on screen; its calls then go first under the rate limit.
    pub seen: RwSignal<bool>,
    /// Whether others on screen go before it: it is not what the reader looks at first.
    pub is_secondary: RwSignal<bool>,
    /// Fetches again, whatever is cached.
    pub refresh: Callback<()>,
    /// Cancels the request.
    pub stop: Callback<()>,
}

impl Controls {
    /// Several queries as one, whose answers stand in one panel: refreshed, stopped and seen together, their calls one
    /// list. They are in progress as long as any is, and as old as the oldest.
    pub fn joined(self, others: Vec<Controls>) -> Self {
        let calls = RwSignal::new(Vec::<CallRecord>::new());
        let all: Vec<Self> = [self].into_iter().chain(others.iter().copied()).collect();
        let listed = all.clone();
        Effect::new(move |_| {
            let mut all: Vec<CallRecord> = Vec::new();
            for call in listed.iter().flat_map(|controls| controls.calls.get()) {
                // What several were answered from is told once.
                if !all.contains(&call) {
                    all.push(call);
                }
            }
            calls.set(all);
        });
        let (progress, parts, checked) = (RwSignal::default(), RwSignal::default(), RwSignal::default());
        let asked = all.clone();
        Effect::new(move |_| {
            let states = asked.iter().map(|controls| controls.progress.get());
            progress.set(states.reduce(RequestState::or).unwrap_or_default());
            parts.set(
                asked
                    .iter()
                    .map(|controls| controls.parts.get())
                    .fold(PartProgress::default(), PartProgress::and),
            );
            checked.set(asked.iter().filter_map(|controls| controls.checked.get()).min());
        });
        Effect::new(move |_| {
            let is_seen = self.seen.get();
            others.iter().for_each(|controls| controls.seen.set(is_seen));
        });
        let (refreshed, stopped) = (all.clone(), all);
        let is_asking = |controls: &&Self| controls.progress.get_untracked() != RequestState::Idle;
        Self {
            progress,
            parts,
            calls,
            checked,
            refresh: Callback::new(move |()| refreshed.iter().for_each(|controls| controls.refresh.run(()))),
            stop: Callback::new(move |()| {
                stopped.iter().filter(is_asking).for_each(|controls| controls.stop.run(()));
            }),
            ..self
        }
    }
}

/// What a query does by itself, without the types of its key and its answer.
pub(crate) struct QueryFns {
    /// Whether somebody wants the answer. Otherwise nothing is asked.
    pub is_wanted: Signal<bool>,
    /// Follows the key.
    pub track_key: Box<dyn Fn()>,
    /// Marks that the workspace is being asked. Tells whether the answer on screen is already one for the key.
    pub mark_fetching: Box<dyn Fn() -> bool>,
    /// Asks, and remembers what comes. Tells whether that is on screen now.
    pub fetch: Fetch,
    /// Records that the reader cancelled.
    pub on_cancel: Box<dyn Fn() + Send + Sync>,
}

type Fetch = Arc<dyn Fn(Client, CachePolicy) -> LocalFuture<Result<bool, ApiError>> + Send + Sync>;

/// Runs a query until the current owner is disposed.
pub(crate) fn run_query(client: Client, fns: QueryFns) -> Controls {
    let (progress, parts) = (RwSignal::default(), RwSignal::default());
    let (checked, seen, calls) = (RwSignal::default(), RwSignal::new(false), RwSignal::default());
    let is_secondary = RwSignal::new(false);
    let refreshes = RwSignal::new(0_u32);
    let Refresher { refetch, outage, .. } = expect_context();
    let outage = outage.of_query();
    let task = use_workspace_task();
    let asked_at = StoredValue::new(DateTime::<Utc>::MIN_UTC);
    let QueryFns { is_wanted, track_key, mark_fetching, fetch, on_cancel } = fns;
    let (read_cache, stop_reading_cache) = use_cached_answer(client.clone(), fetch.clone(), calls);
    let ask = Rc::new(move |policy| {
        // A cached answer for the previous key could come late, over newer numbers.
        stop_reading_cache();
        if !is_wanted.get_untracked() {
            task.stop();
            progress.set(RequestState::Idle);
            return;
        }
        asked_at.set_value(current_time());
        let is_shown = mark_fetching();
        parts.set(PartProgress::default());
        let (observer, clock) =
            (observer(progress, parts, (seen, is_secondary), read_cache.clone()), client.clone());
        task.run(fetch(client.with_observer(observer.clone()), policy), move |result| {
            progress.try_set(RequestState::Idle);
            outage.note(&result, &observer.calls());
            if result.is_ok() {
                calls.try_set(observer.calls());
                checked.try_set(Some(clock.now()));
            }
        });
        // After it, as an answer that is in memory comes at once.
        if !is_shown {
            read_cache();
        }
    });
    let ask_again = ask.clone();
    Effect::new(move |before: Option<u32>| {
        track_key();
        is_wanted.track();
        let refreshes = refreshes.get();
        let is_refresh = before.is_some_and(|before| before != refreshes);
        ask(if is_refresh { CachePolicy::Reload } else { CachePolicy::Recent });
        refreshes
    });
    Effect::new(move |before: Option<()>| {
        let Refetch { policy, .. } = refetch.get();
        // What was asked since then and is under way will be new enough.
        let is_coming = matches!(policy, CachePolicy::NotBefore(then) if asked_at.get_value() >= then)
            && task.is_running();
        if before.is_some() && !is_coming {
            ask_again(policy);
        }
    });
    let stop = Callback::new(move |()| {
        task.stop();
        outage.stop();
        progress.set(RequestState::Idle);
        on_cancel();
    });
    let refresh = Callback::new(move |()| refreshes.update(|refreshes| *refreshes += 1));
    Controls { progress, parts, calls, checked, seen, is_secondary, refresh, stop }
}

/// Shows a cached answer meanwhile, whole or in part. Returns the start and the cancel function.
fn use_cached_answer(
    client: Client,
    fetch: Fetch,
    calls: RwSignal<Vec<CallRecord>>,
) -> (Arc<dyn Fn() + Send + Sync>, impl Fn()) {
    let task = use_task();
    let read_cache = move || {
        let observer = RequestObserver::silent();
        let coming = fetch(client.with_observer(observer.clone()), CachePolicy::CacheOnly);
        task.run(coming, move |shown| {
            if shown == Ok(true) {
                calls.try_set(observer.calls());
            }
        });
    };
    (Arc::new(read_cache), move || task.stop())
}

/// Follows one fetch: how it stands, how many parts are here, and each part as it comes.
fn observer(
    progress: RwSignal<RequestState>,
    parts: RwSignal<PartProgress>,
    (seen, is_secondary): (RwSignal<bool>, RwSignal<bool>),
    read_cache: Arc<dyn Fn() + Send + Sync>,
) -> RequestObserver {
    let follow = move |step| match step {
        RequestEvent::State(now) => {
            progress.try_set(now);
        }
        RequestEvent::Partial => read_cache(),
        RequestEvent::PartCount(now) => {
            parts.try_update(|parts: &mut PartProgress| *parts = parts.then(now));
        }
    };
    let rank = move || {
        let [is_seen, is_secondary] =
            [seen, is_secondary].map(|flag| flag.try_get_untracked().unwrap_or_default());
        u8::from(!is_seen) * 2 + u8::from(is_secondary)
    };
    RequestObserver::new(Box::new(follow), Box::new(rank))
}

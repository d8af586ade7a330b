//! A request for names that is repeated until it is answered.

use std::time::Duration;

use leptos::prelude::*;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client};

use super::refresher::Refresher;
use super::workspace_task::use_workspace_task;
use crate::browser::task::{LocalFuture, use_task};

/// The state of a request for names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamesRequest {
    /// Under way; what is known comes from the response cache.
    Waiting,
    /// It is answered.
    Answered,
    /// It failed.
    Failed,
}

/// Names, or why they are not known; neither before the workspace answered.
pub type Names<T> = RwSignal<Option<Result<T, ApiError>>>;

/// How long numbers wait for names.
pub(super) const NAMES_TIMEOUT: Duration = Duration::from_secs(3);

/// How long after a failure that may pass names are asked for again.
const RETRY_DELAY: Duration = Duration::from_secs(60);

/// Asks for names that stand beside numbers; no number waits for them. The kept ones are shown first, and stay if
/// there are no others. After a failure they are fetched again with the page's automatic refresh and, if the failure may pass, a
/// minute later.
pub(super) fn use_names<T: Clone + PartialEq + Send + Sync + 'static>(
    refresher: Refresher,
    is_wanted: impl Fn() -> bool + 'static,
    ask: fn(Client, CachePolicy) -> LocalFuture<Result<T, ApiError>>,
) -> (Names<T>, RwSignal<NamesRequest>) {
    let (names, request) = (RwSignal::new(None::<Result<T, ApiError>>), RwSignal::new(NamesRequest::Waiting));
    let again = RwSignal::new(0_u32);
    let (client, task, cache_task) = (expect_context::<Client>(), use_workspace_task(), use_task());
    let known = move || names.with_untracked(|known| known.as_ref().is_some_and(Result::is_ok));
    let has_answered = StoredValue::new(false);
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        timer.try_update_value(|timer| timer.take().inspect(TimeoutHandle::clear));
    };
    on_cleanup(stop);
    Effect::new(move |_: Option<()>| {
        again.track();
        refresher.refetch.track();
        if !is_wanted() || has_answered.get_value() {
            return;
        }
        stop();
        task.run(ask(client.clone(), CachePolicy::Recent), move |result| {
            has_answered.try_set_value(result.is_ok());
            request.try_set(if result.is_ok() { NamesRequest::Answered } else { NamesRequest::Failed });
            if result.as_ref().is_err_and(ApiError::is_retryable) {
                let ask = move || {
                    again.try_update(|again| *again += 1);
                };
                timer.try_set_value(set_timeout_with_handle(ask, RETRY_DELAY).ok());
            }
            if result.is_ok() || !known() {
                names.try_set(Some(result));
            }
        });
        // After it, as names that are in memory come at once, and are not read twice.
        let kept = ask(client.clone(), CachePolicy::CacheOnly);
        let read = async move { if known() { Err(ApiError::NotCached) } else { kept.await } };
        cache_task.run(Box::pin(read), move |kept| {
            if kept.is_ok() && !known() {
                names.try_set(Some(kept));
            }
        });
    });
    (names, request)
}

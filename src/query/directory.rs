//! Names that stand beside numbers: the departments', asked once a sign-in, and the agents', once they are wanted.

use std::time::Duration;

use leptos::prelude::*;

use super::refresher::Refresher;
use super::workspace_task::use_workspace_task;
use crate::browser::task::{LocalFuture, use_task};
use crate::text::name::display_name;
use analytics::availability::AgentNames;
use analytics::department::{Department, DepartmentId, DepartmentList, ListStatus};
use analytics::sanitize::excerpt;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Client};

/// The departments, as a context; none until they are known.
#[derive(Clone, Copy)]
pub struct Directory {
    departments: Names<DepartmentList>,
    request: RwSignal<NamesRequest>,
}

/// The state of a request for names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NamesRequest {
    /// Under way; what is known comes from the response cache.
    Waiting,
    /// It is answered.
    Answered,
    /// It failed.
    Failed,
}

impl Directory {
    /// All departments, as far as they are known.
    pub fn departments(self) -> Vec<Department> {
        self.with(|list| list.departments.clone()).unwrap_or_default()
    }

    /// How complete the list is.
    pub fn listing(self) -> ListStatus {
        listing(self.request.get(), self.with(DepartmentList::is_complete))
    }

    /// How many rows of the list could not be read, how many did not come, and how many are too many.
    pub fn omitted(self) -> (u64, u64, u64) {
        self.with(|list| (list.unreadable, list.missing, list.over_limit)).unwrap_or_default()
    }

    fn with<T>(self, read: impl FnOnce(&DepartmentList) -> T) -> Option<T> {
        self.departments.with(|known| known.as_ref()?.as_ref().ok().map(read))
    }

    /// Why they are not known.
    pub fn error(self) -> Option<ApiError> {
        self.departments.with(|departments| departments.clone().and_then(Result::err))
    }

    /// Whether the workspace is known to list no such department.
    fn lacks(self, id: &DepartmentId) -> bool {
        let is_listed =
            |list: &DepartmentList| list.departments.iter().any(|department| department.id == *id);
        self.listing() == ListStatus::Complete && self.with(is_listed) == Some(false)
    }

    /// What to say of a department that the workspace does not list.
    pub fn unlisted_notice(self, id: &DepartmentId) -> Option<String> {
        let name = excerpt(&id.0);
        self.lacks(id).then(|| i18n::notices_department_unlisted(&name))
    }

    /// The ids of the departments with these names; none where two share a name.
    pub fn ids(self, names: &[Option<&str>]) -> Vec<Option<DepartmentId>> {
        self.with(|list| list.ids(names)).unwrap_or_else(|| vec![None; names.len()])
    }

    /// The names of the departments with these ids, as they came.
    pub fn names(self, ids: &[Option<&str>]) -> Vec<Option<String>> {
        self.with(|list| list.names(ids)).unwrap_or_else(|| vec![None; ids.len()])
    }

    /// A department's name on screen; its id where the name is not known.
    pub fn display_name(self, id: &DepartmentId) -> String {
        display_name(self.name(id).as_ref().unwrap_or(&id.0))
    }

    /// A department's name, as it came.
    pub fn name(self, id: &DepartmentId) -> Option<String> {
        self.with(|list| {
            let known = list.departments.iter().find(|department| department.id == *id)?;
            Some(known.name.clone())
        })?
    }
}

/// How complete a list is, by the state of its request and whether the answer was whole.
fn listing(request: NamesRequest, is_complete: Option<bool>) -> ListStatus {
    match request {
        NamesRequest::Waiting => ListStatus::Loading,
        NamesRequest::Answered if is_complete == Some(true) => ListStatus::Complete,
        NamesRequest::Answered | NamesRequest::Failed => ListStatus::Partial,
    }
}

/// Asks for the departments.
pub fn use_directory(refresher: Refresher) -> Directory {
    let (departments, request) = use_names(
        refresher,
        || true,
        |client, policy| Box::pin(async move { client.departments(policy).await }),
    );
    Directory { departments, request }
}

/// Agents' usernames with their display names, once they are wanted; none where the account may not read them. While
/// they are not there they may be worth waiting for, because names that come late move what stands below them.
pub fn use_agent_names(is_wanted: Memo<bool>) -> Names<AgentNames> {
    let (names, _) = use_names(
        expect_context(),
        move || is_wanted.get(),
        |client, policy| Box::pin(async move { client.agent_names(policy).await }),
    );
    Effect::new(move |_| {
        if is_wanted.get() {
            let give_up = move || {
                if names.try_get_untracked() == Some(None) {
                    names.set(Some(Err(ApiError::NotCached)));
                }
            };
            set_timeout(give_up, NAMES_TIMEOUT);
        }
    });
    names
}

/// Names, or why they are not known; neither before the workspace answered.
pub type Names<T> = RwSignal<Option<Result<T, ApiError>>>;

/// How long numbers wait for names.
const NAMES_TIMEOUT: Duration = Duration::from_secs(3);

/// How long after a failure that may pass names are asked for again.
const RETRY_DELAY: Duration = Duration::from_secs(60);

/// Asks for names that stand beside numbers; no number waits for them. The kept ones are shown first, and stay if
/// there are no others. After a failure they are fetched again with the page's automatic refresh and, if the failure may pass, a
/// minute later.
fn use_names<T: Clone + PartialEq + Send + Sync + 'static>(
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
        cache_task.run(ask(client.clone(), CachePolicy::CacheOnly), move |kept| {
            if kept.is_ok() && !known() {
                names.try_set(Some(kept));
            }
        });
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
    });
    (names, request)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_answer_tells_that_something_is_not_there() {
        assert_eq!(listing(NamesRequest::Waiting, None), ListStatus::Loading);
        // What was kept may be older than what is sought.
        assert_eq!(listing(NamesRequest::Waiting, Some(true)), ListStatus::Loading);
        assert_eq!(listing(NamesRequest::Answered, Some(true)), ListStatus::Complete);
        for (request, is_complete) in [
            (NamesRequest::Answered, Some(false)),
            (NamesRequest::Failed, None),
            (NamesRequest::Failed, Some(true)),
        ] {
            assert_eq!(listing(request, is_complete), ListStatus::Partial);
        }
    }
}

//! An outage of the workspace: shown once for the page while any query fails because nothing answers.

use leptos::prelude::*;

use rocketchat::CallRecord;
use rocketchat::error::ApiError;

/// Counts the queries that fail because the workspace does not answer.
#[derive(Clone, Copy)]
pub struct Outage {
    queries: RwSignal<u32>,
    /// Whether the failed queries were told to retry, and none has failed since.
    is_resuming: StoredValue<bool>,
    /// Has the queries without an answer ask again.
    pub resume: Callback<()>,
}

/// One query's part in it.
#[derive(Clone, Copy)]
pub struct QueryOutage {
    all: Outage,
    is_unanswered: StoredValue<bool>,
}

impl Outage {
    /// None yet. `resume` has queries ask again: it is called when the workspace answers one while others are still
    /// without an answer.
    pub fn new(resume: Callback<()>) -> Self {
        let is_resuming = StoredValue::new(false);
        let resume = Callback::new(move |()| {
            is_resuming.set_value(true);
            resume.run(());
        });
        Self { queries: RwSignal::new(0), is_resuming, resume }
    }

    /// Whether the workspace does not answer.
    pub fn is_on(self) -> bool {
        self.queries.get() > 0
    }

    /// A query of the current owner.
    pub fn of_query(self) -> QueryOutage {
        let query = QueryOutage { all: self, is_unanswered: StoredValue::new(false) };
        on_cleanup(move || query.stop());
        query
    }
}

impl QueryOutage {
    /// Takes note of what came of the query, by these calls.
    pub fn note<T>(self, result: &Result<T, ApiError>, calls: &[CallRecord]) {
        let is_unanswered = matches!(result, Err(ApiError::NotResponding { .. }));
        self.set(is_unanswered);
        if is_unanswered {
            self.all.is_resuming.try_set_value(false);
        }
        let is_answered = result.is_ok() && calls.iter().any(is_answered_call);
        let is_waited_for = self.all.queries.try_get_untracked().is_some_and(|queries| queries > 0);
        // To begin anew with each answer would break off the others' calls, each of which counts.
        if is_answered && is_waited_for && !self.all.is_resuming.try_get_value().unwrap_or(true) {
            self.all.resume.run(());
        }
    }

    /// The query has ended; it no longer counts as unanswered.
    pub fn stop(self) {
        self.set(false);
    }

    fn set(self, is_unanswered: bool) {
        // The page may have gone before the query.
        let was_unanswered = self.is_unanswered.try_get_value().unwrap_or_default();
        self.is_unanswered.try_set_value(is_unanswered);
        if was_unanswered != is_unanswered {
            self.all.queries.try_update(|queries| {
                *queries = if is_unanswered { *queries + 1 } else { queries.saturating_sub(1) };
                if *queries == 0 {
                    self.all.is_resuming.try_set_value(false);
                }
            });
        }
    }
}

/// Whether a call was made just now, and answered; a kept answer proves nothing.
fn is_answered_call(call: &CallRecord) -> bool {
    call.is_answered && call.duration_ms.is_some()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    const UNANSWERED: fn() -> Result<(), ApiError> =
        || Err(ApiError::NotResponding { host: "chat.example".into() });

    fn call(duration_ms: Option<i64>) -> CallRecord {
        CallRecord {
            target: "/x".into(),
            at: DateTime::UNIX_EPOCH,
            duration_ms,
            is_answered: true,
            body: None,
        }
    }

    /// An outage, and how often its queries were resumed.
    fn outage() -> (Outage, StoredValue<u32>) {
        let resumed = StoredValue::new(0);
        (Outage::new(Callback::new(move |()| resumed.update_value(|resumed| *resumed += 1))), resumed)
    }

    #[test]
    fn it_lasts_until_no_query_is_without_an_answer() {
        let owner = Owner::new();
        owner.with(|| {
            let (outage, _) = outage();
            let (first, second) = (outage.of_query(), outage.of_query());
            first.note(&UNANSWERED(), &[]);
            first.note(&UNANSWERED(), &[]);
            second.note(&UNANSWERED(), &[]);
            first.note(&Ok(()), &[]);
            assert!(outage.is_on());
            second.stop();
            assert!(!outage.is_on());
        });
    }

    #[test]
    fn another_failure_of_one_query_is_not_the_pages() {
        Owner::new().with(|| {
            let (outage, _) = outage();
            outage.of_query().note::<()>(&Err(ApiError::ConnectionLost { host: "chat.example".into() }), &[]);
            assert!(!outage.is_on());
        });
    }

    #[test]
    fn the_first_that_is_answered_has_the_others_ask_again() {
        Owner::new().with(|| {
            let (outage, resumed) = outage();
            let (first, second) = (outage.of_query(), outage.of_query());
            first.note(&UNANSWERED(), &[]);
            second.note(&UNANSWERED(), &[]);
            // What is kept is no sign of life.
            second.note(&Ok(()), &[call(None)]);
            assert_eq!(resumed.get_value(), 0);
            second.note(&Ok(()), &[call(Some(3))]);
            assert_eq!(resumed.get_value(), 1);
            first.note(&Ok(()), &[call(Some(3))]);
            assert_eq!(resumed.get_value(), 1);
        });
    }

    #[test]
    fn queries_already_retrying_are_resumed_once() {
        Owner::new().with(|| {
            let (outage, resumed) = outage();
            let queries = [(); 4].map(|()| outage.of_query());
            let answered = |at: usize| queries[at].note(&Ok(()), &[call(Some(3))]);
            queries.iter().for_each(|query| query.note(&UNANSWERED(), &[]));
            outage.resume.run(());
            answered(0);
            answered(1);
            assert_eq!(resumed.get_value(), 1);
            // One that was let down again waits for the next sign of life.
            queries[2].note(&UNANSWERED(), &[]);
            answered(0);
            assert_eq!(resumed.get_value(), 2);
            answered(2);
            answered(3);
            assert!(!outage.is_on());
            queries[3].note(&UNANSWERED(), &[]);
            answered(0);
            assert_eq!(resumed.get_value(), 3);
        });
    }
}

//! An outage of the workspace: shown once for the page while any query fails because nothing answers.

use leptos::prelude::*;

use analytics::progress::Call;
use analytics::trouble::Trouble;

/// Counts the queries that fail because the workspace does not answer.
#[derive(Clone, Copy)]
pub struct Silence {
    queries: RwSignal<u32>,
    /// Whether the failed queries were told to retry, and none has failed since.
    is_going_on: StoredValue<bool>,
    /// Has the queries without an answer ask again.
    pub go_on: Callback<()>,
}

/// One query's part in it.
#[derive(Clone, Copy)]
pub struct QuerySilence {
    all: Silence,
    is_silent: StoredValue<bool>,
}

impl Silence {
    /// None yet. `go_on` has queries ask again: it is called when the workspace answers one while others are still
    /// without an answer.
    pub fn new(go_on: Callback<()>) -> Self {
        let is_going_on = StoredValue::new(false);
        let go_on = Callback::new(move |()| {
            is_going_on.set_value(true);
            go_on.run(());
        });
        Self { queries: RwSignal::new(0), is_going_on, go_on }
    }

    /// Whether the workspace does not answer.
    pub fn is_on(self) -> bool {
        self.queries.get() > 0
    }

    /// A query of the current owner.
    pub fn of_query(self) -> QuerySilence {
        let query = QuerySilence { all: self, is_silent: StoredValue::new(false) };
        on_cleanup(move || query.stop());
        query
    }
}

impl QuerySilence {
    /// Takes note of what came of the query, by these calls.
    pub fn note<T>(self, result: &Result<T, Trouble>, calls: &[Call]) {
        let is_silent = matches!(result, Err(Trouble::NotAnswering { .. }));
        self.set(is_silent);
        if is_silent {
            self.all.is_going_on.try_set_value(false);
        }
        let is_answered = result.is_ok() && calls.iter().any(is_answered_call);
        let is_waited_for = self.all.queries.try_get_untracked().is_some_and(|queries| queries > 0);
        // To begin anew with each answer would break off the others' calls, each of which counts.
        if is_answered && is_waited_for && !self.all.is_going_on.try_get_value().unwrap_or(true) {
            self.all.go_on.run(());
        }
    }

    /// The query is asked for no longer.
    pub fn stop(self) {
        self.set(false);
    }

    fn set(self, is_silent: bool) {
        // The page may have gone before the query.
        let was_silent = self.is_silent.try_get_value().unwrap_or_default();
        self.is_silent.try_set_value(is_silent);
        if was_silent != is_silent {
            self.all.queries.try_update(|queries| {
                *queries = if is_silent { *queries + 1 } else { queries.saturating_sub(1) };
                if *queries == 0 {
                    self.all.is_going_on.try_set_value(false);
                }
            });
        }
    }
}

/// Whether a call was made just now, and answered; a kept answer proves nothing.
fn is_answered_call(call: &Call) -> bool {
    call.is_answered && call.took.is_some()
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    const SILENT: fn() -> Result<(), Trouble> = || Err(Trouble::NotAnswering { host: "chat.example".into() });

    fn call(took: Option<i64>) -> Call {
        Call { target: "/x".into(), at: DateTime::UNIX_EPOCH, took, is_answered: true }
    }

    /// An outage, and how often its queries were resumed.
    fn silence() -> (Silence, StoredValue<u32>) {
        let told = StoredValue::new(0);
        (Silence::new(Callback::new(move |()| told.update_value(|told| *told += 1))), told)
    }

    #[test]
    fn it_lasts_until_no_query_is_without_an_answer() {
        let owner = Owner::new();
        owner.with(|| {
            let (silence, _) = silence();
            let (first, second) = (silence.of_query(), silence.of_query());
            first.note(&SILENT(), &[]);
            first.note(&SILENT(), &[]);
            second.note(&SILENT(), &[]);
            first.note(&Ok(()), &[]);
            assert!(silence.is_on());
            second.stop();
            assert!(!silence.is_on());
        });
    }

    #[test]
    fn another_failure_of_one_query_is_not_the_pages() {
        Owner::new().with(|| {
            let (silence, _) = silence();
            silence.of_query().note::<()>(&Err(Trouble::BrokenOff { host: "chat.example".into() }), &[]);
            assert!(!silence.is_on());
        });
    }

    #[test]
    fn the_first_that_is_answered_has_the_others_ask_again() {
        Owner::new().with(|| {
            let (silence, told) = silence();
            let (first, second) = (silence.of_query(), silence.of_query());
            first.note(&SILENT(), &[]);
            second.note(&SILENT(), &[]);
            // What is kept is no sign of life.
            second.note(&Ok(()), &[call(None)]);
            assert_eq!(told.get_value(), 0);
            second.note(&Ok(()), &[call(Some(3))]);
            assert_eq!(told.get_value(), 1);
            first.note(&Ok(()), &[call(Some(3))]);
            assert_eq!(told.get_value(), 1);
        });
    }

    #[test]
    fn those_that_are_asking_again_are_told_once() {
        Owner::new().with(|| {
            let (silence, told) = silence();
            let queries = [(); 4].map(|()| silence.of_query());
            let answered = |at: usize| queries[at].note(&Ok(()), &[call(Some(3))]);
            queries.iter().for_each(|query| query.note(&SILENT(), &[]));
            silence.go_on.run(());
            answered(0);
            answered(1);
            assert_eq!(told.get_value(), 1);
            // One that was let down again waits for the next sign of life.
            queries[2].note(&SILENT(), &[]);
            answered(0);
            assert_eq!(told.get_value(), 2);
            answered(2);
            answered(3);
            assert!(!silence.is_on());
            queries[3].note(&SILENT(), &[]);
            answered(0);
            assert_eq!(told.get_value(), 3);
        });
    }
}

//! One report: a question that is asked again when it changes, and what has come of it.

use std::future::Future;
use std::sync::Arc;

use leptos::prelude::*;

use super::refresher::Refresher;
use super::session::Session;
use super::task::{Coming, Task, use_task};
use crate::api::{Client, Dated, Freshness, Step, Watch};
use crate::domain::load::{Answer, History, Latest, Load, load};
use crate::domain::progress::{Call, Progress};
use crate::domain::trouble::Trouble;
use live::{Memo, effect};

/// A report's state, and the ways to change it.
pub struct Report<Q: Send + Sync + 'static, T: Send + Sync + 'static> {
    question: Memo<Q>,
    history: RwSignal<History<Q, Arc<T>>>,
    is_empty: fn(&T) -> bool,
    /// How it stands, and what can be done about it.
    pub controls: Controls,
}

/// What every report has, whatever it is about.
#[derive(Clone, Copy)]
pub struct Controls {
    /// What is being done about the question.
    pub progress: RwSignal<Progress>,
    /// The calls that the answer on screen took.
    pub calls: RwSignal<Vec<Call>>,
    /// Whether the report is on screen: then it goes first where calls are short.
    pub seen: RwSignal<bool>,
    /// Asks the workspace again, whatever is known.
    pub refresh: Callback<()>,
    /// Gives up what is being asked.
    pub stop: Callback<()>,
}

impl<Q: Send + Sync, T: Send + Sync> Clone for Report<Q, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q: Send + Sync, T: Send + Sync> Copy for Report<Q, T> {}

impl<Q, T> Report<Q, T>
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    T: PartialEq + Send + Sync + 'static,
{
    /// Whether there is an answer, be it an old one.
    pub fn is_answered(self) -> bool {
        self.history.with(|history| history.kept.is_some())
    }

    /// Something made of the question and of what there is to show. Reading it inside a memo or a view keeps that up to date.
    pub fn show<U>(self, make: impl FnOnce(&Q, &Load<Q, Arc<T>>) -> U) -> U {
        let question = self.question.get();
        let load = self.history.with(|history| load(history, &question, |value| (self.is_empty)(value)));
        make(&question, &load)
    }
}

/// Asks the workspace whenever the question changes, and when the page's pulse says so. A request ends when its
/// question or its view goes. Until there is an answer, the last one that is kept for the question is shown as old.
pub fn use_report<Q, T, Fut>(
    question: Memo<Q>,
    is_empty: fn(&T) -> bool,
    ask: impl Fn(Client, Q, Freshness) -> Fut + Clone + Send + Sync + 'static,
) -> Report<Q, T>
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    T: PartialEq + Send + Sync + 'static,
    Fut: Future<Output = Result<Dated<T>, Trouble>> + 'static,
{
    let history = RwSignal::new(History::<Q, Arc<T>>::default());
    let client = expect_context::<Client>();
    let host = client.host().to_owned();
    let calls = RwSignal::<Vec<Call>>::default();
    let asking = move |client: Client, freshness| -> Coming<Result<Dated<T>, Trouble>> {
        Box::pin(ask(client, question.get_untracked(), freshness))
    };
    let peek = asking.clone();
    let (peeker, peeking) = (client.clone(), use_task());
    let peek = move || {
        let question = question.get_untracked();
        let watch = Watch::silent();
        peeking.run(peek(peeker.watched(watch.clone()), Freshness::Kept), move |kept| {
            if remember(history, question, kept) {
                calls.try_set(watch.calls());
            }
        });
    };
    let part = peek.clone();
    let begin = move || {
        let asked = question.get_untracked();
        let is_known = history
            .with_untracked(|history| history.kept.as_ref().is_some_and(|kept| kept.question == asked));
        history.update(|history| history.latest = Latest::Asking);
        // Else what is kept for the question before would come late, over better numbers.
        if is_known { peeking.stop() } else { peek() }
    };
    let attempt = move |client: Client, freshness: Freshness| -> Coming<Result<(), Trouble>> {
        let asked = question.get_untracked();
        let answering = asking(client, freshness);
        Box::pin(async move {
            let result = answering.await;
            let trouble = result.as_ref().err().cloned();
            note(history, asked, result);
            trouble.map_or(Ok(()), Err)
        })
    };
    let give_up = move || {
        let trouble = Trouble::Stopped { host: host.clone() };
        note(history, question.get_untracked(), Err(trouble));
    };
    let parts = Parts {
        changed: Box::new(move || question.track()),
        begin: Box::new(begin),
        attempt: Box::new(attempt),
        give_up: Box::new(give_up),
        part: Arc::new(part),
    };
    Report { question, history, is_empty, controls: use_controls(client, calls, parts) }
}

/// One asking, whose answer is noted where it belongs.
type Attempt = Coming<Result<(), Trouble>>;

/// What a report does, without the types of its question and its answer, so that the rest is compiled once.
struct Parts {
    /// Reads the question, so that its change is noticed.
    changed: Box<dyn Fn()>,
    /// Marks that the workspace is being asked.
    begin: Box<dyn Fn()>,
    /// Asks, and notes what comes.
    attempt: Box<dyn Fn(Client, Freshness) -> Attempt>,
    /// Notes that the person did not want to wait.
    give_up: Box<dyn Fn() + Send + Sync>,
    /// Shows the part of the answer that is here.
    part: Arc<dyn Fn() + Send + Sync>,
}

fn use_controls(client: Client, calls: RwSignal<Vec<Call>>, parts: Parts) -> Controls {
    let (progress, seen) = (RwSignal::default(), RwSignal::new(false));
    let (asked, set_asked) = signal(0_u32);
    let pulse = expect_context::<Refresher>().pulse;
    let errand = use_errand();
    let mut before = None;
    let Parts { changed, begin, attempt, give_up, part } = parts;
    effect(move |_| {
        changed();
        let (asked, pulse) = (asked.get(), pulse.get());
        let freshness = match before.replace((asked, pulse.number)) {
            Some((known, _)) if known != asked => Freshness::Now,
            Some((_, known)) if known != pulse.number => pulse.freshness,
            _ => Freshness::Recent,
        };
        begin();
        let part = part.clone();
        let watch = Watch::new(
            Box::new(move |step| match step {
                Step::Progress(now) => drop(progress.try_set(now)),
                Step::Part => part(),
            }),
            Box::new(move || u8::from(!seen.try_get_untracked().unwrap_or_default())),
        );
        errand.run(attempt(client.watched(watch.clone()), freshness), move |result| {
            progress.try_set(Progress::Idle);
            if result.is_ok() {
                calls.try_set(watch.calls());
            }
        });
    });
    let stop = Callback::new(move |()| {
        errand.stop();
        progress.set(Progress::Idle);
        give_up();
    });
    let refresh = Callback::new(move |()| set_asked.update(|asked| *asked += 1));
    Controls { progress, calls, seen, refresh, stop }
}

/// Shows a kept answer as an old one while the workspace is asked, unless there is something better. Tells whether it
/// does.
fn remember<Q, T>(history: RwSignal<History<Q, Arc<T>>>, question: Q, kept: Result<Dated<T>, Trouble>) -> bool
where
    Q: PartialEq + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    let Ok(Dated { value, at }) = kept else { return false };
    let is_shown = history.try_update(|history| {
        let is_better = history.latest != Latest::Answered;
        if is_better {
            history.kept = Some(Answer { question, value: Arc::new(value), at });
        }
        is_better
    });
    is_shown.unwrap_or_default()
}

fn note<Q, T>(history: RwSignal<History<Q, Arc<T>>>, question: Q, result: Result<Dated<T>, Trouble>)
where
    Q: Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    // The view may have gone while the answer came.
    history.try_update(|history| match result {
        Ok(Dated { value, at }) => {
            *history = History {
                kept: Some(Answer { question, value: Arc::new(value), at }),
                latest: Latest::Answered,
            };
        }
        Err(trouble) => history.latest = Latest::Failed(question, trouble),
    });
}

/// A task that asks the workspace.
#[derive(Clone, Copy)]
pub struct Errand {
    session: Session,
    client: StoredValue<Client>,
    task: Task,
}

/// An errand of the current owner.
pub fn use_errand() -> Errand {
    Errand { session: expect_context(), client: StoredValue::new(expect_context()), task: use_task() }
}

impl Errand {
    /// Ends what is under way.
    pub fn stop(self) {
        self.task.stop();
    }

    /// Ends what is under way and begins anew. A token that is no longer taken is the session's business.
    pub fn run<T: 'static>(
        self,
        coming: Coming<Result<T, Trouble>>,
        then: impl FnOnce(Result<T, Trouble>) + 'static,
    ) {
        let client = self.client.get_value();
        self.task.run(coming, move |result| {
            if matches!(result, Err(Trouble::SignedOut)) {
                self.session.expire(&client);
            }
            then(result);
        });
    }
}

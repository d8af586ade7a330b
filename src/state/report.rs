//! One report: a question that is asked again when it changes, and what has come of it. Questions and answers are handed
//! on as facts, so that all of this is compiled once for all reports.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::refresher::Refresher;
use super::session::Session;
use super::task::{Coming, Task, use_task};
use crate::api::{Client, Dated, Freshness, Step, Watch};
use crate::domain::beside::{Asked, Beside};
use crate::domain::load::{Answer, History, Latest, Load, load};
use crate::domain::progress::{Call, Parts, Progress};
use crate::domain::trouble::Trouble;
use live::Fact;

/// A report's state, and the ways to change it.
pub struct Report<Q: Send + Sync + 'static, T> {
    question: Memo<Asked<Q>>,
    history: RwSignal<History<Fact, Beside<Value>>>,
    of: PhantomData<fn() -> T>,
    /// How it stands, and what can be done about it.
    pub controls: Controls,
}

/// An answer of any type, and whether there is nothing in it.
#[derive(Clone)]
pub struct Value {
    answer: Arc<dyn Any + Send + Sync>,
    is_empty: bool,
}

/// An answer as a report takes it.
pub fn value<T: Send + Sync + 'static>(answer: T, is_empty: bool) -> Value {
    Value { answer: Arc::new(answer), is_empty }
}

/// Which of two periods a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The chosen one.
    Now,
    /// The one that it is compared with.
    Before,
}

/// What comes of a question to the workspace.
pub type Answering = Coming<Result<Dated<Value>, Trouble>>;

/// Asks about one of the two periods.
type Ask = Arc<dyn Fn(Client, &Fact, Side, Freshness) -> Option<Answering> + Send + Sync>;

/// What every report has, whatever it is about.
#[derive(Clone, Copy)]
pub struct Controls {
    /// What is being done about the question.
    pub progress: RwSignal<Progress>,
    /// How far it has come, where it is asked in several parts.
    pub parts: RwSignal<Parts>,
    /// The calls that the answer on screen took.
    pub calls: RwSignal<Vec<Call>>,
    /// When an answer last came, or one that is final was found to be here.
    pub checked: RwSignal<Option<DateTime<Utc>>>,
    /// Whether the report is on screen: then it goes first where calls are short.
    pub seen: RwSignal<bool>,
    /// Asks the workspace again, whatever is known.
    pub refresh: Callback<()>,
    /// Gives up what is being asked.
    pub stop: Callback<()>,
}

impl<Q: Send + Sync, T> Clone for Report<Q, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q: Send + Sync, T> Copy for Report<Q, T> {}

/// What there is to show of a report.
pub struct Shown<Q, T> {
    /// How it stands.
    pub load: Load<Fact, Beside<Value>>,
    of: PhantomData<fn() -> (Q, T)>,
}

impl<Q: Clone + 'static, T: Send + Sync + 'static> Shown<Q, T> {
    /// The answer on screen, current or old.
    pub fn answer(&self) -> Option<Answer<Asked<Q>, Beside<Arc<T>>>> {
        self.load.answer().and_then(typed)
    }

    /// The answer to what was asked, if it has come.
    pub fn current(&self) -> Option<Answer<Asked<Q>, Beside<Arc<T>>>> {
        self.load.current().and_then(typed)
    }

    /// The question of the answer on screen; before there is one, the question that was `asked`.
    pub fn question(&self, asked: &Asked<Q>) -> Asked<Q> {
        let answered = self.load.answer().and_then(|answer| answer.question.get::<Asked<Q>>());
        answered.unwrap_or(asked).clone()
    }
}

/// A report holds what its own `ask` gave.
fn typed<Q: Clone + 'static, T: Send + Sync + 'static>(
    answer: &Answer<Fact, Beside<Value>>,
) -> Option<Answer<Asked<Q>, Beside<Arc<T>>>> {
    let of = |value: &Value| value.answer.clone().downcast::<T>().ok();
    let before = match &answer.value.before {
        None => None,
        Some(Ok(value)) => Some(Ok(of(value)?)),
        Some(Err(trouble)) => Some(Err(trouble.clone())),
    };
    let value = Beside { now: of(&answer.value.now)?, before };
    Some(Answer { question: answer.question.get::<Asked<Q>>()?.clone(), value, at: answer.at })
}

impl<Q: Clone + PartialEq + Send + Sync + 'static, T: Send + Sync + 'static> Report<Q, T> {
    /// Whether there is an answer, be it an old one.
    pub fn is_answered(self) -> bool {
        self.history.with(|history| history.kept.is_some())
    }

    /// Whether an answer is under way.
    pub fn is_asking(self) -> bool {
        present(self.history, &Fact::of(self.question.get())).is_asking()
    }

    /// Something made of the question and of what there is to show. Reading it inside a memo or a view keeps that up to date.
    pub fn show<U>(self, make: impl FnOnce(&Asked<Q>, &Shown<Q, T>) -> U) -> U {
        let load = present(self.history, &Fact::of(self.question.get()));
        self.question.with(|question| make(question, &Shown { load, of: PhantomData }))
    }
}

fn present(history: RwSignal<History<Fact, Beside<Value>>>, question: &Fact) -> Load<Fact, Beside<Value>> {
    // Where there was something before, that is to be seen.
    let was_empty = |answer: &Beside<Value>| answer.compared().is_none_or(|before| before.is_empty);
    history.with(|history| load(history, question, |answer| answer.now.is_empty && was_empty(answer)))
}

/// Asks the workspace whenever the question changes, and when the page's pulse says so. A request ends when its
/// question or its view goes. Until there is an answer, the last one that is kept for the question is shown as old.
/// `ask` is given both questions and the side that it is to ask about.
pub fn use_report<Q, T>(
    question: Memo<Asked<Q>>,
    ask: impl Fn(Client, Asked<Q>, Side, Freshness) -> Answering + Send + Sync + 'static,
) -> Report<Q, T>
where
    Q: Clone + PartialEq + Send + Sync + 'static,
{
    let ask: Ask = Arc::new(move |client, question, side, freshness| {
        let asked = question.get::<Asked<Q>>()?;
        let is_asked = side == Side::Now || asked.before.is_some();
        is_asked.then(|| ask(client, asked.clone(), side, freshness))
    });
    let (history, controls) = use_history(Box::new(move || Fact::of(question.get())), ask);
    Report { question, history, of: PhantomData, controls }
}

/// Asks about a period, shows that, and asks about the compared one.
async fn beside(
    client: Client,
    question: Fact,
    freshness: Freshness,
    ask: Ask,
) -> Result<Dated<Beside<Value>>, Trouble> {
    let Some(coming) = ask(client.clone(), &question, Side::Now, freshness) else {
        return Err(Trouble::NotKept);
    };
    let Dated { value: now, mut at } = coming.await?;
    let Some(coming) = ask(client.clone(), &question, Side::Before, freshness) else {
        return Ok(Dated { value: Beside { now, before: None }, at });
    };
    if freshness != Freshness::Kept {
        client.tell_part();
    }
    let before = match coming.await {
        Err(Trouble::SignedOut) => return Err(Trouble::SignedOut),
        Ok(answer) => {
            at = at.min(answer.at);
            Ok(answer.value)
        }
        Err(trouble) => Err(trouble),
    };
    Ok(Dated { value: Beside { now, before: Some(before) }, at })
}

type Kept = RwSignal<History<Fact, Beside<Value>>>;

fn use_history(question: Box<dyn Fn() -> Fact + Send + Sync>, ask: Ask) -> (Kept, Controls) {
    let question: Arc<dyn Fn() -> Fact + Send + Sync> = question.into();
    let asked = question.clone();
    let asked = move || untrack(|| asked());
    let history = RwSignal::new(History::default());
    let client = expect_context::<Client>();
    let host = client.host().to_owned();
    let calls = RwSignal::<Vec<Call>>::default();
    let (peeker, peeking) = (client.clone(), use_task());
    let (peek_ask, peek_asked) = (ask.clone(), asked.clone());
    let peek = move || {
        let question = peek_asked();
        let watch = Watch::silent();
        let coming =
            beside(peeker.watched(watch.clone()), question.clone(), Freshness::Kept, peek_ask.clone());
        peeking.run(Box::pin(coming), move |kept| {
            if remember(history, question, kept) {
                calls.try_set(watch.calls());
            }
        });
    };
    let part = peek.clone();
    let begin_asked = asked.clone();
    let begin = move || {
        let asked = begin_asked();
        let is_known = history
            .with_untracked(|history| history.kept.as_ref().is_some_and(|kept| kept.question == asked));
        history.update(|history| history.latest = Latest::Asking);
        // Else what is kept for the question before would come late, over better numbers.
        if is_known { peeking.stop() } else { peek() }
    };
    let attempt_asked = asked.clone();
    let attempt = move |client: Client, freshness: Freshness| -> Coming<Result<(), Trouble>> {
        let asked = attempt_asked();
        let answering = beside(client, asked.clone(), freshness, ask.clone());
        Box::pin(async move {
            let result = answering.await;
            let trouble = result.as_ref().err().cloned();
            note(history, asked, result);
            trouble.map_or(Ok(()), Err)
        })
    };
    let give_up = move || {
        let trouble = Trouble::Stopped { host: host.clone() };
        note(history, asked(), Err(trouble));
    };
    let work = Work {
        changed: Box::new(move || drop(question())),
        begin: Box::new(begin),
        attempt: Box::new(attempt),
        give_up: Box::new(give_up),
        part: Arc::new(part),
    };
    (history, use_controls(client, calls, work))
}

/// One asking, whose answer is noted where it belongs.
type Attempt = Coming<Result<(), Trouble>>;

/// What a report does, without the types of its question and its answer, so that the rest is compiled once.
struct Work {
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

fn use_controls(client: Client, calls: RwSignal<Vec<Call>>, work: Work) -> Controls {
    let (progress, counted, seen) = (RwSignal::default(), RwSignal::default(), RwSignal::new(false));
    let checked = RwSignal::default();
    let asked = RwSignal::new(0_u32);
    let Refresher { pulse, silence, .. } = expect_context();
    let silence = silence.of_report();
    let errand = use_errand();
    let mut before = None;
    let Work { changed, begin, attempt, give_up, part } = work;
    Effect::new(move |_| {
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
                Step::Progress(now) => {
                    progress.try_set(now);
                }
                Step::Part => part(),
                Step::Parts(now) => {
                    counted.try_update(|parts: &mut Parts| *parts = parts.then(now));
                }
            }),
            Box::new(move || u8::from(!seen.try_get_untracked().unwrap_or_default())),
        );
        counted.set(Parts::default());
        let clock = client.clone();
        errand.run(attempt(client.watched(watch.clone()), freshness), move |result| {
            progress.try_set(Progress::Idle);
            silence.note(&result, &watch.calls());
            if result.is_ok() {
                calls.try_set(watch.calls());
                checked.try_set(Some(clock.now()));
            }
        });
    });
    let stop = Callback::new(move |()| {
        errand.stop();
        silence.stop();
        progress.set(Progress::Idle);
        give_up();
    });
    let refresh = Callback::new(move |()| asked.update(|asked| *asked += 1));
    Controls { progress, parts: counted, calls, checked, seen, refresh, stop }
}

/// Shows a kept answer as an old one while the workspace is asked, unless there is something better: a newer one, or one
/// to the same question that has the compared period where this one has it not yet. Tells whether it does.
fn remember(history: Kept, question: Fact, kept: Result<Dated<Beside<Value>>, Trouble>) -> bool {
    let Ok(Dated { value, at }) = kept else { return false };
    let is_shown = history.try_update(|history| {
        let is_part = |answer: &Beside<Value>| matches!(answer.before, Some(Err(_)));
        let is_whole = |kept: &Answer<_, _>| kept.question == question && !is_part(&kept.value);
        let has_whole = history.kept.as_ref().is_some_and(is_whole);
        let is_better = history.latest != Latest::Answered && !(is_part(&value) && has_whole);
        if is_better {
            history.kept = Some(Answer { question, value, at });
        }
        is_better
    });
    is_shown.unwrap_or_default()
}

fn note(history: Kept, question: Fact, result: Result<Dated<Beside<Value>>, Trouble>) {
    // The view may have gone while the answer came.
    history.try_update(|history| match result {
        Ok(Dated { value, at }) => {
            *history = History { kept: Some(Answer { question, value, at }), latest: Latest::Answered };
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

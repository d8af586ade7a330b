//! One report: a question that is asked again when it changes, and what has come of it.

use std::future::Future;
use std::sync::Arc;

use leptos::prelude::*;

use super::session::Session;
use super::task::{Coming, Task, use_task};
use crate::api::{Client, Dated, Freshness};
use crate::domain::load::{Answer, History, Latest, Load, load};
use crate::domain::trouble::Trouble;

/// A report's state, and the way to ask again.
pub struct Report<Q: Send + Sync + 'static, T: Send + Sync + 'static> {
    question: Memo<Q>,
    history: RwSignal<History<Q, Arc<T>>>,
    is_empty: fn(&T) -> bool,
    /// Asks the workspace again, whatever is known.
    pub refresh: Callback<()>,
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
    /// Something made of the question and of what there is to show. Reading it inside a memo or a view keeps that up to date.
    pub fn show<U>(self, make: impl FnOnce(&Q, &Load<Q, Arc<T>>) -> U) -> U {
        let question = self.question.get();
        let load = self.history.with(|history| load(history, &question, |value| (self.is_empty)(value)));
        make(&question, &load)
    }
}

/// Asks the workspace whenever the question changes. A request ends when its question or its view goes.
pub fn use_report<Q, T, Fut>(
    question: Memo<Q>,
    is_empty: fn(&T) -> bool,
    ask: impl Fn(Client, Q, Freshness) -> Fut + 'static,
) -> Report<Q, T>
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    T: PartialEq + Send + Sync + 'static,
    Fut: Future<Output = Result<Dated<T>, Trouble>> + 'static,
{
    let history = RwSignal::new(History::<Q, Arc<T>>::default());
    let (asked, set_asked) = signal(0_u32);
    let errand = use_errand();
    let client = expect_context::<Client>();
    let mut before = None;
    run_always(Box::new(move || {
        let question = question.get();
        let asked = asked.get();
        let is_again = before.replace(asked).is_some_and(|before| before != asked);
        let freshness = if is_again { Freshness::Now } else { Freshness::Recent };
        history.update(|history| history.latest = Latest::Asking);
        let coming: Coming<Result<Dated<T>, Trouble>> =
            Box::pin(ask(client.clone(), question.clone(), freshness));
        errand.run(coming, move |result| note(history, question, result));
    }));
    let refresh = Callback::new(move |()| set_asked.update(|asked| *asked += 1));
    Report { question, history, is_empty, refresh }
}

/// An effect whose kind is the same for all reports, so that it is compiled once.
fn run_always(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
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

//! One report: a question that is asked again when it changes, and what has come of it.

use std::future::Future;

use futures_util::future::{AbortHandle, Abortable};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::session::Session;
use crate::api::{Client, Dated, Freshness};
use crate::domain::load::{Answer, History, Latest, Load, load};
use crate::domain::trouble::Trouble;

/// A report's state, and the way to ask again.
pub struct Report<Q: Send + Sync + 'static, T: Send + Sync + 'static> {
    /// What to show.
    pub load: Memo<Load<Q, T>>,
    /// Asks the workspace again, whatever is known.
    pub refresh: Callback<()>,
}

impl<Q: Send + Sync, T: Send + Sync> Clone for Report<Q, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q: Send + Sync, T: Send + Sync> Copy for Report<Q, T> {}

/// Asks the workspace whenever the question changes. A request ends when its question or its view goes.
pub fn use_report<Q, T, Fut>(
    question: Memo<Q>,
    is_empty: fn(&T) -> bool,
    ask: impl Fn(Client, Q, Freshness) -> Fut + 'static,
) -> Report<Q, T>
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    T: Clone + PartialEq + Send + Sync + 'static,
    Fut: Future<Output = Result<Dated<T>, Trouble>> + 'static,
{
    let session = expect_context::<Session>();
    let client = expect_context::<Client>();
    let history = RwSignal::new(History::<Q, T>::default());
    let (asked, set_asked) = signal(0_u32);
    let running = StoredValue::new(None::<AbortHandle>);
    let stop = move || running.try_update_value(|running| running.take().inspect(AbortHandle::abort));

    Effect::new(move |before: Option<u32>| {
        let question = question.get();
        let asked = asked.get();
        let freshness =
            if before.is_some_and(|before| before != asked) { Freshness::Now } else { Freshness::Recent };
        stop();
        let (handle, registration) = AbortHandle::new_pair();
        running.set_value(Some(handle));
        history.update(|history| history.latest = Latest::Asking);
        let client = client.clone();
        let answer = Abortable::new(ask(client.clone(), question.clone(), freshness), registration);
        spawn_local(async move {
            let Ok(result) = answer.await else { return };
            if matches!(result, Err(Trouble::SignedOut)) {
                session.expire(&client);
            }
            note(history, question, result);
        });
        asked
    });
    on_cleanup(move || drop(stop()));

    Report {
        load: Memo::new(move |_| history.with(|history| load(history, &question.get(), is_empty))),
        refresh: Callback::new(move |()| set_asked.update(|asked| *asked += 1)),
    }
}

fn note<Q, T>(history: RwSignal<History<Q, T>>, question: Q, result: Result<Dated<T>, Trouble>)
where
    Q: Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    // The view may have gone while the answer came.
    history.try_update(|history| match result {
        Ok(Dated { value, at }) => {
            *history = History { kept: Some(Answer { question, value, at }), latest: Latest::Answered };
        }
        Err(trouble) => history.latest = Latest::Failed(question, trouble),
    });
}

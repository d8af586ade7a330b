//! Storage access with a time-out: a storage that hangs must not delay numbers.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

use chrono::TimeDelta;

use super::client::Client;
use super::shelf::Change;
use super::tools::in_time;

/// How long a storage may take; those that work take a few milliseconds.
const STORAGE_PATIENCE: TimeDelta = TimeDelta::milliseconds(1_500);
/// For how long one that did not answer is done without. Each try holds up numbers once more.
const SILENCE: TimeDelta = TimeDelta::minutes(10);

impl Client {
    /// A text that is kept beyond this page; none where the storage does not answer.
    pub(super) async fn shelf_text(&self, key: String) -> Option<String> {
        self.in_time(|| self.tools().shelf.get(key)).await.flatten()
    }

    /// Keeps a text beyond this page, unless the storage does not answer: then texts would pile up before it.
    pub(super) fn keep_text(&self, key: String, text: String) {
        if !self.is_storage_silent() {
            self.tools().shelf.put(key, text);
        }
    }

    /// Changes a text that all tabs share, or this page's own where the storage does not answer.
    pub(super) async fn change_shared(&self, key: String, change: Change) {
        let change = Rc::new(Cell::new(Some(change)));
        let (theirs, page, name) = (change.clone(), self.clone(), key.clone());
        // A storage that answers late finds the change made elsewhere.
        let once: Change = Box::new(move |text| match theirs.take() {
            Some(change) => {
                let text = change(text);
                // Where the storage falls silent, the page goes on from here.
                let known = text.clone();
                page.change_own(name, Box::new(|_| known));
                text
            }
            None => text.unwrap_or_default(),
        });
        self.in_time(|| self.tools().shelf.change(key.clone(), once)).await;
        if let Some(change) = change.take() {
            self.change_own(key, change);
        }
    }

    /// Changes a text that this page alone knows.
    pub(super) fn change_own(&self, key: String, change: Change) {
        let mut own = self.own_calls();
        let known = own.iter().position(|(known, _)| *known == key);
        let text = change(known.map(|at| own.remove(at).1));
        own.push((key, text));
    }

    /// What comes of the storage in time. One that has not answered is not asked for a while.
    async fn in_time<T, F: Future<Output = T>>(&self, ask: impl FnOnce() -> F) -> Option<T> {
        if self.is_storage_silent() {
            return None;
        }
        let answer = in_time(ask(), &*self.tools().pause, STORAGE_PATIENCE).await;
        if answer.is_none() {
            *self.silent_until() = Some(self.now() + SILENCE);
        }
        answer
    }

    fn is_storage_silent(&self) -> bool {
        let now = self.now();
        // A later time was noted by a clock that has been set back since.
        self.silent_until().is_some_and(|until| (now..=now + SILENCE).contains(&until))
    }
}

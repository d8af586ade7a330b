//! Storage access with a time-out: a storage that hangs must not delay numbers.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

use chrono::TimeDelta;

use super::client::Client;
use super::environment::with_timeout;
use super::storage::Update;

/// How long a storage may take; those that work take a few milliseconds.
const STORAGE_TIMEOUT: TimeDelta = TimeDelta::milliseconds(1_500);
/// For how long one that did not answer is done without. Each try holds up numbers once more.
const STORAGE_RETRY_AFTER: TimeDelta = TimeDelta::minutes(10);

impl Client {
    /// A text that is kept beyond this page; none where the storage does not answer.
    pub(super) async fn stored_text(&self, key: String) -> Option<String> {
        self.with_timeout(|| self.environment().storage.get(key)).await.flatten()
    }

    /// Keeps a text beyond this page, unless the storage does not answer: then texts would pile up before it.
    pub(super) fn store_text(&self, key: String, text: String) {
        if !self.is_storage_disabled() {
            self.environment().storage.put(key, text);
        }
    }

    /// Changes a text that all tabs share, or this page's own where the storage does not answer.
    pub(super) async fn update_shared(&self, key: String, update: Update) {
        let update = Rc::new(Cell::new(Some(update)));
        let (theirs, page, name) = (update.clone(), self.clone(), key.clone());
        // A storage that answers late finds the update made elsewhere.
        let once: Update = Box::new(move |text| match theirs.take() {
            Some(update) => {
                let text = update(text);
                // Where the storage falls silent, the page goes on from here.
                let known = text.clone();
                page.update_local(name, Box::new(|_| known));
                text
            }
            None => text.unwrap_or_default(),
        });
        self.with_timeout(|| self.environment().storage.update(key.clone(), once)).await;
        if let Some(update) = update.take() {
            self.update_local(key, update);
        }
    }

    /// Changes a text that this page alone knows.
    pub(super) fn update_local(&self, key: String, update: Update) {
        let mut own = self.local_limits();
        let known = own.iter().position(|(known, _)| *known == key);
        let text = update(known.map(|at| own.remove(at).1));
        own.push((key, text));
    }

    /// What comes of the storage in time. One that has not answered is not asked for a while.
    async fn with_timeout<T, F: Future<Output = T>>(&self, ask: impl FnOnce() -> F) -> Option<T> {
        if self.is_storage_disabled() {
            return None;
        }
        let answer = with_timeout(ask(), &*self.environment().sleep, STORAGE_TIMEOUT).await;
        if answer.is_none() {
            *self.storage_disabled_until() = Some(self.now() + STORAGE_RETRY_AFTER);
        }
        answer
    }

    fn is_storage_disabled(&self) -> bool {
        let now = self.now();
        // A later time was noted by a clock that has been set back since.
        self.storage_disabled_until().is_some_and(|until| (now..=now + STORAGE_RETRY_AFTER).contains(&until))
    }
}

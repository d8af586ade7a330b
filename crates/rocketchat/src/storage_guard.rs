//! Storage access with a time-out: a storage that hangs must not delay numbers.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use super::environment::{Environment, with_timeout};
use super::storage::Update;

/// How long a storage may take; those that work take a few milliseconds.
const STORAGE_TIMEOUT: TimeDelta = TimeDelta::milliseconds(1_500);
/// For how long a storage that timed out is not used. Each attempt delays numbers once more.
const STORAGE_RETRY_AFTER: TimeDelta = TimeDelta::minutes(10);

/// The environment's storage, used only while it responds in time.
pub struct StorageGuard {
    environment: Environment,
    disabled_until: Mutex<Option<DateTime<Utc>>>,
    local: LocalTexts,
}

/// Shared texts as this page alone knows them: where the storage is disabled, or where nothing may be stored.
#[derive(Clone, Default)]
struct LocalTexts(Arc<Mutex<Vec<(String, String)>>>);

impl StorageGuard {
    /// Guards an environment's storage.
    pub fn new(environment: Environment) -> Self {
        Self { environment, disabled_until: Mutex::default(), local: LocalTexts::default() }
    }

    /// A stored text; none where the storage does not respond.
    pub async fn get(&self, key: String) -> Option<String> {
        self.in_time(|| self.environment.storage.get(key)).await.flatten()
    }

    /// Stores a text, unless the storage does not respond: then texts would pile up before it.
    pub fn put(&self, key: String, text: String) {
        if !self.is_disabled() {
            self.environment.storage.put(key, text);
        }
    }

    /// Changes a text that all tabs share, or this page's own where the storage does not respond.
    pub async fn update(&self, key: String, update: Update) {
        let update = Rc::new(Cell::new(Some(update)));
        let (shared, local, name) = (update.clone(), self.local.clone(), key.clone());
        // A storage that responds late finds the update made locally.
        let once: Update = Box::new(move |text| match shared.take() {
            Some(update) => {
                let text = update(text);
                // Where the storage stops to respond, the page goes on from here.
                let known = text.clone();
                local.update(name, Box::new(|_| known));
                text
            }
            None => text.unwrap_or_default(),
        });
        self.in_time(|| self.environment.storage.update(key.clone(), once)).await;
        if let Some(update) = update.take() {
            self.local.update(key, update);
        }
    }

    /// Changes a text that this page alone knows.
    pub fn update_local(&self, key: String, update: Update) {
        self.local.update(key, update);
    }

    /// Forgets what this page alone knows.
    pub fn clear_local(&self) {
        self.local.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The storage's answer, if it comes in time. A storage that timed out is not used for a while.
    async fn in_time<T, F: Future<Output = T>>(&self, access: impl FnOnce() -> F) -> Option<T> {
        if self.is_disabled() {
            return None;
        }
        let answer = with_timeout(access(), &*self.environment.sleep, STORAGE_TIMEOUT).await;
        if answer.is_none() {
            let until = self.environment.clock.now().at + STORAGE_RETRY_AFTER;
            *self.disabled_until.lock().unwrap_or_else(PoisonError::into_inner) = Some(until);
        }
        answer
    }

    fn is_disabled(&self) -> bool {
        let now = self.environment.clock.now().at;
        let until = *self.disabled_until.lock().unwrap_or_else(PoisonError::into_inner);
        // A later time was noted by a clock that has been set back since.
        until.is_some_and(|until| (now..=now + STORAGE_RETRY_AFTER).contains(&until))
    }
}

impl LocalTexts {
    fn update(&self, key: String, update: Update) {
        let mut texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = texts.iter().position(|(known, _)| *known == key);
        let text = update(known.map(|at| texts.remove(at).1));
        texts.push((key, text));
    }
}

//! A cancellable task: at most one at a time, cancelled with its owner.

use std::future::Future;
use std::pin::Pin;

use chrono::TimeDelta;
use futures_util::future::{AbortHandle, Abortable};
use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A boxed future, so that each task adds little code.
pub type LocalFuture<T> = Pin<Box<dyn Future<Output = T>>>;

/// Resolves after this duration.
pub fn sleep(length: TimeDelta) -> LocalFuture<()> {
    Box::pin(TimeoutFuture::new(u32::try_from(length.num_milliseconds()).unwrap_or_default()))
}

/// The slot of a running task.
#[derive(Clone, Copy)]
pub struct Task {
    running: StoredValue<Option<AbortHandle>>,
}

/// A place for a task of the current owner.
pub fn use_task() -> Task {
    let task = Task { running: StoredValue::new(None) };
    on_cleanup(move || task.stop());
    task
}

impl Task {
    /// Ends what is under way and begins anew.
    pub fn run<T: 'static>(self, future: LocalFuture<T>, then: impl FnOnce(T) + 'static) {
        self.start(Box::pin(async move { then(future.await) }));
    }

    fn start(self, all: LocalFuture<()>) {
        self.stop();
        let (handle, registration) = AbortHandle::new_pair();
        self.running.set_value(Some(handle.clone()));
        spawn_local(async move {
            let _ = Abortable::new(all, registration).await;
            // Where it was ended, the slot may be another's by now.
            if !handle.is_aborted() {
                self.running.try_update_value(Option::take);
            }
        });
    }

    /// Whether one is under way.
    pub fn is_running(self) -> bool {
        self.running.try_with_value(Option::is_some).unwrap_or_default()
    }

    /// Ends what is under way.
    pub fn stop(self) {
        self.running.try_update_value(|running| running.take().inspect(AbortHandle::abort));
    }
}

//! A task that asks the workspace: at most one of its kind at a time, and no longer than its view lives.

use leptos::prelude::*;

use crate::browser::task::{LocalFuture, Task, use_task};
use crate::session::session::Session;
use rocketchat::Client;
use rocketchat::error::ApiError;

/// A task that asks the workspace.
#[derive(Clone, Copy)]
pub struct WorkspaceTask {
    session: Session,
    client: StoredValue<Client>,
    task: Task,
}

/// A task of the current owner.
pub fn use_workspace_task() -> WorkspaceTask {
    WorkspaceTask { session: expect_context(), client: StoredValue::new(expect_context()), task: use_task() }
}

impl WorkspaceTask {
    /// Ends what is under way.
    pub fn stop(self) {
        self.task.stop();
    }

    /// Whether one is under way.
    pub fn is_running(self) -> bool {
        self.task.is_running()
    }

    /// Ends what is under way and begins anew. A rejected token expires the session.
    pub fn run<T: 'static>(
        self,
        future: LocalFuture<Result<T, ApiError>>,
        then: impl FnOnce(Result<T, ApiError>) + 'static,
    ) {
        let client = self.client.get_value();
        self.task.run(future, move |result| {
            if matches!(result, Err(ApiError::SignedOut)) {
                self.session.expire(&client);
            }
            then(result);
        });
    }
}

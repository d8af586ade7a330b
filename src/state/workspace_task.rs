//! A task that asks the workspace: at most one of its kind at a time, and no longer than its view lives.

use leptos::prelude::*;

use super::session::Session;
use super::task::{Coming, Task, use_task};
use analytics::trouble::Trouble;
use rocketchat::Client;

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

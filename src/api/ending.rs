//! The end of a sign-in: nothing more is asked or kept for it, and the workspace is told.

use std::sync::atomic::Ordering;

use super::client::Client;
use super::connection::{Connection, Credentials, TokenKind};
use super::fetch::fetch_in_time;
use super::memory::Memory;
use super::patience::pause;
use super::reply;
use super::request::Request;
use crate::domain::trouble::Trouble;

impl Client {
    /// Ends all asking and keeping, and forgets all that was kept. An answer that is still on its way leaves nothing
    /// behind. The count of calls is of the whole workspace: it goes with the last sign-in there.
    pub fn end(&self, is_last_there: bool) {
        self.over().store(true, Ordering::Relaxed);
        self.forget_answers();
        *self.memory() = Memory::default();
        self.own_calls().clear();
        if is_last_there {
            self.tools().shelf.forget_calls(&self.calls_of(""));
        }
    }

    /// Whether it has ended.
    pub(super) fn is_over(&self) -> bool {
        self.over().load(Ordering::Relaxed)
    }

    /// Ends a login on the workspace's side, also after `end`. A personal access token is left alone, and so is the demo.
    /// The request goes out at once and outlives the page: whoever signs out may close the tab in the same breath.
    pub async fn log_out(&self) -> Result<(), Trouble> {
        let Connection::Workspace(address, who @ Credentials { kind: TokenKind::Login, .. }) =
            self.connection()
        else {
            return Ok(());
        };
        let request = Request::post("/api/v1/logout", &[]).outliving_page();
        let mut failures = 0;
        loop {
            let sent = fetch_in_time(self.tools(), &address, Some(&who), &request).await;
            let confirmed = sent.and_then(|(reply, _)| {
                reply::answer(reply, self.host(), "").map(drop).map_err(|refusal| self.unexpected(refusal))
            });
            let trouble = match confirmed {
                // A token that is not taken any more is what was wanted.
                Ok(()) | Err(Trouble::SignedOut) => return Ok(()),
                Err(trouble) => trouble,
            };
            failures += 1;
            let Some(pause) = pause(&trouble, failures, (self.tools().dice)()) else { return Err(trouble) };
            (self.tools().pause)(pause).await;
        }
    }
}

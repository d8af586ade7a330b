//! Signing out: requests and caching stop, stored data is removed, and the token is revoked.

use std::sync::atomic::Ordering;

use serde::Serialize;

use super::client::Client;
use super::connection::{Connection, Credentials, TokenKind};
use super::fetch::fetch_in_time;
use super::memory::Memory;
use super::patience::pause;
use super::reply::{self, Refusal, Reply};
use super::request::Request;
use analytics::trouble::Trouble;

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
        let request = Request::post("/api/v1/logout", &LogOut {}).outliving_page();
        let mut failures = 0;
        loop {
            let sent = fetch_in_time(self.tools(), &address, Some(&who), &request).await;
            let confirmed = sent.and_then(|(reply, _)| {
                confirmation(reply, self.host()).map_err(|refusal| self.unexpected(refusal))
            });
            let Err(trouble) = confirmed else { return Ok(()) };
            failures += 1;
            let Some(pause) = pause(&trouble, failures, (self.tools().dice)()) else { return Err(trouble) };
            (self.tools().pause)(pause).await;
        }
    }
}

/// The body of a sign-out, which needs none but is a POST.
#[derive(Serialize)]
struct LogOut {}

/// Whether it is the workspace itself that says that a login has ended. What is before it may answer in its place, and
/// then the login lives on.
fn confirmation(reply: Reply, host: &str) -> Result<(), Refusal> {
    if reply::asks_to_sign_in(&reply) {
        // A token that is not taken any more is what was wanted.
        return Ok(());
    }
    if reply.status == 401 {
        return Err(Trouble::ByProxy { host: host.into(), status: 401 }.into());
    }
    let (answer, _) = reply::answer(reply, host, "")?;
    if reply::is_workspaces(&answer) {
        Ok(())
    } else {
        Err(Trouble::SomethingElse { host: host.into() }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn confirms(status: u16, content_type: &str, body: &str) -> bool {
        let reply = Reply { status, content_type: content_type.into(), body: body.into() };
        confirmation(reply, "chat.example").is_ok()
    }

    #[test]
    fn the_workspaces_own_word_confirms_a_sign_out() {
        for (status, body) in [
            (200, r#"{"status":"success","data":{"message":"You've been logged out!"}}"#),
            (200, r#"{"success":true}"#),
            (401, r#"{"status":"error","message":"You must be logged in to do this."}"#),
            (401, r#"{"success":false,"error":"You must be logged in to do this."}"#),
        ] {
            assert!(confirms(status, "application/json", body), "{body}");
        }
    }

    #[test]
    fn what_stands_before_a_workspace_cannot_confirm_it() {
        for (status, body) in [
            (200, "{}"),
            (200, "[]"),
            (200, "null"),
            (200, ""),
            (200, "OK"),
            (200, r#"{"ok":true}"#),
            (200, r#"{"success":"true"}"#),
            (200, r#"{"success":false,"status":"success"}"#),
            (200, "<html>"),
            (204, ""),
            (302, ""),
            (401, ""),
            (401, "{}"),
            (401, "Unauthorized"),
            (401, "<html>"),
            (401, r#"{"error":"unauthorized"}"#),
            (403, "{}"),
            (404, ""),
        ] {
            for content_type in ["application/json", "text/plain", ""] {
                assert!(!confirms(status, content_type, body), "{status} {body}");
            }
        }
    }
}

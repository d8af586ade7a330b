//! Signing out: requests and caching stop, stored data is removed, and the token is revoked.

use std::sync::atomic::Ordering;

use serde::Serialize;

use super::capabilities::Capabilities;
use super::client::Client;
use super::connection::{Connection, Credentials, TokenKind};
use super::endpoint::DEFAULT_TIMEOUT;
use super::fetch::fetch_with_timeout;
use super::request::Request;
use super::response::{self, EndpointError, Response};
use super::retry::retry_delay;
use crate::error::{ApiError, Host};

impl Client {
    /// Stops requests and caching, and removes all that was stored. A response that is still in flight stores nothing.
    /// The count of calls is of the whole workspace: it goes with the last sign-in there.
    pub fn close(&self, is_last_there: bool) {
        self.signed_out().store(true, Ordering::Relaxed);
        self.clear_cache();
        *self.capabilities() = Capabilities::default();
        self.storage().clear_local();
        if is_last_there {
            self.environment().storage.remove_shared_prefix(&self.limiter_key(""));
        }
    }

    /// Whether the account has signed out.
    pub(super) fn is_signed_out(&self) -> bool {
        self.signed_out().load(Ordering::Relaxed)
    }

    /// Ends a login on the workspace's side, also after [`close`](Self::close). A personal access token is left alone, and so is a simulated
    /// workspace.
    /// The request goes out at once and outlives the page: the tab may be closed right after signing out.
    pub async fn log_out(&self) -> Result<(), ApiError> {
        let Connection::Workspace(address, who @ Credentials { kind: TokenKind::Login, .. }) =
            self.connection()
        else {
            return Ok(());
        };
        let request = Request::post("/api/v1/logout", &LogOut {}).keepalive();
        let mut attempts = 0;
        loop {
            let sent =
                fetch_with_timeout(DEFAULT_TIMEOUT, self.environment(), &address, Some(&who), &request).await;
            let confirmed = sent.and_then(|(response, _)| {
                logout_result(response, self.error_host())
                    .map_err(|refusal| self.required_endpoint_error(refusal))
            });
            let Err(error) = confirmed else { return Ok(()) };
            attempts += 1;
            let Some(delay) = retry_delay(&error, attempts, (self.environment().random)()) else {
                return Err(error);
            };
            (self.environment().sleep)(delay).await;
        }
    }
}

/// The body of a sign-out, which needs none but is a POST.
#[derive(Serialize)]
struct LogOut {}

/// Whether it is the workspace itself that says that a login has ended. What is before it may answer in its place, and
/// then the login lives on.
fn logout_result(response: Response, host: Host) -> Result<(), EndpointError> {
    if response::is_sign_in_required(&response) {
        // A token that is not taken any more is what was wanted.
        return Ok(());
    }
    if response.status == 401 {
        return Err(ApiError::ProxyRefused { host, status: 401 }.into());
    }
    let (answer, _) = response::answer(response, host.clone(), "")?;
    if response::is_from_workspace(&answer) { Ok(()) } else { Err(ApiError::NotAnApi { host }.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn confirms(status: u16, content_type: &str, body: &str) -> bool {
        let response = Response { status, content_type: content_type.into(), body: body.into() };
        logout_result(response, "chat.example".into()).is_ok()
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

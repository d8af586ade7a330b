//! A workspace and the account that sends requests to it.

use std::fmt;
use std::future::ready;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::address::Address;
use super::recording::Recording;
use super::request::Request;
use super::response::Response;
use super::storage::LocalFuture;
use crate::error::ApiError;
use analytics::limits;

/// How a token came to be, which decides what signing out does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TokenKind {
    /// Made by the workspace at a login with a password: logged out at sign-out.
    Login,
    /// A personal access token: only forgotten, because logging it out would delete it from the account.
    Personal,
}

/// What the workspace knows a person by. Its `Debug` hides the token.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The account's id.
    pub user_id: String,
    /// The secret.
    pub token: String,
    /// Where the secret came from.
    pub kind: TokenKind,
    /// Whether answers may be stored.
    pub allows_cache: bool,
}

impl Credentials {
    /// Whether headers can carry both, and a storage store them: a pasted `…` is an error before any request.
    pub fn are_valid_headers(&self) -> bool {
        let is_sendable = |text: &String| {
            (1..=limits::CREDENTIAL_BYTES).contains(&text.len())
                && text.chars().all(|letter| letter.is_ascii_graphic())
        };
        is_sendable(&self.user_id) && is_sendable(&self.token)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("user_id", &self.user_id)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// What answers a request in a workspace's place, at a time.
pub type SimulatedTransport =
    Arc<dyn Fn(&Request, DateTime<Utc>) -> LocalFuture<Result<Response, ApiError>> + Send + Sync>;

/// Where answers come from.
#[derive(Clone)]
pub enum Connection {
    /// A workspace, by HTTP.
    Workspace(Address, Credentials),
    /// A simulated one: no network at all.
    Simulated(SimulatedTransport),
    /// What a workspace answered before: no network, and nothing new.
    Recorded(Arc<Recording>),
}

impl Connection {
    /// A workspace as a pure function of the request and the time.
    pub fn simulated(respond: impl Fn(&Request, DateTime<Utc>) -> Response + Send + Sync + 'static) -> Self {
        Self::Simulated(Arc::new(move |request, now| Box::pin(ready(Ok(respond(request, now))))))
    }

    /// The id of one account at one workspace; none where there is no sign-in.
    pub fn id(&self) -> Option<String> {
        match self {
            Self::Workspace(address, who) => Some(format!("{address} {}", who.user_id)),
            Self::Simulated(_) | Self::Recorded(_) => None,
        }
    }

    /// Whether answers may be stored for the next visit; never those of a simulated or a recorded workspace.
    pub fn allows_cache(&self) -> bool {
        matches!(self, Self::Workspace(_, Credentials { allows_cache: true, .. }))
    }

    /// The workspace's host; a simulated one has none.
    pub fn host(&self) -> Option<&str> {
        match self {
            Self::Workspace(address, _) => Some(address.host()),
            Self::Simulated(_) => None,
            Self::Recorded(recording) => recording.host.as_deref().filter(|host| !host.is_empty()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_would_fill_the_storage_is_none() {
        let who = |token: String| Credentials {
            user_id: "u".into(),
            token,
            kind: TokenKind::Login,
            allows_cache: true,
        };
        let sendable = |letters: usize| who("t".repeat(letters)).are_valid_headers();
        assert_eq!([43, limits::CREDENTIAL_BYTES, 1 << 20].map(sendable), [true, true, false]);
        assert!(!who("a\nb".into()).are_valid_headers());
    }

    #[test]
    fn a_head_carries_neither_nothing_nor_a_book() {
        let who = |user_id: &str, token: &str| {
            let (user_id, token) = (user_id.into(), token.into());
            Credentials { user_id, token, kind: TokenKind::Login, allows_cache: true }.are_valid_headers()
        };
        assert!(who("u", "t") && who("u", &"t".repeat(limits::CREDENTIAL_BYTES)));
        for token in
            ["", " ", "t\n", "t\r\nX-Other: 1", "t\0", "tökén", &"t".repeat(limits::CREDENTIAL_BYTES + 1)]
        {
            assert!(!who("u", token) && !who(token, "t"), "{token:?}");
        }
    }

    #[test]
    fn a_token_is_not_printed() {
        let credentials = Credentials {
            user_id: "u".into(),
            token: "do-not-print".into(),
            kind: TokenKind::Personal,
            allows_cache: true,
        };
        assert!(!format!("{credentials:?}").contains("do-not-print"));
    }
}

//! Who asks which workspace.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::address::Address;
use super::reply::Reply;
use super::request::Request;

/// How a token came to be, which decides what signing out does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TokenKind {
    /// Made by the workspace at a login with a password: logged out at sign-out.
    Login,
    /// A personal access token: only forgotten, because logging it out would delete it from the account.
    Personal,
}

/// What the workspace knows a person by. Its `Debug` hides the token.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credentials {
    /// The account's id.
    pub user_id: String,
    /// The secret.
    pub token: String,
    /// Where the secret came from.
    pub kind: TokenKind,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("user_id", &self.user_id)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// A workspace as a pure function of the request and the time.
pub type Simulation = Arc<dyn Fn(&Request, DateTime<Utc>) -> Reply + Send + Sync>;

/// Where answers come from.
#[derive(Clone)]
pub enum Connection {
    /// A workspace, asked by HTTP.
    Workspace(Address, Credentials),
    /// A simulated one: no network at all.
    Simulated(Simulation),
}

impl Connection {
    /// The host to name in sentences.
    pub fn host(&self) -> &str {
        match self {
            Self::Workspace(address, _) => address.host(),
            Self::Simulated(_) => "The demo",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_not_printed() {
        let credentials =
            Credentials { user_id: "u".into(), token: "do-not-print".into(), kind: TokenKind::Personal };
        assert!(!format!("{credentials:?}").contains("do-not-print"));
    }
}

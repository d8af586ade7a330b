//! Who asks which workspace.

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::address::Address;
use super::reply::Reply;
use super::request::Request;

/// How a token came to be, which decides what signing out does to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

impl Credentials {
    /// Whether a header can carry both: a slip such as a pasted `…` is told before the browser is asked.
    pub fn are_sendable(&self) -> bool {
        [&self.user_id, &self.token].iter().all(|text| text.chars().all(|letter| letter.is_ascii_graphic()))
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
    /// A workspace and its credentials as lines of text, for the browser's storage alone.
    pub fn to_text(&self) -> Option<String> {
        let Self::Workspace(address, who) = self else { return None };
        let kind = match who.kind {
            TokenKind::Login => "login",
            TokenKind::Personal => "personal",
        };
        Some([address.to_string().as_str(), kind, &who.user_id, &who.token].join("\n"))
    }

    /// Reads such lines back.
    pub fn from_text(text: &str, from_https: bool) -> Option<Self> {
        let mut lines = text.split('\n').map(str::to_owned);
        let address = Address::parse(&lines.next()?, from_https).ok()?;
        let kind = match lines.next()?.as_str() {
            "login" => TokenKind::Login,
            "personal" => TokenKind::Personal,
            _ => return None,
        };
        let who = Credentials { user_id: lines.next()?, token: lines.next()?, kind };
        who.are_sendable().then_some(Self::Workspace(address, who))
    }

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
    fn a_kept_sign_in_is_read_back() {
        for kind in [TokenKind::Login, TokenKind::Personal] {
            let who = Credentials { user_id: "u".into(), token: "t".into(), kind };
            let address = Address::parse("https://chat.example/sub", true).unwrap();
            let text = Connection::Workspace(address.clone(), who.clone()).to_text().unwrap();
            let Some(Connection::Workspace(read, read_who)) = Connection::from_text(&text, true) else {
                panic!()
            };
            assert_eq!((read, read_who), (address, who));
        }
        assert!(Connection::from_text("https://chat.example\nlogin\nu", true).is_none());
        assert!(Connection::from_text("{}", true).is_none());
        assert!(Connection::from_text("https://chat.example\nlogin\nu\ntoken…", true).is_none());
    }

    #[test]
    fn a_token_is_not_printed() {
        let credentials =
            Credentials { user_id: "u".into(), token: "do-not-print".into(), kind: TokenKind::Personal };
        assert!(!format!("{credentials:?}").contains("do-not-print"));
    }
}

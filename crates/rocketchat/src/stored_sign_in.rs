//! The stored form of a sign-in. It holds the token: it is for the browser's storage alone.

use serde::{Deserialize, Serialize};

use super::address::Address;
use super::connection::{Connection, Credentials, TokenKind};

/// A workspace and who signed in to it.
#[derive(Serialize, Deserialize)]
pub struct StoredSignIn {
    /// The workspace's address.
    pub address: String,
    kind: TokenKind,
    user_id: String,
    token: String,
    #[serde(rename = "keeps_answers")]
    allows_cache: bool,
}

/// The line of a sign-in without caching, in the form before the first versioned one.
const NO_ANSWERS: &str = "answers=no";

impl StoredSignIn {
    /// Reads the lines of an earlier version: address, kind, user and token, and below them what may follow.
    pub fn from_lines(text: &str) -> Option<Self> {
        let mut lines = text.split('\n').map(str::to_owned);
        Some(Self {
            address: lines.next()?,
            kind: match lines.next()?.as_str() {
                "login" => TokenKind::Login,
                "personal" => TokenKind::Personal,
                _ => return None,
            },
            user_id: lines.next()?,
            token: lines.next()?,
            allows_cache: lines.all(|line| line != NO_ANSWERS),
        })
    }
}

impl Connection {
    /// What is stored of it; nothing of a simulated workspace.
    pub fn stored(&self) -> Option<StoredSignIn> {
        let Self::Workspace(address, who) = self else { return None };
        let Credentials { user_id, token, kind, allows_cache } = who.clone();
        Some(StoredSignIn { address: address.to_string(), kind, user_id, token, allows_cache })
    }

    /// Takes up what was stored, unless it is no workspace's address or nothing that a header can carry.
    pub fn from_stored(stored: StoredSignIn, from_https: bool) -> Option<Self> {
        let StoredSignIn { address, kind, user_id, token, allows_cache } = stored;
        let address = Address::parse(&address, from_https).ok()?;
        let who = Credentials { user_id, token, kind, allows_cache };
        who.are_valid_headers().then_some(Self::Workspace(address, who))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> Option<Connection> {
        Connection::from_stored(StoredSignIn::from_lines(lines)?, true)
    }

    #[test]
    fn a_stored_sign_in_is_read_back() {
        for (kind, allows_cache) in [(TokenKind::Login, true), (TokenKind::Personal, false)] {
            let who = Credentials { user_id: "u".into(), token: "t".into(), kind, allows_cache };
            let address = Address::parse("https://chat.example/sub", true).unwrap();
            let stored = Connection::Workspace(address.clone(), who.clone()).stored().unwrap();
            let read = Connection::from_stored(stored, true).unwrap();
            assert_eq!(read.allows_cache(), allows_cache);
            let Connection::Workspace(read, read_who) = read else { panic!() };
            assert_eq!((read, read_who), (address, who));
        }
    }

    #[test]
    fn the_lines_of_an_earlier_version_are_understood_or_nothing() {
        let Some(Connection::Workspace(address, who)) =
            read("https://chat.example/sub\npersonal\nu\nt\nanswers=no\ncolour=2")
        else {
            panic!()
        };
        assert_eq!(
            (address.to_string().as_str(), who.kind),
            ("https://chat.example/sub", TokenKind::Personal)
        );
        assert_eq!((who.user_id.as_str(), who.token.as_str(), who.allows_cache), ("u", "t", false));
        for none in ["https://chat.example\nlogin\nu", "{}", "https://chat.example\nlogin\nu\ntoken…"] {
            assert!(read(none).is_none(), "{none}");
        }
    }

    #[test]
    fn a_person_at_a_workspace_has_one_id_whatever_the_token() {
        let id = |text: &str| read(text).unwrap().id().unwrap();
        assert_eq!(
            id("https://chat.example/sub\nlogin\nu\nt"),
            id("https://chat.example/sub\npersonal\nu\nother")
        );
        assert_ne!(id("https://chat.example\nlogin\nu\nt"), id("https://chat.example\nlogin\nv\nt"));
        assert_ne!(id("https://chat.example/sub\nlogin\nu\nt"), id("https://chat.example\nlogin\nu\nt"));
    }
}

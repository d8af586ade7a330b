//! /api/info: whether a Rocket.Chat is there, and which. It needs no token and no leave of the CORS setting.

use std::fmt;

use super::address::Address;
use super::fetch;
use super::json::Node;
use super::reply::{self, Refusal};
use super::request::Request;
use crate::domain::trouble::Trouble;

/// A workspace's version, as far as it tells: `8.8` or `8.8.1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version(String);

impl Version {
    /// Whether it is that version or a later one; what cannot be read as a version is none.
    pub fn is_at_least(&self, major: u32, minor: u32) -> bool {
        let mut parts = self.0.split('.').map(|part| part.parse::<u32>());
        match (parts.next(), parts.next()) {
            (Some(Ok(own_major)), Some(Ok(own_minor))) => (own_major, own_minor) >= (major, minor),
            _ => false,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The one question that everybody may ask.
pub(super) fn request() -> Request {
    Request::get("/api/info")
}

/// Asks an address whether a Rocket.Chat is there.
pub async fn probe(address: &Address) -> Result<Version, Trouble> {
    let (reply, _) = fetch::fetch(address, None, &request()).await?;
    let body = reply::body(reply, address.host(), "").map_err(|refusal| match refusal {
        Refusal::Absent => Trouble::NotRocketChat { host: address.host().to_owned() },
        // A workspace answers this question to everybody.
        Refusal::Trouble(Trouble::SignedOut | Trouble::Forbidden { .. }) => {
            Trouble::Guarded { host: address.host().to_owned() }
        }
        Refusal::Trouble(trouble) => trouble,
    })?;
    reply::json(&body, address.host()).and_then(|answer| version(Node::root(&answer))).map_err(|trouble| {
        match trouble {
            // Some other service's JSON.
            Trouble::Unreadable { .. } => Trouble::NotRocketChat { host: address.host().to_owned() },
            other => other,
        }
    })
}

/// Reads the version of an answer.
pub(super) fn version(answer: Node<'_>) -> Result<Version, Trouble> {
    answer.field("version")?.text().map(Version)
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn versions_compare_by_number_and_not_by_text() {
        let is_new = |text: &str| Version(text.into()).is_at_least(7, 11);
        assert_eq!(["7.11", "7.11.3", "8.0", "10.2"].map(is_new), [true; 4]);
        assert_eq!(["7.9", "7.2.11", "6.14", "next", ""].map(is_new), [false; 5]);
    }
}

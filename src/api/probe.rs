//! /api/info: whether a Rocket.Chat is there, and which. It needs no token and no leave of the CORS setting.

use super::address::Address;
use super::fetch::fetch_in_time;
use super::json::Node;
use super::reply::{self, Refusal};
use super::request::Request;
use super::tools::Tools;
use super::version::Version;
use crate::domain::trouble::Trouble;

/// The one question that everybody may ask.
pub(super) fn request() -> Request {
    Request::get("/api/info")
}

/// Asks an address whether a Rocket.Chat is there.
pub async fn probe(tools: &Tools, address: &Address) -> Result<Version, Trouble> {
    let (reply, _) = fetch_in_time(tools, address, None, &request()).await?;
    let body = reply::body(reply, address.host(), "").map_err(|refusal| match refusal {
        Refusal::Absent(_) => Trouble::NotRocketChat { host: address.host().to_owned() },
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
    answer.field("version")?.text().map(Version::new)
}

//! /api/info: whether a Rocket.Chat is there, and which. It needs no token and no leave of the CORS setting.

use std::fmt;

use super::address::Address;
use super::client::{Client, Freshness};
use super::fetch;
use super::json::Node;
use super::reply::{self, Refusal};
use super::request::Request;
use crate::domain::trouble::Trouble;

/// A workspace's version, as far as it tells: `8.8` or `8.8.1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version(String);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Client {
    /// The version of the workspace.
    pub async fn version(&self) -> Result<Version, Trouble> {
        let answer = self.read(&request(), "", Freshness::Recent, version).await;
        answer.map(|answer| answer.value).map_err(|refusal| self.unexpected(refusal))
    }
}

fn request() -> Request {
    Request::get("/api/info")
}

/// Asks an address whether a Rocket.Chat is there.
pub async fn probe(address: &Address) -> Result<Version, Trouble> {
    let reply = fetch::fetch(address, None, &request()).await?;
    let body = reply::body(reply, address.host(), "").map_err(|refusal| match refusal {
        Refusal::Absent => Trouble::NotRocketChat { host: address.host().to_owned() },
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

fn version(answer: Node<'_>) -> Result<Version, Trouble> {
    answer.field("version")?.text().map(Version)
}

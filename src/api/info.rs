//! /api/info: whether a Rocket.Chat is there, and which. It needs no token and no leave of the CORS setting.

use super::address::Address;
use super::client::{Client, Freshness};
use super::fetch;
use super::json::Node;
use super::reply::{self, Refusal};
use super::request::Request;
use super::version::Version;
use crate::domain::trouble::Trouble;

impl Client {
    /// The version of the workspace; asked for once.
    pub async fn version(&self) -> Result<Version, Trouble> {
        let told = self.memory().told_version();
        if let Some(version) = told {
            return Ok(version);
        }
        let answer = self.read(&request(), "", Freshness::Recent, version).await;
        let version = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        self.memory().note_version(version.clone());
        Ok(version)
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

fn version(answer: Node<'_>) -> Result<Version, Trouble> {
    answer.field("version")?.text().map(Version::new)
}

//! /me: whose account it is, which also tells whether a token is good.

use serde::Deserialize;

use super::client::{Client, Freshness};
use super::request::Request;
use crate::domain::trouble::Trouble;

#[derive(Deserialize)]
struct Wire {
    #[serde(rename = "_id")]
    id: String,
    name: Option<String>,
    username: Option<String>,
    #[serde(default)]
    roles: Vec<String>,
}

/// The account that is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Display name, username or id: the first that there is. Text of strangers.
    pub label: String,
    /// Its roles.
    pub roles: Vec<String>,
}

impl Client {
    /// The account of the token.
    pub async fn account(&self) -> Result<Account, Trouble> {
        let answer = self.ask::<Wire>(&Request::get("/api/v1/me"), "", Freshness::Recent).await;
        let wire = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        let given = [wire.name, wire.username].into_iter().flatten().find(|name| !name.is_empty());
        Ok(Account { label: given.unwrap_or(wire.id), roles: wire.roles })
    }
}

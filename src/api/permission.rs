//! permissions.listAll: what the account's roles allow.

use std::collections::HashSet;

use serde::Deserialize;

use super::client::{Client, Freshness};
use super::me::Account;
use super::request::Request;
use crate::domain::trouble::Trouble;

#[derive(Deserialize)]
struct Wire {
    update: Vec<WirePermission>,
}

#[derive(Deserialize)]
struct WirePermission {
    #[serde(rename = "_id")]
    id: String,
    #[serde(default)]
    roles: Vec<String>,
}

impl Client {
    /// The names of the permissions that the account has.
    pub async fn permissions(&self, account: &Account) -> Result<HashSet<String>, Trouble> {
        let request = Request::get("/api/v1/permissions.listAll");
        let answer = self.ask::<Wire>(&request, "", Freshness::Recent).await;
        let all = answer.map_err(|refusal| self.unexpected(refusal))?.value.update;
        let held =
            all.into_iter().filter(|permission| permission.roles.iter().any(|r| account.roles.contains(r)));
        Ok(held.map(|permission| permission.id).collect())
    }
}

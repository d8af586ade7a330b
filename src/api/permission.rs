//! permissions.listAll: what the account's roles allow.

use std::collections::HashSet;

use super::client::Client;
use super::json::Node;
use super::kept::Freshness;
use super::me::Account;
use super::request::Request;
use crate::domain::trouble::Trouble;

impl Client {
    /// The names of the permissions that the account has.
    pub async fn permissions(&self, account: &Account) -> Result<HashSet<String>, Trouble> {
        let request = Request::get("/api/v1/permissions.listAll");
        let answer = self.read(&request, "", Freshness::Recent, permissions).await;
        let all = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        let held = all.into_iter().filter(|(_, roles)| roles.iter().any(|role| account.roles.contains(role)));
        Ok(held.map(|(name, _)| name).collect())
    }
}

/// Each permission with the roles that have it.
fn permissions(answer: Node<'_>) -> Result<Vec<(String, Vec<String>)>, Trouble> {
    answer.field("update")?.each(|permission| {
        let roles =
            permission.optional("roles").map_or(Ok(Vec::new()), |roles| roles.each(|role| role.text()))?;
        Ok((permission.field("_id")?.text()?, roles))
    })
}

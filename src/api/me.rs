//! /me: whose account it is, which also tells whether a token is good.

use super::client::Client;
use super::json::Node;
use super::kept::Freshness;
use super::request::Request;
use crate::domain::trouble::Trouble;

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
        let answer = self.read(&Request::get("/api/v1/me"), "", Freshness::Recent, account).await;
        answer.map(|answer| answer.value).map_err(|refusal| self.unexpected(refusal))
    }
}

fn account(me: Node<'_>) -> Result<Account, Trouble> {
    let text = |name| me.optional(name).and_then(|text| text.text().ok()).filter(|text| !text.is_empty());
    let id = me.field("_id")?.text()?;
    let roles = me.optional("roles").map_or(Ok(Vec::new()), |roles| roles.each(|role| role.text()))?;
    Ok(Account { label: text("name").or_else(|| text("username")).unwrap_or(id), roles })
}

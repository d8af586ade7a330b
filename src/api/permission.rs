//! permissions.listAll: what the account's roles allow.

use super::account::Account;
use super::client::Client;
use super::json::Node;
use super::kept::Freshness;
use super::request::Request;
use crate::domain::lookup::Lookup;
use crate::domain::trouble::Trouble;

/// The permission that lifts the rate limit.
const UNLIMITED: &str = "api-bypass-rate-limit";

/// Each permission of the workspace with the roles that have it.
pub struct Permissions(Vec<(String, Vec<String>)>);

impl Permissions {
    /// Whether the account has a permission. One that the workspace does not know nobody has.
    pub fn allow(&self, account: &Account, name: &str) -> bool {
        let Some((_, roles)) = self.0.iter().find(|(known, _)| known == name) else { return false };
        let own = Lookup::of_texts(account.roles.iter().map(String::as_str));
        roles.iter().any(|role| own.place(role).is_some())
    }
}

impl Client {
    /// The permissions of the workspace.
    pub async fn permissions(&self) -> Result<Permissions, Trouble> {
        let request = Request::get("/api/v1/permissions.listAll");
        let answer = self.read(&request, "", Freshness::Recent, permissions).await;
        answer.map(|answer| answer.value).map_err(|refusal| self.unexpected(refusal))
    }

    /// Notes whether the account is above the rate limit; tells it too.
    pub fn note_rights(&self, account: &Account, permissions: &Permissions) -> bool {
        let is_unlimited = permissions.allow(account, UNLIMITED);
        self.memory().is_unlimited = is_unlimited;
        is_unlimited
    }

    /// Whether the account is known to be above the rate limit.
    pub fn is_unlimited(&self) -> bool {
        self.memory().is_unlimited
    }
}

fn permissions(answer: Node<'_>) -> Result<Permissions, Trouble> {
    let all = answer.field("update")?.each(|permission| {
        let roles =
            permission.optional("roles").map_or(Ok(Vec::new()), |roles| roles.each(|role| role.text()))?;
        Ok((permission.field("_id")?.text()?, roles))
    });
    all.map(Permissions)
}

//! permissions.listAll: what the account's roles allow.

use serde::Deserialize;

use super::account::Account;
use super::client::Client;
use super::kept::Freshness;
use super::lenient::Object;
use super::request::Request;
use analytics::lookup::Lookup;
use analytics::trouble::Trouble;

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
        let answer = self.answer(&request, "", Freshness::Recent, permissions).await;
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

#[derive(Deserialize)]
struct Answer {
    update: Vec<Object<Permission>>,
}

#[derive(Deserialize)]
struct Permission {
    #[serde(rename = "_id")]
    id: String,
    roles: Option<Vec<String>>,
}

fn permissions(Object(answer): Object<Answer>) -> Result<Permissions, Trouble> {
    let named =
        |Object(permission): Object<Permission>| (permission.id, permission.roles.unwrap_or_default());
    Ok(Permissions(answer.update.into_iter().map(named).collect()))
}

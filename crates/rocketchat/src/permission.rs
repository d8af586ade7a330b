//! permissions.listAll: what the account's roles allow.

use serde::Deserialize;

use super::account::Account;
use super::client::Client;
use super::decode_error::DecodeError;
use super::lenient::Object;
use super::request::Request;
use super::response_cache::CachePolicy;
use crate::error::ApiError;
use analytics::key_index::KeyIndex;

/// The permission that lifts the rate limit.
const UNLIMITED: &str = "api-bypass-rate-limit";

/// Each permission of the workspace with the roles that have it.
pub struct Permissions(Vec<(String, Vec<String>)>);

impl Permissions {
    /// Whether the account has a permission. One that the workspace does not know nobody has.
    pub fn allow(&self, account: &Account, name: &str) -> bool {
        let Some((_, roles)) = self.0.iter().find(|(known, _)| known == name) else { return false };
        let own = KeyIndex::of_texts(account.roles.iter().map(String::as_str));
        roles.iter().any(|role| own.position(role).is_some())
    }
}

impl Client {
    /// The permissions of the workspace.
    pub async fn permissions(&self) -> Result<Permissions, ApiError> {
        let request = Request::get("/api/v1/permissions.listAll");
        let answer = self.fetch(&request, "", CachePolicy::Recent, permissions).await;
        answer.map(|answer| answer.value).map_err(|refusal| self.unexpected(refusal))
    }

    /// Notes whether the account is above the rate limit; tells it too.
    pub fn note_permissions(&self, account: &Account, permissions: &Permissions) -> bool {
        let bypasses_rate_limit = permissions.allow(account, UNLIMITED);
        self.capabilities().bypasses_rate_limit = bypasses_rate_limit;
        bypasses_rate_limit
    }

    /// Whether the account is known to be above the rate limit.
    pub fn bypasses_rate_limit(&self) -> bool {
        self.capabilities().bypasses_rate_limit
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

fn permissions(Object(answer): Object<Answer>) -> Result<Permissions, DecodeError> {
    let named =
        |Object(permission): Object<Permission>| (permission.id, permission.roles.unwrap_or_default());
    Ok(Permissions(answer.update.into_iter().map(named).collect()))
}

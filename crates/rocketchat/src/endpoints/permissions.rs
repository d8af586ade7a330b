//! permissions.listAll: what the account's roles allow.

use serde::Deserialize;

use super::me::Account;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{ApiError, DecodeError};
use crate::lenient::Object;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use analytics::key_index::KeyIndex;

/// The permission that lifts the rate limit.
const BYPASS_RATE_LIMIT: &str = "api-bypass-rate-limit";

/// The permissions of the workspace.
pub struct PermissionsListAll;

impl Endpoint for PermissionsListAll {
    type Wire = Object<Answer>;
    type Answer = Permissions;

    fn request(&self) -> Request {
        Request::get("/api/v1/permissions.listAll")
    }

    fn decode(&self, Object(answer): Object<Answer>) -> Result<Permissions, DecodeError> {
        let named =
            |Object(permission): Object<Permission>| (permission.id, permission.roles.unwrap_or_default());
        Ok(Permissions(answer.update.into_iter().map(named).collect()))
    }
}

/// Each permission of the workspace with the roles that have it.
pub struct Permissions(Vec<(String, Vec<String>)>);

impl Permissions {
    /// Whether the account has a permission. One that the workspace does not know no account has.
    pub fn allow(&self, account: &Account, name: &str) -> bool {
        let Some((_, roles)) = self.0.iter().find(|(known, _)| known == name) else { return false };
        let own = KeyIndex::of_texts(account.roles.iter().map(String::as_str));
        roles.iter().any(|role| own.position(role).is_some())
    }
}

/// The answer as it is sent.
#[derive(Deserialize)]
pub struct Answer {
    update: Vec<Object<Permission>>,
}

#[derive(Deserialize)]
struct Permission {
    #[serde(rename = "_id")]
    id: String,
    roles: Option<Vec<String>>,
}

impl Client {
    /// The permissions of the workspace.
    pub async fn permissions(&self) -> Result<Permissions, ApiError> {
        let answer = self.fetch(&PermissionsListAll, CachePolicy::Recent).await;
        answer.map(|answer| answer.value).map_err(|refusal| self.required_endpoint_error(refusal))
    }

    /// Records whether the account is exempt from the rate limit, and returns it.
    pub fn note_permissions(&self, account: &Account, permissions: &Permissions) -> bool {
        let bypasses_rate_limit = permissions.allow(account, BYPASS_RATE_LIMIT);
        self.capabilities().bypasses_rate_limit = bypasses_rate_limit;
        bypasses_rate_limit
    }

    /// Whether the account is known to be exempt from the rate limit.
    pub fn bypasses_rate_limit(&self) -> bool {
        self.capabilities().bypasses_rate_limit
    }
}

//! me: the account of the token. It shows whether a token is valid.

use serde::Deserialize;

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{ApiError, DecodeError};
use crate::lenient::{NoneOnError, Object};
use crate::request::Request;
use crate::response_cache::CachePolicy;
use analytics::limits;
use analytics::sanitize::is_visible;

/// The account of the token, which needs no permission.
pub struct Me;

impl Endpoint for Me {
    type Wire = Object<Answer>;
    type Answer = Account;

    fn request(&self) -> Request {
        Request::get("/api/v1/me")
    }

    fn decode(&self, Object(me): Object<Answer>) -> Result<Account, DecodeError> {
        Ok(me.into())
    }
}

/// The account that is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Display name, username or id: the first that is visible. Untrusted text.
    pub label: String,
    /// Its roles.
    pub roles: Vec<String>,
}

/// An account as the answers to `me` and to a login have it.
#[derive(Deserialize)]
pub struct Answer {
    #[serde(rename = "_id")]
    id: String,
    #[serde(default)]
    name: NoneOnError<String>,
    #[serde(default)]
    username: NoneOnError<String>,
    roles: Option<Vec<String>>,
}

impl From<Answer> for Account {
    fn from(me: Answer) -> Self {
        let visible = |NoneOnError(text): NoneOnError<String>| text.filter(|text| is_visible(text));
        let label = visible(me.name).or_else(|| visible(me.username)).unwrap_or(me.id);
        // It is stored beside the sign-in, in a storage of a few megabytes that all workspaces share.
        let label = label.chars().take(limits::ACCOUNT_NAME_CHARS).collect();
        Self { label, roles: me.roles.unwrap_or_default() }
    }
}

impl Client {
    /// The account of the token; requested once.
    pub async fn account(&self) -> Result<Account, ApiError> {
        let known = self.capabilities().account.clone();
        if let Some(account) = known {
            return Ok(account);
        }
        let answer = self.fetch(&Me, CachePolicy::Recent).await;
        let account = answer.map_err(|refusal| self.required_endpoint_error(refusal))?.value;
        self.capabilities().account = Some(account.clone());
        Ok(account)
    }
}

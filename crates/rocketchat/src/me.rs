//! /me: whose account it is, which also tells whether a token is good.

use super::account::{Account, Me};
use super::client::Client;
use super::lenient::Object;
use super::request::Request;
use super::response_cache::CachePolicy;
use crate::error::ApiError;

/// What everybody with a token may ask.
pub(super) fn request() -> Request {
    Request::get("/api/v1/me")
}

impl Client {
    /// The account of the token; asked for once.
    pub async fn account(&self) -> Result<Account, ApiError> {
        let known = self.capabilities().account.clone();
        if let Some(account) = known {
            return Ok(account);
        }
        let answer =
            self.fetch(&request(), "", CachePolicy::Recent, |Object(me): Object<Me>| Ok(me.into())).await;
        let account: Account = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        self.capabilities().account = Some(account.clone());
        Ok(account)
    }
}

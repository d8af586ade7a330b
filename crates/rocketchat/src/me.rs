//! /me: whose account it is, which also tells whether a token is good.

use super::account::{Account, Me};
use super::client::Client;
use super::kept::Freshness;
use super::lenient::Object;
use super::request::Request;
use analytics::trouble::Trouble;

/// What everybody with a token may ask.
pub(super) fn request() -> Request {
    Request::get("/api/v1/me")
}

impl Client {
    /// The account of the token; asked for once.
    pub async fn account(&self) -> Result<Account, Trouble> {
        let known = self.memory().account.clone();
        if let Some(account) = known {
            return Ok(account);
        }
        let answer =
            self.answer(&request(), "", Freshness::Recent, |Object(me): Object<Me>| Ok(me.into())).await;
        let account: Account = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        self.memory().account = Some(account.clone());
        Ok(account)
    }
}

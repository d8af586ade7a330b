//! The agents' display names, which the availability history lacks.

use std::collections::HashMap;

use serde::Deserialize;

use super::client::{Client, Freshness};
use super::number;
use super::page::Page;
use super::request::Request;
use crate::domain::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/users/agent";
const PERMISSION: &str = "transfer-livechat-guest";

#[derive(Deserialize)]
struct Wire {
    users: Vec<WireUser>,
    #[serde(deserialize_with = "number::count")]
    total: u64,
}

#[derive(Deserialize)]
struct WireUser {
    username: Option<String>,
    name: Option<String>,
}

impl Page for Wire {
    type Row = WireUser;

    fn into_rows(self) -> (Vec<WireUser>, u64) {
        (self.users, self.total)
    }

    fn is_same(a: &WireUser, b: &WireUser) -> bool {
        a.username == b.username
    }
}

impl Client {
    /// Display names by username.
    pub async fn agent_names(&self) -> Result<HashMap<String, String>, Trouble> {
        let rows = self.ask_pages::<Wire>(&Request::get(PATH), PERMISSION, Freshness::Recent).await;
        let rows = rows.map_err(|refusal| self.unexpected(refusal))?.value.rows;
        Ok(rows.into_iter().filter_map(|user| Some((user.username?, user.name?))).collect())
    }
}

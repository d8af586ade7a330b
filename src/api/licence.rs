//! licenses.info: whether the premium reports are there.

use serde::Deserialize;

use super::client::{Client, Freshness};
use super::request::Request;
use crate::domain::trouble::Trouble;

/// The module that brings the premium reports.
const MODULE: &str = "livechat-enterprise";

#[derive(Deserialize)]
struct Wire {
    license: WireLicence,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireLicence {
    #[serde(default)]
    active_modules: Vec<String>,
}

impl Client {
    /// Whether the workspace's licence holds the premium reports. Knowing it tells a missing licence from a missing
    /// permission.
    pub async fn is_premium(&self) -> Result<bool, Trouble> {
        let answer = self.ask::<Wire>(&Request::get("/api/v1/licenses.info"), "", Freshness::Recent).await;
        let licence = answer.map_err(|refusal| self.unexpected(refusal))?.value.license;
        let premium = licence.active_modules.iter().any(|module| module == MODULE);
        self.memory().premium = Some(premium);
        Ok(premium)
    }
}

//! licenses.info: whether the premium reports are there.

use super::client::Client;
use super::json::Node;
use super::kept::Freshness;
use super::request::Request;
use crate::domain::trouble::Trouble;

/// The module that brings the premium reports.
const MODULE: &str = "livechat-enterprise";

impl Client {
    /// Whether the workspace's licence holds the premium reports. Knowing it tells a missing licence from a missing
    /// permission.
    pub async fn is_premium(&self) -> Result<bool, Trouble> {
        let answer =
            self.read(&Request::get("/api/v1/licenses.info"), "", Freshness::Recent, has_module).await;
        let premium = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        let mut memory = self.memory();
        memory.premium = Some(premium);
        if premium {
            // Whatever was closed for lack of it may be open now.
            (memory.agents_closed, memory.departments_closed) = (false, false);
        }
        Ok(premium)
    }
}

fn has_module(answer: Node<'_>) -> Result<bool, Trouble> {
    let modules =
        answer.field("license")?.optional("activeModules").map(|modules| modules.each(|name| name.text()));
    Ok(modules.transpose()?.unwrap_or_default().iter().any(|name| name == MODULE))
}

//! licenses.info: whether the premium reports are there.

use super::client::Client;
use super::json::Node;
use super::kept::Freshness;
use super::reply::Refusal;
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
        self.learn(|memory| {
            memory.premium = Some(premium);
            if premium {
                // Whatever was closed for lack of it may be open now.
                (memory.agents_closed, memory.departments_closed) = (false, false);
            }
        });
        Ok(premium)
    }

    /// What a refusal of a premium endpoint means. Without the licence older workspaces do not have it at all, and
    /// newer ones ask for a permission that nobody can have; so the licence is asked for where it is not yet known.
    pub(super) async fn premium_trouble(&self, refusal: Refusal) -> Trouble {
        let is_about_licence =
            matches!(refusal, Refusal::Absent(_) | Refusal::Trouble(Trouble::Forbidden { .. }));
        let known = self.memory().premium;
        let premium = match known {
            None if is_about_licence => self.is_premium().await.ok(),
            known => known,
        };
        match (refusal, premium) {
            (Refusal::Absent(status), Some(true)) => self.absent(status),
            (Refusal::Absent(_), _) | (Refusal::Trouble(Trouble::Forbidden { .. }), Some(false)) => {
                Trouble::Unlicensed
            }
            (Refusal::Trouble(trouble), _) => trouble,
        }
    }
}

fn has_module(answer: Node<'_>) -> Result<bool, Trouble> {
    let modules =
        answer.field("license")?.optional("activeModules").map(|modules| modules.each(|name| name.text()));
    Ok(modules.transpose()?.unwrap_or_default().iter().any(|name| name == MODULE))
}

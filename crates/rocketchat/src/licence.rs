//! licenses.info: whether the premium reports are there.

use serde::Deserialize;

use super::client::Client;
use super::kept::Freshness;
use super::lenient::Object;
use super::reply::Refusal;
use super::request::Request;
use analytics::trouble::Trouble;

/// The module that brings the premium reports.
const MODULE: &str = "livechat-enterprise";

impl Client {
    /// Whether the workspace's licence holds the premium reports. Knowing it tells a missing licence from a missing
    /// permission.
    pub async fn is_premium(&self) -> Result<bool, Trouble> {
        let answer =
            self.answer(&Request::get("/api/v1/licenses.info"), "", Freshness::Recent, has_module).await;
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

#[derive(Deserialize)]
struct Answer {
    license: Object<Licence>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Licence {
    active_modules: Option<Vec<String>>,
}

fn has_module(Object(answer): Object<Answer>) -> Result<bool, Trouble> {
    let Object(Licence { active_modules }) = answer.license;
    Ok(active_modules.unwrap_or_default().iter().any(|name| name == MODULE))
}

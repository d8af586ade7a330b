//! licenses.info: whether the premium reports are there.

use serde::Deserialize;

use super::client::Client;
use super::decode_error::DecodeError;
use super::lenient::Object;
use super::request::Request;
use super::response::EndpointError;
use super::response_cache::CachePolicy;
use crate::error::ApiError;

/// The module that brings the premium reports.
const MODULE: &str = "livechat-enterprise";

impl Client {
    /// Whether the workspace's licence holds the premium reports. Knowing it tells a missing licence from a missing
    /// permission.
    pub async fn is_premium(&self) -> Result<bool, ApiError> {
        let answer =
            self.fetch(&Request::get("/api/v1/licenses.info"), "", CachePolicy::Recent, has_module).await;
        let premium = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        self.update_capabilities(|capabilities| {
            capabilities.premium = Some(premium);
            if premium {
                // Whatever was closed for lack of it may be open now.
                (capabilities.is_agents_report_unlicensed, capabilities.is_departments_report_unlicensed) =
                    (false, false);
            }
        });
        Ok(premium)
    }

    /// What a refusal of a premium endpoint means. Without the licence older workspaces do not have it at all, and
    /// newer ones ask for a permission that nobody can have; so the licence is asked for where it is not yet known.
    pub(super) async fn premium_error(&self, refusal: EndpointError) -> ApiError {
        let is_about_licence = matches!(
            refusal,
            EndpointError::NotFound(_) | EndpointError::ApiError(ApiError::MissingPermission { .. })
        );
        let known = self.capabilities().premium;
        let premium = match known {
            None if is_about_licence => self.is_premium().await.ok(),
            known => known,
        };
        match (refusal, premium) {
            (EndpointError::NotFound(status), Some(true)) => self.absent(status),
            (EndpointError::NotFound(_), _)
            | (EndpointError::ApiError(ApiError::MissingPermission { .. }), Some(false)) => {
                ApiError::PremiumRequired
            }
            (EndpointError::ApiError(error), _) => error,
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

fn has_module(Object(answer): Object<Answer>) -> Result<bool, DecodeError> {
    let Object(Licence { active_modules }) = answer.license;
    Ok(active_modules.unwrap_or_default().iter().any(|name| name == MODULE))
}

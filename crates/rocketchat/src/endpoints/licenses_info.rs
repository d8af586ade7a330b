//! licenses.info: whether the workspace has the premium reports.

use serde::Deserialize;

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{ApiError, DecodeError};
use crate::lenient::Object;
use crate::request::Request;
use crate::response::EndpointError;
use crate::response_cache::CachePolicy;

/// The module of the premium reports.
const MODULE: &str = "livechat-enterprise";

/// Whether the licence holds the premium reports.
pub struct LicensesInfo;

impl Endpoint for LicensesInfo {
    type Wire = Object<Answer>;
    type Answer = bool;

    fn request(&self) -> Request {
        Request::get("/api/v1/licenses.info")
    }

    fn decode(&self, Object(answer): Object<Answer>) -> Result<bool, DecodeError> {
        let Object(Licence { active_modules }) = answer.license;
        Ok(active_modules.unwrap_or_default().iter().any(|name| name == MODULE))
    }
}

/// The answer as it is sent.
#[derive(Deserialize)]
pub struct Answer {
    license: Object<Licence>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Licence {
    active_modules: Option<Vec<String>>,
}

impl Client {
    /// Whether the workspace's licence holds the premium reports. Without knowing it, a missing licence looks like a
    /// missing permission.
    pub async fn is_premium(&self) -> Result<bool, ApiError> {
        let answer = self.fetch(&LicensesInfo, CachePolicy::Recent).await;
        let premium = answer.map_err(|refusal| self.required_endpoint_error(refusal))?.value;
        self.update_capabilities(|capabilities| {
            capabilities.premium = Some(premium);
            if premium {
                // Reports that were refused for lack of it may be available now.
                capabilities.forget_unlicensed();
            }
        });
        Ok(premium)
    }

    /// What a refusal of a premium endpoint means. Without the licence older workspaces do not have it at all, and
    /// newer ones require a permission that no account can have; so the licence is requested where it is not yet known.
    pub(crate) async fn premium_error(&self, refusal: EndpointError) -> ApiError {
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
            (EndpointError::NotFound(status), Some(true)) => self.not_found_error(status),
            (EndpointError::NotFound(_), _)
            | (EndpointError::ApiError(ApiError::MissingPermission { .. }), Some(false)) => {
                ApiError::PremiumRequired
            }
            (EndpointError::ApiError(error), _) => error,
        }
    }
}

//! /api/info: the workspace's version, without sign-in.

use serde::Deserialize;

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{ApiError, DecodeError};
use crate::lenient::{NoneOnError, Object};
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::version::Version;

/// The version, which a workspace sends without sign-in.
pub struct Info;

impl Endpoint for Info {
    type Wire = Object<Answer>;
    type Answer = Version;

    fn request(&self) -> Request {
        Request::get("/api/info")
    }

    fn decode(&self, Object(info): Object<Answer>) -> Result<Version, DecodeError> {
        Ok(Version::new(&info.version))
    }
}

/// The answer as it is sent.
#[derive(Deserialize)]
pub struct Answer {
    version: String,
    #[serde(default)]
    success: NoneOnError<bool>,
}

impl Answer {
    /// Whether it says that it is a workspace's.
    pub fn is_success(&self) -> bool {
        self.success == NoneOnError(Some(true))
    }
}

impl Client {
    /// The workspace's version; requested once.
    pub async fn version(&self) -> Result<Version, ApiError> {
        let known = self.capabilities().confirmed_version();
        if let Some(version) = known {
            return Ok(version);
        }
        let answer = self.fetch(&Info, CachePolicy::Recent).await;
        let version = answer.map_err(|refusal| self.required_endpoint_error(refusal))?.value;
        self.capabilities().confirm_version(version.clone());
        Ok(version)
    }
}

//! The version of the workspace that somebody is signed in to.

use super::client::Client;
use super::lenient::Object;
use super::response_cache::CachePolicy;
use super::version::Version;
use super::workspace_probe::{Info, request};
use crate::error::ApiError;

impl Client {
    /// The version of the workspace; asked for once.
    pub async fn version(&self) -> Result<Version, ApiError> {
        let known = self.capabilities().confirmed_version();
        if let Some(version) = known {
            return Ok(version);
        }
        let answer = self
            .fetch(&request(), "", CachePolicy::Recent, |Object(info): Object<Info>| Ok(info.version()))
            .await;
        let version = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        self.capabilities().confirm_version(version.clone());
        Ok(version)
    }
}

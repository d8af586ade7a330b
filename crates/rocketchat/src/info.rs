//! The version of the workspace that somebody is signed in to.

use super::client::Client;
use super::kept::Freshness;
use super::lenient::Object;
use super::probe::{Info, request};
use super::version::Version;
use analytics::trouble::Trouble;

impl Client {
    /// The version of the workspace; asked for once.
    pub async fn version(&self) -> Result<Version, Trouble> {
        let told = self.memory().told_version();
        if let Some(version) = told {
            return Ok(version);
        }
        let answer = self
            .answer(&request(), "", Freshness::Recent, |Object(info): Object<Info>| Ok(info.version()))
            .await;
        let version = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        self.memory().note_version(version.clone());
        Ok(version)
    }
}

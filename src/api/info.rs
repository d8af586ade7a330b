//! The version of the workspace that somebody is signed in to.

use super::client::Client;
use super::kept::Freshness;
use super::probe::{request, version};
use super::version::Version;
use crate::domain::trouble::Trouble;

impl Client {
    /// The version of the workspace; asked for once.
    pub async fn version(&self) -> Result<Version, Trouble> {
        let told = self.memory().told_version();
        if let Some(version) = told {
            return Ok(version);
        }
        let answer = self.read(&request(), "", Freshness::Recent, version).await;
        let version = answer.map_err(|refusal| self.unexpected(refusal))?.value;
        self.memory().note_version(version.clone());
        Ok(version)
    }
}

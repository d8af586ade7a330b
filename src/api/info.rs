//! The version of the workspace that somebody is signed in to.

use super::client::Client;
use super::kept::Freshness;
use super::probe::{Version, request, version};
use crate::domain::trouble::Trouble;

impl Client {
    /// The version of the workspace.
    pub async fn version(&self) -> Result<Version, Trouble> {
        let answer = self.read(&request(), "", Freshness::Recent, version).await;
        answer.map(|answer| answer.value).map_err(|refusal| self.unexpected(refusal))
    }
}

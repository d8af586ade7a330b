//! What was found out about a workspace, as a text for whoever keeps it until the next visit.

use super::client::Client;

impl Client {
    /// What was found out so far, in a few words. It names neither place nor person.
    pub fn findings(&self) -> String {
        self.memory().to_text()
    }

    /// Takes the findings of an earlier visit, so that what worked is tried first. They last as long as the version.
    pub fn recall(&self, findings: &str) {
        self.memory().recall(findings);
    }

    /// Whether the account is known to be above the rate limit.
    pub fn is_unlimited(&self) -> bool {
        self.memory().is_unlimited
    }
}

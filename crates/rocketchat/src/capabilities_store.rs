//! What was found out about a workspace, as a text for whoever keeps it until the next visit.

use super::capabilities::Capabilities;
use super::client::Client;

impl Client {
    /// Takes note of what was found out, also for the next visit.
    pub(super) fn update_capabilities(&self, change: impl FnOnce(&mut Capabilities)) {
        change(&mut self.capabilities());
        self.store_capabilities();
    }

    /// What was found out so far, as a text. It names neither place nor person.
    pub fn capabilities_text(&self) -> String {
        self.capabilities().to_text()
    }

    /// Takes the findings of an earlier visit, so that what worked is tried first. They last as long as the version.
    pub fn restore_capabilities(&self, text: &str) {
        self.capabilities().restore_capabilities(text);
    }

    /// Keeps what was found out about the workspace for the next visit.
    fn store_capabilities(&self) {
        let Some(key) = self.storage_key("") else { return };
        let found = self.capabilities().to_text();
        if self.environment().storage.get_sync(&key).as_deref() != Some(&found) {
            self.environment().storage.set_sync(&key, &found);
        }
    }
}

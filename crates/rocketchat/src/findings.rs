//! What was found out about a workspace, as a text for whoever keeps it until the next visit.

use super::client::Client;
use super::memory::Memory;

impl Client {
    /// Takes note of what was found out, also for the next visit.
    pub(super) fn learn(&self, note: impl FnOnce(&mut Memory)) {
        note(&mut self.memory());
        self.note_findings();
    }

    /// What was found out so far, as a text. It names neither place nor person.
    pub fn findings(&self) -> String {
        self.memory().to_text()
    }

    /// Takes the findings of an earlier visit, so that what worked is tried first. They last as long as the version.
    pub fn recall(&self, findings: &str) {
        self.memory().recall(findings);
    }

    /// Keeps what was found out about the workspace for the next visit.
    fn note_findings(&self) {
        let Some(key) = self.shelf_key("") else { return };
        let found = self.memory().to_text();
        if self.tools().shelf.note(&key).as_deref() != Some(&found) {
            self.tools().shelf.set_note(&key, &found);
        }
    }
}

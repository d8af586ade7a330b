//! What stands in place of agents' names.

use std::collections::HashMap;

use super::taken::TakenPanel;

/// For each name on screen "Agent 1", "Agent 2" and so on: the same in every panel.
pub struct StandIns(HashMap<String, String>);

impl StandIns {
    /// Those of all agents that these panels name, in the order of their names.
    pub fn of(panels: &[TakenPanel]) -> Self {
        let mut names: Vec<String> = panels.iter().flat_map(TakenPanel::agents).collect();
        names.sort();
        names.dedup();
        let stand_in = |(at, name): (usize, String)| (name, i18n::snapshot_agent(&(at + 1).to_string()));
        Self(names.into_iter().enumerate().map(stand_in).collect())
    }

    /// What stands in place of a name.
    pub(super) fn of_name(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_default()
    }
}

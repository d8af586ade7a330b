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
        let mut stand_ins = Self(HashMap::new());
        names.iter().for_each(|name| drop(stand_ins.add(name)));
        stand_ins
    }

    /// What stands in place of a name, also of one that is not on screen.
    pub fn add(&mut self, name: &str) -> String {
        let number = self.0.len() + 1;
        let stand_in = || i18n::snapshot_agent(&number.to_string());
        self.0.entry(name.to_owned()).or_insert_with(stand_in).clone()
    }

    /// What stands in place of a name on screen.
    pub(super) fn of_name(&self, name: &str) -> String {
        self.0.get(name).cloned().unwrap_or_default()
    }
}

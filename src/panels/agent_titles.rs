//! What agents are called: by their rows, and by the drawer.

use std::collections::HashSet;

use analytics::agent_identity::AgentIdentity;
use analytics::agent_table::AgentTable;
use analytics::breakdown::Name;

use super::details_key::agent_key;
use crate::text::name::display_name;

/// The display names that several agents or rows have.
pub fn shared_names(all: &AgentTable) -> HashSet<String> {
    let mut met = HashSet::new();
    // Somebody of the same name who has no row makes it no less ambiguous.
    let mut shared: HashSet<String> = all.shared_names.iter().map(|name| display_name(name)).collect();
    for row in &all.rows {
        if let AgentIdentity::Agent { name: Some(name), .. } | AgentIdentity::Name { name, .. } = &row.agent
            && !met.insert(display_name(name))
        {
            shared.insert(display_name(name));
        }
    }
    shared
}

/// What a row is known by over new answers; no two kinds share one.
pub fn row_key(agent: &AgentIdentity) -> String {
    let kind = match agent {
        AgentIdentity::Agent { .. } | AgentIdentity::Former(_) | AgentIdentity::Bot(_) => "user",
        AgentIdentity::Name { .. } => "name",
        AgentIdentity::Deleted(_) => "id",
        AgentIdentity::Unnamed => "unnamed",
        AgentIdentity::Unassigned => "unassigned",
    };
    format!("{kind}:{}", agent.key().unwrap_or_default())
}

/// What the workspace calls an agent: the username, or the id of one that is deleted; none where only a name is known.
pub fn agent_id(agent: &AgentIdentity) -> Option<&str> {
    if matches!(agent, AgentIdentity::Name { .. }) { None } else { agent.key() }
}

/// What a row opens, if anything.
pub fn details(agent: &AgentIdentity) -> Option<String> {
    agent_key(&Name::Given(agent.key()?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agent(username: &str, name: Option<&str>) -> AgentIdentity {
        AgentIdentity::Agent { username: username.into(), name: name.map(str::to_owned) }
    }

    #[test]
    fn a_name_and_a_username_of_one_spelling_are_two_rows() {
        let name = AgentIdentity::Name { name: "ana".into(), sharing: 2 };
        assert_ne!(row_key(&agent("ana", None)), row_key(&name));
    }
}

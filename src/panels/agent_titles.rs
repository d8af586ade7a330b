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

/// What a row is called; with the username where the name alone could be another's.
pub fn row_title(agent: &AgentIdentity, shared: &HashSet<String>) -> String {
    match agent {
        AgentIdentity::Agent { username, name: Some(name) } => {
            let name = display_name(name);
            match shared.contains(&name) {
                true => i18n::agents_with_username(&name, &display_name(username)),
                false => name,
            }
        }
        AgentIdentity::Agent { username, name: None } => display_name(username),
        AgentIdentity::Former(name) | AgentIdentity::Name { name, sharing: 0 } => {
            i18n::agents_former(&display_name(name))
        }
        AgentIdentity::Bot(username) => i18n::agents_bot(&display_name(username)),
        AgentIdentity::Name { name, sharing: 1 } => display_name(name),
        AgentIdentity::Name { name, sharing } => i18n::agents_sharing(*sharing as f64, &display_name(name)),
        AgentIdentity::Deleted(_) => i18n::agents_deleted().into(),
        AgentIdentity::Unnamed => i18n::charts_no_name().into(),
        AgentIdentity::Unassigned => i18n::charts_unassigned().into(),
    }
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

    fn title(agent: AgentIdentity) -> String {
        row_title(&agent, &HashSet::from(["Alex Adler".to_owned()]))
    }

    #[test]
    fn who_shares_a_name_is_told_by_username() {
        assert_eq!(title(agent("ana", Some("Ana Torres"))), "Ana Torres");
        assert_eq!(title(agent("alex.adler2", Some("Alex Adler"))), "Alex Adler (alex.adler2)");
        assert_eq!(title(agent("ana", None)), "ana");
        let name = |sharing| AgentIdentity::Name { name: "Alex Adler".into(), sharing };
        assert_eq!(title(name(2)), "Alex Adler (2 agents share this name)");
        assert_eq!(title(name(1)), "Alex Adler");
        assert_eq!(title(name(0)), "Alex Adler (not an agent now)");
    }

    #[test]
    fn who_is_no_agent_is_said_to_be_none() {
        assert_eq!(title(AgentIdentity::Former("ben".into())), "ben (not an agent now)");
        assert_eq!(title(AgentIdentity::Bot("rocket.cat".into())), "rocket.cat (bot)");
        assert_eq!(title(AgentIdentity::Deleted("3kJq9ZxPdR7mWcNbT".into())), "Deleted agent");
    }

    #[test]
    fn a_name_and_a_username_of_one_spelling_are_two_rows() {
        let name = AgentIdentity::Name { name: "ana".into(), sharing: 2 };
        assert_ne!(row_key(&agent("ana", None)), row_key(&name));
    }
}

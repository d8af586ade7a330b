//! What an agent is called.

use std::collections::HashSet;

use analytics::agent_identity::AgentIdentity;

use super::name::display_name;

/// What a row of an agent is called; with the username where the name is `shared` by others.
pub fn agent_title(agent: &AgentIdentity, shared: &HashSet<String>) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn agent(username: &str, name: Option<&str>) -> AgentIdentity {
        AgentIdentity::Agent { username: username.into(), name: name.map(str::to_owned) }
    }

    fn title(agent: AgentIdentity) -> String {
        agent_title(&agent, &HashSet::from(["Alex Adler".to_owned()]))
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
}

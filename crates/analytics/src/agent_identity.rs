//! Whom a row of the agents' table stands for.

use std::collections::BTreeSet;

use super::availability::AgentNames;
use super::key_index::KeyIndex;

/// The username of the bot that every workspace has.
pub const BOT: &str = "rocket.cat";

/// The letters of the ids that Rocket.Chat makes, and how many an id has.
const ID_LETTERS: &str = "23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz";
const ID_LENGTH: usize = 17;

/// Whom a row stands for. All texts are the workspace's own, and untrusted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgentIdentity {
    /// An agent by username, with the display name where it is known.
    Agent {
        /// The unique name.
        username: String,
        /// The display name, which others can share.
        name: Option<String>,
    },
    /// A username that is not in the list of agents, though that is whole.
    Former(String),
    /// The workspace's bot, by its username.
    Bot(String),
    /// A display name that cannot be told to be one agent's.
    Name {
        /// The name.
        name: String,
        /// How many agents are known to share it: one where only the username is not known, none where the list of agents
        /// is whole and has nobody of that name.
        sharing: usize,
    },
    /// A deleted account, of which a report of names has only the id.
    Deleted(String),
    /// Somebody without a name.
    Unnamed,
    /// Nobody.
    Unassigned,
}

impl AgentIdentity {
    /// The username, where the row is one agent's.
    pub fn username(&self) -> Option<&str> {
        match self {
            Self::Agent { username, .. } | Self::Former(username) | Self::Bot(username) => Some(username),
            _ => None,
        }
    }

    /// Whom a key stands for that may be a username, a display name or an id.
    pub fn of_key(key: &str, names: Option<&AgentNames>) -> Self {
        let index = NameIndex::new(names);
        match index.name(key) {
            None if is_id(key) => Self::Deleted(key.into()),
            None if key == BOT => Self::Bot(key.into()),
            name => Self::Agent { username: key.into(), name: name.map(str::to_owned) },
        }
    }

    /// What tells the row from others, and what its details are asked by.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Name { name, .. } | Self::Deleted(name) => Some(name),
            _ => self.username(),
        }
    }
}

/// Whether a label is an id, which stands where an account has no name any more.
pub fn is_id(label: &str) -> bool {
    let is_made = label.len() == ID_LENGTH && label.chars().all(|letter| ID_LETTERS.contains(letter));
    // A long name in small letters is not taken for one.
    is_made && label.chars().skip(1).any(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase())
}

/// Usernames and display names, each found by the other.
pub(super) struct NameIndex<'a> {
    names: Option<&'a AgentNames>,
    by_username: KeyIndex<'a>,
    by_name: KeyIndex<'a>,
}

impl<'a> NameIndex<'a> {
    pub(super) fn new(names: Option<&'a AgentNames>) -> Self {
        let pairs = names.map(|names| names.pairs.as_slice()).unwrap_or_default();
        Self {
            names,
            by_username: KeyIndex::of_texts(pairs.iter().map(|(username, _)| username.as_str())),
            by_name: KeyIndex::of_texts(pairs.iter().map(|(_, name)| name.as_str())),
        }
    }

    /// Whether nobody else can have a name.
    pub(super) fn is_complete(&self) -> bool {
        self.names.is_some_and(|names| names.is_complete)
    }

    /// The usernames of all who are known to have a name.
    pub(super) fn usernames(&self, name: &str) -> Vec<&'a str> {
        let pair = |at: &usize| self.names?.pairs.get(*at).map(|(username, _)| username.as_str());
        self.by_name.positions((0, name)).iter().filter_map(pair).collect()
    }

    /// The display names that several have.
    pub(super) fn shared(&self) -> BTreeSet<String> {
        let pairs = self.names.map(|names| names.pairs.as_slice()).unwrap_or_default();
        let is_shared = |name: &&String| self.by_name.positions((0, name)).len() > 1;
        pairs.iter().map(|(_, name)| name).filter(is_shared).cloned().collect()
    }

    /// The display name of a username.
    pub(super) fn name(&self, username: &str) -> Option<&'a str> {
        let (_, name) = self.names?.pairs.get(self.by_username.position(username)?)?;
        Some(name)
    }

    /// Who has a username.
    pub(super) fn identity(&self, username: &str) -> AgentIdentity {
        let name = self.name(username).map(str::to_owned);
        match name {
            None if username == BOT => AgentIdentity::Bot(username.into()),
            None if self.is_complete() => AgentIdentity::Former(username.into()),
            name => AgentIdentity::Agent { username: username.into(), name },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_seventeen_letters_of_its_own_alphabet() {
        assert!(is_id("3kJq9ZxPdR7mWcNbT"));
        for name in ["", "Ana Torres", "3kJq9ZxPdR7mWcNb", "christopherjensen", "3kJq9ZxPdR7mWcNb0"] {
            assert!(!is_id(name), "{name}");
        }
    }

    #[test]
    fn who_is_not_in_a_whole_list_is_no_agent_any_more() {
        let names = |is_complete| AgentNames { pairs: vec![("ana".into(), "Ana".into())], is_complete };
        let identity = |is_complete, username: &str| {
            let names = names(is_complete);
            NameIndex::new(Some(&names)).identity(username)
        };
        let agent = |name: Option<&str>, username: &str| AgentIdentity::Agent {
            username: username.into(),
            name: name.map(str::to_owned),
        };
        assert_eq!(identity(true, "ana"), agent(Some("Ana"), "ana"));
        assert_eq!(identity(true, "ben"), AgentIdentity::Former("ben".into()));
        assert_eq!(identity(false, "ben"), agent(None, "ben"));
        assert_eq!(identity(true, "rocket.cat"), AgentIdentity::Bot("rocket.cat".into()));
        assert_eq!(NameIndex::new(None).identity("ben"), agent(None, "ben"));
    }
}

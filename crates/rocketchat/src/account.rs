//! Whose account it is, as the workspace describes the person who asks.

use serde::Deserialize;

use super::lenient::Perhaps;
use analytics::limits;
use analytics::stranger::is_seen;

/// The account that is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Display name, username or id: the first that can be seen. Text of strangers.
    pub label: String,
    /// Its roles.
    pub roles: Vec<String>,
}

/// An account as the answers to `me` and to a login tell it.
#[derive(Deserialize)]
pub struct Me {
    #[serde(rename = "_id")]
    id: String,
    #[serde(default)]
    name: Perhaps<String>,
    #[serde(default)]
    username: Perhaps<String>,
    roles: Option<Vec<String>>,
}

impl From<Me> for Account {
    fn from(me: Me) -> Self {
        let seen = |Perhaps(text): Perhaps<String>| text.filter(|text| is_seen(text));
        let label = seen(me.name).or_else(|| seen(me.username)).unwrap_or(me.id);
        // It is kept beside the sign-in, in a storage of a few megabytes that all workspaces share.
        let label = label.chars().take(limits::ACCOUNT_LETTERS).collect();
        Self { label, roles: me.roles.unwrap_or_default() }
    }
}

//! Whose account it is, as the workspace describes the person who asks.

use serde::Deserialize;

use super::lenient::NoneOnError;
use analytics::limits;
use analytics::sanitize::is_visible;

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
    name: NoneOnError<String>,
    #[serde(default)]
    username: NoneOnError<String>,
    roles: Option<Vec<String>>,
}

impl From<Me> for Account {
    fn from(me: Me) -> Self {
        let seen = |NoneOnError(text): NoneOnError<String>| text.filter(|text| is_visible(text));
        let label = seen(me.name).or_else(|| seen(me.username)).unwrap_or(me.id);
        // It is kept beside the sign-in, in a storage of a few megabytes that all workspaces share.
        let label = label.chars().take(limits::ACCOUNT_NAME_CHARS).collect();
        Self { label, roles: me.roles.unwrap_or_default() }
    }
}

//! Whose account it is, as the workspace describes the person who asks.

use super::json::Node;
use crate::domain::limits;
use crate::domain::stranger::is_seen;
use crate::domain::trouble::Trouble;

/// The account that is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Display name, username or id: the first that can be seen. Text of strangers.
    pub label: String,
    /// Its roles.
    pub roles: Vec<String>,
}

/// Reads an account, which is the same in the answers to `me` and to a login.
pub fn account(me: Node<'_>) -> Result<Account, Trouble> {
    let text = |name| me.optional(name).and_then(|text| text.text().ok()).filter(|text| is_seen(text));
    let id = me.field("_id")?.text()?;
    let roles = me.optional("roles").map_or(Ok(Vec::new()), |roles| roles.each(|role| role.text()))?;
    let label = text("name").or_else(|| text("username")).unwrap_or(id);
    // It is kept beside the sign-in, in a storage of a few megabytes that all workspaces share.
    Ok(Account { label: label.chars().take(limits::ACCOUNT_LETTERS).collect(), roles })
}

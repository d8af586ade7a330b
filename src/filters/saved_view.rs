//! One saved view: a name and a search text, and what can be wrong with them.

use analytics::sanitize::{EXCERPT_CHARS, sanitize_name};
use serde_json::{Map, Value};
use thiserror::Error;

use super::search_params;

/// As long as addresses can be that are pasted into messages.
const MAX_SEARCH_BYTES: usize = 2_000;

/// What is wrong with a view; a sentence that continues after its name or number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ViewError {
    /// Nothing is left of its name.
    #[error("{}", i18n::views_fault_no_name())]
    NoName,
    /// Longer than a menu can show.
    #[error("{}", i18n::views_fault_long_name())]
    LongName,
    /// Another view in the collection is called so.
    #[error("{}", i18n::views_fault_taken_name())]
    TakenName,
    /// It says nothing of what is on screen.
    #[error("{}", i18n::views_fault_no_query())]
    NoQuery,
    /// Longer than addresses can be.
    #[error("{}", i18n::views_fault_long_query())]
    LongQuery,
    /// It cannot have been an address.
    #[error("{}", i18n::views_fault_no_address())]
    NoAddress,
    /// The collection is full.
    #[error("{}", i18n::views_fault_too_many())]
    TooMany,
}

/// A view by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedView {
    /// The name that the person gave it.
    pub name: String,
    /// What the address says of it: not the workspace, and never a secret.
    pub search: String,
    /// Fields of a newer version.
    pub(super) rest: Map<String, Value>,
}

impl SavedView {
    /// A view by its name and its search text, or what is wrong with them.
    pub fn new(name: &str, search: &str) -> Result<Self, ViewError> {
        let name = checked_name(name)?;
        // What else can stand in an address ends the search text or is escaped in it.
        let is_query = |byte: u8| byte.is_ascii_graphic() && !b"\"#<>".contains(&byte);
        if search.len() > MAX_SEARCH_BYTES {
            return Err(ViewError::LongQuery);
        }
        if !search.bytes().all(is_query) {
            return Err(ViewError::NoAddress);
        }
        Ok(Self { name, search: search_params::view_search(search), rest: Map::new() })
    }
}

pub(super) fn checked_name(text: &str) -> Result<String, ViewError> {
    if text.chars().count() > EXCERPT_CHARS {
        return Err(ViewError::LongName);
    }
    // Without its marks it can begin or end with a space again.
    let name = sanitize_name(text).trim().to_owned();
    if name.is_empty() { Err(ViewError::NoName) } else { Ok(name) }
}

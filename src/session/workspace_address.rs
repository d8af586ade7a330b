//! Where the workspace is searched for, and whether the page is served from its origin.

use leptos::prelude::*;
use rocketchat::Address;
use rocketchat::sign_in::SearchDepth;

use super::build_config::fixed_workspace;
use crate::browser::page_context::origin;

/// Where to search for the workspace: a page built for one searches at that address alone.
pub(super) fn search_place() -> SearchDepth {
    if fixed_workspace().is_some() { SearchDepth::Exact } else { SearchDepth::WithParents }
}

/// The workspace that the page's address names.
pub(crate) fn named_workspace(text: Option<String>) -> Option<Address> {
    Address::parse(&text?, from_https()).ok()
}

/// Whether a workspace's address, as it is typed, is on this page's own origin. Whatever else is served there can read
/// what the browser keeps.
pub fn shares_origin(typed: &str) -> bool {
    Address::parse(typed, from_https()).is_ok_and(|address| address.origin() == origin())
}

/// Whether this page came over https.
pub(crate) fn from_https() -> bool {
    window().location().protocol().is_ok_and(|protocol| protocol == "https:")
}

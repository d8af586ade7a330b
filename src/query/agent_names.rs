//! The display names of agents.

use analytics::availability::AgentNames;
use leptos::prelude::*;
use rocketchat::error::ApiError;

use super::use_names::{NAMES_TIMEOUT, Names, use_names};

/// Agents' display names by username, once they are wanted; none where the account may not read them. After
/// [`NAMES_TIMEOUT`] they are [`ApiError::NotCached`], so that tables stop waiting; they may still come.
pub fn use_agent_names(is_wanted: Memo<bool>) -> Names<AgentNames> {
    let (names, _) = use_names(
        expect_context(),
        move || is_wanted.get(),
        |client, policy| Box::pin(async move { client.agent_names(policy).await }),
    );
    Effect::new(move |_| {
        if is_wanted.get() {
            let give_up = move || {
                if names.try_get_untracked() == Some(None) {
                    names.set(Some(Err(ApiError::NotCached)));
                }
            };
            set_timeout(give_up, NAMES_TIMEOUT);
        }
    });
    names
}

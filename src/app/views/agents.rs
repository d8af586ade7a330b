//! The agents view.

use leptos::prelude::*;

use crate::features::agents::panel::AgentsPanel;

/// The agents' view.
#[component]
pub fn Agents() -> impl IntoView {
    view! { <AgentsPanel /> }
}

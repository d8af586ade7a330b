//! The agents view.

use leptos::prelude::*;

use super::agents_panel::AgentsPanel;

/// The agents' view.
#[component]
pub fn Agents() -> impl IntoView {
    view! { <AgentsPanel most=40 table_first=true /> }
}

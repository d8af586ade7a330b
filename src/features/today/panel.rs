//! Where things stand right now.

use leptos::prelude::*;

use super::model::panel_model;
use crate::filters::filters::Filters;
use crate::panels::handles::use_panel_controls;
use crate::query::directory::Directory;
use crate::query::use_live;
use crate::ui::panel::panel::Panel;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[i18n::live_about_conversations, i18n::live_about_agents];

/// Conversations that wait, are open or on hold, and the agents who are available.
#[component]
pub fn LivePanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let live = use_live(filters);
    let model = Memo::new(move |_| panel_model(live, directory));
    view! {
        <Panel name=i18n::live_title class="live" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(live.controls) about=ABOUT />
    }
}

//! Who was on service, for how long, and on a single day when.

use leptos::prelude::*;

use super::model::panel_model;
use crate::filters::filters::Filters;
use crate::panels::details_key::open_details;
use crate::panels::handles::use_panel_controls;
use crate::query::agent_names::use_agent_names;
use crate::query::use_availability;
use crate::ui::panel::panel::Panel;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[i18n::availability_about, i18n::availability_about_sessions];

/// Time on service; as many bars or lanes as `max_drawn`, everybody in the table.
#[component]
pub fn AvailabilityPanel(
    /// How many agents are drawn by themselves.
    max_drawn: usize,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let availability = use_availability(filters);
    let is_answered = Memo::new(move |_| availability.is_answered());
    let names = use_agent_names(is_answered);
    let model = Memo::new(move |_| panel_model(availability, names, max_drawn, filters));
    view! {
        <Panel name=i18n::availability_title class="availability" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(availability.controls) about=ABOUT table_first on_open=open_details(filters) />
    }
}

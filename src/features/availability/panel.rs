//! Who was on service, for how long, and on a single day when.

use leptos::prelude::*;

use super::model::panel_model;
use crate::filters::filters::Filters;
use crate::panels::captions::department_chip;
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
    /// Whether it is the whole of its view: chart or table then, each in place of the other.
    #[prop(optional)]
    in_own_view: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let availability = use_availability(filters);
    let is_answered = Memo::new(move |_| availability.is_answered());
    let names = use_agent_names(is_answered);
    let model = Memo::new(move |_| panel_model(availability, names, max_drawn, filters));
    // Bars of several days say no more than the table; the lanes of a single one do.
    let has_bars = Memo::new(move |_| availability.shown().0.now.0.single_day().is_none());
    move || {
        let table_first = in_own_view && has_bars.get();
        view! {
            <Panel name=i18n::availability_title class="availability" model now=filters.clock.now zone=filters.zone
                controls=use_panel_controls(availability.controls) about=ABOUT table_first is_swapped=in_own_view
                chip=department_chip(filters, || true) on_open=open_details(filters) />
        }
    }
}

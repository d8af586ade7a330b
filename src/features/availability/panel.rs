//! Who was on service, for how long, and on a single day when.

use analytics::availability::AgentNames;
use leptos::prelude::*;

use super::model::{hours, notes, table, timeline, unseen};
use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::captions::{all_departments_text, empty_text, not_started_text, with_time_zone};
use crate::panels::details_key::open_details;
use crate::panels::handles::use_panel_controls;
use crate::panels::panel_state;
use crate::query::agent_names::use_agent_names;
use crate::query::{AvailabilityQuery, use_availability};
use crate::ui::chart::bar_chart::BarChart;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel};

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
    let model = Memo::new(move |_| {
        let (ComparedKey { now: AvailabilityQuery(range), .. }, state) = availability.shown();
        let covers =
            with_time_zone(all_departments_text(range, i18n::covering_server_days()), range, filters);
        let answer = state.answer().map(|answer| answer.value.now.clone());
        let mut notes = answer
            .as_deref()
            .map(|times| notes(times, unseen(range, filters.kiosk.get())))
            .unwrap_or_default();
        let all = answer.as_deref().map_or(0, |times| times.agents.len());
        if range.single_day().is_some() && all > max_drawn {
            notes.push(i18n::availability_drawn(all as f64, max_drawn as f64));
        }
        let empty = empty_text(i18n::availability_nothing_on, i18n::availability_nothing, range);
        let panel_state = panel_state::panel_state(&state, covers, empty, notes)
            .with_message(not_started_text(range, filters));
        let Some(answer) = answer else { return PanelModel::without_numbers(panel_state) };
        if names.with(Option::is_none) {
            return PanelModel::without_numbers(panel_state.as_loading());
        }
        // Without names the usernames stand.
        let known = |names: &Option<Result<AgentNames, _>>| match names {
            Some(Ok(names)) => answer.named(&names.pairs),
            _ => answer.named(&[]),
        };
        let times = names.with(known);
        let hours = hours(&times);
        let chart = match range.single_day() {
            Some(_) => AnyChart::new(timeline(&times, range, filters.zone.get(), max_drawn)),
            None => AnyChart::new(BarChart::new(&hours, max_drawn, i18n::availability_on_service())),
        };
        PanelModel { panel_state, content: Content::Chart(chart), table: table(&hours, &times, &IntlFormat) }
    });
    view! {
        <Panel name=i18n::availability_title class="availability" model now=filters.clock.now zone=filters.zone
            controls=use_panel_controls(availability.controls) about=ABOUT table_first on_open=open_details(filters) />
    }
}

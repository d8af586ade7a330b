//! What is known of one agent.

use analytics::breakdown::ByLicence;
use leptos::prelude::*;

use super::fact_section::FactSection;
use super::model::{availability, conversations, pending_message};
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::breakdowns::breakdown_panel;
use crate::panels::captions::{AggregationText, range_text, with_time_zone};
use crate::query::agent_names::use_agent_names;
use crate::query::directory::Directory;
use crate::query::{AvailabilityQuery, use_agents, use_availability};

/// What is told of one agent.
#[component]
pub(super) fn AgentDetails(
    /// What the name of the agent opens.
    key: String,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let (agents, times) = (use_agents(filters), use_availability(filters));
    let names = use_agent_names(Memo::new(move |_| times.is_answered()));
    let called = key.clone();
    let served = Memo::new(move |_| {
        let texts = (i18n::covering_sum as AggregationText, |_: &ByLicence<_>| Vec::new());
        let (panel_state, data) = breakdown_panel(agents, (filters, directory), texts, ByLicence::breakdown);
        let sentences = match data {
            None => vec![pending_message(&agents.state())],
            Some(data) => conversations(&data, &called, names.get())
                .unwrap_or_else(|| vec![pending_message(&times.state())]),
        };
        (panel_state.covers, sentences)
    });
    let service = Memo::new(move |_| {
        let (ComparedKey { now: AvailabilityQuery(range), .. }, state) = times.shown();
        let covers = with_time_zone(range_text(range, i18n::covering_server_days()), range, filters);
        let Some(answer) = state.answer() else { return (covers, vec![pending_message(&state)]) };
        let Some(names) = names.get() else { return (covers, vec![i18n::drawers_asking().into()]) };
        let mut sentences = availability(&answer.value.now, &key, &names, &filters.zone.get());
        sentences.extend(range.single_day().is_none().then(|| i18n::drawers_single_day().into()));
        sentences.push(i18n::availability_worth().into());
        (covers, sentences)
    });
    view! {
        <FactSection title=i18n::drawers_conversations facts=served />
        <FactSection title=i18n::drawers_on_service facts=service />
        <p class="note">{move || i18n::drawers_not_by_agent()}</p>
    }
}

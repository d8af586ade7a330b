//! What is known of one agent.

use analytics::availability::AgentAvailability;
use leptos::prelude::*;

use super::agent_facts::{AgentFacts, agent_facts, on_service};
use super::fact_section::FactSection;
use super::model::{availability_sentence, pending_message};
use super::sessions::Sessions;
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::agents_data::{AgentsData, agents_data};
use crate::panels::captions::{range_text, with_time_zone};
use crate::query::agent_reports::{AGENT_METRICS, AgentReportQueries, AgentSource, use_agent_reports};
use crate::query::directory::Directory;
use crate::ui::table::table::Table;
use analytics::locale_format::LocaleFormat;

/// What is told of one agent: who it is, the numbers beside the team's, and the time on service.
#[component]
pub(super) fn AgentDetails(
    /// A username, a display name or the id of a deleted account.
    key: String,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let queries = use_agent_reports(filters, Memo::new(|_| all_sources()));
    let found = Memo::new(move |_| {
        let data = agents_data(queries, filters, directory);
        let facts = agent_facts(&data, &key, &IntlFormat);
        let sentences = pending(&data, queries).map_or_else(|| facts.sentences.clone(), |wait| vec![wait]);
        (data.panel_state.covers, AgentFacts { sentences, ..facts })
    });
    let served = Memo::new(move |_| found.with(|(covers, facts)| (covers.clone(), facts.sentences.clone())));
    let team = Memo::new(move |_| found.with(|(_, facts)| facts.team.clone()));
    let username = Memo::new(move |_| found.with(|(_, facts)| facts.username.clone()));
    let agent = Memo::new(move |_| {
        let state = queries.availability.state();
        let all = &state.answer()?.value.now;
        on_service(&all.agents, &username.get()?).cloned()
    });
    // If the list of names is complete, a name that it lacks is no agent's.
    let is_named = Memo::new(move |_| matches!(queries.names.get(), Some(Ok(names)) if names.is_complete));
    let service = Memo::new(move |_| {
        service_facts(queries, is_named.get() || username.get().is_some(), agent.get(), filters)
    });
    let data = Memo::new(move |_| team.get().unwrap_or_default());
    view! {
        <FactSection title=i18n::drawers_conversations facts=served />
        <Show when=move || team.with(Option::is_some)>
            <section>
                <h3>{move || i18n::drawers_team()}</h3>
                <Table caption=Signal::derive(|| i18n::drawers_team().to_owned()) data />
                <p class="note">{move || i18n::drawers_about_team()}</p>
            </section>
        </Show>
        <FactSection title=i18n::drawers_on_service facts=service />
        <Sessions username />
        <p class="note">{move || i18n::drawers_no_daily()}</p>
    }
}

fn all_sources() -> Vec<AgentSource> {
    let metrics = AGENT_METRICS.into_iter().map(AgentSource::Metric);
    [AgentSource::Conversations, AgentSource::Availability].into_iter().chain(metrics).collect()
}

/// What to say as long as there is no table.
fn pending(data: &AgentsData, queries: AgentReportQueries) -> Option<String> {
    let is_empty = data.table.as_ref().is_none_or(|table| table.rows.is_empty());
    (is_empty && data.conversations.is_none())
        .then(|| pending_message(&queries.conversations.state()))
        .or_else(|| data.table.is_none().then(|| i18n::drawers_asking().into()))
}

/// The time on service, and what is not known of it.
fn service_facts(
    queries: AgentReportQueries,
    is_known: bool,
    agent: Option<AgentAvailability>,
    filters: Filters,
) -> (String, Vec<String>) {
    let range = filters.range.get();
    let covers = with_time_zone(range_text(range, i18n::covering_server_days()), range, filters);
    let state = queries.availability.state();
    let Some(answer) = state.answer().map(|answer| answer.value.now.as_ref()) else {
        return (covers, vec![pending_message(&state)]);
    };
    let zone = filters.zone.get();
    let mut sentences = match &agent {
        Some(agent) => vec![availability_sentence(agent, &zone, &IntlFormat)],
        None if is_known && answer.is_complete() => vec![i18n::drawers_no_time().into()],
        None => vec![i18n::drawers_not_among().into()],
    };
    let once = agent.and_then(|agent| agent.differing_seconds());
    sentences.extend(once.map(|seconds| i18n::drawers_once(&IntlFormat.duration(seconds as f64))));
    sentences.push(i18n::availability_worth().into());
    (covers, sentences)
}

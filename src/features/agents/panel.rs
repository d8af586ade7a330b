//! The panel of the agents' table.

use leptos::prelude::*;

use super::columns::{offered, shown, sources};
use super::failures::{failures, gaps};
use super::model::table;
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::panels::agents_data::agents_data;
use crate::panels::column_failures::{ColumnFailure, ColumnFailures};
use crate::panels::details_key::open_details;
use crate::panels::handles::use_panel_controls;
use crate::panels::overview_limit::{OVERVIEW_ROWS, TablePlace, table_limit};
use crate::panels::table_choice::table_state;
use crate::panels::table_signs::signs_note;
use crate::query::agent_reports::{AgentSource, use_agent_reports};
use crate::query::directory::Directory;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::PanelModel;
use crate::ui::table::table::TableState;

/// The most rows of deleted agents.
const MOST_DELETED: usize = 5;

/// What the numbers count, and where they differ from others.
const ABOUT: &[fn() -> &'static str] = &[
    i18n::agents_about_names,
    i18n::agents_about_community,
    i18n::agents_about_metrics,
    i18n::agents_about_available,
    i18n::agents_about_matching,
    i18n::agents_about_monitor,
];

/// All agents with all columns that are chosen, or on the overview the first rows with a few.
#[component]
pub fn AgentsPanel(
    /// Where it stands.
    #[prop(optional)]
    place: TablePlace,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let is_view = place == TablePlace::View;
    let choice = if is_view { table_state(filters) } else { TableState::local() };
    let columns = Memo::new(move |_| {
        let is_compared = filters.previous_range.with(Option::is_some);
        choice.columns.with(|chosen| shown(chosen.as_ref(), place, is_compared))
    });
    let wanted = Memo::new(move |_| columns.with(|columns| sources(columns)));
    let queries = use_agent_reports(filters, wanted);
    let all_columns = Memo::new(move |_| {
        let is_compared = filters.previous_range.with(Option::is_some);
        if is_view { offered(is_compared) } else { columns.get() }
    });
    let most_deleted = if is_view { MOST_DELETED } else { 1 };
    let found = Memo::new(move |last: Option<&(PanelModel, Vec<ColumnFailure<AgentSource>>)>| {
        // Once for all cells: each would follow the language by itself.
        i18n::track_language();
        let data = agents_data(queries, filters, directory);
        // While the conversations are fetched it is open whether the panel will show the same error for all its numbers.
        let is_same = |last: &PanelModel| last.panel_state.covers == data.panel_state.covers;
        let failed = match last {
            Some((model, failed)) if queries.conversations.is_fetching() && is_same(model) => failed.clone(),
            _ => columns.with(|columns| failures(&data, columns)),
        };
        let table =
            all_columns.with(|columns| untrack(|| table(&data, columns, &failed, most_deleted, &IntlFormat)));
        // Paper tells nobody who points at a sign what it stands for.
        let is_paper = place == TablePlace::Paper;
        let signs = signs_note(&table, OVERVIEW_ROWS).filter(|_| is_paper);
        let gaps = columns.with(|columns| gaps(&data, columns, &table)).filter(|_| is_paper);
        let panel_state = data.panel_state.with_notes(signs).with_gaps(gaps);
        (PanelModel { panel_state, chart: None, table }, failed)
    });
    let model = Memo::new(move |_| found.with(|(model, _)| model.clone()));
    let failed = Memo::new(move |_| found.with(|(_, failed)| failed.clone()));
    let on_retry = Callback::new(move |sources: Vec<AgentSource>| {
        sources.into_iter().for_each(|source| queries.retry(source));
    });
    let controls = use_panel_controls(queries.controls());
    let after_body = view! { <ColumnFailures failures=failed on_retry /> }.into_any();
    let limit = table_limit(place, View::Agents, filters);
    view! {
        <Panel name=i18n::agents_title class="agents" model now=filters.clock.now zone=filters.zone controls about=ABOUT
            table_only=true table_state=choice table_limit=limit after_body
            on_open=open_details(filters) />
    }
}

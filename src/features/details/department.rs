//! A department's own numbers.

use analytics::breakdown::ByLicence;
use analytics::department::{DepartmentId, Departments};
use analytics::department_metric::DepartmentMetric;
use leptos::context::Provider;
use leptos::prelude::*;

use super::department_tables::{agents_table, metrics_table};
use super::fact_section::FactSection;
use super::model::{pending_message, share_sentence};
use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::panels::captions::{DAYS, range_text, reporting_zone_text};
use crate::panels::details_key::open_details;
use crate::query::agent_names::use_agent_names;
use crate::query::department_reports::use_department_reports;
use crate::query::directory::Directory;
use crate::query::{QueryHandle, TotalsQuery, use_agents, use_departments, use_totals};
use crate::ui::table::table::Table;

/// A department's own numbers, in the panels of the view.
#[component]
pub(super) fn DepartmentDetails(
    id: DepartmentId,
    department_panels: Callback<QueryHandle<TotalsQuery>, AnyView>,
    on_limit: Callback<()>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let own = filters.for_departments(Departments::default().with(id.clone()));
    let [own_totals, all_totals] = [own, filters.for_departments(Departments::default())].map(use_totals);
    // Either the number, or why there is none.
    let count = move |totals: QueryHandle<TotalsQuery>| {
        let state = totals.state();
        let Some(answer) = state.current() else { return Err(pending_message(&state)) };
        answer.value.now.conversations.ok_or_else(|| i18n::drawers_no_number().into())
    };
    let share_id = id.clone();
    let share = Memo::new(move |_| {
        let sentences = match (count(own_totals), count(all_totals)) {
            (Ok(own_totals), Ok(all_totals)) => share_sentence(own_totals as f64, all_totals as f64),
            (Err(why), _) | (_, Err(why)) => why,
        };
        let range = filters.range.get();
        let covers = range_text(range, &reporting_zone_text(DAYS, range, filters));
        (covers, directory.unlisted_notice(&share_id).into_iter().chain([sentences]).collect())
    });
    let (shown_id, metrics_id) = (id.0.clone(), id.clone());
    let only = own.departments;
    let on_only = move |_| {
        filters.limit_to(only.get_untracked());
        on_limit.run(());
    };
    view! {
        <p class="covers">{move || i18n::drawers_department_id(&shown_id)}</p>
        <FactSection title=i18n::drawers_share_title facts=share />
        <Metrics id=metrics_id />
        <DepartmentAgents own />
        <p>
            <button type="button" on:click=on_only>{move || i18n::drawers_show_only()}</button>
        </p>
        <Provider value=own>
            {department_panels.run(own_totals)}
        </Provider>
    }
}

/// The department's metrics beside the medians of all departments. With the licence alone there are any.
#[component]
fn Metrics(id: DepartmentId) -> impl IntoView {
    let filters: Filters = expect_context();
    let all = filters.for_departments(Departments::default());
    let departments = use_departments(all);
    let reports = use_department_reports(all, departments, Memo::new(|_| DepartmentMetric::ALL.to_vec()));
    let found = Memo::new(move |_| {
        let (key, state) = departments.shown();
        let Some(answer) = state.answer().filter(|answer| answer.key == departments.asked()) else {
            return Err(Some(pending_message(&state)));
        };
        if let ByLicence::Community(_) = *answer.value.now {
            return Err(None);
        }
        let reports = reports.reports(&key.now.0);
        metrics_table(&answer.value.now, &reports, &id, &IntlFormat).ok_or(None)
    });
    let data = Memo::new(move |_| found.get().unwrap_or_default());
    let message = Memo::new(move |_| found.get().err().flatten());
    let has_section = Memo::new(move |_| found.with(|found| !matches!(found, Err(None))));
    view! {
        <Show when=move || has_section.get()>
            <section>
                <h3>{move || i18n::drawers_metrics()}</h3>
                <div role="status">{move || message.get().map(|message| view! { <p>{message}</p> })}</div>
                <Show when=move || found.with(Result::is_ok)>
                    <Table caption=Signal::derive(|| i18n::drawers_metrics().to_owned()) data />
                    <p class="note">{move || i18n::drawers_about_median()}</p>
                </Show>
            </section>
        </Show>
    }
}

/// The agents of the department.
#[component]
fn DepartmentAgents(
    /// The filters limited to the department.
    own: Filters,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let agents = use_agents(own);
    let names = use_agent_names(Memo::new(move |_| agents.is_answered()));
    let found = Memo::new(move |_| {
        let state = agents.state();
        // Numbers of other days are none of this section's.
        let Some(answer) = state.answer().filter(|answer| answer.key == agents.asked()) else {
            return Err(pending_message(&state));
        };
        let data = answer.value.now.breakdown();
        let table = names.with(|names| {
            let known = names.as_ref().and_then(|names| names.as_ref().ok());
            agents_table(&data, known)
        });
        Ok(table)
    });
    let data = Memo::new(move |_| found.get().unwrap_or_default());
    view! {
        <section>
            <h3>{move || i18n::drawers_department_agents()}</h3>
            <div role="status">{move || found.get().err().map(|message| view! { <p>{message}</p> })}</div>
            <Show when=move || found.with(Result::is_ok)>
                <Table caption=Signal::derive(|| i18n::drawers_department_agents().to_owned()) data on_open=Some(open_details(filters)) />
            </Show>
        </section>
    }
}

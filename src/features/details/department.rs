//! A department's own numbers.

use analytics::department::{DepartmentId, Departments};
use leptos::context::Provider;
use leptos::prelude::*;

use super::fact_section::FactSection;
use super::model::{pending_message, share_sentence};
use crate::filters::filters::Filters;
use crate::panels::captions::{DAYS, range_text, reporting_zone_text};
use crate::query::directory::Directory;
use crate::query::{QueryHandle, TotalsQuery, use_totals};

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
    let share = Memo::new(move |_| {
        let sentences = match (count(own_totals), count(all_totals)) {
            (Ok(own_totals), Ok(all_totals)) => share_sentence(own_totals as f64, all_totals as f64),
            (Err(why), _) | (_, Err(why)) => why,
        };
        let range = filters.range.get();
        let covers = range_text(range, &reporting_zone_text(DAYS, range, filters));
        (covers, directory.unlisted_notice(&id).into_iter().chain([sentences]).collect())
    });
    let only = own.departments;
    let on_only = move |_| {
        filters.limit_to(only.get_untracked());
        on_limit.run(());
    };
    view! {
        <FactSection title=i18n::drawers_share_title facts=share />
        <p>
            <button type="button" on:click=on_only>{move || i18n::drawers_show_only()}</button>
        </p>
        <Provider value=own>
            {department_panels.run(own_totals)}
        </Provider>
    }
}

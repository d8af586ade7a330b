//! The department filter, wired: what can be chosen, and what one more costs.

use analytics::department::{Department, Departments};
use analytics::metric::Metric;
use analytics::period::Period;
use leptos::html::Input;
use leptos::prelude::*;

use crate::features::department_filter::picker::DepartmentPicker;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::panels::main_metrics::MAIN_METRICS;
use crate::query::directory::{Directory, OmittedRows};
use crate::text::api_error;

/// The choice of departments.
#[component]
pub(super) fn DepartmentChoice(
    /// The departments of the workspace.
    #[prop(into)]
    departments: Signal<Vec<Department>>,
    /// Called with another choice of them.
    on_change: Callback<Departments>,
    /// Filled with the field that they are chosen in.
    field: NodeRef<Input>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let cost = move || {
        let is_compared = filters.previous_range.with(Option::is_some);
        cost(filters.view.get(), filters.metric.get(), is_compared, filters.period.get() == Period::TODAY)
    };
    view! {
        <DepartmentPicker
            node_ref=field
            departments
            listing=Memo::new(move |_| directory.listing())
            chosen=filters.departments
            cost=Memo::new(move |_| cost())
            note=Memo::new(move |_| list_note(directory))
            on_change
        />
    }
}

/// What the list of departments lacks, and why.
fn list_note(directory: Directory) -> Option<String> {
    let error =
        directory.error().map(|error| i18n::filters_departments_unknown(&api_error::sentence(&error)));
    let OmittedRows { unreadable, missing, over_limit } = directory.omitted();
    let unreadable = (unreadable > 0).then(|| i18n::filters_departments_unread(unreadable as f64));
    let missing = (missing > 0).then(|| i18n::departments_missing(missing as f64));
    let over_limit = (over_limit > 0).then(|| i18n::filters_departments_beyond(over_limit as f64));
    let all: Vec<String> = error.into_iter().chain(unreadable).chain(missing).chain(over_limit).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// What one more department costs in requests, where no answer is kept: totals and agents one each, chats by department
/// two, all of them again for compared days; and a chart of days one for each metric that is shown. Today asks what waits
/// now as well.
fn cost(view: View, metric: Metric, is_compared: bool, is_today: bool) -> String {
    let periods = if is_compared { 2.0 } else { 1.0 };
    let charts = if MAIN_METRICS.contains(&metric) { MAIN_METRICS.len() } else { MAIN_METRICS.len() + 1 };
    let live = if is_today { 1.0 } else { 0.0 };
    match view {
        View::Overview => i18n::filters_cost(4.0 * periods + charts as f64 + live),
        View::Departments => i18n::filters_cost(2.0 * periods),
        View::Agents => i18n::filters_cost(periods),
        View::Availability => i18n::filters_cost_nothing().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_more_department_costs_what_is_shown() {
        let overview = |metric, is_compared| cost(View::Overview, metric, is_compared, false);
        assert_eq!(overview(Metric::TotalConversations, false), "about 8 more requests");
        assert_eq!(overview(Metric::BestFirstResponseTime, false), "about 9 more requests");
        assert_eq!(overview(Metric::TotalConversations, true), "about 12 more requests");
        let today = cost(View::Overview, Metric::TotalConversations, true, true);
        assert_eq!(today, "about 13 more requests");
        assert_eq!(cost(View::Departments, Metric::default(), true, false), "about 4 more requests");
        assert_eq!(cost(View::Agents, Metric::default(), true, false), "about 2 more requests");
        let availability = cost(View::Availability, Metric::default(), true, false);
        assert!(availability.starts_with("no more requests"), "{availability}");
    }
}

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
        cost(CostBasis {
            view: filters.view.get(),
            metric: filters.metric.get(),
            is_compared: filters.previous_range.with(Option::is_some),
            is_today: filters.period.get() == Period::TODAY,
        })
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

/// What the cost of one more department depends on.
#[derive(Clone, Copy)]
struct CostBasis {
    view: View,
    metric: Metric,
    is_compared: bool,
    is_today: bool,
}

/// What one more department costs in requests, beyond the first and where no answer is kept: totals and agents one each, chats by department
/// two, all of them again for compared days; and a chart of days one for each metric that is shown. Today asks what waits
/// now as well.
fn cost(basis: CostBasis) -> String {
    let periods = if basis.is_compared { 2 } else { 1 };
    let charts = MAIN_METRICS.len() + usize::from(!MAIN_METRICS.contains(&basis.metric));
    let requests = match basis.view {
        View::Overview => 4 * periods + charts + usize::from(basis.is_today),
        View::Departments => 2 * periods,
        View::Agents => periods,
        View::Report => 4 * periods + MAIN_METRICS.len(),
        View::Availability => return i18n::filters_cost_nothing().into(),
    };
    i18n::filters_cost(requests as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_more_department_costs_what_is_shown() {
        let basis = CostBasis {
            view: View::Overview,
            metric: Metric::TotalConversations,
            is_compared: false,
            is_today: false,
        };
        assert_eq!(cost(basis), "about 8 more requests");
        let best = CostBasis { metric: Metric::BestFirstResponseTime, ..basis };
        assert_eq!(cost(best), "about 9 more requests");
        let compared = CostBasis { is_compared: true, ..basis };
        assert_eq!(cost(compared), "about 12 more requests");
        assert_eq!(cost(CostBasis { is_today: true, ..compared }), "about 13 more requests");
        let of = |view| cost(CostBasis { view, ..compared });
        assert_eq!(of(View::Departments), "about 4 more requests");
        assert_eq!(of(View::Agents), "about 2 more requests");
        assert_eq!(of(View::Report), "about 12 more requests");
        assert!(of(View::Availability).starts_with("no more requests"));
    }
}

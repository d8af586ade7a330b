//! The filters behind a button where the page is narrow.

use analytics::comparison::Comparison;
use analytics::department::{Department, Departments};
use analytics::metric::Metric;
use leptos::html::Input;
use leptos::prelude::*;

use super::refresh_choice::RefreshChoice;
use crate::browser::zone::zone_names;
use crate::features::department_filter::picker::DepartmentPicker;
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::query::directory::{Directory, OmittedRows};
use crate::text::api_error;
use crate::ui::period::compare_picker::ComparePicker;
use crate::ui::period::draft::DateContext;
use crate::ui::zone_picker::ZonePicker;

/// All that is behind the button where the page is narrow.
#[component]
pub(super) fn OtherFilters(
    date_context: DateContext,
    /// The departments of the workspace.
    #[prop(into)]
    departments: Signal<Vec<Department>>,
    /// Called with another choice of them.
    on_departments: Callback<Departments>,
    /// Filled with the field that the departments are chosen in.
    department_field: NodeRef<Input>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let dates = move |comparison: Comparison| {
        comparison.range(filters.period.get(), filters.clock.today.get(), filters.week_start.get().0)
    };
    let cost = move || cost(filters.view.get(), filters.metric.get(), filters.previous_range.get().is_some());
    view! {
        <ComparePicker
            comparison=filters.comparison
            dates=Callback::new(dates)
            date_context
            on_change=Callback::new(move |comparison| filters.set_comparison(comparison))
        />
        <ZonePicker
            shown=filters.zone
            browser=filters.zones.browser.get_value()
            reporting=filters.zones.reporting
            hint=Memo::new(move |_| filters.zones.hint())
            names=zone_names
            on_change=Callback::new(move |name: String| filters.set_zone(&name))
        />
        <DepartmentPicker
            node_ref=department_field
            departments
            listing=Memo::new(move |_| directory.listing())
            chosen=filters.departments
            cost=Memo::new(move |_| cost())
            note=Memo::new(move |_| list_note(directory))
            on_change=on_departments
        />
        <RefreshChoice />
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

/// What one more department costs in calls, where no answer is kept: totals one, chats by department two, both again for
/// compared days; and a chart of days one for each metric that is shown.
fn cost(view: View, metric: Metric, is_compared: bool) -> String {
    let periods = if is_compared { 2.0 } else { 1.0 };
    // These four have tiles, whatever the main chart shows.
    let has_tile = matches!(
        metric,
        Metric::TotalConversations
            | Metric::AvgFirstResponseTime
            | Metric::AvgResponseTime
            | Metric::AvgChatDuration
    );
    let charts = if has_tile { 4.0 } else { 5.0 };
    match view {
        View::Overview => i18n::filters_cost(3.0 * periods + charts),
        View::Departments => i18n::filters_cost(2.0 * periods),
        View::Agents | View::Availability => i18n::filters_cost_nothing().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_more_department_costs_what_is_shown() {
        let overview = |metric, is_compared| cost(View::Overview, metric, is_compared);
        assert_eq!(overview(Metric::TotalConversations, false), "about 7 more calls");
        assert_eq!(overview(Metric::BestFirstResponseTime, false), "about 8 more calls");
        assert_eq!(overview(Metric::TotalConversations, true), "about 10 more calls");
        assert_eq!(cost(View::Departments, Metric::default(), true), "about 4 more calls");
        assert!(cost(View::Availability, Metric::default(), true).starts_with("no more calls"));
    }
}

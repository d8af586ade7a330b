//! The filters, wired to their controls.

use analytics::comparison::Comparison;
use analytics::department::{Department, Departments};
use analytics::metric::Metric;
use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html::{Button, Input};
use leptos::prelude::*;

use crate::browser::zone::zone_names;
use crate::features::department_filter::chips::DepartmentChips;
use crate::features::department_filter::picker::DepartmentPicker;
use crate::filters::filters::Filters;
use crate::filters::refresh::RefreshInterval;
use crate::filters::view::View;
use crate::filters::week_start::WeekStart;
use crate::query::directory::Directory;
use crate::query::refresher::Refresher;
use crate::ui::focus::focus_leaves;
use crate::ui::icon::{Icon, LuRefreshCw, LuSlidersHorizontal};
use crate::ui::id::use_id;
use crate::ui::period::compare_picker::ComparePicker;
use crate::ui::period::draft::DateContext;
use crate::ui::period::picker::PeriodPicker;
use crate::ui::select::{Choice, Select};
use crate::ui::zone_picker::ZonePicker;

/// Period, comparison, time zone, departments: what all numbers are of.
#[component]
pub fn FilterBar() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let is_open = RwSignal::new(false);
    let opener = NodeRef::<Button>::new();
    let to_opener = move || {
        if let Some(opener) = opener.get_untracked() {
            // Where it is not displayed, the focus stays.
            let _ = opener.focus();
        }
    };
    let close = move || {
        is_open.set(false);
        to_opener();
    };
    let on_key = move |event: KeyboardEvent| {
        if is_open.get_untracked() && event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            close();
        }
    };
    // Open, they lie over what follows them.
    let on_leave = move |event: FocusEvent| {
        if focus_leaves(&event, ".filters") == Some(true) && is_open.try_get_untracked() == Some(true) {
            is_open.set(false);
        }
    };
    let rest_id = use_id();
    let date_context = date_context(filters);
    let departments = Memo::new(move |_| directory.departments());
    let on_departments = Callback::new(move |departments| filters.set_departments(departments));
    let department_field = NodeRef::<Input>::new();
    // Where the field is put away, its opener takes the focus.
    let on_empty = Callback::new(move |()| {
        to_opener();
        if let Some(field) = department_field.get_untracked() {
            let _ = field.focus();
        }
    });
    view! {
        <div
            class="filters"
            role="search"
            aria-label=move || i18n::filters_label()
            on:keydown=on_key
            on:focusout=on_leave
        >
            <PeriodPicker
                period=filters.period
                date_context
                on_change=Callback::new(move |period| filters.set_period(period))
            />
            // Where there is room, the others stand beside it.
            <button
                type="button"
                class="filter-opener"
                node_ref=opener
                aria-controls=rest_id.clone()
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                <Icon icon=LuSlidersHorizontal />
                {move || i18n::filters_more(changed(filters) as f64)}
            </button>
            <div class="filter-rest" id=rest_id data-open=move || is_open.get().to_string()>
                <OtherFilters date_context departments on_departments department_field />
                <button type="button" class="primary filter-done" on:click=move |_| close()>
                    {move || i18n::filters_done()}
                </button>
            </div>
            <DepartmentChips departments chosen=filters.departments on_change=on_departments on_empty />
        </div>
    }
}

/// All that is behind the button where the page is narrow.
#[component]
fn OtherFilters(
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

/// How often the numbers are asked for again, and the button that does so now.
#[component]
fn RefreshChoice() -> impl IntoView {
    let filters: Filters = expect_context();
    let refresher: Refresher = expect_context();
    let on_change = Callback::new(move |text: String| {
        if let Ok(refresh) = text.parse() {
            filters.set_refresh(refresh);
        }
    });
    view! {
        <div class="refresher">
            <Select
                label=i18n::filters_refresh
                choices=Memo::new(move |_| refreshes(filters.refresh.get()))
                chosen=Memo::new(move |_| filters.refresh.get().to_string())
                on_change
            />
            <button type="button" title=move || i18n::keys_refresh() on:click=move |_| refresher.refetch_all.run(())>
                <Icon icon=LuRefreshCw />
                <span class="unseen">{move || i18n::keys_refresh()}</span>
            </button>
        </div>
    }
}

/// What the list of departments lacks, and why.
fn list_note(directory: Directory) -> Option<String> {
    let error = directory.error().map(|error| i18n::filters_departments_unknown(&error.to_string()));
    let (unreadable, missing, over_limit) = directory.omitted();
    let unreadable = (unreadable > 0).then(|| i18n::filters_departments_unread(unreadable as f64));
    let missing = (missing > 0).then(|| i18n::departments_missing(missing as f64));
    let over_limit = (over_limit > 0).then(|| i18n::filters_departments_beyond(over_limit as f64));
    let all: Vec<String> = error.into_iter().chain(unreadable).chain(missing).chain(over_limit).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// How many of the choices but the period's are not as they are by themselves.
fn changed(filters: Filters) -> usize {
    let changed = [
        filters.comparison.get().is_some(),
        !filters.departments.with(|chosen| chosen.ids().is_empty()),
        filters.zone.get() != filters.zones.default(),
        filters.refresh.get() != RefreshInterval::Off,
    ];
    changed.into_iter().filter(|changed| *changed).count()
}

/// What one more department costs in calls, where no answer is kept: totals one, chats by department two, both again for
/// compared days; and a chart of days one for each metric that is shown.
fn cost(view: View, metric: Metric, is_compared: bool) -> String {
    let periods = if is_compared { 2.0 } else { 1.0 };
    // The sentence tells of these two, whatever the trend shows.
    let is_told = matches!(metric, Metric::TotalConversations | Metric::AvgFirstResponseTime);
    let charts = if is_told { 2.0 } else { 3.0 };
    match view {
        View::Overview => {
            i18n::filters_cost_overview(3.0 * periods + charts, Metric::ALL.len() as f64 - charts)
        }
        View::Departments => i18n::filters_cost(2.0 * periods),
        View::Agents | View::Availability => i18n::filters_cost_nothing().into(),
    }
}

fn date_context(filters: Filters) -> DateContext {
    DateContext {
        today: filters.clock.today,
        week_start: Memo::new(move |_| filters.week_start.get().0),
        week_starts: Memo::new(|_| week_starts()),
        week: Memo::new(move |_| filters.week_start.get().to_string()),
        on_week: Callback::new(move |text: String| {
            if let Ok(start) = text.parse() {
                filters.set_week_start(start);
            }
        }),
    }
}

/// The language's own is the one that the address names only where something hangs on it.
fn week_starts() -> Vec<Choice> {
    let title = |start: WeekStart| match start.title() {
        day if start == WeekStart::default() => i18n::filters_week_by_language(day),
        day => day.to_owned(),
    };
    WeekStart::ALL.map(|start| Choice { value: start.to_string(), title: title(start), group: None }).to_vec()
}

/// The usual intervals, and the one that the address may name besides.
fn refreshes(chosen: RefreshInterval) -> Vec<Choice> {
    let other = Some(chosen).filter(|chosen| !RefreshInterval::ALL.contains(chosen));
    let choice =
        |refresh: RefreshInterval| Choice { value: refresh.to_string(), title: refresh.title(), group: None };
    RefreshInterval::ALL.into_iter().chain(other).map(choice).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_more_department_costs_what_is_shown() {
        let overview = |metric, is_compared| cost(View::Overview, metric, is_compared);
        let small = "for the small charts once they are on screen";
        assert_eq!(overview(Metric::TotalConversations, false), format!("about 5 more calls, and 5 {small}"));
        assert_eq!(
            overview(Metric::BestFirstResponseTime, false),
            format!("about 6 more calls, and 4 {small}")
        );
        assert_eq!(overview(Metric::TotalConversations, true), format!("about 8 more calls, and 5 {small}"));
        assert_eq!(cost(View::Departments, Metric::default(), true), "about 4 more calls");
        assert!(cost(View::Availability, Metric::default(), true).starts_with("no more calls"));
    }
}

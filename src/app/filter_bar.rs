//! The filters, wired to their controls.

use leptos::prelude::*;

use crate::components::choosing::Dating;
use crate::components::compare_picker::ComparePicker;
use crate::components::department_picker::{DepartmentChips, DepartmentPicker};
use crate::components::period_picker::PeriodPicker;
use crate::components::select::{Choice, Select};
use crate::components::target_field::TargetField;
use crate::components::zone_picker::ZonePicker;
use crate::domain::comparison::Comparison;
use crate::domain::grouping::Grain;
use crate::domain::metric::Metric;
use crate::domain::range::DateRange;
use crate::domain::refresh::Refresh;
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::view::View;
use crate::state::week::WeekStart;
use crate::state::zone::zone_names;

/// Period, time zone, department, chart.
#[component]
pub fn FilterBar() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    let on_metric = Callback::new(move |name: String| {
        if let Ok(metric) = name.parse() {
            filters.set_metric(metric);
        }
    });
    let on_refresh = Callback::new(move |text: String| {
        if let Ok(refresh) = text.parse() {
            filters.set_refresh(refresh);
        }
    });
    let departments = live::memo(move |_| directory.departments());
    let on_departments = Callback::new(move |departments| filters.set_departments(departments));
    let note = live::memo(move |_| {
        directory.trouble().map(|trouble| format!("The departments' names are not known. {trouble}"))
    });
    view! {
        <div class="filters" role="search" aria-label="Filters">
            <PeriodPicker
                period=filters.period
                dating=dating(filters)
                on_change=Callback::new(move |period| filters.set_period(period))
            />
            <ComparePicker
                comparison=filters.comparison
                dates=Callback::new(move |comparison: Comparison| {
                    comparison.range(filters.period.get(), filters.clock.today.get(), filters.week_start.get().0)
                })
                today=filters.clock.today
                on_change=Callback::new(move |comparison| filters.set_comparison(comparison))
            />
            <ZonePicker
                shown=filters.zone
                browser=filters.zones.browser.get_value()
                reporting=filters.zones.reporting
                hint=live::memo(move |_| filters.zones.hint())
                names=zone_names
                on_change=Callback::new(move |name: String| filters.set_zone(&name))
            />
            <DepartmentPicker
                departments
                chosen=filters.departments
                cost=live::memo(move |_| {
                    cost(filters.view.get(), filters.metric.get(), filters.compared.get().is_some())
                })
                note
                on_change=on_departments
            />
            <Select
                label="Chart"
                id="chart"
                choices=live::memo(|_| metrics())
                chosen=live::memo(move |_| filters.metric.get().to_string())
                on_change=on_metric
            />
            <Select
                label="Group by"
                id="group"
                choices=live::memo(move |_| grains(filters.range.get()))
                chosen=live::memo(move |_| {
                    let grain = filters.grain.get().filter(|grain| grain.suits(filters.range.get()));
                    grain.map(Grain::name).unwrap_or_default().to_owned()
                })
                on_change=Callback::new(move |name: String| filters.set_grain(name.parse().ok()))
            />
            <TargetField
                metric=filters.metric
                target=live::memo(move |_| filters.targets.with(|targets| targets.of(filters.metric.get())))
                on_change=Callback::new(move |target| filters.set_target(target))
            />
            <Select
                label="Refresh"
                id="refresh"
                choices=live::memo(|_| refreshes())
                chosen=live::memo(move |_| filters.refresh.get().to_string())
                on_change=on_refresh
            />
            <DepartmentChips departments chosen=filters.departments on_change=on_departments />
        </div>
    }
}

/// What one more department costs in calls, where no answer is kept: totals one, chats by department two, both again for
/// compared days; and a chart of days one for each metric that is shown.
fn cost(view: View, metric: Metric, is_compared: bool) -> String {
    let periods = if is_compared { 2 } else { 1 };
    // The sentence tells of these two, whatever the trend shows.
    let is_told = matches!(metric, Metric::TotalConversations | Metric::AvgFirstResponseTime);
    let charts = if is_told { 2 } else { 3 };
    match view {
        View::Overview => format!(
            "about {} more calls, and {} for the small charts once they are on screen",
            3 * periods + charts,
            Metric::ALL.len() - charts
        ),
        View::Departments => format!("about {} more calls", 2 * periods),
        View::Agents | View::Availability => "no more calls, as this view is of all departments".into(),
    }
}

/// What a range can be put together into; by itself it is shown as suits it best.
fn grains(range: DateRange) -> Vec<Choice> {
    let title = format!("Automatic ({})", Grain::automatic(range).name());
    let mut choices = vec![Choice { value: String::new(), title, group: "" }];
    for grain in Grain::ALL {
        if grain.suits(range) {
            choices.push(Choice { value: grain.name().into(), title: grain.title().into(), group: "" });
        }
    }
    choices
}

fn dating(filters: Filters) -> Dating {
    Dating {
        today: filters.clock.today,
        week_start: live::memo(move |_| filters.week_start.get().0),
        week_starts: live::memo(|_| week_starts()),
        week: live::memo(move |_| filters.week_start.get().to_string()),
        on_week: Callback::new(move |text: String| {
            if let Ok(start) = text.parse() {
                filters.set_week_start(start);
            }
        }),
    }
}

/// The language's own is the one that the address does not name.
fn week_starts() -> Vec<Choice> {
    let title = |start: WeekStart| match start.title() {
        day if start == WeekStart::default() => format!("By language ({day})"),
        day => day.to_owned(),
    };
    WeekStart::ALL.map(|start| Choice { value: start.to_string(), title: title(start), group: "" }).to_vec()
}

fn refreshes() -> Vec<Choice> {
    Refresh::ALL
        .map(|refresh| Choice { value: refresh.to_string(), title: refresh.title(), group: "" })
        .to_vec()
}

fn metrics() -> Vec<Choice> {
    Metric::ALL
        .map(|metric| Choice { value: metric.to_string(), title: metric.title().into(), group: "" })
        .to_vec()
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

//! The filters, wired to their controls.

use leptos::prelude::*;

use crate::components::department_picker::{DepartmentChips, DepartmentPicker};
use crate::components::period_picker::PeriodPicker;
use crate::components::select::{Choice, Select};
use crate::components::zone_picker::ZonePicker;
use crate::domain::metric::Metric;
use crate::domain::period::Period;
use crate::domain::refresh::Refresh;
use crate::domain::stepping::{Step, step};
use crate::state::directory::Directory;
use crate::state::filters::Filters;
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
                range=filters.range
                dates=Callback::new(move |period: Period| {
                    period.range(filters.clock.today.get(), filters.week_start.get().0)
                })
                beside=Callback::new(move |to: Step| {
                    step(filters.period.get(), to, filters.clock.today.get(), filters.week_start.get().0)
                })
                on_change=Callback::new(move |period| filters.set_period(period))
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

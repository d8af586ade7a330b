//! What is chosen beside period and departments: time zone, weeks, refresh, and how the page is shown.

use leptos::prelude::*;

use super::refresh_choice::RefreshChoice;
use crate::browser::zone::zone_names;
use crate::filters::filters::Filters;
use crate::filters::refresh::RefreshInterval;
use crate::filters::week_start::WeekStart;
use crate::ui::icon::{Icon, LuMonitor};
use crate::ui::select::{Choice, Select};
use crate::ui::zone_picker::ZonePicker;

/// The choices, one below the other.
#[component]
pub(super) fn FilterOptions() -> impl IntoView {
    let filters: Filters = expect_context();
    view! {
        <ZonePicker
            shown=filters.zone
            browser=filters.zones.browser.get_value()
            reporting=filters.zones.reporting
            hint=Memo::new(move |_| filters.zones.hint())
            names=zone_names
            on_change=Callback::new(move |name: String| filters.set_zone(&name))
        />
        <WeekChoice />
        <RefreshChoice />
        <button type="button" class="quiet" on:click=move |_| filters.set_kiosk(true)>
            <Icon icon=LuMonitor />
            {move || i18n::frame_wall()}
        </button>
    }
}

/// The day on which weeks begin.
#[component]
fn WeekChoice() -> impl IntoView {
    let filters: Filters = expect_context();
    let on_change = Callback::new(move |text: String| {
        if let Ok(start) = text.parse() {
            filters.set_week_start(start);
        }
    });
    view! {
        <Select
            label=i18n::filters_weeks
            choices=Memo::new(|_| week_starts())
            chosen=Memo::new(move |_| filters.week_start.get().to_string())
            on_change
        />
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

/// How many choices of these, and of departments, are not as they are by themselves.
pub(super) fn changed(filters: Filters) -> usize {
    let changed = [
        !filters.departments.with(|chosen| chosen.ids().is_empty()),
        filters.zone.get() != filters.zones.default(),
        filters.week_start.get() != WeekStart::default(),
        filters.refresh.get() != RefreshInterval::default_for(filters.period.get()),
    ];
    changed.into_iter().filter(|changed| *changed).count()
}

//! The filters, wired to their controls.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html::{Button, Input};
use leptos::prelude::*;

use super::other_filters::OtherFilters;
use crate::features::department_filter::chips::DepartmentChips;
use crate::filters::filters::Filters;
use crate::filters::refresh::RefreshInterval;
use crate::filters::week_start::WeekStart;
use crate::query::directory::Directory;
use crate::ui::focus::focus_leaves;
use crate::ui::icon::{Icon, LuSlidersHorizontal};
use crate::ui::id::use_id;
use crate::ui::period::draft::DateContext;
use crate::ui::period::picker::PeriodPicker;
use crate::ui::select::Choice;

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

pub(super) fn date_context(filters: Filters) -> DateContext {
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

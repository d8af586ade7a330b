//! What each single key does.

use leptos::prelude::*;
use live::view;

use super::over::Over;
use crate::components::browser_wording::BrowserWording;
use crate::components::key_list::KeyList;
use crate::components::shortcuts::{clear_search, close_around_focus, to_nearest_search, use_shortcuts};
use crate::domain::comparison::Comparison;
use crate::domain::department::Departments;
use crate::domain::grouping::Grain;
use crate::domain::keys::{Purpose, list};
use crate::domain::period::Period;
use crate::domain::stepping::{Step, step, zoom_out};
use crate::domain::wording::Wording;
use crate::state::filters::Filters;
use crate::state::preferences::{KEYS, keep, kept};
use crate::state::refresher::Refresher;
use crate::state::view::View;

/// Listens to the keys; says what each has done.
pub fn use_keys(
    filters: Filters,
    refresher: Refresher,
    set_over: RwSignal<Option<Over>>,
    said: RwSignal<String>,
) -> RwSignal<bool> {
    let is_on = RwSignal::new(kept(KEYS) != "off");
    let act = move |purpose| match purpose {
        Purpose::Period(period) => to_period(filters, Some(period)),
        Purpose::Step(way) => to_period(filters, beside(filters, way)),
        Purpose::ZoomOut => to_period(filters, longer(filters)),
        Purpose::Compare => {
            let next = Comparison::after(filters.comparison.get());
            filters.set_comparison(next);
            filters.compared.get().map_or(words::frame_compared_with_nothing().into(), |range| {
                words::frame_compared(&BrowserWording.range(range))
            })
        }
        Purpose::Group => {
            let next = Grain::after(filters.grain.get(), filters.range.get());
            filters.set_grain(next);
            let grouped = match filters.grouping.get() {
                Grain::Hour => words::frame_grouped_by_hour(),
                Grain::Day => words::frame_grouped_by_day(),
                Grain::Week => words::frame_grouped_by_week(),
                Grain::Month => words::frame_grouped_by_month(),
            };
            grouped.into()
        }
        Purpose::Metric(metric) => {
            filters.set_metric(metric);
            metric.title().into()
        }
        Purpose::NextView => {
            let at = View::ALL.iter().position(|view| *view == filters.view.get_untracked());
            // Behind the last comes the first.
            let view = at.and_then(|at| View::ALL.get(at + 1).copied()).unwrap_or_default();
            filters.set_view(view);
            view.title().into()
        }
        Purpose::Refresh => {
            refresher.ask_all.run(());
            words::frame_asking().into()
        }
        Purpose::Search if to_nearest_search() => String::new(),
        Purpose::Search => words::frame_no_search().into(),
        Purpose::List => {
            set_over.set(Some(Over::Keys));
            String::new()
        }
        Purpose::Clear => clear(filters),
    };
    use_shortcuts(is_on, Callback::new(move |purpose| said.set(untrack(|| act(purpose)))));
    is_on
}

/// The list of keys, wired to its switch.
#[component]
pub fn Keys(is_on: RwSignal<bool>) -> impl IntoView {
    let on_switch = Callback::new(move |on: bool| {
        // A browser that keeps nothing has them off until the next load.
        let _ = keep(KEYS, if on { "on" } else { "off" });
        is_on.set(on);
    });
    view! { <KeyList keys=list() is_on=is_on.get_untracked() on_switch /> }
}

fn beside(filters: Filters, way: Step) -> Option<Period> {
    step(filters.period.get(), way, filters.clock.today.get(), filters.week_start.get().0)
}

fn longer(filters: Filters) -> Option<Period> {
    zoom_out(filters.period.get(), filters.clock.today.get(), filters.week_start.get().0)
}

fn to_period(filters: Filters, period: Option<Period>) -> String {
    let Some(period) = period else { return words::frame_no_period().into() };
    filters.set_period(period);
    BrowserWording.range(filters.range.get())
}

/// One thing at a time: first what is open, then what limits the numbers.
fn clear(filters: Filters) -> String {
    if close_around_focus() {
        return String::new();
    }
    if clear_search() {
        return words::frame_all_rows().into();
    }
    filters.set_departments(Departments::default());
    words::frame_all_departments().into()
}

//! What each single key does.

use leptos::prelude::*;

use super::over::Over;
use crate::components::browser_wording::BrowserWording;
use crate::components::key_list::KeyList;
use crate::components::shortcuts::{clear_search, close_around_focus, to_nearest_search, use_shortcuts};
use crate::state::filters::Filters;
use crate::state::preferences::{KEYS, keep, kept};
use crate::state::refresher::Refresher;
use crate::state::view::View;
use analytics::comparison::Comparison;
use analytics::department::Departments;
use analytics::grouping::Grain;
use analytics::keys::{Purpose, list};
use analytics::period::Period;
use analytics::stepping::{Step, step, zoom_out};
use analytics::wording::Wording;

/// Listens to the keys; says what each has done. The message is kept, not its text, so that it follows the language.
pub fn use_keys(
    filters: Filters,
    refresher: Refresher,
    over: RwSignal<Option<Over>>,
    said: RwSignal<TextProp>,
) -> RwSignal<bool> {
    let is_on = RwSignal::new(kept(KEYS) != "off");
    let act = move |purpose| act(purpose, filters, refresher, over);
    use_shortcuts(is_on, Callback::new(move |purpose| said.set(untrack(|| act(purpose)))));
    is_on
}

/// Does what a key is for. Gives what to say of it.
fn act(purpose: Purpose, filters: Filters, refresher: Refresher, over: RwSignal<Option<Over>>) -> TextProp {
    match purpose {
        Purpose::Period(period) => to_period(filters, Some(period)),
        Purpose::Step(way) => to_period(filters, beside(filters, way)),
        Purpose::ZoomOut => to_period(filters, longer(filters)),
        Purpose::Compare => compare(filters),
        Purpose::Group => group(filters),
        Purpose::Metric(metric) => {
            filters.set_metric(metric);
            TextProp::from(move || metric.title())
        }
        Purpose::NextView => to_next_view(filters),
        Purpose::Refresh => {
            refresher.ask_all.run(());
            TextProp::from(i18n::frame_asking)
        }
        Purpose::Search if to_nearest_search() => TextProp::default(),
        Purpose::Search => TextProp::from(i18n::frame_no_search),
        Purpose::List => {
            over.set(Some(Over::Keys));
            TextProp::default()
        }
        Purpose::Clear => clear(filters),
    }
}

fn compare(filters: Filters) -> TextProp {
    filters.set_comparison(Comparison::after(filters.comparison.get()));
    match filters.compared.get() {
        None => TextProp::from(i18n::frame_compared_with_nothing),
        Some(range) => TextProp::from(move || i18n::frame_compared(&BrowserWording.range(range))),
    }
}

fn group(filters: Filters) -> TextProp {
    filters.set_grain(Grain::after(filters.grain.get(), filters.range.get()));
    TextProp::from(match filters.grouping.get() {
        Grain::Hour => i18n::frame_grouped_by_hour,
        Grain::Day => i18n::frame_grouped_by_day,
        Grain::Week => i18n::frame_grouped_by_week,
        Grain::Month => i18n::frame_grouped_by_month,
    })
}

fn to_next_view(filters: Filters) -> TextProp {
    let at = View::ALL.iter().position(|view| *view == filters.view.get());
    // Behind the last comes the first.
    let view = at.and_then(|at| View::ALL.get(at + 1).copied()).unwrap_or_default();
    filters.set_view(view);
    TextProp::from(move || view.title())
}

/// The list of keys, wired to its switch.
#[component]
pub fn Keys(is_on: RwSignal<bool>) -> impl IntoView {
    let on_switch = Callback::new(move |on: bool| {
        // A browser that keeps nothing has them off until the next load.
        let _ = keep(KEYS, if on { "on" } else { "off" });
        is_on.set(on);
    });
    view! { <KeyList keys=Signal::derive(list) is_on on_switch /> }
}

fn beside(filters: Filters, way: Step) -> Option<Period> {
    step(filters.period.get(), way, filters.clock.today.get(), filters.week_start.get().0)
}

fn longer(filters: Filters) -> Option<Period> {
    zoom_out(filters.period.get(), filters.clock.today.get(), filters.week_start.get().0)
}

fn to_period(filters: Filters, period: Option<Period>) -> TextProp {
    let Some(period) = period else { return TextProp::from(i18n::frame_no_period) };
    filters.set_period(period);
    let range = filters.range.get();
    TextProp::from(move || BrowserWording.range(range))
}

/// One thing at a time: first what is open, then what limits the numbers.
fn clear(filters: Filters) -> TextProp {
    if close_around_focus() {
        return TextProp::default();
    }
    if clear_search() {
        return TextProp::from(i18n::frame_all_rows);
    }
    filters.set_departments(Departments::default());
    TextProp::from(i18n::frame_all_departments)
}

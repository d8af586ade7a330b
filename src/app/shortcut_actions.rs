//! What each single key does.

use leptos::prelude::*;

use super::open_dialog::OpenDialog;
use crate::app::shortcut::{ShortcutAction, list};
use crate::app::shortcut_list::ShortcutList;
use crate::app::shortcuts::{
    clear_search, close_around_focus, focus_nearest_search, open_export, open_period, use_shortcuts,
};
use crate::browser::intl_format::IntlFormat;
use crate::browser::preferences::{KEYS, preference, set_preference};
use crate::filters::filters::Filters;
use crate::filters::view::View;
use crate::query::refresher::Refresher;
use crate::text;
use analytics::comparison::Comparison;
use analytics::department::Departments;
use analytics::granularity::Granularity;
use analytics::locale_format::LocaleFormat;
use analytics::period::Period;
use analytics::period_step::{PeriodStep, adjacent_period, zoom_out};

/// Listens to the keys; says what each has done. The message is kept, not its text, so that it follows the language.
pub fn use_shortcut_actions(
    filters: Filters,
    refresher: Refresher,
    open_dialog: RwSignal<Option<OpenDialog>>,
    announcement: RwSignal<TextProp>,
) -> RwSignal<bool> {
    let is_on = RwSignal::new(preference(KEYS) != "off");
    let act = move |purpose| act(purpose, filters, refresher, open_dialog);
    use_shortcuts(is_on, Callback::new(move |purpose| announcement.set(untrack(|| act(purpose)))));
    is_on
}

/// Does what a key is for. Gives what to say of it.
fn act(
    purpose: ShortcutAction,
    filters: Filters,
    refresher: Refresher,
    open_dialog: RwSignal<Option<OpenDialog>>,
) -> TextProp {
    match purpose {
        ShortcutAction::Period(period) => to_period(filters, Some(period)),
        ShortcutAction::PeriodStep(step) => to_period(filters, next_period(filters, step)),
        ShortcutAction::ChoosePeriod => {
            open_period();
            TextProp::default()
        }
        ShortcutAction::ZoomOut => to_period(filters, longer_period(filters)),
        ShortcutAction::NextComparison => compare(filters),
        ShortcutAction::NextGranularity => group(filters),
        ShortcutAction::Metric(metric) => {
            filters.set_metric(metric);
            TextProp::from(move || text::metric::title(metric))
        }
        ShortcutAction::NextView => to_next_view(filters),
        ShortcutAction::Refresh => {
            refresher.refetch_all.run(());
            TextProp::from(i18n::frame_asking)
        }
        ShortcutAction::Search if focus_nearest_search() => TextProp::default(),
        ShortcutAction::Search => TextProp::from(i18n::frame_no_search),
        ShortcutAction::Export => {
            open_export();
            TextProp::default()
        }
        ShortcutAction::ShowShortcuts => {
            open_dialog.set(Some(OpenDialog::Keys));
            TextProp::default()
        }
        ShortcutAction::Clear => clear(filters),
    }
}

fn compare(filters: Filters) -> TextProp {
    filters.set_comparison(Comparison::next(filters.comparison.get()));
    match filters.previous_range.get() {
        None => TextProp::from(i18n::frame_compared_with_nothing),
        Some(range) => TextProp::from(move || i18n::frame_compared(&IntlFormat.range(range))),
    }
}

fn group(filters: Filters) -> TextProp {
    filters.set_granularity(Granularity::next(filters.chosen_granularity.get(), filters.range.get()));
    TextProp::from(match filters.granularity.get() {
        Granularity::Hour => i18n::frame_grouped_by_hour,
        Granularity::Day => i18n::frame_grouped_by_day,
        Granularity::Week => i18n::frame_grouped_by_week,
        Granularity::Month => i18n::frame_grouped_by_month,
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
        let _ = set_preference(KEYS, if on { "on" } else { "off" });
        is_on.set(on);
    });
    view! { <ShortcutList keys=Signal::derive(list) is_on on_switch /> }
}

fn next_period(filters: Filters, step: PeriodStep) -> Option<Period> {
    adjacent_period(filters.period.get(), step, filters.clock.today.get(), filters.week_start.get().0)
}

fn longer_period(filters: Filters) -> Option<Period> {
    zoom_out(filters.period.get(), filters.clock.today.get(), filters.week_start.get().0)
}

fn to_period(filters: Filters, period: Option<Period>) -> TextProp {
    let Some(period) = period else { return TextProp::from(i18n::frame_no_period) };
    filters.set_period(period);
    let range = filters.range.get();
    TextProp::from(move || IntlFormat.range(range))
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

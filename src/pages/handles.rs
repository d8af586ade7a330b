//! A query's controls as its panel takes them.

use leptos::prelude::*;

use crate::components::figure::Sound;
use crate::components::handles::{Handles, Way};
use crate::query::Controls;
use crate::state::filters::Filters;
use crate::state::hearing::Hearing;
use crate::state::session::Session;
use analytics::department::Departments;
use analytics::period::Period;
use analytics::span::Span;
use analytics::stepping::{Step, step};

/// As many days as every workspace tells soon.
const WEEK: u16 = 7;

/// How a query stands and what can be done about it, with what the contexts add for its panel.
pub fn use_handles(controls: Controls) -> Handles {
    let Controls { progress, parts, calls, checked, seen, refresh, stop } = controls;
    let filters: Filters = expect_context();
    // An answer is stale once three refreshes are missed.
    let patience = Memo::new(move |_| filters.refresh.get().interval().map(|every| every * 3));
    let hearing: Hearing = expect_context();
    let sound = Sound {
        is_on: hearing.is_on,
        play: Callback::new(move |level| hearing.play(level)),
        on_switch: Callback::new(move |()| hearing.switch()),
    };
    let ways = Callback::new(move |()| ways_on(filters));
    let session: Session = expect_context();
    let asking =
        Memo::new(move |_| i18n::progress_asking(filters.range.get().days() as f64, &session.host()));
    let sooner = Callback::new(move |()| sooner(filters));
    Handles {
        wanted: RwSignal::new(false),
        progress,
        parts,
        calls,
        checked,
        seen,
        refresh,
        stop,
        ways: Some(ways),
        asking,
        sooner: Some(sooner),
        demo: Callback::new(move |()| filters.set_demo(true)),
        sound: Some(sound),
        patience,
    }
}

/// Where an answer takes long: fewer days.
fn sooner(filters: Filters) -> Vec<Way> {
    let go = Callback::new(move |()| filters.set_period(Period::Last(WEEK, Span::Day)));
    let is_long = filters.range.get_untracked().days() > i64::from(WEEK);
    is_long.then(|| (i18n::progress_sooner(), go)).into_iter().collect()
}

/// Where there is nothing: all departments, if only some are chosen; and days that are over.
fn ways_on(filters: Filters) -> Vec<Way> {
    let go = |period: Period| Callback::new(move |()| filters.set_period(period));
    let all = Callback::new(move |()| filters.set_departments(Departments::default()));
    let is_narrow = filters.departments.with(|chosen| !chosen.ids().is_empty());
    let today = filters.clock.today.get();
    let other = match filters.range.get().start() > today {
        true => Some((i18n::panel_way_latest(), go(Period::default()))),
        false => step(filters.period.get(), Step::Back, today, filters.week_start.get().0)
            .map(|before| (i18n::panel_way_before(), go(before))),
    };
    is_narrow.then(|| (i18n::panel_way_all_departments(), all)).into_iter().chain(other).collect()
}

//! A query's controls as its panel takes them.

use analytics::calendar_unit::CalendarUnit;
use analytics::department::Departments;
use analytics::period::Period;
use analytics::period_step::{PeriodStep, adjacent_period};
use leptos::prelude::*;
use rocketchat::{PartProgress, RequestState};

use super::answer_times::AnswerTimes;
use super::call_list::use_call_list;
use crate::browser::sonification::Sonification;
use crate::filters::filters::Filters;
use crate::query::Controls;
use crate::session::session::Session;
use crate::text::api_error;
use crate::ui::chart::figure::Sound;
use crate::ui::panel::controls::{PanelAction, PanelControls};
use crate::ui::panel::request::{PanelProgress, PartCount};

/// The length of the shorter period that is offered while an answer takes long.
const SHORT_PERIOD_DAYS: u16 = 7;

/// How a query stands and what can be done about it, with what the contexts add for its panel.
pub fn use_panel_controls(controls: Controls) -> PanelControls {
    let Controls { progress, parts, calls, checked, seen, refresh, stop, .. } = controls;
    let filters: Filters = expect_context();
    AnswerTimes::register(calls);
    // An answer is stale once three refreshes are missed.
    let max_age = Memo::new(move |_| filters.refresh.get().interval().map(|every| every * 3));
    let sonification: Sonification = expect_context();
    let sound = Sound {
        is_on: sonification.is_on,
        play: Callback::new(move |level| sonification.play(level)),
        on_switch: Callback::new(move |()| sonification.toggle()),
    };
    let alternatives = Callback::new(move |()| empty_suggestions(filters));
    let session: Session = expect_context();
    let request_text =
        Memo::new(move |_| i18n::progress_asking(filters.range.get().days() as f64, &session.host()));
    let sooner = Callback::new(move |()| shorter_periods(filters));
    PanelControls {
        announce_result: RwSignal::new(false),
        progress: Memo::new(move |_| progress.with(panel_progress)).into(),
        parts: Memo::new(move |_| part_count(parts.get())).into(),
        calls: use_call_list(calls, filters).into(),
        checked,
        seen,
        refresh,
        stop,
        alternatives: Some(alternatives),
        request_text,
        sooner: Some(sooner),
        demo: Callback::new(move |()| filters.set_demo(true)),
        sound: Some(sound),
        workspace: Memo::new(move |_| session.host()),
        max_age,
    }
}

/// What is being done, with the reason of a failure in words.
pub fn panel_progress(state: &RequestState) -> PanelProgress {
    match state {
        RequestState::Idle => PanelProgress::Idle,
        RequestState::Requested(at) => PanelProgress::Requested(*at),
        RequestState::Throttled(until) => PanelProgress::Throttled(*until),
        RequestState::Retrying(error, until) => PanelProgress::Retrying(api_error::sentence(error), *until),
    }
}

/// How far a request has come.
pub fn part_count(PartProgress { done, all, since }: PartProgress) -> PartCount {
    PartCount { done, all, since }
}

/// Where an answer takes long: fewer days.
fn shorter_periods(filters: Filters) -> Vec<PanelAction> {
    let go = Callback::new(move |()| filters.set_period(Period::Last(SHORT_PERIOD_DAYS, CalendarUnit::Day)));
    let is_long = filters.range.get_untracked().days() > i64::from(SHORT_PERIOD_DAYS);
    is_long.then(|| (i18n::progress_sooner(), go)).into_iter().collect()
}

/// Where there is nothing: all departments, if only some are chosen; and days that are over.
fn empty_suggestions(filters: Filters) -> Vec<PanelAction> {
    let go = |period: Period| Callback::new(move |()| filters.set_period(period));
    let all = Callback::new(move |()| filters.set_departments(Departments::default()));
    let has_departments = filters.departments.with(|chosen| !chosen.ids().is_empty());
    let today = filters.clock.today.get();
    let other = match filters.range.get().start() > today {
        true => Some((i18n::panel_way_latest(), go(Period::default()))),
        false => {
            adjacent_period(filters.period.get(), PeriodStep::Previous, today, filters.week_start.get().0)
                .map(|before| (i18n::panel_way_before(), go(before)))
        }
    };
    has_departments.then(|| (i18n::panel_way_all_departments(), all)).into_iter().chain(other).collect()
}

//! Conversations hour by hour: of each day, or of a usual week.

use std::sync::Arc;

use leptos::html::Button;
use leptos::prelude::*;

use super::covering::{HOURS, hour_untold, reporting_words, scope_words, to_come};
use super::handles::use_handles;
use super::shown_series::on_clocks;
use super::trend_panel::{reader, use_crosshair};
use crate::components::browser_wording::BrowserWording;
use crate::components::drawing::Picture;
use crate::components::face::{Content, Face, Showing};
use crate::components::handles::Handles;
use crate::components::heat::HeatDrawing;
use crate::components::panel::Panel;
use crate::components::select::{Choice, Select};
use crate::components::table::TableData;
use crate::query::{HeatQuery, Query, use_heat};
use crate::state::directory::Directory;
use crate::state::filters::Filters;
use crate::state::session::Session;
use analytics::beside::Asked;
use analytics::fold::Fold;
use analytics::heat::{Column, Heat, Hour, ToldDay};
use analytics::question::Scope;
use analytics::wording::Wording;

const ABOUT: &[fn() -> &'static str] = &[i18n::heat_about];

/// More calls than these nobody waits for, nor is there room to keep so many answers.
const MOST_CALLS: i64 = 92;
/// So many calls of one route a workspace answers in a minute, by default.
const CALLS_A_MINUTE: usize = 10;

/// A field of hours by days.
#[component]
pub fn HeatPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    // The hours are requested for the scope at the time of the click.
    let wish = RwSignal::new(None);
    let is_wanted = Memo::new(move |_| {
        let scope = filters.scope.get();
        // The sentence above the tiles asks for the hours of a single day too, so that they cost no call.
        scope.range.days() == 1 || wish.with(|wish| *wish == Some(scope))
    });
    let heat = use_heat(filters, is_wanted);
    let report = Memo::new(move |_| showing(heat, is_wanted, (filters, directory)));
    let handles = use_handles(heat.controls);
    let refresh_button = NodeRef::<Button>::new();
    let on_load = Callback::new(move |()| {
        handles.wanted.set(true);
        // The button goes with what it asks for.
        if let Some(refresh_button) = refresh_button.get_untracked() {
            let _ = refresh_button.focus();
        }
        wish.set(Some(filters.scope.get_untracked()));
    });
    // Who stops it wants no more of several days, now or with the next refresh.
    let on_stop = Callback::new(move |()| {
        wish.set(None);
        heat.controls.stop.run(());
    });
    let tools = view! {
        <FoldChoice />
        <LoadButton heat is_wanted on_load />
    }
    .into_any();
    view! {
        <Panel refresh_button name=i18n::heat_title class="heat" report now=filters.clock.now zone=filters.zone
            handles=Handles { stop: on_stop, ..handles } about=ABOUT reader=reader(use_crosshair(filters), filters) tools />
    }
}

/// Days, or a usual week.
#[component]
fn FoldChoice() -> impl IntoView {
    let filters: Filters = expect_context();
    let choices = Memo::new(|_| {
        let choice =
            |fold: Fold, title: &str| Choice { value: fold.name().into(), title: title.into(), group: None };
        vec![choice(Fold::Days, i18n::heat_days()), choice(Fold::Week, i18n::heat_week())]
    });
    let chosen = Memo::new(move |_| filters.fold.get().to_string());
    let on_change = Callback::new(move |name: String| filters.set_fold(name.parse().unwrap_or_default()));
    view! { <Select label=i18n::heat_columns choices chosen on_change /> }
}

/// Asks for the hours that are missing, where nobody has yet and they are not too many.
#[component]
fn LoadButton(heat: Query<HeatQuery>, is_wanted: Memo<bool>, on_load: Callback<()>) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let missing = Memo::new(move |_| {
        let seen = heat.state().current().map(|answer| seen(&answer.value.now, filters));
        let seen = seen.unwrap_or_else(|| seen_none(filters));
        seen.columns.iter().filter(|column| !column.is_known()).count()
    });
    let can_load = Memo::new(move |_| {
        let is_short = filters.scope.with(|scope| scope.range.days() <= most_days(scope));
        missing.get() > 0 && !is_wanted.get() && is_short
    });
    let title = move || {
        let days = missing.get();
        load_words(days, days * filters.scope.with(Scope::parts), session.is_demo())
    };
    view! {
        {move || can_load.get().then(|| view! {
            <button type="button" on:click=move |_| on_load.run(())>{move || title()}</button>
        })}
    }
}

/// The query as its panel shows it.
fn showing(
    heat: Query<HeatQuery>,
    is_wanted: Memo<bool>,
    (filters, directory): (Filters, Directory),
) -> Showing {
    let (Asked { now: HeatQuery { scope, .. }, .. }, state) = heat.shown();
    let covers = scope_words(&scope, &reporting_words(HOURS, scope.range, filters), directory);
    let most = most_days(&scope);
    let instead = match scope.range.days() > most {
        true => Some(i18n::heat_too_long(most as f64)),
        false => to_come(scope.range, filters),
    };
    let Some(answer) = state.answer() else {
        // Nothing was asked, so that nothing failed.
        let is_open = !is_wanted.get();
        let instead = instead.or(is_open.then(|| i18n::heat_not_asked().into()));
        return Showing::without_numbers(match instead {
            Some(sentence) => Face::without_answer(covers, sentence),
            None => Face::new(&state, covers, String::new(), Vec::new()),
        });
    };
    let heat = Arc::new(seen(&answer.value.now, filters));
    let notes = notes(&heat, &answer.value.now, scope.range.days(), filters);
    let face = Face::new(&state, covers, String::new(), notes).instead(instead);
    let fold = filters.fold.get();
    let shown = match fold {
        Fold::Days => heat,
        Fold::Week => Arc::new(heat.usual_week(filters.week_start.get().0)),
    };
    let table = table(&shown, fold);
    Showing { face, content: Content::Chart(Picture::new(HeatDrawing::new(shown, fold))), table }
}

/// How many of the days are known, and which of them lack an hour.
fn notes(heat: &Heat, answer: &[ToldDay], days: i64, filters: Filters) -> Vec<String> {
    let (known, days) = (heat.known() as f64, days as f64);
    let part = (known < days).then(|| i18n::heat_part(days, known));
    let (reporting, zone) = (filters.zones.reporting.get(), filters.zone.get());
    let told = answer.iter().filter(|day| day.told.is_some());
    let untold = told.filter_map(|told| hour_untold(told.day, reporting.as_ref(), &zone, &BrowserWording));
    part.into_iter().chain(untold).collect()
}

/// The heat map of an answer: hours in the zone that cut them, as of now.
fn seen(days: &[ToldDay], filters: Filters) -> Heat {
    let now = filters.clock.minute.get();
    let zone = filters.zones.reporting.get().unwrap_or(filters.zone.get());
    let today = zone.local(now).date();
    let column = |told: &ToldDay| match &told.told {
        Some((series, at)) => {
            let [then, now] = [*at, now].map(|at| on_clocks(series, at, filters));
            Column::of(told.day, &then, &now).without_last_hour(zone.repeats_last_hour(told.day))
        }
        None if told.day > today => Column::to_come(told.day),
        None => Column::unknown(told.day),
    };
    Heat { columns: days.iter().map(column).collect() }
}

/// The same where no answer is here.
fn seen_none(filters: Filters) -> Heat {
    let range = filters.range.get();
    let days = range.start().iter_days().take_while(|day| *day <= range.end());
    seen(&days.map(|day| ToldDay { day, told: None }).collect::<Vec<_>>(), filters)
}

/// How many days can be asked for: each is a call for each department.
fn most_days(scope: &Scope) -> i64 {
    MOST_CALLS / scope.parts().max(1) as i64
}

/// What is to be loaded, and how long the workspace will let it wait. The built-in demo has no limit.
fn load_words(days: usize, calls: usize, is_demo: bool) -> String {
    let load = i18n::heat_load(calls as f64, days as f64);
    match calls.saturating_sub(1) / CALLS_A_MINUTE {
        waits if waits > 0 && !is_demo => i18n::heat_load_long(&load, waits as f64),
        _ => load,
    }
}

fn table(heat: &Heat, fold: Fold) -> TableData {
    let row = |column: &Column| {
        let day = match fold {
            Fold::Days => BrowserWording.full_day(column.day),
            Fold::Week => BrowserWording.long_weekday(column.day),
        };
        let hour = |hour: &Hour| match hour {
            Hour::Number(number) => BrowserWording.count(*number),
            Hour::Running(number) => i18n::heat_so_far(&BrowserWording.count(*number)),
            Hour::NotYet => i18n::trends_not_yet().into(),
            Hour::Unknown => super::covering::NOTHING.into(),
            Hour::Untold => i18n::heat_untold().into(),
            Hour::Skipped => i18n::heat_skipped().into(),
        };
        std::iter::once(day).chain(column.hours.iter().map(hour)).collect()
    };
    let head =
        std::iter::once(i18n::heat_day().to_owned()).chain(BrowserWording.hours().iter().cloned()).collect();
    TableData { head, rows: heat.columns.iter().map(row).collect(), ..TableData::default() }
}

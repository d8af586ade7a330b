//! Conversations hour by hour: of each day, or of a usual week.

use std::sync::Arc;

use leptos::html::Button;
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::features::heatmap::HeatmapQuery;
use crate::features::heatmap::use_heatmap;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::captions::{HOURS, missing_hour_note, not_started_text, reporting_zone_text, scope_text};
use crate::panels::handles::use_panel_controls;
use crate::panels::panel_state;
use crate::panels::shown_series::in_reporting_zone;
use crate::panels::trend::{figure_options, use_crosshair};
use crate::query::QueryHandle;
use crate::query::directory::Directory;
use crate::session::session::Session;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::heatmap_chart::HeatmapChart;
use crate::ui::panel::controls::PanelControls;
use crate::ui::panel::panel::Panel;
use crate::ui::panel::state::{Content, PanelModel, PanelState};
use crate::ui::select::{Choice, Select};
use crate::ui::table::table::TableData;
use analytics::heatmap::{Column, Heatmap, Hour, ReportedDay};
use analytics::heatmap_columns::HeatmapColumns;
use analytics::locale_format::LocaleFormat;
use analytics::scope::Scope;

const ABOUT: &[fn() -> &'static str] = &[i18n::heat_about];

/// More calls than these nobody waits for, nor is there room to keep so many answers.
const MOST_CALLS: i64 = 92;
/// So many calls of one route a workspace answers in a minute, by default.
const CALLS_A_MINUTE: usize = 10;

/// A field of hours by days.
#[component]
pub fn HeatmapPanel() -> impl IntoView {
    let filters: Filters = expect_context();
    let directory: Directory = expect_context();
    // The hours are requested for the scope at the time of the click.
    let requested_scope = RwSignal::new(None);
    let is_wanted = Memo::new(move |_| {
        let scope = filters.scope.get();
        // The sentence above the tiles asks for the hours of a single day too, so that they cost no call.
        scope.range.days() == 1 || requested_scope.with(|requested_scope| *requested_scope == Some(scope))
    });
    let heat = use_heatmap(filters, is_wanted);
    let model = Memo::new(move |_| panel_model(heat, is_wanted, (filters, directory)));
    let controls = use_panel_controls(heat.controls);
    let refresh_button = NodeRef::<Button>::new();
    let on_load = Callback::new(move |()| {
        controls.announce_result.set(true);
        // The button goes with what it asks for.
        if let Some(refresh_button) = refresh_button.get_untracked() {
            let _ = refresh_button.focus();
        }
        requested_scope.set(Some(filters.scope.get_untracked()));
    });
    // Who stops it wants no more of several days, now or with the next refresh.
    let on_stop = Callback::new(move |()| {
        requested_scope.set(None);
        heat.controls.stop.run(());
    });
    let tools = view! {
        <ColumnChoice />
        <LoadButton heat is_wanted on_load />
    }
    .into_any();
    view! {
        <Panel refresh_button name=i18n::heat_title class="heat" model now=filters.clock.now zone=filters.zone
            controls=PanelControls { stop: on_stop, ..controls } about=ABOUT options=figure_options(use_crosshair(filters), filters) tools />
    }
}

/// Days, or a usual week.
#[component]
fn ColumnChoice() -> impl IntoView {
    let filters: Filters = expect_context();
    let choices = Memo::new(|_| {
        let choice = |columns_by: HeatmapColumns, title: &str| Choice {
            value: columns_by.name().into(),
            title: title.into(),
            group: None,
        };
        vec![
            choice(HeatmapColumns::Days, i18n::heat_days()),
            choice(HeatmapColumns::Weekdays, i18n::heat_week()),
        ]
    });
    let chosen = Memo::new(move |_| filters.heatmap_columns.get().to_string());
    let on_change =
        Callback::new(move |name: String| filters.set_heatmap_columns(name.parse().unwrap_or_default()));
    view! { <Select label=i18n::heat_columns choices chosen on_change /> }
}

/// Asks for the hours that are missing, where nobody has yet and they are not too many.
#[component]
fn LoadButton(
    heat: QueryHandle<HeatmapQuery>,
    is_wanted: Memo<bool>,
    on_load: Callback<()>,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let missing = Memo::new(move |_| {
        let seen = heat.state().current().map(|answer| heatmap(&answer.value.now, filters));
        let seen = seen.unwrap_or_else(|| unknown_heatmap(filters));
        seen.columns.iter().filter(|column| !column.is_known()).count()
    });
    let can_load = Memo::new(move |_| {
        let is_short = filters.scope.with(|scope| scope.range.days() <= most_days(scope));
        missing.get() > 0 && !is_wanted.get() && is_short
    });
    let title = move || {
        let days = missing.get();
        load_label(days, days * filters.scope.with(Scope::parts), session.is_demo())
    };
    view! {
        {move || can_load.get().then(|| view! {
            <button type="button" on:click=move |_| on_load.run(())>{move || title()}</button>
        })}
    }
}

/// The query as its panel shows it.
fn panel_model(
    heat: QueryHandle<HeatmapQuery>,
    is_wanted: Memo<bool>,
    (filters, directory): (Filters, Directory),
) -> PanelModel {
    let (ComparedKey { now: HeatmapQuery { scope, .. }, .. }, state) = heat.shown();
    let covers = scope_text(&scope, &reporting_zone_text(HOURS, scope.range, filters), directory);
    let most = most_days(&scope);
    let instead = match scope.range.days() > most {
        true => Some(i18n::heat_too_long(most as f64)),
        false => not_started_text(scope.range, filters),
    };
    let Some(answer) = state.answer() else {
        // Nothing was asked, so that nothing failed.
        let is_open = !is_wanted.get();
        let instead = instead.or(is_open.then(|| i18n::heat_not_asked().into()));
        return PanelModel::without_numbers(match instead {
            Some(sentence) => PanelState::without_answer(covers, sentence),
            None => panel_state::panel_state(&state, covers, String::new(), Vec::new()),
        });
    };
    let heat = Arc::new(heatmap(&answer.value.now, filters));
    let notes = notes(&heat, &answer.value.now, scope.range.days(), filters);
    let panel_state = panel_state::panel_state(&state, covers, String::new(), notes).with_message(instead);
    let columns_by = filters.heatmap_columns.get();
    let shown = match columns_by {
        HeatmapColumns::Days => heat,
        HeatmapColumns::Weekdays => Arc::new(heat.weekday_means(filters.week_start.get().0)),
    };
    let table = table(&shown, columns_by);
    PanelModel {
        panel_state,
        content: Content::Chart(AnyChart::new(HeatmapChart::new(shown, columns_by))),
        table,
    }
}

/// How many of the days are known, and which of them lack an hour.
fn notes(heat: &Heatmap, answer: &[ReportedDay], days: i64, filters: Filters) -> Vec<String> {
    let (known, days) = (heat.known_columns() as f64, days as f64);
    let part = (known < days).then(|| i18n::heat_part(days, known));
    let (reporting, zone) = (filters.zones.reporting.get(), filters.zone.get());
    let reported = answer.iter().filter(|day| day.reported.is_some());
    let untold = reported
        .filter_map(|reported| missing_hour_note(reported.day, reporting.as_ref(), &zone, &IntlFormat));
    part.into_iter().chain(untold).collect()
}

/// The heat map of an answer: hours in the zone that cut them, as of now.
fn heatmap(days: &[ReportedDay], filters: Filters) -> Heatmap {
    let now = filters.clock.minute.get();
    let zone = filters.zones.reporting.get().unwrap_or(filters.zone.get());
    let today = zone.local(now).date();
    let column = |reported: &ReportedDay| match &reported.reported {
        Some((series, at)) => {
            let [then, now] = [*at, now].map(|at| in_reporting_zone(series, at, filters));
            Column::of(reported.day, &then, &now).without_last_hour(zone.repeats_last_hour(reported.day))
        }
        None if reported.day > today => Column::to_come(reported.day),
        None => Column::unknown(reported.day),
    };
    Heatmap { columns: days.iter().map(column).collect() }
}

/// The same where no answer is here.
fn unknown_heatmap(filters: Filters) -> Heatmap {
    let range = filters.range.get();
    let days = range.start().iter_days().take_while(|day| *day <= range.end());
    heatmap(&days.map(|day| ReportedDay { day, reported: None }).collect::<Vec<_>>(), filters)
}

/// How many days can be asked for: each is a call for each department.
fn most_days(scope: &Scope) -> i64 {
    MOST_CALLS / scope.parts().max(1) as i64
}

/// What is to be loaded, and how long the workspace will let it wait. The built-in demo has no limit.
fn load_label(days: usize, calls: usize, is_demo: bool) -> String {
    let load = i18n::heat_load(calls as f64, days as f64);
    match calls.saturating_sub(1) / CALLS_A_MINUTE {
        waits if waits > 0 && !is_demo => i18n::heat_load_long(&load, waits as f64),
        _ => load,
    }
}

fn table(heat: &Heatmap, columns_by: HeatmapColumns) -> TableData {
    let row = |column: &Column| {
        let day = match columns_by {
            HeatmapColumns::Days => IntlFormat.full_day(column.day),
            HeatmapColumns::Weekdays => IntlFormat.long_weekday(column.day),
        };
        let hour = |hour: &Hour| match hour {
            Hour::Number(number) => IntlFormat.count(*number),
            Hour::Running(number) => i18n::heat_so_far(&IntlFormat.count(*number)),
            Hour::NotYet => i18n::trends_not_yet().into(),
            Hour::Unknown => crate::panels::captions::NO_VALUE.into(),
            Hour::NotReported => i18n::heat_untold().into(),
            Hour::Skipped => i18n::heat_skipped().into(),
        };
        std::iter::once(day).chain(column.hours.iter().map(hour)).collect()
    };
    let head =
        std::iter::once(i18n::heat_day().to_owned()).chain(IntlFormat.hours().iter().cloned()).collect();
    TableData { head, rows: heat.columns.iter().map(row).collect(), ..TableData::default() }
}

//! The heat map of an answer, what is said about it, and its table.

use std::sync::Arc;

use analytics::heatmap::{Column, Heatmap, Hour, ReportedDay};
use analytics::heatmap_columns::HeatmapColumns;
use analytics::locale_format::LocaleFormat;
use leptos::prelude::*;

use super::HeatmapQuery;
use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::panels::captions::{
    HOURS, department_names, missing_hour_note, not_started_text, reporting_zone_text, scope_text,
};
use crate::panels::panel_state;
use crate::panels::shown_series::in_reporting_zone;
use crate::query::QueryHandle;
use crate::query::directory::Directory;
use crate::ui::chart::chart_model::AnyChart;
use crate::ui::chart::heatmap_chart::HeatmapChart;
use crate::ui::panel::state::{PanelModel, PanelState};
use crate::ui::table::cell::{Cell, CellValue, Standing};
use crate::ui::table::column::ColumnKind;
use crate::ui::table::table::TableData;
use crate::ui::table::table_data::Heads;

/// More days have no room beside each other: of these there is a usual week.
const MOST_COLUMNS: i64 = 92;

/// The query as its panel shows it.
pub(super) fn panel_model(
    heat: QueryHandle<HeatmapQuery>,
    is_wanted: Memo<bool>,
    (filters, directory): (Filters, Directory),
) -> PanelModel {
    let (ComparedKey { now: HeatmapQuery { scope, .. }, .. }, state) = heat.shown();
    let covers = scope_text(&scope, &reporting_zone_text(HOURS, scope.range, filters), directory);
    let instead = not_started_text(scope.range, filters);
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
    let panel_state = panel_state::panel_state(&state, covers, String::new(), notes)
        .of_days(scope.range)
        .of_departments(department_names(&scope, directory))
        .with_message(instead);
    let columns_by = shown_columns(filters);
    let shown = match columns_by {
        HeatmapColumns::Days => heat,
        HeatmapColumns::Weekdays => Arc::new(heat.weekday_means(filters.week_start.get().0)),
    };
    let table = table(&shown, columns_by);
    PanelModel { panel_state, chart: Some(AnyChart::new(HeatmapChart::new(shown, columns_by))), table }
}

/// How many of the days are known, and which of them lack an hour.
fn notes(heat: &Heatmap, answer: &[ReportedDay], days: i64, filters: Filters) -> Vec<String> {
    let (known, days) = (heat.known_columns() as f64, days as f64);
    let part = (known < days).then(|| i18n::heat_part(days, known));
    let (reporting, zone) = (filters.zones.reporting.get(), filters.zone.get());
    let reported = answer.iter().filter(|day| day.reported.is_some());
    let unreported = reported
        .filter_map(|reported| missing_hour_note(reported.day, reporting.as_ref(), &zone, &IntlFormat));
    part.into_iter().chain(unreported).collect()
}

/// The heat map of an answer: hours in the zone that cut them, as of now.
pub(super) fn heatmap(days: &[ReportedDay], filters: Filters) -> Heatmap {
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
pub(super) fn unknown_heatmap(filters: Filters) -> Heatmap {
    let range = filters.range.get();
    let days = range.start().iter_days().take_while(|day| *day <= range.end());
    heatmap(&days.map(|day| ReportedDay { day, reported: None }).collect::<Vec<_>>(), filters)
}

/// Days or a usual week, as far as there is a choice.
pub(super) fn shown_columns(filters: Filters) -> HeatmapColumns {
    if has_column_choice(filters) { filters.heatmap_columns.get() } else { HeatmapColumns::Weekdays }
}

/// Whether the days have room beside each other.
pub(super) fn has_column_choice(filters: Filters) -> bool {
    filters.range.get().days() <= MOST_COLUMNS
}

fn table(heat: &Heatmap, columns_by: HeatmapColumns) -> TableData {
    let row = |column: &Column| {
        let day = match columns_by {
            HeatmapColumns::Days => {
                Cell::text(IntlFormat.full_day(column.day)).holding(Some(CellValue::Day(column.day)))
            }
            HeatmapColumns::Weekdays => Cell::text(IntlFormat.long_weekday(column.day)),
        };
        let counted = |text: String, number: f64| {
            Cell::text(text).holding(Some(CellValue::Number(ColumnKind::Count, number)))
        };
        let hour = |hour: &Hour| match hour {
            Hour::Number(number) => counted(IntlFormat.count(*number), *number),
            Hour::Running(number) => {
                let so_far = i18n::heat_so_far(&IntlFormat.count(*number));
                let standing = Standing { is_running: true, ..Standing::default() };
                counted(so_far.clone(), *number).remarking(Some(so_far)).standing(standing)
            }
            Hour::NotYet => Cell::text(i18n::trends_not_yet()),
            Hour::Unknown => Cell::no_value(),
            Hour::NotReported => Cell::text(i18n::heat_untold()),
            Hour::Skipped => Cell::text(i18n::heat_skipped()),
        };
        std::iter::once(day).chain(column.hours.iter().map(hour)).collect()
    };
    let head =
        std::iter::once(i18n::heat_day().to_owned()).chain(IntlFormat.hours().iter().cloned()).collect();
    let metric = match columns_by {
        HeatmapColumns::Days => i18n::heat_title().to_owned(),
        HeatmapColumns::Weekdays => format!("{} ({})", i18n::heat_title(), i18n::heat_week()),
    };
    TableData::unsorted(head, heat.columns.iter().map(row)).of_heads(Heads::Hours(metric))
}

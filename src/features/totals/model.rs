//! The totals as a table, and what is said about them.

use std::sync::Arc;

use analytics::change::Change;
use analytics::compared_ranges::ComparedRanges;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::range::DateRange;
use analytics::scope::Scope;
use analytics::totals::Totals;
use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::{ComparedAnswer, ComparedKey};
use crate::filters::filters::Filters;
use crate::panels::captions::{
    DAYS, aggregation_note, department_names, may_be_running, missing_hour_note, no_conversations_text,
    not_started_text, reporting_zone_text, scope_text, with_previous_range,
};
use crate::panels::panel_state;
use crate::query::directory::Directory;
use crate::query::{QueryHandle, TotalsQuery};
use crate::text::change::{COUNT, describe_with_difference};
use crate::ui::panel::state::PanelModel;
use crate::ui::table::cell::{Cell, CellValue};
use crate::ui::table::column::{ColumnId, ColumnKind};
use crate::ui::table::table::TableData;

/// The columns of the totals' table: the last where they are compared.
pub(super) const COLUMNS: [ColumnId; 3] =
    [ColumnId::new("metric"), ColumnId::new("value"), ColumnId::new("change")];

/// The query as its panel shows it. `explains_change` says whether it is told why counts have no percentage, which is of no
/// use beside changes of the part that is over.
pub(super) fn panel_model(
    totals: QueryHandle<TotalsQuery>,
    explains_change: bool,
    (filters, directory): (Filters, Directory),
) -> PanelModel {
    let (ComparedKey { now: TotalsQuery(scope), before }, state) = totals.shown();
    let (range, compared) = (scope.range, before.map(|before| before.0.range));
    let covers = with_previous_range(scope_line(&scope, (filters, directory)), range, compared);
    let answer = state.answer();
    let doubt = comparison_doubt(
        range,
        compared,
        answer.map(|answer| [answer.at, answer.value.before_at.unwrap_or(answer.at)]),
        filters,
    );
    let is_comparable =
        doubt.is_none() && compared.is_some_and(|days| ComparedRanges::whole(range, days).is_comparable());
    let answer = answer.map(|answer| &answer.value);
    let own = aggregation_note(&scope, i18n::covering_sum, directory);
    let notes = answer.map(|answer| {
        notes(answer, own, doubt.filter(|_| explains_change), [Some(range), compared], filters)
    });
    let empty = no_conversations_text(range);
    let panel_state = panel_state::panel_state(&state, covers, empty, notes.unwrap_or_default())
        .of_days(range)
        .of_departments(department_names(&scope, directory))
        .with_gaps(answer.and_then(ComparedAnswer::failure))
        .with_message(not_started_text(range, filters));
    let rows = answer.map(|answer| rows(answer, is_comparable, scope.has_several_departments()));
    PanelModel { panel_state, chart: None, table: table(rows.unwrap_or_default()) }
}

/// Days, whose days they are, and departments, without what they are compared with.
pub(super) fn scope_line(scope: &Scope, (filters, directory): (Filters, Directory)) -> String {
    scope_text(scope, &reporting_zone_text(DAYS, scope.range, filters), directory)
}

/// Why the two periods cannot be compared: one of them may be running.
fn comparison_doubt(
    range: DateRange,
    compared: Option<DateRange>,
    answered_at: Option<[DateTime<Utc>; 2]>,
    filters: Filters,
) -> Option<&'static str> {
    let is_running = |days: DateRange, at| may_be_running(days, at, filters);
    let (now_at, before_at) = answered_at.map(|[now, before]| (now, before)).unzip();
    match compared {
        Some(days) if before_at.is_some_and(|at| is_running(days, at)) => Some(i18n::comparing_running()),
        Some(_) if range.end() >= filters.clock.today.get() => Some(i18n::comparing_whole()),
        Some(_) if now_at.is_some_and(|at| is_running(range, at)) => Some(i18n::comparing_running()),
        _ => None,
    }
}

/// What the numbers are a sum of, why they are not compared, and the hours that a period lacks.
fn notes(
    answer: &ComparedAnswer<Arc<Totals>>,
    aggregation: Option<String>,
    doubt: Option<&str>,
    ranges: [Option<DateRange>; 2],
    filters: Filters,
) -> Vec<String> {
    let (reporting, shown_zone) = (filters.zones.reporting.get(), filters.zone.get());
    let doubt = doubt.filter(|_| answer.previous().is_some());
    let missing_hour =
        |range: DateRange| missing_hour_note(range.end(), reporting.as_ref(), &shown_zone, &IntlFormat);
    aggregation
        .into_iter()
        .chain(doubt.map(str::to_owned))
        .chain(ranges.into_iter().flatten().filter_map(missing_hour))
        .collect()
}

/// A total: its name, its number in words, and how that has changed, where it is known.
struct TotalRow {
    name: &'static str,
    value: Cell,
    change: Option<Cell>,
}

fn table(rows: Vec<TotalRow>) -> TableData {
    let mut head = vec![i18n::totals_total(), i18n::totals_count()];
    let is_compared = rows.iter().any(|row| row.change.is_some());
    head.extend(is_compared.then(i18n::comparing_change));
    let cells = |row: TotalRow| {
        let change = is_compared.then(|| row.change.unwrap_or_else(|| Cell::no_value()));
        [Cell::text(row.name), row.value].into_iter().chain(change).collect::<Vec<Cell>>()
    };
    let head = head.into_iter().map(String::from).collect();
    TableData::unsorted(head, rows.into_iter().map(cells)).with_ids(COLUMNS)
}

fn rows(
    answer: &ComparedAnswer<Arc<Totals>>,
    is_comparable: bool,
    has_several_departments: bool,
) -> Vec<TotalRow> {
    let totals = &answer.now;
    let row = |name, of: fn(&Totals) -> Option<u64>, is_comparable| {
        let before = answer.previous().and_then(|totals| of(totals)).map(|count| count as f64);
        let now = of(totals).map(|count| count as f64);
        let changed = |text: String, before, difference| {
            Cell::text(text).holding(Some(CellValue::Change(ColumnKind::Count, Some(before), difference)))
        };
        let change = now.zip(before).map(|(now, before)| match is_comparable {
            true => {
                let change = Change::of_counts(before, now);
                let text = describe_with_difference(change, COUNT, Unit::Count, &IntlFormat);
                changed(text, before, change.difference())
            }
            false => changed(i18n::change_before(&IntlFormat.count(before)), before, None),
        });
        let value = match now {
            Some(count) => Cell::of(ColumnKind::Count, count),
            None => Cell::text(i18n::tables_not_sent()),
        };
        TotalRow { name, value, change }
    };
    let mut rows = vec![
        row(i18n::totals_conversations(), |totals| totals.conversations, is_comparable),
        row(i18n::totals_open(), |totals| totals.open, is_comparable),
        row(i18n::totals_on_hold(), |totals| totals.on_hold, is_comparable),
        row(i18n::totals_messages(), |totals| totals.messages, is_comparable),
        // Of an old period those are missing who came back later, so that a change would always lean upwards.
        row(i18n::totals_visitors(), |totals| totals.visitors, false),
    ];
    if let Some(visitors) = rows.last_mut().filter(|_| has_several_departments) {
        visitors.value = Cell::text(i18n::totals_no_sum());
    }
    rows
}

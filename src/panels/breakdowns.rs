//! Numbers by label beside those of the compared period.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::captions::{
    AggregationText, aggregation_note, department_names, no_conversations_text, not_started_text, scope_text,
    with_previous_range, zone_text,
};
use super::panel_state;
use crate::browser::intl_format::IntlFormat;
use crate::filters::compared::ComparedKey;
use crate::filters::filters::Filters;
use crate::query::directory::Directory;
use crate::query::{Query, QueryHandle};
use crate::text::breakdown::row_name;
use crate::text::comparison::previous;
use crate::ui::chart::bar_chart::change_text;
use crate::ui::panel::state::PanelState;
use crate::ui::table::cell::Cell;
use crate::ui::table::column::{Column, ColumnKind};
use crate::ui::table::table::TableData;
use analytics::breakdown::{Breakdown, ByLicence, Comparability, Row};
use analytics::breakdown_comparison::compare_breakdowns;
use analytics::compared_ranges::{ComparedRanges, ElapsedRange};
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::scope::ZonedScope;

/// What a panel of numbers by label says, and the numbers if there are any: beside those of the compared period where
/// these were counted by the same report.
pub fn breakdown_panel<K, T>(
    query: QueryHandle<K>,
    (filters, directory): (Filters, Directory),
    (how, notes): (AggregationText, impl Fn(&ByLicence<T>) -> Vec<String>),
    breakdown: impl Fn(&ByLicence<T>) -> Breakdown,
) -> (PanelState, Option<Breakdown>)
where
    K: Query<Answer = ByLicence<T>> + AsRef<ZonedScope>,
{
    let (key, state) = query.shown();
    let answered = key.map(|key| key.as_ref().clone());
    let question = &answered.now;
    let range = question.scope.range;
    let covers = scope_text(&question.scope, &zone_text(&question.zone), directory);
    let covers =
        with_previous_range(covers, range, answered.before.as_ref().map(|before| before.scope.range));
    let (mut sentences, mut gaps) = (Vec::new(), Vec::new());
    let data = state.answer().map(|answer| {
        let (answer, at) = (&answer.value, answer.at);
        sentences.extend(notes(&answer.now));
        sentences.extend(aggregation_note(&question.scope, how, directory));
        gaps.extend(answer.failure());
        let now = breakdown(&answer.now);
        let unreadable = now.unreadable.len();
        gaps.extend((unreadable > 0).then(|| i18n::covering_unread(unreadable as f64)));
        gaps.extend((now.over_limit > 0).then(|| i18n::covering_beyond(now.over_limit as f64)));
        let is_premium = |offered: &ByLicence<T>| matches!(offered, ByLicence::Premium(_));
        let before = answer.previous().filter(|before| is_premium(before) == is_premium(&answer.now));
        match before.zip(pair(&answered, is_premium(&answer.now), at)) {
            None => now,
            Some((before, pair)) => {
                let than = previous(pair, range, filters.clock.today.get(), &IntlFormat);
                sentences.extend(running_note(pair, &than));
                let comparability = if pair.is_comparable() {
                    Comparability::Comparable
                } else {
                    Comparability::NotComparable
                };
                Breakdown {
                    compared_with: than,
                    ..compare_breakdowns(&now, &breakdown(before), comparability)
                }
            }
        }
    });
    (
        panel_state::panel_state(&state, covers, no_conversations_text(range), sentences)
            .of_days(range)
            .of_departments(department_names(&question.scope, directory))
            .with_gaps(gaps)
            .with_message(not_started_text(range, filters)),
        data,
    )
}

/// What an answer of the time `at` puts beside what, if either period had begun. Only the premium reports can be asked for
/// a part of a day.
fn pair(asked: &ComparedKey<ZonedScope>, is_premium: bool, at: DateTime<Utc>) -> Option<ComparedRanges> {
    let so_far = |asked: &ZonedScope, at| ElapsedRange::until(asked.scope.range, &asked.zone, at);
    let elapsed = asked.cutoff(at).filter(|_| is_premium);
    let before = so_far(asked.before.as_ref()?, elapsed.unwrap_or(at))?;
    Some(ComparedRanges { now: so_far(&asked.now, at)?, before })
}

/// That a period runs, and how the two stand beside each other then.
fn running_note(pair: ComparedRanges, than: &str) -> Option<String> {
    match (pair.now.until, pair.before.until) {
        (Some(_), Some(_)) => Some(i18n::comparing_elapsed(than)),
        (Some(_), None) => Some(i18n::comparing_whole().into()),
        (None, Some(_)) => Some(i18n::comparing_running().into()),
        (None, None) => None,
    }
}

/// The cell that names a row. Nobody's name comes last in their order.
pub fn name_cell(row: &Row) -> Cell {
    let name = row_name(&row.name);
    if row.name.is_unassigned() { Cell::text(name) } else { Cell::name(name) }
}

/// What a row of a table is known by: an id where there is one.
pub fn row_key(row: &Row) -> String {
    row.id.clone().unwrap_or_else(|| row_name(&row.name))
}

/// Adds to a table what stands beside the numbers.
pub fn with_previous(data: &Breakdown, table: TableData) -> TableData {
    if data.comparability == Comparability::NotCompared {
        return table;
    }
    let is_comparable = data.comparability == Comparability::Comparable;
    let cell = |words: Option<String>, number: Option<f64>| {
        words.map_or_else(Cell::no_value, |words| Cell::new(words, number.into()))
    };
    let cells = |row: &Row| {
        let change = row.before.filter(|_| is_comparable).map(|before| row.total() - before);
        let before = row.before.map(|before| IntlFormat.value(before, data.unit));
        vec![cell(before, row.before), cell(change_text(data, row, &IntlFormat), change)]
    };
    let kind = if data.unit == Unit::Duration { ColumnKind::Duration } else { ColumnKind::Count };
    let before = Column::new(kind, "before", i18n::comparing_before());
    let change = Column::new(ColumnKind::Change, "change", i18n::comparing_change());
    table.extended(vec![before, change], data.rows.iter().map(cells))
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;
    use analytics::scope::Scope;
    use analytics::test_support::named_zone as named;

    /// What a report of exact instants compares at an instant, and the note about it.
    fn described(now: &str, before: &str, is_premium: bool, at: &str) -> Option<(String, bool, String)> {
        let of = |range: &str| ZonedScope {
            scope: Scope { range: range.parse().unwrap(), departments: Default::default() },
            zone: named("Europe/Berlin"),
        };
        let asked = ComparedKey { now: of(now), before: Some(of(before)) };
        let at: DateTime<Utc> = at.parse().unwrap();
        let pair = pair(&asked, is_premium, at)?;
        let than = previous(pair, asked.now.scope.range, asked.now.zone.date(at), &EnglishFormat);
        let note = running_note(pair, &than).unwrap_or_default();
        Some((than, pair.is_comparable(), note))
    }

    #[test]
    fn a_report_names_how_far_the_compared_days_count() {
        let (today, week) = ("2026-11-20..2026-11-20", "2026-11-13..2026-11-13");
        let at = "2026-11-20T15:20:40Z";
        let (than, is_comparable, note) = described(today, week, true, at).unwrap();
        assert_eq!((than.as_str(), is_comparable), ("last Friday by 16:20", true));
        assert_eq!(note, i18n::comparing_elapsed("last Friday by 16:20"));
        let (than, is_comparable, _) =
            described("2026-11-16..2026-11-20", "2026-11-09..2026-11-13", true, at).unwrap();
        assert_eq!((than.as_str(), is_comparable), ("9 Nov 2026 – 13 Nov 2026, the last day by 16:20", true));
        // The community report counts whole days.
        let whole = ("last Friday".into(), false, i18n::comparing_whole().into());
        assert_eq!(described(today, week, false, at), Some(whole));
        // Compared days that run themselves.
        let running = described("2026-11-13..2026-11-13", today, true, at).unwrap();
        assert_eq!((running.1, running.2.as_str()), (false, i18n::comparing_running()));
        let over = described("2026-11-10..2026-11-10", "2026-11-03..2026-11-03", true, at).unwrap();
        assert_eq!(over, ("Tue, 3 Nov 2026".into(), true, String::new()));
        // In the first minute there is nothing to compare with.
        assert_eq!(described(today, week, true, "2026-11-19T23:00:30Z"), None);
    }
}

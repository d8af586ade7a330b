//! Captions: which days, which time zone and which departments a number is for.

use chrono::{DateTime, NaiveDate, Utc};
use leptos::prelude::*;

use crate::browser::intl_format::IntlFormat;
use crate::filters::filters::Filters;
use crate::query::directory::Directory;
use analytics::compared_ranges::has_same_weekdays;
use analytics::department::DepartmentId;
use analytics::locale_format::LocaleFormat;
use analytics::range::DateRange;
use analytics::sanitize::excerpt;
use analytics::scope::Scope;
use analytics::zone::Zone;

/// A range in words, and whose days they are.
pub fn range_text(range: DateRange, whose: &str) -> String {
    i18n::covering_range(&IntlFormat.range(range), whose)
}

/// The most letters that the departments' names may have in a caption; beyond it their number stands there.
const MAX_NAMES_LENGTH: usize = 40;

/// A scope in words: its range, whose days they are, and its departments.
pub fn scope_text(scope: &Scope, whose: &str, directory: Directory) -> String {
    let departments = match scope.departments.ids() {
        [] => i18n::covering_all_departments().into(),
        [id] => directory.display_name(id),
        ids => {
            let names = names(scope, directory);
            let is_long = names.chars().count() > MAX_NAMES_LENGTH;
            if is_long { i18n::covering_departments(ids.len() as f64) } else { names }
        }
    };
    i18n::covering_scope(&departments, &IntlFormat.range(scope.range), whose)
}

/// The names of several departments.
fn names(scope: &Scope, directory: Directory) -> String {
    let name = |id: &DepartmentId| excerpt(&directory.display_name(id));
    scope.departments.ids().iter().map(name).collect::<Vec<_>>().join(i18n::covering_between_names())
}

/// The names of the departments of a scope; none where it is of all.
pub fn department_names(scope: &Scope, directory: Directory) -> Vec<String> {
    scope.departments.ids().iter().map(|id| directory.display_name(id)).collect()
}

/// How numbers of several departments are put together, by how many and by their names.
pub type AggregationText = fn(f64, &str) -> String;

/// How numbers of several departments came about.
pub fn aggregation_note(scope: &Scope, how: AggregationText, directory: Directory) -> Option<String> {
    let count = scope.departments.ids().len();
    (count > 1).then(|| how(count as f64, &names(scope, directory)))
}

/// For reports that the workspace cannot limit to one department.
pub fn all_departments_text(range: DateRange, whose: &str) -> String {
    i18n::covering_scope(i18n::covering_all_departments(), &IntlFormat.range(range), whose)
}

/// The chip of a panel whose numbers stand for all departments though some are chosen.
pub fn department_chip(
    filters: Filters,
    is_for_all: impl Fn() -> bool + Send + Sync + 'static,
) -> Signal<Option<String>> {
    let has_departments = move || filters.departments.with(|chosen| !chosen.ids().is_empty());
    Memo::new(move |_| {
        (has_departments() && is_for_all()).then(|| i18n::panel_not_by_department().to_owned())
    })
    .into()
}

/// What numbers cover, with the zone of its times, which only a single day has.
pub fn with_time_zone(covers: String, range: DateRange, filters: Filters) -> String {
    match range.single_day() {
        Some(_) => i18n::covering_times(&covers, &filters.zone.get().to_string()),
        None => covers,
    }
}

/// Whose days the reports with exact instants are.
pub fn zone_text(zone: &Zone) -> String {
    i18n::covering_zone(&zone.to_string())
}

/// Whose days or hours the workspace's own reports count: where its zone is not known, and where it is.
pub type BucketText = (fn() -> &'static str, fn(&str) -> String);

/// By days.
pub const DAYS: BucketText = (i18n::covering_reporting_days, i18n::covering_reporting_days_in);
/// By hours.
pub const HOURS: BucketText = (i18n::covering_reporting_hours, i18n::covering_reporting_hours_in);

/// Whose days or hours the workspace's own reports count, as far as that is known: a word about its zone only where it
/// is not the one that is shown.
pub fn reporting_zone_text(cut: BucketText, range: DateRange, filters: Filters) -> String {
    bucket_zone_text(cut, range, filters.zones.reporting.get().as_ref(), &filters.zone.get())
}

fn bucket_zone_text(
    (of_any, of): BucketText,
    range: DateRange,
    reporting: Option<&Zone>,
    shown: &Zone,
) -> String {
    match reporting {
        None => of_any().into(),
        Some(zone) if zone.agrees(shown, range) => zone_text(shown),
        Some(zone) => of(&zone.to_string()),
    }
}

/// The note that the workspace omits an hour of a period that ends with this day, because its clocks go back at the midnight
/// after it: those of its reports, or perhaps those shown where its own are not known.
pub fn missing_hour_note(
    day: NaiveDate,
    reporting: Option<&Zone>,
    shown: &Zone,
    format: &impl LocaleFormat,
) -> Option<String> {
    let zone = reporting.unwrap_or(shown);
    let message = match reporting {
        Some(_) => i18n::covering_hour_untold,
        None => i18n::covering_hour_untold_maybe,
    };
    zone.repeats_last_hour(day).then(|| message(&format.full_day(day), &zone.to_string()))
}

/// The dash in place of a number.
pub const NO_VALUE: &str = "–";

/// What a period covers, and the days that it is compared with.
pub fn with_previous_range(covers: String, range: DateRange, compared: Option<DateRange>) -> String {
    let Some(other) = compared else { return covers };
    let days = IntlFormat.range(other);
    match (range.days(), other.days()) {
        (own, other) if own != other => {
            i18n::covering_beside_unlike(&covers, &days, other as f64, own as f64)
        }
        _ if has_same_weekdays(range, other) => i18n::covering_beside(&covers, &days),
        _ => i18n::covering_beside(&covers, &i18n::comparisons_other_weekdays(&days)),
    }
}

/// Whether days ran at an instant, or may have: by the zone that is shown or by the one in which the workspace counts,
/// which is taken for UTC where it is not known.
pub fn may_be_running(days: DateRange, at: DateTime<Utc>, filters: Filters) -> bool {
    let reporting = filters.zones.reporting.get().unwrap_or_default();
    [filters.zone.get(), reporting].iter().any(|zone| days.end() >= zone.date(at))
}

/// An empty answer over a range: by the sentences for one day, and for the days from one to another.
pub fn empty_text(on: fn(&str) -> String, from: fn(&str, &str) -> String, range: DateRange) -> String {
    let [first, last] = [range.start(), range.end()].map(|day| IntlFormat.full_day(day));
    if range.single_day().is_some() { on(&first) } else { from(&first, &last) }
}

/// The same for a report of conversations.
pub fn no_conversations_text(range: DateRange) -> String {
    empty_text(i18n::covering_no_conversations_on, i18n::covering_no_conversations, range)
}

/// What to say in place of the numbers of a period that has not begun.
pub fn not_started_text(range: DateRange, filters: Filters) -> Option<String> {
    let start = range.start();
    (start > filters.clock.today.get()).then(|| i18n::covering_starts_on(&IntlFormat.full_day(start)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::locale_format::EnglishFormat;
    use analytics::test_support::named_zone as named;

    #[test]
    fn an_hour_repeated_at_midnight_is_reported_as_left_out() {
        let described = |day: &str, reporting: Option<&str>, shown: &str| {
            let (day, reporting) = (day.parse().unwrap(), reporting.map(named));
            missing_hour_note(day, reporting.as_ref(), &named(shown), &EnglishFormat)
        };
        let known = described("2026-10-29", Some("Africa/Cairo"), "UTC").unwrap();
        assert!(
            known.starts_with("On Thu, 29 Oct 2026, the last hour occurs twice in Africa/Cairo"),
            "{known}"
        );
        let guessed = described("2026-04-04", None, "America/Santiago").unwrap();
        assert!(guessed.starts_with("If the workspace reports in America/Santiago"), "{guessed}");
        assert_eq!(described("2026-10-29", Some("UTC"), "Africa/Cairo"), None);
        assert_eq!(described("2026-10-25", Some("Europe/Berlin"), "UTC"), None);
    }

    #[test]
    fn numbers_of_other_days_than_those_shown_name_their_zone() {
        let bucket_zone = |reporting: Option<&str>, shown: &str| {
            let range = "2026-03-01..2026-03-28".parse().unwrap();
            bucket_zone_text(DAYS, range, reporting.map(named).as_ref(), &named(shown))
        };
        let cases = [
            (None, "days in the workspace's reporting time zone"),
            (Some("Europe/Berlin"), "time zone: Europe/Berlin"),
            (Some("Europe/Paris"), "time zone: Europe/Berlin"),
            (Some("America/Sao_Paulo"), "days in the workspace's reporting time zone, America/Sao_Paulo"),
        ];
        for (reporting, expected) in cases {
            assert_eq!(bucket_zone(reporting, "Europe/Berlin"), expected);
        }
    }
}

//! Which days, whose zone and which departments a number is for.

use crate::components::browser_wording::BrowserWording;
use crate::domain::department::DepartmentId;
use crate::domain::question::Scope;
use crate::domain::range::DateRange;
use crate::domain::stranger::in_a_sentence;
use crate::domain::wording::Wording;
use crate::domain::zone::Zone;
use crate::state::directory::Directory;
use crate::state::filters::Filters;

/// A range in words, and whose days they are.
pub fn range_words(range: DateRange, whose: &str) -> String {
    format!("{} · {whose}", BrowserWording.range(range))
}

/// Of departments in one line, as many letters.
const MOST_LETTERS: usize = 40;

/// A scope in words: its range, whose days they are, and its departments.
pub fn scope_words(scope: &Scope, whose: &str, directory: Directory) -> String {
    let range = range_words(scope.range, whose);
    let departments = match scope.departments.ids() {
        [] => "all departments".into(),
        [id] => directory.name(id).unwrap_or_else(|| id.to_string()),
        ids => {
            let names = names(scope, directory);
            if names.chars().count() > MOST_LETTERS { format!("{} departments", ids.len()) } else { names }
        }
    };
    format!("{range} · {departments}")
}

/// The names of several departments.
fn names(scope: &Scope, directory: Directory) -> String {
    let name = |id: &DepartmentId| in_a_sentence(&directory.name(id).unwrap_or_else(|| id.to_string()));
    scope.departments.ids().iter().map(name).collect::<Vec<_>>().join(", ")
}

/// How numbers of several departments came about.
pub fn divided(scope: &Scope, how: &str, directory: Directory) -> Option<String> {
    let count = scope.departments.ids().len();
    (count > 1).then(|| format!("{how} {count} departments: {}.", names(scope, directory)))
}

/// Whose days the report of time on service counts.
pub const SERVER_DAYS: &str = "days of the workspace's server";

/// For reports that the workspace cannot limit to one department.
pub fn undivided(words: &str) -> String {
    format!("{words} · all departments")
}

/// Whose days the reports with exact instants are.
pub fn zone_words(zone: &Zone) -> String {
    format!("time zone {zone}")
}

/// Whose days or hours the workspace's own reports count, as far as that is known: a word about its zone only where it
/// is not the one that is shown.
pub fn reporting_words(unit: &str, range: DateRange, filters: Filters) -> String {
    whose(unit, range, filters.zones.reporting.get().as_ref(), &filters.zone.get())
}

fn whose(unit: &str, range: DateRange, reporting: Option<&Zone>, shown: &Zone) -> String {
    match reporting {
        None => format!("{unit} of the workspace's reporting zone"),
        Some(zone) if zone.agrees(shown, range) => zone_words(shown),
        Some(zone) => format!("{unit} of the workspace's reporting zone, {zone}"),
    }
}

/// What stands where there is no number to compare with.
pub const NOTHING: &str = "–";

/// The days that a period is compared with, to be added to what it covers.
pub fn beside_words(range: DateRange, compared: Option<DateRange>) -> String {
    let Some(other) = compared else { return String::new() };
    let days = if other.days() == range.days() {
        String::new()
    } else {
        format!(" ({} days beside {})", range.days(), other.days())
    };
    format!(" · beside {}{days}", BrowserWording.range(other))
}

/// An empty answer over a range.
pub fn nothing(what: &str, range: DateRange) -> String {
    match range.single_day() {
        Some(_) => format!("No {what} on {}.", BrowserWording.range(range)),
        None => format!(
            "No {what} from {} to {}.",
            BrowserWording.full_day(range.start()),
            BrowserWording.full_day(range.end())
        ),
    }
}

/// What to say in place of the numbers of a period that has not begun.
pub fn to_come(range: DateRange, filters: Filters) -> Option<String> {
    let start = range.start();
    (start > filters.clock.today.get())
        .then(|| format!("This period starts on {}.", BrowserWording.full_day(start)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::zone::tests::named;

    #[test]
    fn numbers_of_other_days_than_those_shown_name_their_zone() {
        let whose = |reporting: Option<&str>, shown: &str| {
            let range = "2026-03-01..2026-03-28".parse().unwrap();
            whose("days", range, reporting.map(named).as_ref(), &named(shown))
        };
        let cases = [
            (None, "days of the workspace's reporting zone"),
            (Some("Europe/Berlin"), "time zone Europe/Berlin"),
            (Some("Europe/Paris"), "time zone Europe/Berlin"),
            (Some("America/Sao_Paulo"), "days of the workspace's reporting zone, America/Sao_Paulo"),
        ];
        for (reporting, expected) in cases {
            assert_eq!(whose(reporting, "Europe/Berlin"), expected);
        }
    }
}

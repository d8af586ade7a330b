//! Which days, whose zone and which department a number is for.

use crate::components::browser_wording::BrowserWording;
use crate::domain::question::Scope;
use crate::domain::range::DateRange;
use crate::domain::wording::Wording;
use crate::domain::zone::Zone;
use crate::state::directory::Directory;
use crate::state::filters::Filters;

/// A range in words, and whose days they are.
pub fn range_words(range: DateRange, whose: &str) -> String {
    format!("{} · {whose}", BrowserWording.range(range))
}

/// A scope in words: its range, whose days they are, and its department.
pub fn scope_words(scope: &Scope, whose: &str, directory: Directory) -> String {
    let range = range_words(scope.range, whose);
    match &scope.department {
        None => format!("{range} · all departments"),
        Some(id) => format!("{range} · {}", directory.name(id).unwrap_or_else(|| id.to_string())),
    }
}

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
pub fn beside_words(compared: Option<DateRange>) -> String {
    compared.map(|range| format!(" · beside {}", BrowserWording.range(range))).unwrap_or_default()
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

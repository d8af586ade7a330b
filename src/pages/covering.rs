//! Which days, whose zone and which department a number is for.

use leptos::prelude::*;

use crate::components::browser_wording::BrowserWording;
use crate::domain::question::Scope;
use crate::domain::range::DateRange;
use crate::domain::wording::Wording;
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

/// Whose days the reports with exact instants are: those of the browser's zone.
pub fn browser_days() -> String {
    format!("time zone {}", BrowserWording::zone())
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

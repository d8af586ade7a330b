//! What typed periods are read by: the day, the conventions of a locale, and the names of periods in a language.

use std::rc::Rc;

use chrono::{NaiveDate, Weekday};

use super::date_locale::DateLocale;
use super::period::Period;

/// What a typed period is read by.
#[derive(Clone, Debug)]
pub struct ParseContext {
    /// The current day.
    pub today: NaiveDate,
    /// The day on which weeks begin.
    pub week_start: Weekday,
    /// How dates are written where the reader is.
    pub date_locale: Rc<DateLocale>,
    /// What periods are called in the reader's language.
    pub words: PeriodWords,
}

/// The words of a language that are read in typed periods. English is read besides, whatever these are.
#[derive(Clone, Copy, Debug)]
pub struct PeriodWords {
    /// The name of a period in a menu.
    pub title: fn(Period) -> String,
    /// A line of the menu, of dates and a name: `Last 7 days · 1–7 Mar 2026`.
    pub menu_line: fn(&str, &str) -> String,
    /// The word between two dates: `to`.
    pub until: fn() -> &'static str,
}

/// English, by the names that periods have in addresses.
impl Default for PeriodWords {
    fn default() -> Self {
        Self {
            title: |period| period.to_string(),
            menu_line: |dates, name| format!("{name} · {dates}"),
            until: || "to",
        }
    }
}

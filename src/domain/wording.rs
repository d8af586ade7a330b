//! How numbers, days and times read in the person's language. The browser's Intl does it on the page.

use chrono::{NaiveDate, NaiveDateTime};

use super::duration;
use super::metric::Unit;
use super::range::DateRange;

/// Formats of one language.
pub trait Wording {
    /// A number with grouping and at most one decimal: `1,284`, `2.5`.
    fn count(&self, number: f64) -> String;
    /// A share between 0 and 1: `12.5%`.
    fn percent(&self, share: f64) -> String;
    /// A day on an axis: `4 Mar`.
    fn day(&self, date: NaiveDate) -> String;
    /// A day by itself: `Wed, 4 Mar 2026`.
    fn full_day(&self, date: NaiveDate) -> String;
    /// A range: `1–28 Mar 2026`.
    fn range(&self, range: DateRange) -> String;
    /// A time of day, as the clocks of some zone show it: `14:05`.
    fn time(&self, local: NaiveDateTime) -> String;

    /// A value with its unit, as tables and read-outs say it.
    fn value(&self, number: f64, unit: Unit) -> String {
        match unit {
            Unit::Count => self.count(number),
            Unit::Duration => duration::words(number),
        }
    }

    /// A value at an axis tick.
    fn tick(&self, number: f64, unit: Unit) -> String {
        match unit {
            Unit::Count => self.count(number),
            Unit::Duration => duration::short(number),
        }
    }
}

/// English, for places without a browser.
pub struct PlainWording;

impl Wording for PlainWording {
    fn count(&self, number: f64) -> String {
        ((number * 10.0).round() / 10.0).to_string()
    }

    fn percent(&self, share: f64) -> String {
        format!("{:.1}%", share * 100.0)
    }

    fn day(&self, date: NaiveDate) -> String {
        date.format("%-d %b").to_string()
    }

    fn full_day(&self, date: NaiveDate) -> String {
        date.format("%a, %-d %b %Y").to_string()
    }

    fn range(&self, range: DateRange) -> String {
        match range.single_day() {
            Some(day) => self.full_day(day),
            None => format!("{} – {}", range.start().format("%-d %b %Y"), range.end().format("%-d %b %Y")),
        }
    }

    fn time(&self, local: NaiveDateTime) -> String {
        local.format("%H:%M").to_string()
    }
}

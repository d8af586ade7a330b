//! How numbers, days and times read in the person's language. The browser's Intl does it on the page.

use chrono::{NaiveDate, NaiveDateTime};

use super::duration::{self, Form, Time};
use super::metric::Unit;
use super::range::DateRange;

/// What something is called in the language that is open.
pub type Title = fn() -> &'static str;

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
    /// A day of the week by itself: `Wednesday`.
    fn long_weekday(&self, date: NaiveDate) -> String;
    /// A range: `1–28 Mar 2026`.
    fn range(&self, range: DateRange) -> String;
    /// A time of day, as the clocks of some zone show it: `14:05`.
    fn time(&self, local: NaiveDateTime) -> String;
    /// So many of a unit of time: `32 s`, at an axis `32s`.
    fn time_unit(&self, number: u64, unit: Time, form: Form) -> String;

    /// Seconds as a duration: `1 min 32 s`.
    fn duration(&self, seconds: f64) -> String {
        duration::told(seconds, &|number, unit| self.time_unit(number, unit, Form::Words))
    }

    /// A value with its unit, as tables and read-outs say it.
    fn value(&self, number: f64, unit: Unit) -> String {
        match unit {
            Unit::Count => self.count(number),
            Unit::Duration => self.duration(number),
        }
    }

    /// A value at an axis tick.
    fn tick(&self, number: f64, unit: Unit) -> String {
        match unit {
            Unit::Count => self.count(number),
            Unit::Duration => {
                duration::told(number, &|number, unit| self.time_unit(number, unit, Form::Axis))
            }
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

    fn long_weekday(&self, date: NaiveDate) -> String {
        date.format("%A").to_string()
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

    fn time_unit(&self, number: u64, unit: Time, form: Form) -> String {
        let (words, sign) = match unit {
            Time::Hour => (" h", "h"),
            Time::Minute => (" min", "m"),
            Time::Second => (" s", "s"),
        };
        format!("{number}{}", if form == Form::Words { words } else { sign })
    }
}

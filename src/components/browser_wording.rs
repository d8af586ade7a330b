//! Numbers, dates and times in the reader's language, through the browser's Intl.

use std::cmp::Ordering;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::domain::range::DateRange;
use crate::domain::wording::Wording;

/// The browser's language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BrowserWording;

impl BrowserWording {
    /// A month by itself: `March 2026`.
    pub fn month(self, date: NaiveDate) -> String {
        FORMATS.with(|formats| call(&formats.month.format(), &noon(date)))
    }

    /// A day of the week over a column: `Wed`.
    pub fn weekday(self, date: NaiveDate) -> String {
        FORMATS.with(|formats| call(&formats.weekday.format(), &noon(date)))
    }
}

/// Which of two names comes first in the reader's language; numbers in them count as numbers.
pub fn collated(one: &str, other: &str) -> Ordering {
    let told = FORMATS.with(|formats| formats.names.call2(&JsValue::NULL, &one.into(), &other.into()));
    // A browser that cannot tell leaves them as they are.
    told.ok().and_then(|told| told.as_f64()).unwrap_or_default().total_cmp(&0.0)
}

impl Wording for BrowserWording {
    fn count(&self, number: f64) -> String {
        FORMATS.with(|formats| call(&formats.count, &number.into()))
    }

    fn percent(&self, share: f64) -> String {
        FORMATS.with(|formats| call(&formats.percent, &share.into()))
    }

    fn day(&self, date: NaiveDate) -> String {
        FORMATS.with(|formats| call(&formats.day.format(), &noon(date)))
    }

    fn full_day(&self, date: NaiveDate) -> String {
        FORMATS.with(|formats| call(&formats.full_day.format(), &noon(date)))
    }

    fn range(&self, range: DateRange) -> String {
        if let Some(day) = range.single_day() {
            return self.full_day(day);
        }
        let written =
            FORMATS.with(|formats| formats.range.format_range(&noon(range.start()), &noon(range.end())));
        written.map_or_else(|_| range.to_string(), String::from)
    }

    fn time(&self, local: NaiveDateTime) -> String {
        // What the clocks show, told as if they were those of UTC: the browser's own zone moves nothing.
        let at = Date::new(&JsValue::from_f64(local.and_utc().timestamp_millis() as f64));
        FORMATS.with(|formats| call(&formats.time.format(), &at))
    }
}

/// Making a format is slow, using one is not.
struct Formats {
    count: Function,
    percent: Function,
    day: Intl::DateTimeFormat,
    full_day: Intl::DateTimeFormat,
    range: Intl::DateTimeFormat,
    time: Intl::DateTimeFormat,
    month: Intl::DateTimeFormat,
    weekday: Intl::DateTimeFormat,
    names: Function,
}

thread_local! {
    static FORMATS: Formats = Formats {
        count: Intl::NumberFormat::new(&Array::new(), &options(&[("maximumFractionDigits", "1")])).format(),
        percent: Intl::NumberFormat::new(
            &Array::new(),
            &options(&[("style", "percent"), ("maximumFractionDigits", "1")]),
        )
        .format(),
        day: dates(&[("timeZone", "UTC"), ("day", "numeric"), ("month", "short")]),
        full_day: dates(&[
            ("timeZone", "UTC"),
            ("weekday", "short"),
            ("day", "numeric"),
            ("month", "short"),
            ("year", "numeric"),
        ]),
        range: dates(&[("timeZone", "UTC"), ("day", "numeric"), ("month", "short"), ("year", "numeric")]),
        time: dates(&[("timeZone", "UTC"), ("hour", "2-digit"), ("minute", "2-digit")]),
        month: dates(&[("timeZone", "UTC"), ("month", "long"), ("year", "numeric")]),
        weekday: dates(&[("timeZone", "UTC"), ("weekday", "short")]),
        names: Intl::Collator::new(&Array::new(), &options(&[("numeric", "true")])).compare(),
    };
}

/// A text without capitals: the browser knows every script's already.
pub fn lowered(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}

fn dates(fields: &[(&str, &str)]) -> Intl::DateTimeFormat {
    Intl::DateTimeFormat::new(&Array::new(), &options(fields))
}

fn options(fields: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in fields {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

fn call(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Noon in UTC, so that no zone moves the day.
fn noon(date: NaiveDate) -> Date {
    let at = Date::new(&JsValue::from_f64(0.0));
    // The zero-based month.
    at.set_utc_full_year_with_month_date(date.year().unsigned_abs(), date.month0() as i32, date.day() as i32);
    at.set_utc_hours(12);
    at
}

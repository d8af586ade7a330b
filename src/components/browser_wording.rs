//! Numbers, dates and times in the reader's language, through the browser's Intl.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::domain::range::DateRange;
use crate::domain::wording::Wording;

/// The browser's language, and its zone for times of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BrowserWording;

impl BrowserWording {
    /// The name of the browser's zone, such as `Europe/Berlin`.
    pub fn zone() -> String {
        let options = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
        let zone = Reflect::get(&options, &"timeZone".into()).ok().and_then(|zone| zone.as_string());
        zone.unwrap_or_else(|| "local time".into())
    }
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

    fn hour(&self, hour: u8) -> String {
        let time = NaiveTime::from_hms_opt(u32::from(hour), 0, 0).unwrap_or_default();
        let at = NaiveDate::default().and_time(time).and_utc();
        FORMATS.with(|formats| call(&formats.hour.format(), &date_from_instant(at)))
    }

    fn time(&self, at: DateTime<Utc>) -> String {
        FORMATS.with(|formats| call(&formats.time.format(), &date_from_instant(at)))
    }
}

/// Making a format is slow, using one is not.
struct Formats {
    count: Function,
    percent: Function,
    day: Intl::DateTimeFormat,
    full_day: Intl::DateTimeFormat,
    range: Intl::DateTimeFormat,
    hour: Intl::DateTimeFormat,
    time: Intl::DateTimeFormat,
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
        hour: dates(&[("timeZone", "UTC"), ("hour", "2-digit"), ("minute", "2-digit")]),
        time: dates(&[("hour", "2-digit"), ("minute", "2-digit")]),
    };
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

fn date_from_instant(at: DateTime<Utc>) -> Date {
    Date::new(&JsValue::from_f64(at.timestamp_millis() as f64))
}

//! How dates are written in the reader's language, read from the browser's own formats.

use analytics::date_locale::{DateLocale, DateOrder};
use chrono::{Datelike, NaiveDate};
use js_sys::{Intl, Reflect};
use wasm_bindgen::JsValue;

use super::intl_formats::{Formats, call, dates, noon};

impl Formats {
    pub(super) fn dates(&self, fields: &[(&str, &str)]) -> Intl::DateTimeFormat {
        dates(&self.locale, fields)
    }

    pub(super) fn read_date_locale(&self) -> DateLocale {
        let (day, year) = (("day", "numeric"), ("year", "numeric"));
        // Not the calendar of the locale: what is typed is Gregorian, as all else here.
        let gregorian = |fields: &[(&str, &str)]| self.dates(&[fields, &[("calendar", "gregory")]].concat());
        let numeric = gregorian(&[day, ("month", "numeric"), year]);
        let parts = parts(&numeric, NaiveDate::default());
        let (mut months, mut weekdays) = (Vec::new(), Vec::new());
        for form in ["long", "short"] {
            let month = ("month", form);
            let formats = [gregorian(&[month]), gregorian(&[day, month, year])];
            let weekday = gregorian(&[("weekday", form)]).format();
            for number in 1..=12 {
                let Some(date) = NaiveDate::from_ymd_opt(2026, number, 1) else { continue };
                let named = formats.iter().flat_map(|format| self::parts(format, date));
                months.extend(named.filter(|(part, _)| part == "month").map(|(_, name)| (name, number)));
            }
            let days = NaiveDate::default().iter_days().take(7);
            weekdays.extend(days.map(|day| (call(&weekday, &noon(day)), day.weekday())));
        }
        DateLocale::new(DateOrder::of(parts.iter().map(|(part, _)| part.as_str())), months, weekdays)
    }
}

/// The parts of a written date, each with what it is.
fn parts(format: &Intl::DateTimeFormat, date: NaiveDate) -> Vec<(String, String)> {
    let field = |part: &JsValue, name: &str| Reflect::get(part, &name.into()).ok()?.as_string();
    let parts = format.format_to_parts(&noon(date));
    parts.iter().filter_map(|part| Some((field(&part, "type")?, field(&part, "value")?))).collect()
}

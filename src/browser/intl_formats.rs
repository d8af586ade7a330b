//! The browser's formats of the open language. Making one is slow, using it is not.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use analytics::date_locale::DateLocale;
use chrono::{Datelike, NaiveDate};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// The formats of one locale. Making one is slow, using it is not.
pub(super) struct Formats {
    pub(super) locale: Array,
    pub(super) date_locale: OnceCell<Rc<DateLocale>>,
    pub(super) count: Function,
    pub(super) one_decimal: Function,
    pub(super) percent: Function,
    pub(super) percent_one_decimal: Function,
    pub(super) hundredths: Function,
    pub(super) two_digits: Function,
    /// With three decimals at most.
    pub(super) decimal: Function,
    /// Of hours, minutes and seconds, as short as they are written at an axis.
    pub(super) narrow_units: [Function; 3],
    pub(super) plural: Intl::PluralRules,
    pub(super) list: Intl::ListFormat,
    pub(super) day: Intl::DateTimeFormat,
    pub(super) full_day: Intl::DateTimeFormat,
    pub(super) range: Intl::DateTimeFormat,
    pub(super) time: Intl::DateTimeFormat,
    pub(super) month: Intl::DateTimeFormat,
    pub(super) weekday: Intl::DateTimeFormat,
    pub(super) hours: OnceCell<Arc<[String]>>,
    pub(super) long_weekday: Intl::DateTimeFormat,
    pub(super) collator: Function,
}

/// One decimal, there or not.
const ONE_DECIMAL: [(&str, &str); 2] = [("minimumFractionDigits", "1"), ("maximumFractionDigits", "1")];

thread_local! {
    /// Those of the open language; before one is open, made when needed, of the place that the browser is set to.
    pub(super) static FORMATS: RefCell<Option<Rc<Formats>>> = const { RefCell::new(None) };
}

pub(super) fn formats() -> Rc<Formats> {
    i18n::track_language();
    FORMATS.with_borrow_mut(|formats| {
        formats.get_or_insert_with(|| Rc::new(Formats::new(&Array::new()))).clone()
    })
}

impl Formats {
    pub(super) fn new(locale: &Array) -> Self {
        let numbers = |fields: &[(&str, &str)]| Intl::NumberFormat::new(locale, &options(fields)).format();
        let dates = |fields: &[(&str, &str)]| dates(locale, fields);
        let narrow_unit = |unit| numbers(&[("style", "unit"), ("unit", unit), ("unitDisplay", "narrow")]);
        let (day, month, year) = (("day", "numeric"), ("month", "short"), ("year", "numeric"));
        let weekday = ("weekday", "short");
        Self {
            locale: locale.clone(),
            date_locale: OnceCell::new(),
            count: numbers(&[("maximumFractionDigits", "1")]),
            one_decimal: numbers(&ONE_DECIMAL),
            percent: numbers(&[("style", "percent"), ("maximumFractionDigits", "1")]),
            percent_one_decimal: numbers(&[&[("style", "percent")], &ONE_DECIMAL[..]].concat()),
            hundredths: numbers(&[("style", "percent"), ("maximumFractionDigits", "2")]),
            two_digits: numbers(&[("style", "percent"), ("maximumSignificantDigits", "2")]),
            decimal: numbers(&[]),
            narrow_units: ["hour", "minute", "second"].map(narrow_unit),
            plural: Intl::PluralRules::new(locale, &options(&[("maximumFractionDigits", "1")])),
            list: Intl::ListFormat::new(locale, &Object::new()),
            day: dates(&[day, month]),
            full_day: dates(&[weekday, day, month, year]),
            range: dates(&[day, month, year]),
            time: dates(&[("timeStyle", "short")]),
            month: dates(&[("month", "long"), year]),
            weekday: dates(&[weekday]),
            hours: OnceCell::new(),
            long_weekday: dates(&[("weekday", "long")]),
            collator: Intl::Collator::new(locale, &options(&[("numeric", "true")])).compare(),
        }
    }
}

/// A format of plain days, in a zone that moves none of them.
pub(super) fn dates(locale: &Array, fields: &[(&str, &str)]) -> Intl::DateTimeFormat {
    Intl::DateTimeFormat::new(locale, &options(&[fields, &[("timeZone", "UTC")]].concat()))
}

pub(super) fn options(fields: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in fields {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

pub(super) fn call(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Noon in UTC, so that no zone moves the day.
pub(super) fn noon(date: NaiveDate) -> Date {
    let at = Date::new(&JsValue::from_f64(0.0));
    // The zero-based month.
    at.set_utc_full_year_with_month_date(date.year().unsigned_abs(), date.month0() as i32, date.day() as i32);
    at.set_utc_hours(12);
    at
}

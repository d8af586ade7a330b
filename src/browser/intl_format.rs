//! Numbers, dates and times in the reader's language, through the browser's Intl.

use std::rc::Rc;
use std::sync::Arc;

use analytics::date_locale::DateLocale;
use analytics::duration::{DurationStyle, TimeUnit};
use analytics::heatmap::HOURS;
use analytics::locale_format::{LocaleFormat, PercentPrecision};
use analytics::range::DateRange;
use analytics::search_normalization::UnicodeForms;
use analytics::sort_indices::{ranks, sorted_indices};
use chrono::{NaiveDate, NaiveDateTime};
use i18n::Locale;
use js_sys::{Array, Date, Intl, JsString};
use wasm_bindgen::JsValue;

use super::intl_formats::{FORMATS, Formats, call, formats, noon, options};

/// Opens a language by its tag: its words, as the page loaded them, whether they are written from right to left, and the
/// tag of the place whose numbers and dates are shown. False where the words are not this program's.
pub fn open_language(tag: &str, words: String, is_rtl: bool, locale: &str) -> bool {
    // Before the words: what is said anew then is said with the new formats.
    let before = FORMATS.replace(Some(Rc::new(Formats::new(&Array::of1(&locale.into())))));
    let is_open = i18n::open(tag, words, is_rtl, Rc::new(IntlFormat));
    if !is_open {
        FORMATS.set(before);
    }
    is_open
}

/// The reader's language, as the browser knows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IntlFormat;

impl IntlFormat {
    /// The tag of the place whose numbers and dates are shown: `de-CH`; empty before a language is open.
    pub fn locale(self) -> String {
        formats().locale.get(0).as_string().unwrap_or_default()
    }

    /// A month by itself: `March 2026`.
    pub fn month(self, date: NaiveDate) -> String {
        call(&formats().month.format(), &noon(date))
    }

    /// A language by its tag, in itself: `Deutsch`.
    pub fn language(self, tag: &str) -> String {
        let options = options(&[("type", "language")]);
        Intl::DisplayNames::new(&Array::of1(&tag.into()), &options)
            .of(tag)
            .map_or_else(|| tag.into(), String::from)
    }

    /// The sign before decimals, where the reader's numbers have Latin digits; else a point.
    pub fn decimal_sign(self) -> char {
        if call(&formats().one_decimal, &0.5.into()).contains(',') { ',' } else { '.' }
    }

    /// An hour of the day as it begins: `14:00`.
    pub fn hour(self, hour: usize) -> String {
        let at = NaiveDate::default().and_hms_opt(hour as u32, 0, 0).unwrap_or_default();
        self.time(at)
    }

    /// The hours of a day as they begin; written once for each language that is opened.
    pub fn hours(self) -> Arc<[String]> {
        formats().hours.get_or_init(|| (0..HOURS).map(|hour| self.hour(hour)).collect()).clone()
    }

    /// Days whose months are in letters wherever they are: `Fri, 3 April 2026`.
    pub fn range_with_month_names(self, range: DateRange) -> String {
        let fields = [("weekday", "short"), ("day", "numeric"), ("month", "long"), ("year", "numeric")];
        let format = formats().dates(&fields);
        if range.single_day().is_some() {
            return call(&format.format(), &noon(range.start()));
        }
        let written = format.format_range(&noon(range.start()), &noon(range.end()));
        written.map_or_else(|_| range.to_string(), String::from)
    }

    /// How dates are written where the reader is, kept as long as their language is open.
    pub fn date_locale(self) -> Rc<DateLocale> {
        let formats = formats();
        formats.date_locale.get_or_init(|| Rc::new(formats.read_date_locale())).clone()
    }

    /// A day of the week over a column: `Wed`.
    pub fn weekday(self, date: NaiveDate) -> String {
        call(&formats().weekday.format(), &noon(date))
    }
}

/// The place of each name in the order of the reader's language, equals at one place; numbers in names count as numbers.
/// The browser has each name once, and not again for each comparison.
pub fn name_ranks(names: &[&str]) -> Vec<f64> {
    let collator = formats().collator.clone();
    let names: Vec<JsValue> = names.iter().map(|name| JsValue::from_str(name)).collect();
    let compare = |one: usize, other: usize| {
        let order = names
            .get(one)
            .zip(names.get(other))
            .map(|(one, other)| collator.call2(&JsValue::NULL, one, other));
        // A browser that cannot tell leaves them as they are.
        order.and_then(Result::ok).and_then(|order| order.as_f64()).unwrap_or_default().total_cmp(&0.0)
    };
    ranks(&sorted_indices(names.len(), &compare), &compare)
}

impl LocaleFormat for IntlFormat {
    fn count(&self, number: f64) -> String {
        call(&formats().count, &number.into())
    }

    fn one_decimal(&self, number: f64) -> String {
        call(&formats().one_decimal, &number.into())
    }

    fn percent_with(&self, share: f64, precision: PercentPrecision) -> String {
        let formats = formats();
        let format = match precision {
            PercentPrecision::Tenth => &formats.percent,
            PercentPrecision::OneDecimal => &formats.percent_one_decimal,
            PercentPrecision::Hundredth => &formats.hundredths,
            PercentPrecision::TwoDigits => &formats.two_digits,
        };
        call(format, &share.into())
    }

    fn day(&self, date: NaiveDate) -> String {
        call(&formats().day.format(), &noon(date))
    }

    fn full_day(&self, date: NaiveDate) -> String {
        call(&formats().full_day.format(), &noon(date))
    }

    fn long_weekday(&self, date: NaiveDate) -> String {
        call(&formats().long_weekday.format(), &noon(date))
    }

    fn range(&self, range: DateRange) -> String {
        if let Some(day) = range.single_day() {
            return self.full_day(day);
        }
        let written = formats().range.format_range(&noon(range.start()), &noon(range.end()));
        written.map_or_else(|_| range.to_string(), String::from)
    }

    fn time(&self, local: NaiveDateTime) -> String {
        // What the clocks show, told as if they were those of UTC: the browser's own zone moves nothing.
        let at = Date::new(&JsValue::from_f64(local.and_utc().timestamp_millis() as f64));
        call(&formats().time.format(), &at)
    }

    fn time_unit(&self, number: f64, unit: TimeUnit, form: DurationStyle) -> String {
        let formats = formats();
        if form == DurationStyle::Axis {
            let [hour, minute, second] = &formats.narrow_units;
            return call(by_unit(unit, hour, minute, second), &number.into());
        }
        // Intl's short units differ from language to language and place to place: `1 hr`, `1 hrs`, `1 Std.`, `1 h`.
        let messages: [fn(&str) -> String; 3] = [i18n::units_hours, i18n::units_minutes, i18n::units_seconds];
        let [hours, minutes, seconds] = messages;
        by_unit(unit, hours, minutes, seconds)(&call(&formats.decimal, &number.into()))
    }
}

/// One of three, by a unit of time.
fn by_unit<T>(unit: TimeUnit, hour: T, minute: T, second: T) -> T {
    match unit {
        TimeUnit::Hour => hour,
        TimeUnit::Minute => minute,
        TimeUnit::Second => second,
    }
}

impl Locale for IntlFormat {
    fn number(&self, number: f64) -> String {
        self.count(number)
    }

    fn plural(&self, number: f64) -> String {
        formats().plural.select(number).into()
    }

    fn list(&self, things: &[String]) -> String {
        formats().list.format(&things.iter().map(JsValue::from).collect()).into()
    }
}

/// A text in the form in which searches compare it.
pub fn normalized(text: &str) -> String {
    LETTERS.search_key(text)
}

/// The browser knows every script's letters already.
const LETTERS: UnicodeForms = UnicodeForms {
    decomposed: |text| JsString::from(text).normalize("NFKD").to_lower_case().into(),
    composed: |text| JsString::from(text).normalize("NFC").into(),
};

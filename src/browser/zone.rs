//! Time zones as the browser's Intl knows them: which there are, and how far they are from UTC.

use std::cell::RefCell;

use analytics::zone::Zone;
use chrono::{DateTime, NaiveDate, Utc};
use js_sys::{Array, Date, Function, Intl, Object};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};

use super::intl::{ZoneFormat, supported_values_of};
use crate::text::explain::Explain;

/// The browser knows no zone of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no such time zone")]
pub struct UnknownZone;

impl Explain for UnknownZone {
    fn explain(&self) -> String {
        i18n::zones_unknown().into()
    }
}

/// A zone by its name.
pub fn zone(name: &str) -> Result<Zone, UnknownZone> {
    let own = name.to_owned();
    formatter_of(name).map(|_| Zone::new(name, move |at| utc_offset_seconds(&own, at).unwrap_or_default()))
}

/// The zone of the browser.
pub fn browser_zone() -> Zone {
    let options = Intl::DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    let name = options.unchecked_into::<Intl::ResolvedDateTimeFormatOptions>().get_time_zone();
    name.and_then(|name| zone(&String::from(name)).ok()).unwrap_or_else(|| {
        // A browser that hides its zone still has clocks.
        Zone::new(i18n::zones_local(), |at| -(js_date(at).get_timezone_offset() * 60.0) as i32)
    })
}

/// The names of all zones that the browser knows; none where it does not list them.
pub fn zone_names() -> Vec<String> {
    let names = supported_values_of("timeZone").unwrap_or_default();
    names.iter().filter_map(|name| name.as_string()).collect()
}

thread_local! {
    /// What writes a zone's clocks, by the zone's name. Making one is slow, using one is not.
    static FORMATTERS: RefCell<Vec<(String, Function)>> = const { RefCell::new(Vec::new()) };
}

fn formatter_of(name: &str) -> Result<Function, UnknownZone> {
    let known = FORMATTERS
        .with_borrow(|clocks| clocks.iter().find(|(known, _)| known == name).map(|(_, clock)| clock.clone()));
    if let Some(clock) = known {
        return Ok(clock);
    }
    let clock = new_formatter(name).ok_or(UnknownZone)?;
    FORMATTERS.with_borrow_mut(|clocks| clocks.push((name.to_owned(), clock.clone())));
    Ok(clock)
}

/// Writes `3/29/2026, 1:30:00`, or nothing where there is no such zone.
fn new_formatter(name: &str) -> Option<Function> {
    let options = Intl::DateTimeFormatOptions::new();
    options.set_year(Intl::YearFormat::Numeric);
    options.set_month(Intl::MonthFormat::Numeric);
    options.set_day(Intl::DayFormat::Numeric);
    options.set_hour(Intl::NumericFormat::Numeric);
    options.set_minute(Intl::NumericFormat::Numeric);
    options.set_second(Intl::NumericFormat::Numeric);
    options.set_hour_cycle(Intl::HourCycle::H23);
    options.set_time_zone(name);
    ZoneFormat::new("en-US", &options).ok().map(|format| format.format())
}

/// Seconds east of UTC: what the clocks show, less what those of UTC show.
fn utc_offset_seconds(name: &str, at: DateTime<Utc>) -> Option<i32> {
    let written = formatter_of(name).ok()?.call1(&JsValue::UNDEFINED, &js_date(at)).ok()?.as_string()?;
    let mut numbers =
        written.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse::<u32>().ok());
    let (month, day, year) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let (hour, minute, second) = (numbers.next()?, numbers.next()?, numbers.next()?);
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    // Some browsers write midnight as 24.
    let local = date.and_hms_opt(hour % 24, minute, second)?;
    i32::try_from(local.and_utc().timestamp() - at.timestamp()).ok()
}

fn js_date(at: DateTime<Utc>) -> Date {
    Date::new(&JsValue::from_f64(at.timestamp() as f64 * 1_000.0))
}

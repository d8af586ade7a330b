//! Which zone the page shows: the one that the person chose, else that of the workspace's reports once it is known, else
//! the browser's. Which zones there are, and how far they are from UTC, the browser's Intl tells.

use std::cell::RefCell;

use chrono::{DateTime, NaiveDate, Utc};
use js_sys::{Array, Date, Function, Intl, Object};
use leptos::prelude::*;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::intl::{ZoneFormat, supported_values_of};
use crate::text::explain::Explain;
use analytics::sanitize::excerpt;
use analytics::zone::{ReportingZone, Zone};
use rocketchat::zone_by_offset;

/// The browser knows no zone of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("there is no time zone of that name")]
pub struct UnknownZone;

impl Explain for UnknownZone {
    fn explain(&self) -> String {
        i18n::zones_unknown().into()
    }
}

/// What is known of the reporting zone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ReportingZoneState {
    /// It was not asked yet.
    #[default]
    NotAsked,
    /// It does not tell this account.
    Refused,
    /// The workspace has answered.
    Known(ReportingZone),
}

/// The zones that the page goes by.
#[derive(Clone, Copy)]
pub struct Zones {
    /// Whose days and times are shown.
    pub shown: Memo<Zone>,
    /// Whose days the workspace's reports keep, if that is known.
    pub reporting: Memo<Option<Zone>>,
    /// The zone of the browser.
    pub browser: StoredValue<Zone>,
    state: RwSignal<ReportingZoneState>,
}

/// The zones, the chosen one first.
pub fn use_zones(chosen: Memo<Option<Zone>>) -> Zones {
    let state = RwSignal::new(ReportingZoneState::NotAsked);
    let browser = StoredValue::new(browser_zone());
    let reporting = Memo::new(move |_| match state.get() {
        ReportingZoneState::Known(ReportingZone::Named(name)) => zone(&name).ok(),
        ReportingZoneState::Known(ReportingZone::Hours { hours, at }) => {
            zone_by_offset::first_zone(hours, at, |name| zone(name).ok()).ok().flatten()
        }
        _ => None,
    });
    let shown =
        Memo::new(move |_| chosen.get().or_else(|| reporting.get()).unwrap_or_else(|| browser.get_value()));
    Zones { shown, reporting, browser, state }
}

impl Zones {
    /// Sets what is known of the reporting zone; it is reset with the sign-in.
    pub fn set_reporting(self, state: ReportingZoneState) {
        self.state.try_set(state);
    }

    /// What is shown unless the person chooses.
    pub fn default(self) -> Zone {
        self.reporting.get().unwrap_or_else(|| self.browser.get_value())
    }

    /// Why the workspace's zone is not offered.
    pub fn hint(self) -> Option<String> {
        // Who has chosen needs no hint.
        if self.shown.get() != self.browser.get_value() || self.reporting.with(Option::is_some) {
            return None;
        }
        match self.state.get() {
            ReportingZoneState::NotAsked => None,
            ReportingZoneState::Refused => Some(i18n::zones_not_told().into()),
            ReportingZoneState::Known(ReportingZone::Named(name)) => {
                Some(i18n::zones_not_known_here(&excerpt(&name)))
            }
            ReportingZoneState::Known(ReportingZone::Hours { hours, at }) => {
                match zone_by_offset::first_zone(hours, at, |name| zone(name).ok()) {
                    Err(name) => Some(i18n::zones_not_known_here(name)),
                    Ok(_) => Some(i18n::zones_of_server().into()),
                }
            }
            ReportingZoneState::Known(ReportingZone::Server) => Some(i18n::zones_of_server().into()),
        }
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

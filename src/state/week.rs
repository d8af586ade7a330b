//! The day on which weeks begin: as where the page's dates are from, unless the address says another.

use std::fmt;
use std::str::FromStr;

use chrono::Weekday;
use js_sys::{Function, Reflect};
use leptos::prelude::document;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};

/// The first day of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekStart(pub Weekday);

/// Weeks begin on none but these days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{}", words::notices_no_week_start())]
pub struct UnknownWeekStart;

impl WeekStart {
    /// The days on which weeks begin somewhere.
    pub const ALL: [Self; 3] = [Self(Weekday::Mon), Self(Weekday::Sun), Self(Weekday::Sat)];

    /// The name on screen.
    pub fn title(self) -> &'static str {
        match self.0 {
            Weekday::Sun => words::periods_sunday(),
            Weekday::Sat => words::periods_saturday(),
            _ => words::periods_monday(),
        }
    }
}

impl Default for WeekStart {
    /// As where the page's dates are from; Monday where the browser does not tell.
    fn default() -> Self {
        let day = first_day().unwrap_or_default();
        Self(match day as u8 {
            7 => Weekday::Sun,
            6 => Weekday::Sat,
            _ => Weekday::Mon,
        })
    }
}

impl fmt::Display for WeekStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Weekday::Sun => "sun",
            Weekday::Sat => "sat",
            _ => "mon",
        })
    }
}

impl FromStr for WeekStart {
    type Err = UnknownWeekStart;

    fn from_str(text: &str) -> Result<Self, UnknownWeekStart> {
        Self::ALL.into_iter().find(|start| start.to_string() == text).ok_or(UnknownWeekStart)
    }
}

/// The first day of a week where the page's dates are from, from Monday as 1. Some browsers have it as a field still.
fn first_day() -> Option<f64> {
    let field = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let class: Function = field(&field(&js_sys::global(), "Intl")?, "Locale")?.dyn_into().ok()?;
    let place = document().document_element()?.get_attribute("data-locale")?;
    let locale = Reflect::construct(&class, &js_sys::Array::of1(&place.into())).ok()?;
    let info = match field(&locale, "getWeekInfo")?.dyn_into::<Function>() {
        Ok(get) => get.call0(&locale).ok()?,
        Err(_) => field(&locale, "weekInfo")?,
    };
    field(&info, "firstDay")?.as_f64()
}

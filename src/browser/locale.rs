//! The locale of the page's dates, as the browser knows it.

use js_sys::Intl;
use leptos::prelude::document;
use wasm_bindgen::JsCast;

use super::intl::LegacyLocale;

/// The tag of the place that the page's dates are from.
pub fn locale_tag() -> Option<String> {
    document().document_element()?.get_attribute("data-locale")
}

/// The first day of a week there as the browser tells it, from Monday as 1. Some browsers have it as a field still,
/// others not at all.
pub fn locale_first_day() -> Option<u8> {
    let locale = Intl::Locale::new(&locale_tag()?).ok()?;
    let earlier = || locale.unchecked_ref::<LegacyLocale>().week_info();
    Some(locale.get_week_info().ok().or_else(earlier)?.first_day())
}

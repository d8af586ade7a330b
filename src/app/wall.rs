//! The wall display: the line above the numbers, and the shift of the page each minute against burn-in.

use analytics::locale_format::LocaleFormat;
use chrono::{DateTime, Utc};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::wall_header::WallHeader;
use crate::browser::intl_format::IntlFormat;
use crate::browser::theme::set_kiosk;
use crate::filters::filters::Filters;
use crate::session::session::Session;
use crate::text;

/// The line, while the page hangs on a wall.
#[component]
pub fn WallDisplay() -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let (is_demo, host) = (session.is_demo(), session.host());
    Effect::new(move |_| set_kiosk(filters.kiosk.get()));
    let place = Memo::new(move |_| if filters.kiosk.get() { drift(filters.clock.now.get()) } else { (0, 0) });
    Effect::new(move |_| set_drift(place.get()));
    let time = move || IntlFormat.time(filters.zone.get().local(filters.clock.now.get()));
    let period = move || {
        let title = text::period::title(filters.period.get());
        i18n::frame_wall_period(&IntlFormat.range(filters.range.get()), &title)
    };
    let zone = move || filters.zone.get().name().to_owned();
    let on_period = Callback::new(move |period| filters.set_period(period));
    let on_leave = Callback::new(move |()| filters.set_kiosk(false));
    let host = TextProp::from(move || if is_demo { i18n::frame_demo().to_owned() } else { host.clone() });
    view! {
        <Show when=move || filters.kiosk.get()>
            <WallHeader host=host.clone() period time zone chosen=filters.period on_period on_leave />
        </Show>
    }
}

/// How far the page stands from its place, in CSS pixels: somewhere else each minute, so that nothing burns into a screen
/// that shows it for months.
fn drift(now: DateTime<Utc>) -> (i64, i64) {
    let minute = now.timestamp() / 60;
    let step = |minute: i64| (minute.rem_euclid(5) - 2) * 2;
    (step(minute), step(minute / 5))
}

/// Shifts the page by so many CSS pixels, against burn-in on a wall display; the stylesheet decides whether it applies.
fn set_drift((x, y): (i64, i64)) {
    let root = document().document_element().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(style) = root.map(|root| root.style()) {
        // Neither name is refused.
        let _ = style.set_property("--drift-x", &format!("{x}px"));
        let _ = style.set_property("--drift-y", &format!("{y}px"));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn a_page_on_a_wall_stands_in_each_of_its_places_equally_often() {
        let at = |minute| drift(DateTime::UNIX_EPOCH + TimeDelta::minutes(minute));
        let places: BTreeSet<(i64, i64)> = (0..25).map(at).collect();
        assert_eq!(places.len(), 25);
        assert!(places.iter().all(|(x, y)| x.abs() <= 4 && y.abs() <= 4));
        assert_eq!(at(25), at(0));
    }
}

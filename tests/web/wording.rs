//! Numbers and days as this browser says them.

use chrono::{Datelike, Days, Local, NaiveDate};
use omnichannel_dashboard::components::browser_wording::BrowserWording;
use omnichannel_dashboard::domain::calendar::{day_start, instants};
use omnichannel_dashboard::domain::metric::Unit;
use omnichannel_dashboard::domain::range::DateRange;
use omnichannel_dashboard::domain::wording::Wording;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::script;

/// Days on which a clock somewhere is changed, and others.
const DAYS: [&str; 10] = [
    "2026-01-01",
    "2026-03-08",
    "2026-03-29",
    "2026-04-24",
    "2026-07-15",
    "2026-09-06",
    "2026-10-25",
    "2026-11-01",
    "2018-11-04",
    "2024-02-29",
];

#[wasm_bindgen_test]
fn numbers_read_as_in_english() {
    assert_eq!(BrowserWording.count(1_284.0), "1,284");
    assert_eq!(BrowserWording.count(2.54), "2.5");
    assert_eq!(BrowserWording.percent(0.125), "12.5%");
    assert_eq!(BrowserWording.value(92.0, Unit::Duration), "1 min 32 s");
}

#[wasm_bindgen_test]
fn days_read_as_in_english() {
    let wednesday = day("2026-03-04");
    for word in ["Wed", "Mar", "4", "2026"] {
        assert!(BrowserWording.full_day(wednesday).contains(word));
    }
    assert!(BrowserWording.day(wednesday).contains("Mar") && !BrowserWording.day(wednesday).contains("2026"));
}

#[wasm_bindgen_test]
fn a_range_names_its_month_once() {
    let told = BrowserWording.range(range("2026-03-01..2026-03-28"));
    assert_eq!(told.matches("Mar").count(), 1, "{told}");
    assert!(["1", "28", "2026"].iter().all(|part| told.contains(part)), "{told}");
    assert!(!told.contains('0') || told.matches('0').count() == 1, "{told}");
}

#[wasm_bindgen_test]
fn a_range_of_one_day_is_that_day() {
    let told = BrowserWording.range(range("2026-03-29..2026-03-29"));
    assert_eq!(told, BrowserWording.full_day(day("2026-03-29")));
}

#[wasm_bindgen_test]
fn no_zone_moves_a_day() {
    for text in DAYS {
        let date = day(text);
        let told = BrowserWording.full_day(date);
        assert!(
            told.contains(&date.day().to_string()) && told.contains(&date.format("%a").to_string()),
            "{told}"
        );
    }
}

#[wasm_bindgen_test]
fn the_zone_and_the_time_are_the_browsers() {
    let zone = script("", "return new Intl.DateTimeFormat().resolvedOptions().timeZone", &[]);
    assert_eq!(Some(BrowserWording::zone()), zone.as_string());
    let at: chrono::DateTime<chrono::Utc> = "2026-07-15T13:05:00Z".parse().unwrap();
    let time = "return new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })";
    let time = script("ms", time, &[&(at.timestamp_millis() as f64).into()]);
    assert_eq!(Some(BrowserWording.time(at)), time.as_string());
}

#[wasm_bindgen_test]
fn days_begin_and_end_where_the_browser_says() {
    for text in DAYS {
        let date = day(text);
        let after = date.checked_add_days(Days::new(1)).unwrap();
        let (start, end) = instants(DateRange::day(date), &Local);
        let bounds = [start, end, day_start(date, &Local)].map(|at| at.timestamp_millis() as f64);
        assert_eq!(bounds, [midnight(date), midnight(after), midnight(date)], "{text}");
    }
}

/// The first moment of a day by the browser's own calendar.
fn midnight(date: NaiveDate) -> f64 {
    let [year, month, day] = [f64::from(date.year()), f64::from(date.month0()), f64::from(date.day())];
    let at =
        script("y, m, d", "return new Date(y, m, d).getTime()", &[&year.into(), &month.into(), &day.into()]);
    at.as_f64().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn range(text: &str) -> DateRange {
    text.parse().unwrap()
}

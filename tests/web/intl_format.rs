//! Numbers and days as this browser says them.

use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;
use analytics::range::DateRange;
use chrono::{Datelike, NaiveDate};
use omnichannel_dashboard::browser::intl_format::{IntlFormat, normalized};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::run_js;

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
    assert_eq!(IntlFormat.count(1_284.0), "1,284");
    assert_eq!(IntlFormat.count(2.54), "2.5");
    assert_eq!(IntlFormat.percent(0.125), "12.5%");
    let shares = [0.0, 188.0 / 549_855.0, 0.000_05, 0.0049, 0.9997, 0.999_999, 1.0]
        .map(|share| IntlFormat.percent(share));
    assert_eq!(shares, ["0%", "0.034%", "<0.01%", "0.49%", "99.97%", ">99.99%", "100%"]);
    assert_eq!(IntlFormat.value_near_target(60.4, Some(60.0), Unit::Duration), "1 min 0.4 s");
    assert_eq!(IntlFormat.value_near_target(60.4, None, Unit::Duration), "1 min");
    assert_eq!(IntlFormat.value(92.0, Unit::Duration), "1 min 32 s");
    assert_eq!(IntlFormat.tick(5_400.0, Unit::Duration), "1h 30m");
}

#[wasm_bindgen_test]
fn letters_are_folded_with_what_the_browser_knows() {
    assert_eq!(normalized(" ＪＯＳÉ Łódź ｶﾞｲﾄﾞ أحمد 한국 "), "jose lodz がいど احمد 한국");
}

#[wasm_bindgen_test]
fn days_read_as_in_english() {
    let wednesday = day("2026-03-04");
    for word in ["Wed", "Mar", "4", "2026"] {
        assert!(IntlFormat.full_day(wednesday).contains(word));
    }
    assert!(IntlFormat.day(wednesday).contains("Mar") && !IntlFormat.day(wednesday).contains("2026"));
}

#[wasm_bindgen_test]
fn a_range_names_its_month_once() {
    let text = IntlFormat.range(range("2026-03-01..2026-03-28"));
    assert_eq!(text.matches("Mar").count(), 1, "{text}");
    assert!(["1", "28", "2026"].iter().all(|part| text.contains(part)), "{text}");
    assert!(!text.contains('0') || text.matches('0').count() == 1, "{text}");
}

#[wasm_bindgen_test]
fn a_range_of_one_day_is_that_day() {
    let text = IntlFormat.range(range("2026-03-29..2026-03-29"));
    assert_eq!(text, IntlFormat.full_day(day("2026-03-29")));
}

#[wasm_bindgen_test]
fn no_zone_moves_a_day() {
    for text in DAYS {
        let date = day(text);
        let text = IntlFormat.full_day(date);
        assert!(
            text.contains(&date.day().to_string()) && text.contains(&date.format("%a").to_string()),
            "{text}"
        );
    }
}

#[wasm_bindgen_test]
fn a_time_is_what_the_clocks_show_whatever_the_browsers_zone() {
    let text = |time: &str| IntlFormat.time(format!("2026-03-29T{time}:00").parse().unwrap());
    for time in ["00:00", "02:30", "13:05", "23:59"] {
        let [hour, minute] = [0, 3].map(|at| f64::from(time[at..at + 2].parse::<u8>().unwrap()));
        // A day without a change of clocks in any zone.
        let line = "return new Date(2026, 5, 15, h, m).toLocaleTimeString([], { timeStyle: 'short' })";
        assert_eq!(Some(text(time)), run_js("h, m", line, &[&hour.into(), &minute.into()]).as_string());
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn range(text: &str) -> DateRange {
    text.parse().unwrap()
}

//! Time zones as this browser knows them, against the database that the native tests go by; and their choice.

use analytics::range::DateRange;
use analytics::zone::Zone;
use chrono::{DateTime, Days, NaiveDate, Offset, TimeDelta, TimeZone, Utc};
use leptos::prelude::*;
use omnichannel_dashboard::browser::zone::{UnknownZone, browser_zone, zone, zone_names};
use omnichannel_dashboard::ui::zone_picker::ZonePicker;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, run_js, wait_until};

const ZONES: [&str; 8] = [
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "America/New_York",
    "Europe/Berlin",
    "America/Sao_Paulo",
    "UTC",
];

/// Days on which a clock of those zones is changed, and others.
const DAYS: [&str; 11] = [
    "2026-01-01",
    "2026-03-08",
    "2026-03-29",
    "2026-04-05",
    "2026-07-15",
    "2026-10-04",
    "2026-10-25",
    "2026-11-01",
    "2018-11-04",
    "2018-02-17",
    "2024-02-29",
];

/// The same zone by the database.
fn database(name: &str) -> Zone {
    let zone: chrono_tz::Tz = name.parse().unwrap();
    Zone::new(name, move |at| zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc())
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[wasm_bindgen_test]
fn the_browsers_clocks_are_those_of_the_database() {
    for name in ZONES {
        let (browser, database) = (zone(name).unwrap(), database(name));
        for text in DAYS {
            // Every quarter of an hour of three days, and the seconds beside it.
            let noon = day(text).and_hms_opt(12, 0, 0).unwrap().and_utc();
            for quarter in -144..144 {
                let quarter = noon + TimeDelta::minutes(15 * quarter);
                for at in [quarter - TimeDelta::milliseconds(1), quarter] {
                    assert_eq!(browser.local(at), database.local(at), "{at} in {name}");
                }
            }
        }
    }
}

#[wasm_bindgen_test]
fn days_begin_and_end_as_in_the_database() {
    for name in ZONES {
        let (browser, database) = (zone(name).unwrap(), database(name));
        for range in DAYS.map(|text| DateRange::day(day(text))) {
            assert_eq!(browser.instants(range), database.instants(range), "{range} in {name}");
        }
    }
}

#[wasm_bindgen_test]
fn instants_out_of_all_reason_break_nothing() {
    for name in ZONES {
        let zone = zone(name).unwrap();
        for at in
            [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC, DateTime::UNIX_EPOCH - Days::new(800_000)]
        {
            let off = (zone.local(at) - at.naive_utc()).num_hours().abs();
            assert!(off <= 24, "{at} in {name}");
        }
    }
}

#[wasm_bindgen_test]
fn a_name_that_the_browser_does_not_know_is_an_error() {
    for name in ["", "Mars/Olympus", "Europe/Berlin ", "local time", "\u{202e}", "UTC+2", "🕛"] {
        assert_eq!(zone(name).err(), Some(UnknownZone), "{name}");
    }
}

#[wasm_bindgen_test]
fn the_browsers_own_zone_has_its_name_and_its_clocks() {
    let name = run_js("", "return new Intl.DateTimeFormat().resolvedOptions().timeZone", &[]);
    let zone = browser_zone();
    assert_eq!(Some(zone.name()), name.as_string().as_deref());
    for text in DAYS {
        let at = day(text).and_hms_opt(1, 30, 0).unwrap().and_utc();
        let minutes = run_js(
            "ms",
            "return -new Date(ms).getTimezoneOffset()",
            &[&(at.timestamp_millis() as f64).into()],
        );
        assert_eq!(Some((zone.local(at) - at.naive_utc()).num_minutes() as f64), minutes.as_f64());
    }
}

#[wasm_bindgen_test]
fn all_zones_that_the_browser_lists_can_be_shown() {
    let names = zone_names();
    assert!(names.len() > 300 && names.iter().any(|name| name == "Europe/Berlin"), "{}", names.len());
    assert!(names.iter().all(|name| zone(name).is_ok()));
}

/// A picker in a browser of Berlin, and what was chosen last.
fn picker() -> (Mounted, RwSignal<Zone>) {
    let shown = RwSignal::new(zone("Europe/Berlin").unwrap());
    let on_change = Callback::new(move |name: String| {
        let zone = zone(&name);
        let is_known = zone.is_ok();
        zone.into_iter().for_each(|zone| shown.set(zone));
        is_known
    });
    let mounted = Mounted::new(move || {
        let reporting = Memo::new(|_| zone("America/Sao_Paulo").ok());
        let hint = Memo::new(|_| Some("Choose it here.".to_owned()));
        let browser = zone("Europe/Berlin").unwrap();
        let names = || vec!["Asia/Kolkata".to_owned()];
        view! { <ZonePicker shown=Memo::new(move |_| shown.get()) browser reporting hint names on_change /> }
    });
    (mounted, shown)
}

fn choose(mounted: &Mounted, name: &str) {
    let line = "select.value = name; select.dispatchEvent(new Event('change', { bubbles: true }))";
    run_js("select, name", line, &[&mounted.find("select").unwrap(), &name.into()]);
}

fn submit(mounted: &Mounted, name: &str) {
    let line = "input.value = name; input.dispatchEvent(new Event('input', { bubbles: true }));
        input.form.requestSubmit()";
    run_js("input, name", line, &[&mounted.find("form input").unwrap(), &name.into()]);
}

#[wasm_bindgen_test]
async fn a_likely_zone_is_one_choice_away() {
    let (mounted, shown) = picker();
    assert!(mounted.text("select").contains("Workspace reports (America/Sao_Paulo)"));
    assert_eq!(mounted.text(".zone-hint"), "Choose it here.");
    choose(&mounted, "America/Sao_Paulo");
    wait_until(|| shown.get_untracked().name() == "America/Sao_Paulo").await;
    assert!(mounted.find("form input").is_none());
}

#[wasm_bindgen_test]
async fn any_other_zone_is_chosen_by_its_name() {
    let (mounted, shown) = picker();
    choose(&mounted, "other");
    wait_until(|| mounted.find("form input").is_some()).await;
    assert!(mounted.find("datalist option[value='Asia/Kolkata']").is_some());
    submit(&mounted, "Mars/Olympus");
    wait_until(|| mounted.text("[role=alert]").contains("No time zone has that name")).await;
    assert_eq!(mounted.attribute("form input", "aria-invalid").as_deref(), Some("true"));
    submit(&mounted, " Asia/Kolkata ");
    wait_until(|| mounted.find("form input").is_none()).await;
    assert_eq!(shown.get_untracked().name(), "Asia/Kolkata");
    assert_eq!(document().active_element(), mounted.find("select"));
}

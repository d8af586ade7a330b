//! What summer time does to the charts, which needs the time-zone database.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{at, chart, demo};
use demo_workspace::Workspace;

fn labels(zone: &str, now: &str, start: &str, end: &str) -> Vec<String> {
    let workspace = Workspace { zone: zone.parse().unwrap(), now: at(now), ..demo() };
    let chart = chart(&workspace, "Total_conversations", start, end);
    chart["dataLabels"].as_array().unwrap().iter().map(|label| label.as_str().unwrap().to_owned()).collect()
}

#[test]
fn east_of_utc_the_day_before_comes_first() {
    let labels = labels("Europe/Berlin", "2026-11-20T12:00:00Z", "2026-11-01", "2026-11-03");
    assert_eq!(labels, ["10/31", "11/1", "11/2", "11/3"]);
}

#[test]
fn west_of_utc_the_day_after_comes_last() {
    let labels = labels("America/New_York", "2026-11-20T12:00:00Z", "2026-11-03", "2026-11-05");
    assert_eq!(labels, ["11/3", "11/4", "11/5", "11/6"]);
}

#[test]
fn a_summer_day_seen_in_winter_is_labelled_an_hour_off() {
    for zone in ["Europe/Berlin", "America/New_York"] {
        let winter = labels(zone, "2025-12-01T12:00:00Z", "2025-10-01", "2025-10-01");
        let summer = labels(zone, "2025-10-02T12:00:00Z", "2025-10-01", "2025-10-01");
        assert_eq!((winter.len(), winter[0].as_str(), summer[0].as_str()), (24, "11PM-11PM", "12AM-12AM"));
    }
}

#[test]
fn a_day_of_twenty_five_hours_is_no_single_day() {
    let labels = labels("America/New_York", "2025-12-01T12:00:00Z", "2025-11-02", "2025-11-02");
    assert_eq!(labels, ["11/2", "11/3"]);
}

#[test]
fn a_day_of_twenty_three_hours_still_has_twenty_four_points() {
    assert_eq!(labels("Europe/Berlin", "2026-11-20T12:00:00Z", "2026-03-29", "2026-03-29").len(), 24);
}

//! What summer time does to the charts, which needs the time-zone database.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{at, chart, demo, points, total};
use demo_workspace::{Reporting, Workspace, Zone};

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

#[test]
fn an_hour_that_is_repeated_at_midnight_is_in_no_answer() {
    for (zone, day, hour, end) in [
        ("Africa/Cairo", "2026-10-29", "2026-10-29T20:00:00Z", "2026-10-29T22:00:00Z"),
        ("America/Santiago", "2026-04-04", "2026-04-05T02:00:00Z", "2026-04-05T04:00:00Z"),
    ] {
        let workspace = Workspace { zone: zone.parse().unwrap(), now: at("2026-11-20T12:00:00Z"), ..demo() };
        let chart = chart(&workspace, "Total_conversations", day, day);
        let all: Vec<_> = (-1..=1)
            .flat_map(|step| {
                let day = ask::date(day) + chrono::Duration::days(step);
                demo_workspace::conversations_on(&workspace, day)
            })
            .collect();
        let count = |from: &str, to: chrono::DateTime<chrono::Utc>| {
            all.iter().filter(|it| (at(from)..to).contains(&it.opened_at)).count()
        };
        let last = count(hour, at(hour) + chrono::Duration::hours(1));
        assert_eq!((points(&chart).len(), points(&chart)[23]), (24, last as f64), "{zone}");
        let begins = at(end) - chrono::Duration::hours(25);
        let total_of_day = total(&workspace, "Total_conversations", &format!("start={day}&end={day}"));
        let repeated = at(end) - chrono::Duration::hours(1);
        assert_eq!(
            total_of_day as usize,
            all.iter().filter(|it| (begins..repeated).contains(&it.opened_at)).count()
        );
        assert_eq!(points(&chart).iter().sum::<f64>(), total_of_day as f64, "{zone}");
        // The next day begins after the repeated hour.
        let next = ask::date(day).succ_opt().unwrap().to_string();
        let both = total(&workspace, "Total_conversations", &format!("start={day}&end={next}"));
        let alone = total(&workspace, "Total_conversations", &format!("start={next}&end={next}"));
        assert_eq!(both - total_of_day - alone, count(&repeated.to_rfc3339(), at(end)) as u64, "{zone}");
    }
}

#[test]
fn a_person_has_the_first_zone_of_the_list_that_is_as_far_from_utc_today() {
    let winter = "2026-12-15T12:00:00Z";
    let summer = "2026-07-15T12:00:00Z";
    for (hours, now, name) in [
        (-8.0, winter, "America/Ensenada"),
        (-7.0, winter, "America/Boise"),
        (13.0, winter, "Antarctica/McMurdo"),
        (-8.0, summer, "America/Anchorage"),
        (1.0, winter, "Africa/Algiers"),
        (1.0, summer, "Africa/Algiers"),
    ] {
        let zone = Zone::first_at(hours, at(now)).unwrap();
        assert_eq!((zone.name().as_str(), zone), (name, name.parse().unwrap()), "{hours} {now}");
    }
    assert_eq!([5.5, 99.0].map(|hours| Zone::first_at(hours, at(winter))), [None, None]);
}

#[test]
fn a_persons_zone_keeps_summer_time_where_the_first_one_does() {
    let of = |hours| Workspace { reporting: Reporting::User, utc_offset: Some(hours), ..demo() };
    let day = |workspace: &Workspace, day| {
        total(workspace, "Total_conversations", &format!("start={day}&end={day}"))
    };
    let boise = Workspace { zone: "America/Boise".parse().unwrap(), ..demo() };
    let fixed = Workspace { zone: Zone::from_hours(-7), ..demo() };
    assert_eq!(day(&of(-7.0), "2026-10-14"), day(&boise, "2026-10-14"));
    assert_ne!(day(&of(-7.0), "2026-10-14"), day(&fixed, "2026-10-14"));
}

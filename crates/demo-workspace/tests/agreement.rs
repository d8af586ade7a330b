//! Where two reports must agree, in any zone that has none of the known gaps.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{AMOUNT, DASHBOARDS, ask, autumn, between, chart, demo, points, total};

const START: &str = "2026-10-24T00:00:00.000Z";
const LAST: &str = "2026-11-20T23:59:59.999Z";

fn sum(address: &str, field: &str) -> u64 {
    ask(&demo(), address)["departments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row[field].as_u64().unwrap())
        .sum()
}

#[test]
fn served_and_unspecified_are_all_conversations() {
    let report =
        ask(&demo(), &format!("{DASHBOARDS}/conversations-by-agent?start={START}&end=2026-11-21T00:00:00Z"));
    let all = between(&autumn(&demo()), START, "2026-11-21T00:00:00Z").len() as u64;
    assert_eq!(report["total"].as_u64().unwrap() + report["unspecified"].as_u64().unwrap(), all);
}

#[test]
fn answered_and_waiting_are_all_conversations() {
    let rooms =
        |answered| sum(&format!("{AMOUNT}?start={START}&end={LAST}&count=0&answered={answered}"), "rooms");
    let all = between(&autumn(&demo()), START, "2026-11-21T00:00:00Z").len() as u64;
    assert_eq!(rooms("true") + rooms("false"), all);
}

#[test]
fn in_utc_the_totalizer_is_the_sum_of_the_chart() {
    let chart = points(&chart(&demo(), "Total_conversations", "2026-10-24", "2026-11-20"));
    let total = total(&demo(), "Total_conversations", &format!("start={START}&end={LAST}"));
    assert_eq!((chart.len(), chart.iter().sum::<f64>()), (28, total as f64));
}

#[test]
fn east_of_utc_the_chart_exceeds_the_totalizer() {
    let mut workspace = demo();
    workspace.zone = demo_workspace::Zone::from_hours(9);
    let chart = points(&chart(&workspace, "Total_conversations", "2026-10-26", "2026-11-01"));
    let total = total(&workspace, "Total_conversations", "start=2026-10-26&end=2026-11-01");
    assert!(chart.iter().sum::<f64>() > total as f64);
}

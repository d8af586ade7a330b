//! Conversations by agent against the conversations themselves.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use std::collections::BTreeMap;

use ask::{DASHBOARDS, ask, autumn, between, demo, signed};
use chrono::SecondsFormat;
use demo_workspace::{Company, Conversation, Zone};
use serde_json::Value;

const START: &str = "2026-11-02T06:30:00Z";
const END: &str = "2026-11-20T00:00:00Z";

fn report(query: &str) -> Value {
    ask(&demo(), &format!("{DASHBOARDS}/conversations-by-agent?{query}"))
}

fn span() -> Vec<Conversation> {
    between(&autumn(&demo()), START, END)
}

fn rows(report: &Value) -> Vec<(String, u64)> {
    let row = |row: &Value| (row["label"].as_str().unwrap().to_owned(), row["value"].as_u64().unwrap());
    report["data"].as_array().unwrap().iter().map(row).collect()
}

#[test]
fn each_agent_is_counted_by_id_and_called_by_name() {
    let workspace = demo();
    let company = Company::of(&workspace);
    let mut served = BTreeMap::<_, u64>::new();
    span()
        .iter()
        .filter_map(|it| it.service)
        .for_each(|service| *served.entry(service.agent).or_default() += 1);
    let name = |id| {
        company.agents.iter().find(|agent| agent.id == id).map_or(id.to_string(), |agent| agent.name.clone())
    };
    let mut expected: Vec<_> = served.into_iter().map(|(id, count)| (name(id), count)).collect();
    let mut rows = rows(&report(&format!("start={START}&end={END}")));
    assert!(rows.is_sorted_by(|a, b| a.0 <= b.0));
    expected.sort();
    rows.sort();
    assert_eq!(rows, expected);
}

#[test]
fn what_nobody_took_stands_apart() {
    let report = report(&format!("start={START}&end={END}"));
    let expected = span().iter().filter(|it| it.service.is_none()).count() as u64;
    assert_eq!(report["unspecified"], expected);
    assert_eq!(report["total"], rows(&report).iter().map(|row| row.1).sum::<u64>());
}

#[test]
fn two_agents_share_a_name_and_a_deleted_one_is_a_bare_id() {
    let labels: Vec<_> =
        rows(&report(&format!("start={START}&end={END}"))).into_iter().map(|row| row.0).collect();
    assert!(labels.windows(2).any(|pair| pair[0] == pair[1]));
    assert!(labels.iter().any(|label| label.len() == 17 && !label.contains(' ')));
}

#[test]
fn the_sort_is_the_callers() {
    let rows = rows(&report(&format!("start={START}&end={END}&sort=%7B%22total%22%3A-1%7D")));
    assert!(rows.is_sorted_by(|a, b| a.1 >= b.1) && rows.len() > 10);
}

#[test]
fn the_keys_of_a_sort_count_in_their_order() {
    let sorted = |sort: &str| rows(&report(&format!("start={START}&end={END}&sort={sort}")));
    let by_total = sorted(r#"{"total":-1,"name":1}"#);
    let by_name = sorted(r#"{"name":1,"total":-1}"#);
    assert!(by_total.is_sorted_by(|a, b| a.1 > b.1 || (a.1 == b.1 && a.0 <= b.0)));
    assert!(by_name.is_sorted_by(|a, b| a.0 < b.0 || (a.0 == b.0 && a.1 >= b.1)));
    assert_ne!(by_total, by_name);
}

#[test]
fn a_year_is_1_01_years_long() {
    let status = |start: &str, end: &str| {
        signed(&demo(), &format!("{DASHBOARDS}/conversations-by-agent?start={start}&end={end}")).status
    };
    assert_eq!(["2026-03-04", "2026-03-05"].map(|end| status("2025-03-01", end)), [200, 400]);
    // 369 days, because a 29 February lies between.
    assert_eq!(["2024-03-04", "2024-03-05"].map(|end| status("2023-03-01", end)), [200, 400]);
    assert_eq!(["2025-02-18", "2025-02-19"].map(|end| status("2024-02-15", end)), [200, 400]);
    assert_eq!(["2025-03-03", "2025-03-04"].map(|end| status("2024-02-29", end)), [200, 400]);
}

#[test]
fn a_span_of_nothing_is_empty() {
    let empty = serde_json::json!({ "data": [], "total": 0, "unspecified": 0, "success": true });
    assert_eq!(report(&format!("start={START}&end={START}")), empty);
}

#[test]
fn the_start_belongs_to_the_span_and_the_end_does_not() {
    let span = span();
    let [first, last] =
        [&span[0], &span[9]].map(|it| it.opened_at.to_rfc3339_opts(SecondsFormat::Millis, true));
    let report = report(&format!("start={first}&end={last}"));
    assert_eq!(report["total"].as_u64().unwrap() + report["unspecified"].as_u64().unwrap(), 9);
}

#[test]
fn a_bare_date_is_midnight_on_the_servers_clock() {
    let mut workspace = demo();
    workspace.zone = Zone::from_hours(2);
    let address = |start, end| format!("{DASHBOARDS}/conversations-by-agent?start={start}&end={end}");
    let exact = ask(&workspace, &address("2026-11-01T22:00:00Z", "2026-11-09T22:00:00Z"));
    assert_eq!(ask(&workspace, &address("2026-11-02", "2026-11-10")), exact);
}

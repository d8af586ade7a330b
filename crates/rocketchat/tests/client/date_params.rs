//! The requests to the workspace, letter by letter.

use analytics::metric::Metric;
use analytics::scope::{Scope, TrendQuery};
use rocketchat::CachePolicy;

use crate::mock::*;

#[test]
fn the_totalizers_are_requested_with_dates_dressed_as_instants() {
    let mock = MockWorkspace::new(nothing);
    now(mock.client.totals(&scope(MARCH), CachePolicy::Recent)).unwrap();
    now(mock.client.totals(&scope_of(MARCH, "a&b ü"), CachePolicy::Recent)).unwrap();
    let span = "start=2026-03-28T00:00:00.000Z&end=2026-03-29T23:59:59.999Z";
    let expected = [format!("{TOTALS}?{span}"), format!("{TOTALS}?{span}&departmentId=a%26b%20%C3%BC")];
    assert_eq!(mock.requests(), expected);
}

#[test]
fn the_chart_is_requested_with_plain_dates() {
    let mock = MockWorkspace::new(nothing);
    for scope in [scope(MARCH), scope_of(MARCH, "dep")] {
        let question = TrendQuery { scope, metric: Metric::AvgReactionTime };
        now(mock.client.chart(&question, CachePolicy::Recent)).unwrap();
    }
    let question = "chartName=Avg_reaction_time&start=2026-03-28&end=2026-03-29";
    assert_eq!(
        mock.requests(),
        [format!("{CHART}?{question}"), format!("{CHART}?{question}&departmentId=dep")]
    );
}

#[test]
fn the_availability_is_requested_with_plain_dates_and_with_sessions_on_a_single_day() {
    let mock = MockWorkspace::new(nothing);
    mock.availability_of(MARCH).unwrap();
    mock.availability_of("2026-03-28..2026-03-28").unwrap();
    let expected = [
        format!("{AVAILABILITY}?start=2026-03-28&end=2026-03-29&fullReport=false&count=0"),
        format!("{AVAILABILITY}?start=2026-03-28&end=2026-03-28&fullReport=true&count=0"),
    ];
    assert_eq!(mock.requests(), expected);
}

#[test]
fn agents_are_requested_up_to_the_instant_after_the_zones_last_day() {
    assert_eq!(
        agents_question("Europe/Berlin"),
        "start=2026-03-27T23:00:00.000Z&end=2026-03-29T22:00:00.000Z"
    );
    assert_eq!(
        agents_question("Asia/Kolkata"),
        "start=2026-03-27T18:30:00.000Z&end=2026-03-29T18:30:00.000Z"
    );
    assert_eq!(
        agents_question("America/New_York"),
        "start=2026-03-28T04:00:00.000Z&end=2026-03-30T04:00:00.000Z"
    );
}

#[test]
fn departments_are_requested_up_to_the_last_millisecond_of_the_zones_last_day() {
    assert_eq!(
        departments_span("Europe/Berlin"),
        "start=2026-03-27T23:00:00.000Z&end=2026-03-29T21:59:59.999Z"
    );
    assert_eq!(
        departments_span("Asia/Kolkata"),
        "start=2026-03-27T18:30:00.000Z&end=2026-03-29T18:29:59.999Z"
    );
    assert_eq!(
        departments_span("America/New_York"),
        "start=2026-03-28T04:00:00.000Z&end=2026-03-30T03:59:59.999Z"
    );
}

#[test]
fn answered_and_waiting_conversations_are_requested_apart() {
    let span = "start=2026-03-28T00:00:00.000Z&end=2026-03-29T23:59:59.999Z";
    let question = |answered, more| format!("{DEPARTMENTS}?{span}&answered={answered}{more}&count=0");
    assert_eq!(departments_asked(&scope(MARCH), "UTC"), [question(true, ""), question(false, "")]);
    let one = "&departmentId=dep";
    assert_eq!(
        departments_asked(&scope_of(MARCH, "dep"), "UTC"),
        [question(true, one), question(false, one)]
    );
}

fn agents_question(name: &str) -> String {
    let mock = MockWorkspace::new(nothing);
    now(mock.client.conversations_by_agent(range(MARCH), &zone(name), CachePolicy::Recent)).unwrap();
    let asked = mock.requests();
    assert_eq!(asked.len(), 1);
    asked[0].strip_prefix(&format!("{AGENTS}?")).unwrap().to_owned()
}

fn departments_span(name: &str) -> String {
    let asked = departments_asked(&scope(MARCH), name);
    let query = asked[0].strip_prefix(&format!("{DEPARTMENTS}?")).unwrap();
    query.strip_suffix("&answered=true&count=0").unwrap().to_owned()
}

fn departments_asked(scope: &Scope, name: &str) -> Vec<String> {
    let mock = MockWorkspace::new(nothing);
    now(mock.client.amount_of_chats(scope, &zone(name), CachePolicy::Recent)).unwrap();
    mock.requests()
}

//! When a request is sent again. The workspace counts each call, and ten a minute are all that a manager has.

use std::sync::atomic::{AtomicUsize, Ordering};

use analytics::totals::Totals;
use analytics::zone::Zone;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Response};

use crate::mock::*;

const TODAY: &str = "2026-11-19..2026-11-20";

#[test]
fn a_request_of_the_last_minute_is_not_requested_again() {
    let mock = MockWorkspace::new(nothing);
    mock.all_reports();
    let first = mock.requests();
    advance_clock(59);
    mock.all_reports();
    assert_eq!((first.len(), mock.requests().len()), (6, 0));
}

#[test]
fn after_a_minute_a_request_about_today_is() {
    let mock = MockWorkspace::new(nothing);
    for seconds in [0, 59, 60] {
        advance_clock(seconds % 59);
        now(mock.client.totals(&scope(TODAY), CachePolicy::Recent)).unwrap();
    }
    advance_clock(60);
    now(mock.client.totals(&scope(TODAY), CachePolicy::Recent)).unwrap();
    assert_eq!(mock.requests().len(), 2);
}

#[test]
fn days_that_are_over_are_requested_once() {
    let mock = MockWorkspace::new(nothing);
    mock.all_reports();
    mock.requests();
    advance_clock(3 * 86_400);
    mock.all_reports();
    assert_eq!(mock.requests(), [""; 0]);
}

#[test]
fn days_that_were_not_over_when_they_were_requested_are_requested_again() {
    let mock = MockWorkspace::new(nothing);
    now(mock.client.totals(&scope(TODAY), CachePolicy::Recent)).unwrap();
    advance_clock(3 * 86_400);
    now(mock.client.totals(&scope(TODAY), CachePolicy::Recent)).unwrap();
    advance_clock(86_400);
    now(mock.client.totals(&scope(TODAY), CachePolicy::Recent)).unwrap();
    assert_eq!(mock.requests().len(), 2);
}

#[test]
fn a_reload_gets_it_now() {
    let mock = MockWorkspace::new(nothing);
    for _ in 0..2 {
        now(mock.client.totals(&scope(MARCH), CachePolicy::Reload)).unwrap();
        now(mock.client.amount_of_chats(&scope(MARCH), &zone("UTC"), CachePolicy::Reload)).unwrap();
    }
    assert_eq!(mock.requests().len(), 6);
}

#[test]
fn another_request_is_another_request() {
    let mock = MockWorkspace::new(nothing);
    for scope in [scope(MARCH), scope_of(MARCH, "sales"), scope("2026-03-28..2026-03-28")] {
        now(mock.client.totals(&scope, CachePolicy::Recent)).unwrap();
    }
    assert_eq!(mock.requests().len(), 3);
}

#[test]
fn an_answer_keeps_the_time_at_which_it_came() {
    let mock = MockWorkspace::new(nothing);
    let came = || ready(mock.client.totals(&scope(TODAY), CachePolicy::Recent)).unwrap().at;
    let first = came();
    advance_clock(30);
    assert_eq!((first, came()), (at("2026-11-20T12:00:00Z"), first));
    advance_clock(30);
    assert_eq!(came(), at("2026-11-20T12:01:00Z"));
}

#[test]
fn a_failure_is_requested_again() {
    let mock = failing_once(reply(500, "application/json", "{}"));
    assert!(matches!(mock.totals(), Err(ApiError::ServerError { .. })));
    assert_eq!(mock.totals(), Ok(Totals::default()));
}

#[test]
fn a_invalid_answer_is_requested_again() {
    let invalid = r#"{"totalizers":7,"dataLabels":7,"data":7,"success":true}"#;
    is_asked_again(invalid, |mock| mock.totals().map(drop));
    is_asked_again(invalid, |mock| mock.chart().map(drop));
    is_asked_again(invalid, |mock| mock.agents().map(drop));
}

#[test]
fn a_invalid_page_is_requested_again() {
    let invalid = r#"{"departments":7,"agents":7,"total":1,"success":true}"#;
    is_asked_again(invalid, |mock| mock.departments().map(drop));
    is_asked_again(invalid, |mock| mock.availability().map(drop));
}

#[test]
fn a_invalid_row_is_requested_again() {
    let invalid =
        r#"{"departments":[{"_id":"a","rooms":"many"}],"agents":[{"username":7}],"total":1,"success":true}"#;
    is_asked_again(invalid, |mock| mock.departments().map(drop));
    is_asked_again(invalid, |mock| mock.availability().map(drop));
}

#[test]
fn an_answer_of_something_else_is_requested_again() {
    is_somebody_elses_first(|mock| mock.totals().map(drop));
    is_somebody_elses_first(|mock| mock.departments().map(drop));
}

fn is_somebody_elses_first(ask: impl Fn(&MockWorkspace) -> Result<(), ApiError>) {
    let mock = failing_once(reply(200, "application/json", "[]"));
    assert!(matches!(ask(&mock), Err(ApiError::NotAnApi { .. })));
    assert_eq!(ask(&mock), Ok(()));
}

fn is_asked_again(invalid: &str, ask: impl Fn(&MockWorkspace) -> Result<(), ApiError>) {
    let mock = failing_once(reply(200, "application/json", invalid));
    let first = ask(&mock);
    assert!(matches!(first, Err(ApiError::InvalidResponse { .. })), "{first:?}");
    assert_eq!(ask(&mock), Ok(()));
}

/// A mock whose first answer is this one.
fn failing_once(first: Response) -> MockWorkspace {
    let count = AtomicUsize::new(0);
    MockWorkspace::new(move |request| {
        if count.fetch_add(1, Ordering::Relaxed) == 0 { first.clone() } else { nothing(request) }
    })
}

#[test]
fn looking_for_a_cached_answer_forgets_no_other() {
    let mock = MockWorkspace::new(nothing);
    mock.all_reports();
    mock.requests();
    let other = scope("2026-03-01..2026-03-02");
    assert_eq!(
        now(mock.client.amount_of_chats(&other, &Zone::utc(), CachePolicy::CacheOnly)),
        Err(ApiError::NotCached)
    );
    mock.all_reports();
    assert_eq!(mock.requests(), [""; 0]);
}

//! When the workspace is asked again. It counts each call, and ten a minute are all that a manager has.

use std::sync::atomic::{AtomicUsize, Ordering};

use analytics::totals::Totals;
use analytics::trouble::Trouble;
use analytics::zone::Zone;
use rocketchat::{Freshness, Reply};

use crate::desk::*;

const TODAY: &str = "2026-11-19..2026-11-20";

#[test]
fn a_question_of_the_last_minute_is_not_asked_again() {
    let desk = Desk::new(nothing);
    desk.all_reports();
    let first = desk.asked();
    let_pass(59);
    desk.all_reports();
    assert_eq!((first.len(), desk.asked().len()), (6, 0));
}

#[test]
fn after_a_minute_a_question_about_today_is() {
    let desk = Desk::new(nothing);
    for seconds in [0, 59, 60] {
        let_pass(seconds % 59);
        now(desk.client.totals(&scope(TODAY), Freshness::Recent)).unwrap();
    }
    let_pass(60);
    now(desk.client.totals(&scope(TODAY), Freshness::Recent)).unwrap();
    assert_eq!(desk.asked().len(), 2);
}

#[test]
fn days_that_are_over_are_asked_once() {
    let desk = Desk::new(nothing);
    desk.all_reports();
    desk.asked();
    let_pass(3 * 86_400);
    desk.all_reports();
    assert_eq!(desk.asked(), [""; 0]);
}

#[test]
fn days_that_were_not_over_when_they_were_asked_are_asked_again() {
    let desk = Desk::new(nothing);
    now(desk.client.totals(&scope(TODAY), Freshness::Recent)).unwrap();
    let_pass(3 * 86_400);
    now(desk.client.totals(&scope(TODAY), Freshness::Recent)).unwrap();
    let_pass(86_400);
    now(desk.client.totals(&scope(TODAY), Freshness::Recent)).unwrap();
    assert_eq!(desk.asked().len(), 2);
}

#[test]
fn whoever_wants_it_now_gets_it_now() {
    let desk = Desk::new(nothing);
    for _ in 0..2 {
        now(desk.client.totals(&scope(MARCH), Freshness::Now)).unwrap();
        now(desk.client.amount_of_chats(&scope(MARCH), &zone("UTC"), Freshness::Now)).unwrap();
    }
    assert_eq!(desk.asked().len(), 6);
}

#[test]
fn another_question_is_another_question() {
    let desk = Desk::new(nothing);
    for scope in [scope(MARCH), scope_of(MARCH, "sales"), scope("2026-03-28..2026-03-28")] {
        now(desk.client.totals(&scope, Freshness::Recent)).unwrap();
    }
    assert_eq!(desk.asked().len(), 3);
}

#[test]
fn an_answer_keeps_the_time_at_which_it_came() {
    let desk = Desk::new(nothing);
    let came = || at_once(desk.client.totals(&scope(TODAY), Freshness::Recent)).unwrap().at;
    let first = came();
    let_pass(30);
    assert_eq!((first, came()), (at("2026-11-20T12:00:00Z"), first));
    let_pass(30);
    assert_eq!(came(), at("2026-11-20T12:01:00Z"));
}

#[test]
fn a_failure_is_asked_again() {
    let desk = failing_once(reply(500, "application/json", "{}"));
    assert!(matches!(desk.totals(), Err(Trouble::ServerFailed { .. })));
    assert_eq!(desk.totals(), Ok(Totals::default()));
}

#[test]
fn a_spoilt_answer_is_asked_again() {
    let spoilt = r#"{"totalizers":7,"dataLabels":7,"data":7,"success":true}"#;
    is_asked_again(spoilt, |desk| desk.totals().map(drop));
    is_asked_again(spoilt, |desk| desk.chart().map(drop));
    is_asked_again(spoilt, |desk| desk.agents().map(drop));
}

#[test]
fn a_spoilt_page_is_asked_again() {
    let spoilt = r#"{"departments":7,"agents":7,"total":1,"success":true}"#;
    is_asked_again(spoilt, |desk| desk.departments().map(drop));
    is_asked_again(spoilt, |desk| desk.availability().map(drop));
}

#[test]
fn a_spoilt_row_is_asked_again() {
    let spoilt =
        r#"{"departments":[{"_id":"a","rooms":"many"}],"agents":[{"username":7}],"total":1,"success":true}"#;
    is_asked_again(spoilt, |desk| desk.departments().map(drop));
    is_asked_again(spoilt, |desk| desk.availability().map(drop));
}

#[test]
fn an_answer_of_something_else_is_asked_again() {
    is_somebody_elses_first(|desk| desk.totals().map(drop));
    is_somebody_elses_first(|desk| desk.departments().map(drop));
}

fn is_somebody_elses_first(ask: impl Fn(&Desk) -> Result<(), Trouble>) {
    let desk = failing_once(reply(200, "application/json", "[]"));
    assert!(matches!(ask(&desk), Err(Trouble::SomethingElse { .. })));
    assert_eq!(ask(&desk), Ok(()));
}

fn is_asked_again(spoilt: &str, ask: impl Fn(&Desk) -> Result<(), Trouble>) {
    let desk = failing_once(reply(200, "application/json", spoilt));
    let first = ask(&desk);
    assert!(matches!(first, Err(Trouble::Unreadable { .. })), "{first:?}");
    assert_eq!(ask(&desk), Ok(()));
}

/// A mock whose first answer is this one.
fn failing_once(first: Reply) -> Desk {
    let count = AtomicUsize::new(0);
    Desk::new(
        move |request| {
            if count.fetch_add(1, Ordering::Relaxed) == 0 { first.clone() } else { nothing(request) }
        },
    )
}

#[test]
fn looking_for_a_kept_answer_forgets_no_other() {
    let desk = Desk::new(nothing);
    desk.all_reports();
    desk.asked();
    let other = scope("2026-03-01..2026-03-02");
    assert_eq!(
        now(desk.client.amount_of_chats(&other, &Zone::utc(), Freshness::Kept)),
        Err(Trouble::NotKept)
    );
    desk.all_reports();
    assert_eq!(desk.asked(), [""; 0]);
}

//! The seven reports `departments/*` against the conversations themselves, chosen and measured by another hand.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use std::collections::BTreeMap;

use ask::{DEPARTMENTS, ask, at, autumn, demo};
use chrono::{DateTime, Utc};
use demo_workspace::{Author, Company, Conversation, Size, Workspace};
use serde_json::Value;

/// It ends at noon, so that conversations of its last hours are still open.
const START: &str = "2026-10-24T00:00:00Z";
const END: &str = "2026-11-17T12:00:00Z";

/// A report, its field, what a conversation adds to it, and the number of all that was added.
type Case = (&'static str, &'static str, fn(&Conversation) -> Option<f64>, fn(&[f64]) -> f64);

const CASES: [Case; 7] = [
    ("average-service-time", "averageServiceTimeInSeconds", service_until_reply, mean_up),
    ("average-chat-duration-time", "averageChatDurationTimeInSeconds", duration, mean_up),
    ("total-service-time", "serviceTimeDuration", service_until_close, sum_up),
    ("average-waiting-time", "averageWaitingTimeInSeconds", first_response, mean_up),
    ("total-transferred-chats", "numberOfTransferredRooms", transfers, sum_up),
    ("total-abandoned-chats", "abandonedRooms", abandoned, sum_up),
    ("percentage-abandoned-chats", "percentageOfAbandonedChats", is_abandoned, percent_down),
];

fn mean_up(numbers: &[f64]) -> f64 {
    (numbers.iter().sum::<f64>() / numbers.len() as f64).ceil()
}

fn sum_up(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>().ceil()
}

fn percent_down(numbers: &[f64]) -> f64 {
    (100.0 * numbers.iter().sum::<f64>() / numbers.len() as f64).floor()
}

fn is_created_in(it: &Conversation) -> bool {
    it.opened_at >= at(START) && it.opened_at <= at(END)
}

fn is_created_after_and_closed_by(it: &Conversation) -> bool {
    it.opened_at >= at(START) && it.closed_at.is_some_and(|closed| closed <= at(END))
}

fn between(from: DateTime<Utc>, to: DateTime<Utc>) -> f64 {
    (to - from).num_milliseconds() as f64 / 1_000.0
}

/// Its last word, if it is not the visitor's.
fn last_reply(it: &Conversation) -> Option<DateTime<Utc>> {
    let last = it.messages.iter().rfind(|message| message.author != Author::System)?;
    (last.author != Author::Visitor).then_some(last.sent_at)
}

fn service_until_reply(it: &Conversation) -> Option<f64> {
    let seconds = between(it.service?.since, last_reply(it)?);
    is_created_in(it).then_some(seconds)
}

fn duration(it: &Conversation) -> Option<f64> {
    is_created_after_and_closed_by(it).then(|| between(it.opened_at, it.closed_at.unwrap()))
}

fn service_until_close(it: &Conversation) -> Option<f64> {
    let since = it.service?.since;
    is_created_after_and_closed_by(it).then(|| between(since, it.closed_at.unwrap()))
}

fn first_response(it: &Conversation) -> Option<f64> {
    last_reply(it)?;
    is_created_in(it).then(|| it.first_response_time().unwrap_or(0.0))
}

fn transfers(it: &Conversation) -> Option<f64> {
    let count = it.transfers.iter().filter(|when| (at(START)..=at(END)).contains(when)).count();
    (count > 0).then_some(count as f64)
}

/// Whether an hour went by between the first word to a silent visitor and the close.
fn was_left(it: &Conversation) -> bool {
    let asked = it.messages.iter().rfind(|message| message.author == Author::Visitor);
    let (Some(asked), Some(closed), Some(_)) = (asked, it.closed_at, last_reply(it)) else { return false };
    let mut others: Vec<DateTime<Utc>> = it.transfers.clone();
    others.extend(
        it.messages.iter().filter(|other| other.author != Author::Visitor).map(|other| other.sent_at),
    );
    others.retain(|when| *when > asked.sent_at);
    others.sort();
    !it.is_closed_by_visitor && (closed - others[0]).num_seconds() >= 3_600
}

fn abandoned(it: &Conversation) -> Option<f64> {
    (was_left(it) && is_created_after_and_closed_by(it)).then_some(1.0)
}

fn is_abandoned(it: &Conversation) -> Option<f64> {
    is_created_in(it).then(|| f64::from(u8::from(was_left(it))))
}

/// Rows in an order of their own; a department that is missing and one that is null are two of one name.
fn counted((_, _, add, number): &Case, department: Option<&str>) -> Vec<(Option<String>, i64)> {
    let mut groups = BTreeMap::<(Option<String>, bool), Vec<f64>>::new();
    for conversation in autumn(&demo()) {
        let id = conversation.department.map(|id| id.to_string());
        let is_asked = department.is_none() || id.as_deref() == department;
        if let Some(amount) = add(&conversation).filter(|_| is_asked) {
            groups.entry((id, conversation.is_department_null)).or_default().push(amount);
        }
    }
    let mut rows: Vec<_> =
        groups.into_iter().map(|((id, _), numbers)| (id, number(&numbers) as i64)).collect();
    rows.sort();
    rows
}

fn report(workspace: &Workspace, name: &str, rest: &str) -> Value {
    ask(workspace, &format!("{DEPARTMENTS}/{name}?start={START}&end={END}&count=0{rest}"))
}

fn rows(body: &Value, field: &str) -> Vec<(Option<String>, i64)> {
    let row = |row: &Value| (row["_id"].as_str().map(str::to_owned), row[field].as_i64().unwrap());
    let mut rows: Vec<_> = body["departments"].as_array().unwrap().iter().map(row).collect();
    rows.sort();
    rows
}

#[test]
fn each_report_is_counted_from_its_own_conversations() {
    for case in &CASES {
        let (name, field, ..) = case;
        let body = report(&demo(), name, "");
        assert_eq!(rows(&body, field), counted(case, None), "{name}");
        assert_eq!(body["total"], body["departments"].as_array().unwrap().len(), "{name}");
    }
}

#[test]
fn each_report_can_be_had_of_one_department() {
    let workspace = demo();
    for department in &Company::of(&workspace).departments {
        let id = department.id.to_string();
        for case in &CASES {
            let (name, field, ..) = case;
            let body = report(&workspace, name, &format!("&departmentId={id}"));
            assert_eq!(rows(&body, field), counted(case, Some(&id)), "{name} of {}", department.name);
        }
    }
}

#[test]
fn a_total_service_time_comes_with_its_conversations() {
    let body = report(&demo(), "total-service-time", "");
    let chats: u64 =
        body["departments"].as_array().unwrap().iter().map(|row| row["chats"].as_u64().unwrap()).sum();
    assert_eq!(chats, autumn(&demo()).iter().filter_map(service_until_close).count() as u64);
    let other = report(&demo(), "average-service-time", "");
    assert!(other["departments"][0].get("chats").is_none());
}

#[test]
fn the_simulation_has_cases_in_which_the_reports_differ() {
    let all = autumn(&demo());
    let has = |is_one: &dyn Fn(&Conversation) -> bool| all.iter().any(is_one);
    assert!(has(&|it| it.transfers.len() == 2), "passed on twice");
    assert!(has(&|it| was_left(it)) && has(&|it| it.is_closed_by_visitor));
    assert!(has(&|it| is_created_in(it) && it.closed_at.is_some_and(|closed| closed > at(END))));
    assert!(has(&|it| first_response(it).is_some() && it.is_department_null));
    let is_over_midnight =
        |it: &Conversation| it.transfers.iter().any(|when| when.date_naive() != it.opened_at.date_naive());
    assert!(has(&is_over_midnight), "passed on another day than it was opened");
}

#[test]
fn a_transfer_counts_on_its_own_day_and_not_on_that_of_the_conversation() {
    let is_late = |it: &&Conversation| {
        it.transfers.last().is_some_and(|when| when.date_naive() != it.opened_at.date_naive())
    };
    let all = autumn(&demo());
    let day = all.iter().find(is_late).unwrap().transfers.last().unwrap().date_naive();
    let query = format!("start={day}T00:00:00Z&end={day}T23:59:59.999Z&count=0");
    let body = ask(&demo(), &format!("{DEPARTMENTS}/total-transferred-chats?{query}"));
    let sum: i64 = rows(&body, "numberOfTransferredRooms").iter().map(|(_, count)| count).sum();
    let those = all.iter().flat_map(|it| &it.transfers).filter(|when| when.date_naive() == day).count();
    assert_eq!(sum, those as i64);
}

#[test]
fn a_large_company_has_a_row_for_hundreds_of_departments() {
    let large = Workspace { size: Size::Large, ..demo() };
    let query = "start=2026-11-19T00:00:00Z&end=2026-11-19T23:59:59.999Z&count=0";
    let body = ask(&large, &format!("{DEPARTMENTS}/average-waiting-time?{query}"));
    assert!(body["departments"].as_array().unwrap().len() > 300);
}

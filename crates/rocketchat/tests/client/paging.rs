//! Lists in pages: all at once where that is allowed, page by page where not, without pages where they are unknown.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use analytics::department::{DepartmentCount, DepartmentId};
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Request, Response};
use serde_json::{Value, json};

use crate::mock::*;

#[test]
fn all_rows_are_requested_at_once() {
    let mock = MockWorkspace::new(|request| agents(0..230, 230, request));
    let read = mock.availability().unwrap();
    assert_eq!((read.agents.len(), read.missing), (230, 0));
    assert_eq!(pages(&mock), ["count=0"]);
}

#[test]
fn where_not_all_come_at_once_they_come_by_the_hundred() {
    let mock = MockWorkspace::new(|request| agents(window(request, 230), 230, request));
    assert_eq!(mock.availability().unwrap().agents.len(), 230);
    assert_eq!(pages(&mock), ["count=0", "count=100&offset=50", "count=100&offset=150"]);
}

#[test]
fn rows_that_come_twice_count_once() {
    // Ten rows slip back between two pages, because the workspace's order is not stable.
    let mock = MockWorkspace::new(|request| {
        let Range { start, end } = window(request, 230);
        agents(start.saturating_sub(10)..end.saturating_sub(if start > 0 { 10 } else { 0 }), 230, request)
    });
    let read = mock.availability().unwrap();
    let mut names: Vec<String> = read.agents.into_iter().map(|agent| agent.username).collect();
    names.sort();
    names.dedup();
    assert_eq!((names.len(), read.missing), (220, 10));
}

#[test]
fn a_workspace_that_keeps_announcing_more_comes_to_an_end() {
    let next = AtomicUsize::new(0);
    let mock = MockWorkspace::new(move |request| {
        let number = next.fetch_add(1, Ordering::Relaxed);
        agents(number..number + 1, number + 1_000_000, request)
    });
    let read = mock.availability().unwrap();
    assert!(read.over_limit > 0 && mock.requests().len() < 100, "{}", read.over_limit);
}

#[test]
fn a_page_with_nothing_new_is_the_last() {
    let mock = MockWorkspace::new(|request| agents(0..4, 11, request));
    assert_eq!(mock.availability().unwrap().missing, 7);
    assert_eq!(pages(&mock), ["count=0", "count=100&offset=4"]);
}

#[test]
fn a_workspace_that_takes_no_pages_is_requested_without_them_from_then_on() {
    let mock = MockWorkspace::new(|request| match parameter(request, "count") {
        Some(_) => additional_properties(),
        None => agents(0..50, 73, request),
    });
    assert_eq!(mock.availability().unwrap().missing, 23);
    assert_eq!(pages(&mock), ["count=0", ""]);
    mock.availability_of("2026-03-01..2026-03-02").unwrap();
    assert_eq!(pages(&mock), [""]);
}

#[test]
fn an_older_workspace_is_first_requested_without_pages() {
    let mock = MockWorkspace::new(|request| match parameter(request, "count") {
        Some(_) => additional_properties(),
        None => agents(0..50, 50, request),
    });
    mock.client.restore_capabilities("7.0");
    assert_eq!(mock.availability().unwrap().missing, 0);
    assert_eq!(pages(&mock), [""]);
}

/// A version is a hint and no verdict: pages may have come to an older one.
#[test]
fn an_older_workspace_with_more_rows_is_tried_with_pages_all_the_same() {
    let mock = MockWorkspace::new(|request| agents(window(request, 120), 120, request));
    mock.client.restore_capabilities("7.0");
    assert_eq!(mock.availability().unwrap().missing, 0);
    assert_eq!(pages(&mock), ["", "count=100&offset=50"]);
    let mock = MockWorkspace::new(|request| match parameter(request, "count") {
        Some(_) => additional_properties(),
        None => agents(0..50, 120, request),
    });
    mock.client.restore_capabilities("7.0");
    assert_eq!(mock.availability().unwrap().missing, 70);
    assert_eq!(
        (pages(&mock).len(), mock.client.capabilities_text().as_str()),
        (2, r#"{"v":1,"version":"7.0","paging":"refused"}"#)
    );
    mock.availability_of("2026-03-01..2026-03-02").unwrap();
    assert_eq!(pages(&mock), [""]);
}

#[test]
fn a_workspace_that_took_pages_and_no_longer_does_is_requested_without() {
    let mock = MockWorkspace::new(|request| match parameter(request, "count") {
        Some(_) => additional_properties(),
        None => agents(0..50, 50, request),
    });
    mock.client.restore_capabilities("8.8 paged");
    mock.availability().unwrap();
    assert_eq!(
        (pages(&mock), mock.client.capabilities_text()),
        (vec!["count=0".into(), String::new()], r#"{"v":1,"version":"8.8","paging":"refused"}"#.into())
    );
}

#[test]
fn another_refusal_is_not_taken_for_that() {
    let bad_date = r#"{"success":false,"error":"The \"start\" query parameter must be a valid date."}"#;
    let mock = MockWorkspace::always(reply(400, "application/json", bad_date));
    assert!(matches!(mock.availability(), Err(ApiError::RequestRejected { .. })));
    assert_eq!(pages(&mock), ["count=0"]);
}

/// Those lists have always had pages, also where the reports had none.
#[test]
fn the_list_of_names_keeps_its_pages_where_the_reports_have_none() {
    let mock = MockWorkspace::new(|request| match request.path.as_str() {
        AVAILABILITY if parameter(request, "count").is_some() => additional_properties(),
        AVAILABILITY => agents(0..50, 50, request),
        _ if parameter(request, "count").is_none() => names(0..50),
        _ => names(0..120),
    });
    mock.availability().unwrap();
    assert_eq!(ready(mock.client.agent_names(CachePolicy::Recent)).unwrap().pairs.len(), 120);
}

#[test]
fn answered_and_waiting_conversations_stand_side_by_side() {
    let mock = MockWorkspace::new(|request| {
        let rows = match parameter(request, "answered") {
            Some("true") => json!([{ "_id": "sales", "rooms": 13 }, { "_id": null, "rooms": 2 }]),
            _ => json!([{ "_id": "sales", "rooms": 4 }, { "_id": "support", "rooms": 1 }]),
        };
        json_reply(&json!({ "departments": rows, "count": 2, "offset": 0, "total": 2 }))
    });
    let count = |id: Option<&str>, answered, waiting| DepartmentCount {
        id: id.map(|id| DepartmentId(id.into())),
        answered,
        waiting,
    };
    let expected = [count(Some("sales"), 13, 4), count(None, 2, 0), count(Some("support"), 0, 1)];
    assert_eq!(mock.departments().unwrap().rows, expected);
}

/// Two groups without a department, as those have no field and those have a null in it.
fn nobodys(pages: &'static [&'static [(&'static str, u64)]], total: usize) -> (Option<u64>, u64) {
    let mock = MockWorkspace::new(move |request| {
        let is_answered = parameter(request, "answered") == Some("true");
        let page = match parameter(request, "offset") {
            _ if !is_answered => &[][..],
            None => pages.first().unwrap(),
            Some(_) => pages.get(1).copied().unwrap_or_default(),
        };
        let row = |(id, rooms): &(&str, u64)| match *id {
            "" => json!({ "_id": null, "rooms": rooms }),
            id => json!({ "_id": id, "rooms": rooms }),
        };
        let rows: Vec<Value> = page.iter().map(row).collect();
        let total = if is_answered { total } else { 0 };
        json_reply(&json!({ "departments": rows, "count": rows.len(), "offset": 0, "total": total }))
    });
    let counts = mock.departments().unwrap();
    (counts.rows.iter().find(|row| row.id.is_none()).map(|row| row.answered), counts.missing)
}

#[test]
fn two_groups_without_a_department_are_added_up() {
    assert_eq!(nobodys(&[&[("", 5), ("sales", 13), ("", 2)]], 3), (Some(7), 0));
    assert_eq!(nobodys(&[&[("", 4), ("sales", 13), ("", 4)]], 3), (Some(8), 0));
    assert_eq!(nobodys(&[&[("", 5), ("sales", 13)], &[("support", 1), ("", 2)]], 4), (Some(7), 0));
    assert_eq!(nobodys(&[&[("sales", 13)], &[("", 4), ("", 4)]], 3), (Some(8), 0));
}

#[test]
fn a_group_without_a_department_that_comes_again_counts_once() {
    assert_eq!(nobodys(&[&[("", 5), ("sales", 13)], &[("", 5), ("support", 1)]], 3), (Some(5), 0));
    // There cannot be three, and one that is alike is rather reported as missing than counted twice.
    assert_eq!(nobodys(&[&[("", 5), ("", 2)], &[("", 3), ("support", 1)]], 3), (Some(7), 0));
    assert_eq!(nobodys(&[&[("", 5), ("sales", 13)], &[("", 5)]], 3), (Some(5), 1));
}

/// The rows that a workspace gives which allows 50 by default and 100 at most.
fn window(request: &Request, total: usize) -> Range<usize> {
    let number = |name| parameter(request, name).map_or(0, |text| text.parse().unwrap());
    let (offset, count): (usize, usize) = (number("offset"), number("count"));
    let count = if count == 0 { 50 } else { count.min(100) };
    offset.min(total)..(offset + count).min(total)
}

fn agents(rows: Range<usize>, total: usize, request: &Request) -> Response {
    let offset = parameter(request, "offset").unwrap_or("0");
    let row = |number| json!({ "username": format!("agent{number:07}"), "availableTimeInSeconds": number });
    let rows: Vec<Value> = rows.map(row).collect();
    json_reply(&json!({ "count": rows.len(), "agents": rows, "offset": offset, "total": total }))
}

fn names(rows: Range<usize>) -> Response {
    let row = |number| json!({ "_id": "x", "username": format!("agent{number:07}"), "name": "Ana" });
    let rows: Vec<Value> = rows.map(row).collect();
    json_reply(&json!({ "count": rows.len(), "users": rows, "offset": 0, "total": 120 }))
}

/// The page parameters of each request.
fn pages(mock: &MockWorkspace) -> Vec<String> {
    let page =
        |target: &String| target.split_once("fullReport=false").unwrap().1.trim_start_matches('&').to_owned();
    mock.requests().iter().map(page).collect()
}

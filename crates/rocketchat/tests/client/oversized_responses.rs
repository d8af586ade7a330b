//! Workspaces that send without end: work grows with what came and no faster, what is too much is reported, and no part ever
//! passes for the whole. Each of these answers would keep a machine busy for minutes if a row were looked for among all
//! others.

use std::fmt::Write;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

use analytics::breakdown::{Breakdown, ByLicence, Name};
use analytics::limits;
use analytics::zone::Zone;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Request, Response};
use serde_json::json;

use crate::mock::*;

const MANY: usize = 100_000;

/// How many rows of so many are more than the page takes in.
fn over_limit(all: usize) -> u64 {
    (all - limits::ROWS) as u64
}

#[test]
fn two_pages_of_distinct_rows_are_taken_as_far_as_rows_are() {
    let mock = MockWorkspace::new(|request| agents(from(request)..from(request) + 2 * MANY, 4 * MANY));
    let read = mock.availability().unwrap();
    assert_eq!((read.agents.len(), read.missing, read.over_limit), (limits::ROWS, 0, over_limit(4 * MANY)));
    assert!(!read.is_complete());
    // No more is requested than is taken in.
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn a_second_page_without_end_is_held_against_the_first_row_by_row() {
    let mock = MockWorkspace::new(|request| match from(request) {
        0 => agents(0..50, MANY),
        _ => agents(0..MANY, MANY),
    });
    let read = mock.availability().unwrap();
    assert_eq!((read.agents.len(), read.missing, read.over_limit), (limits::ROWS, 0, over_limit(MANY)));
    let mut names: Vec<&str> = read.agents.iter().map(|agent| agent.username.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), limits::ROWS);
}

#[test]
fn a_page_of_nobodies_adds_two_of_them() {
    let nobodies = |count: usize| {
        let rows = vec![r#"{"_id":null,"rooms":1}"#; count].join(",");
        list("departments", &rows, MANY)
    };
    let mock = MockWorkspace::new(move |request| nobodies(if from(request) == 0 { 1 } else { MANY }));
    let read = mock.departments().unwrap();
    assert_eq!((read.rows.len(), read.over_limit), (1, 0));
    assert!(read.missing > 0);
}

#[test]
fn pages_that_come_row_by_row_come_to_an_end() {
    let next = AtomicUsize::new(0);
    let mock = MockWorkspace::new(move |_| {
        let number = next.fetch_add(1, Ordering::Relaxed);
        agents(number..number + 1, usize::MAX)
    });
    let read = mock.availability().unwrap();
    assert_eq!((read.agents.len(), mock.requests().len()), (limits::PAGES + 1, limits::PAGES + 1));
    // They were not requested, so the workspace did not fail to send them.
    assert!(read.missing == 0 && read.over_limit > 0);
}

#[test]
fn pages_of_few_rows_with_much_beside_them_come_to_an_end() {
    let result = |junk: String| {
        let next = AtomicUsize::new(0);
        let mock = MockWorkspace::new(move |_| {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let row = format!(r#"{{"username":"agent{number}","availableTimeInSeconds":1,"x":{junk}}}"#);
            list("agents", &row, MANY)
        });
        let read = mock.availability().unwrap();
        assert_eq!((read.missing, read.over_limit), (0, (MANY - read.agents.len()) as u64));
        assert!(!read.is_complete());
        (read.agents.len(), mock.requests().len())
    };
    // The last page that is requested is the one that is too much.
    let values = limits::VALUES / 10;
    assert_eq!(result(format!("[{}0]", r#"{"":0},"#.repeat(values / 2))), (9, 10));
    assert_eq!(result(format!(r#""{}""#, "x".repeat(limits::BODY_BYTES / 5))), (4, 5));
}

#[test]
fn no_department_has_half_of_its_conversations() {
    let mock = MockWorkspace::new(|request| {
        let ids: Vec<usize> = match parameter(request, "answered") {
            Some("true") => (0..MANY).collect(),
            // Of these rows others are taken in.
            _ => (limits::ROWS / 2..MANY).collect(),
        };
        let rows: Vec<String> = ids.iter().map(|id| format!(r#"{{"_id":"d{id}","rooms":1}}"#)).collect();
        list("departments", &rows.join(","), ids.len())
    });
    let read = mock.departments().unwrap();
    assert_eq!((read.rows.len(), read.missing, read.over_limit), (limits::ROWS / 2, 0, over_limit(MANY)));
    assert!(read.rows.iter().all(|row| (row.answered, row.waiting) == (1, 1)));
}

#[test]
fn departments_that_could_not_be_read_are_left_out_of_as_many_that_could() {
    let mock = MockWorkspace::new(|request| {
        let rooms = if parameter(request, "answered") == Some("true") { "1" } else { "-1" };
        let row = |id: usize| format!(r#"{{"_id":"d{id}","rooms":{}}}"#, if id == 0 { "1" } else { rooms });
        list("departments", &(0..limits::ROWS).map(row).collect::<Vec<_>>().join(","), limits::ROWS)
    });
    let read = mock.departments().unwrap();
    assert_eq!((read.rows.len(), read.unreadable.len(), read.over_limit), (1, limits::ROWS - 1, 0));
}

#[test]
fn of_agents_without_end_those_with_the_most_stay_beside_a_sum_that_is_none() {
    let mock = MockWorkspace::new(|_| {
        let row = |number: usize| format!(r#"{{"label":"agent {number}","value":{number}}}"#);
        let rows: Vec<String> = (0..MANY).map(row).collect();
        raw(&format!(r#"{{"data":[{}],"total":9,"unspecified":5,"success":true}}"#, rows.join(",")))
    });
    let read = mock.agents().unwrap();
    assert_eq!(
        (read.rows.len(), read.over_limit, read.is_complete()),
        (limits::ROWS + 1, over_limit(MANY), false)
    );
    assert_eq!((read.rows[0].total(), &read.rows[limits::ROWS].name), ((MANY - 1) as f64, &Name::Unassigned));
    // Years are summed of their parts, and of no agent that may lack one.
    let (years, zone) = (range("2023-03-01..2026-01-31"), Zone::utc());
    let sum = now(mock.client.conversations_by_agent(years, &zone, CachePolicy::Recent)).unwrap();
    assert!(sum.pieces > 2 && sum.over_limit >= over_limit(MANY) && sum.rows.len() <= limits::ROWS + 1);
}

#[test]
fn the_report_of_every_workspace_is_bounded_too() {
    let mock = MockWorkspace::new(|request| match request.path.as_str() {
        PER_AGENT => {
            let row = |number: usize| format!(r#""agent {number}":{{"open":1,"closed":2}}"#);
            raw(&format!("{{{},\"success\":true}}", (0..MANY).map(row).collect::<Vec<_>>().join(",")))
        }
        LICENCE => json_reply(&json!({ "license": { "activeModules": vec!["x"; MANY] } })),
        _ => not_found(),
    });
    let (scope, zone) = (scope(MARCH), Zone::utc());
    let read = now(mock.client.agents(&scope, &zone, CachePolicy::Recent)).unwrap();
    let ByLicence::Community(Breakdown { rows, over_limit: more, .. }) = read else { panic!() };
    assert_eq!((rows.len(), more), (limits::ROWS, over_limit(MANY)));
}

#[test]
fn the_lists_of_names_are_bounded() {
    let mock = MockWorkspace::new(|request| {
        let row = |number: usize| format!(r#"{{"_id":"d{number}","username":"u{number}","name":"Ana"}}"#);
        let rows = (0..MANY).map(row).collect::<Vec<_>>().join(",");
        list(if request.path.ends_with("agent") { "users" } else { "departments" }, &rows, MANY)
    });
    let all = ready(mock.client.departments(CachePolicy::Recent)).unwrap();
    // Those put away are a list of their own.
    assert_eq!((all.departments.len(), all.over_limit), (2 * limits::ROWS, 2 * over_limit(MANY)));
    assert!(!all.is_complete());
    let names = ready(mock.client.agent_names(CachePolicy::Recent)).unwrap();
    assert_eq!((names.pairs.len(), names.is_complete), (limits::ROWS, false));
}

#[test]
fn a_chart_of_more_points_than_days_is_refused() {
    let points = |count: usize| {
        let labels = vec![r#""3/28""#; count].join(",");
        raw(&format!(
            r#"{{"dataLabels":[{labels}],"dataPoints":[{}],"success":true}}"#,
            vec!["1"; count].join(",")
        ))
    };
    let result = |count: usize| MockWorkspace::always(points(count)).chart();
    let place = |answer| match answer {
        Err(ApiError::InvalidResponse { source }) => source.to_string(),
        other => panic!("{other:?}"),
    };
    assert_eq!(place(result(MANY)), "dataLabels has more than 2500 entries");
    assert_eq!(result(limits::POINTS).unwrap().len(), limits::POINTS);
}

#[test]
fn totals_and_rights_are_found_among_many() {
    let mock = MockWorkspace::new(|request| {
        let many = |text: &str| (0..MANY).map(|at| format!("{text}{at}")).collect::<Vec<_>>();
        match request.path.as_str() {
            TOTALS => {
                let item = |title: String| json!({ "title": title, "value": 7 });
                json_reply(&json!({ "totalizers": many("Total_").into_iter().map(item).collect::<Vec<_>>() }))
            }
            "/api/v1/me" => {
                json_reply(&json!({ "_id": "u", "name": "A".repeat(1 << 20), "roles": many("mine") }))
            }
            _ => json_reply(&json!({ "update": [{ "_id": "x", "roles": many("theirs") }] })),
        }
    });
    assert_eq!(mock.totals().unwrap().conversations, None);
    let account = ready(mock.client.account()).unwrap();
    assert_eq!((account.label.len(), account.roles.len()), (limits::ACCOUNT_NAME_CHARS, MANY));
    assert!(!ready(mock.client.permissions()).unwrap().allow(&account, "x"));
}

#[test]
fn an_id_of_a_megabyte_is_no_id() {
    let long = "x".repeat(1 << 20);
    let rows =
        json!([{ "_id": long, "name": "Long", "rooms": 3 }, { "_id": "d", "name": "Sales", "rooms": 2 }]);
    let mock = MockWorkspace::always(json_reply(&json!({ "departments": rows, "total": 2 })));
    let list = ready(mock.client.departments(CachePolicy::Recent)).unwrap();
    assert_eq!((list.departments.len(), list.unreadable), (2, 2));
    let counts = mock.departments().unwrap();
    assert_eq!((counts.rows.len(), counts.unreadable.len()), (1, 2));
}

/// The workspace next to a hostile one.
#[test]
fn the_answers_of_another_workspace_stay() {
    let flood = MockWorkspace::new(|_| agents(0..MANY, MANY));
    let other = MockWorkspace::new(|_| agents(0..3, 3));
    assert_eq!(other.availability().unwrap().agents.len(), 3);
    assert_eq!(flood.availability().unwrap().over_limit, over_limit(MANY));
    assert_eq!((other.availability().unwrap().agents.len(), other.requests().len()), (3, 1));
}

fn from(request: &Request) -> usize {
    parameter(request, "offset").map_or(0, |offset| offset.parse().unwrap())
}

fn agents(rows: Range<usize>, total: usize) -> Response {
    let mut text = String::new();
    for number in rows {
        let comma = if text.is_empty() { "" } else { "," };
        write!(text, r#"{comma}{{"username":"agent{number:07}","availableTimeInSeconds":1}}"#).unwrap();
    }
    list("agents", &text, total)
}

fn list(name: &str, rows: &str, total: usize) -> Response {
    raw(&format!(r#"{{"{name}":[{rows}],"total":{},"success":true}}"#, total.min(1 << 40)))
}

fn raw(body: &str) -> Response {
    reply(200, "application/json", body)
}

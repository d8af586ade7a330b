//! Conversations by agent over more than a year, which the workspace refuses to answer at once.

use analytics::breakdown::{Breakdown, Name};
use analytics::test_support::name_text;
use chrono::DateTime;
use rocketchat::error::ApiError;
use rocketchat::{CachePolicy, Request, Response};
use serde_json::json;

use crate::mock::*;

const THREE_YEARS: &str = "2023-01-01..2025-12-31";

fn agents(mock: &MockWorkspace, days: &str) -> Result<Breakdown, ApiError> {
    now(mock.client.conversations_by_agent(range(days), &zone("Europe/Berlin"), CachePolicy::Recent))
}

fn by_year(request: &Request) -> Response {
    let data = match parameter(request, "start").unwrap().get(..4).unwrap() {
        "2024" => json!([{ "label": "Ana", "value": 5 }, { "label": "Ben", "value": 1 }]),
        "2023" => json!([{ "label": "Ana", "value": 2 }, { "label": "Ana", "value": 1 }]),
        _ => json!([{ "label": null, "value": 4 }]),
    };
    json_reply(&json!({ "data": data, "total": 0, "unspecified": 10 }))
}

#[test]
fn three_years_are_requested_in_pieces_that_meet_at_an_instant() {
    let mock = MockWorkspace::new(by_year);
    agents(&mock, THREE_YEARS).unwrap();
    let asked = mock.requests();
    assert_eq!(
        asked.iter().map(|target| target.split_once('?').unwrap().1).collect::<Vec<_>>(),
        [
            "start=2024-12-30T23:00:00.000Z&end=2025-12-31T23:00:00.000Z",
            "start=2023-12-30T23:00:00.000Z&end=2024-12-30T23:00:00.000Z",
            "start=2022-12-31T23:00:00.000Z&end=2023-12-30T23:00:00.000Z",
        ]
    );
    agents(&mock, THREE_YEARS).unwrap();
    assert_eq!(mock.requests(), [""; 0]);
}

#[test]
fn no_piece_is_longer_than_the_workspace_allows_and_a_year_is_none() {
    let day = 86400;
    for (days, pieces) in
        [("2024-01-01..2024-12-31", 1), ("2024-01-01..2025-01-01", 2), ("2023-01-01..2025-12-31", 3)]
    {
        let mock = MockWorkspace::new(nothing);
        let answer = agents(&mock, days).unwrap();
        let asked = mock.requests();
        assert_eq!((asked.len(), answer.pieces), (pieces, pieces), "{days}");
        for target in asked {
            let instant = |name: &str| {
                let (_, rest) = target.split_once(name).unwrap();
                DateTime::parse_from_rfc3339(rest.get(..24).unwrap()).unwrap()
            };
            assert!((instant("end=") - instant("start=")).num_seconds() <= 367 * day, "{target}");
        }
    }
}

#[test]
fn what_came_in_pieces_is_summed_and_says_so() {
    let mock = MockWorkspace::new(|request| match parameter(request, "start") {
        Some("2024-12-30T23:00:00.000Z") => by_year(&Request::get("").with("start", "2025")),
        Some("2023-12-30T23:00:00.000Z") => by_year(&Request::get("").with("start", "2024")),
        _ => by_year(&Request::get("").with("start", "2023")),
    });
    let sum = agents(&mock, THREE_YEARS).unwrap();
    let rows: Vec<(String, f64)> = sum.rows.iter().map(|row| (name_text(&row.name), row.total())).collect();
    let expected = [("Ana", 8.0), ("No name", 4.0), ("Ben", 1.0), ("Unassigned", 30.0)];
    assert_eq!(rows, expected.map(|(name, value)| (name.to_owned(), value)));
    assert_eq!((sum.pieces, sum.has_merged_names), (3, true));
    let year = agents(&mock, "2023-01-01..2023-12-31").unwrap();
    let anas = year.rows.iter().filter(|row| row.name == Name::Given("Ana".into())).count();
    assert_eq!((anas, year.pieces, year.has_merged_names), (2, 1, false));
}

#[test]
fn a_sum_is_as_old_as_its_oldest_piece() {
    let mock = MockWorkspace::new(nothing);
    let came = |days: &str| {
        let berlin = zone("Europe/Berlin");
        let coming = mock.client.conversations_by_agent(range(days), &berlin, CachePolicy::Recent);
        ready(coming).unwrap().at
    };
    let first = came("2024-12-31..2025-12-31");
    advance_clock(30);
    assert_eq!(came(THREE_YEARS), first);
}

#[test]
fn a_piece_that_fails_is_no_sum() {
    let mock = MockWorkspace::new(|request| match parameter(request, "start") {
        Some("2022-12-31T23:00:00.000Z") => reply(500, "application/json", "{}"),
        _ => nothing(request),
    });
    assert!(matches!(agents(&mock, THREE_YEARS), Err(ApiError::ServerError { .. })));
}

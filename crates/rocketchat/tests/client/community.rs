//! Without the premium licence two reports have a stand-in that every workspace has; it counts in another way, and says so.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use analytics::breakdown::{Breakdown, ByLicence, Name, Segment};
use analytics::department::DepartmentCounts;
use analytics::scope::Scope;
use analytics::test_support::name_text;
use analytics::zone::Zone;
use demo_workspace::{Licence, Version, Workspace};
use rocketchat::error::{ApiError, Host};
use rocketchat::{CachePolicy, Request, Response};
use serde_json::{Value, json};

use crate::mock::*;

const SPAN: &str = "start=2026-03-28T00:00:00.000Z&end=2026-03-29T23:59:59.999Z";

#[test]
fn agents_are_counted_by_username_and_by_how_their_conversations_stand() {
    let mock = community(json!({
        "ana": { "open": 1, "closed": 7, "onhold": 2 }, "ben": { "open": 0, "closed": 4 }, "success": true,
    }));
    let read = stand_in_numbers(agents(&mock, &scope(MARCH)));
    assert_eq!(read.segments, [Segment::Open, Segment::OnHold, Segment::Closed]);
    assert_eq!(rows(&read), [("ana".into(), vec![1.0, 2.0, 7.0]), ("ben".into(), vec![0.0, 0.0, 4.0])]);
    assert_eq!(mock.requests().last().unwrap(), &format!("{PER_AGENT}?{SPAN}"));
}

#[test]
fn departments_are_counted_by_name() {
    let mock = community(json!({ "Sales": { "open": 1, "closed": 7 }, "success": true }));
    let read = stand_in_numbers(departments(&mock, &scope_of(MARCH, "dep")));
    assert_eq!(read.segments, [Segment::Open, Segment::Closed]);
    assert_eq!(rows(&read), [("Sales".into(), vec![1.0, 7.0])]);
    assert_eq!(mock.requests().last().unwrap(), &format!("{PER_DEPARTMENT}?{SPAN}&departmentId=dep"));
}

#[test]
fn a_deleted_department_has_no_name() {
    let mock = community(json!({ "undefined": { "open": 1, "closed": 7 }, "success": true }));
    assert_eq!(
        rows(&stand_in_numbers(departments(&mock, &scope(MARCH)))),
        [("No name".into(), vec![1.0, 7.0])]
    );
}

#[test]
fn a_row_that_cannot_be_read_takes_only_itself_away() {
    let mock = community(
        json!({ "success": true, "ana": { "open": 1, "closed": 2 }, "ben": { "open": "x" }, "cem": 5 }),
    );
    let read = stand_in_numbers(agents(&mock, &scope(MARCH)));
    assert_eq!(rows(&read), [("ana".into(), vec![1.0, 0.0, 2.0])]);
    assert_eq!(read.unreadable, ["ben", "cem"].map(|name| Some(Name::Given(name.into()))));
    let mock = community(json!({ "Sales": { "open": 1, "closed": 7 }, "undefined": { "open": -1 } }));
    let read = stand_in_numbers(departments(&mock, &scope(MARCH)));
    assert_eq!(
        (rows(&read), read.unreadable),
        (vec![("Sales".into(), vec![1.0, 7.0])], vec![Some(Name::Unnamed)])
    );
}

#[test]
fn a_department_limits_the_agents_of_the_stand_in() {
    let mock = community(json!({ "success": true }));
    assert_eq!(rows(&stand_in_numbers(agents(&mock, &scope_of(MARCH, "dep")))), []);
    assert_eq!(mock.requests().last().unwrap(), &format!("{PER_AGENT}?{SPAN}&departmentId=dep"));
}

#[test]
fn a_premium_workspace_is_requested_its_own_report_alone() {
    let mock = MockWorkspace::new(nothing);
    assert!(matches!(agents(&mock, &scope(MARCH)), Ok(ByLicence::Premium(_))));
    assert!(matches!(departments(&mock, &scope(MARCH)), Ok(ByLicence::Premium(_))));
    assert_eq!(mock.paths(), [AGENTS, DEPARTMENTS, DEPARTMENTS]);
}

#[test]
fn a_mark_of_success_is_no_agent_and_an_agent_of_that_name_is_one() {
    let mock = community(json!({ "success": { "open": 3 }, "status": true }));
    assert_eq!(
        rows(&stand_in_numbers(agents(&mock, &scope(MARCH)))),
        [("success".into(), vec![3.0, 0.0, 0.0])]
    );
}

#[test]
fn what_was_refused_is_not_requested_at_each_change() {
    let mock = community(json!({ "success": true }));
    stand_in_numbers(agents(&mock, &scope(MARCH)));
    stand_in_numbers(departments(&mock, &scope(MARCH)));
    mock.requests();
    for day in ["2026-03-01..2026-03-01", "2026-03-02..2026-03-02"] {
        stand_in_numbers(agents(&mock, &scope(day)));
        stand_in_numbers(departments(&mock, &scope(day)));
    }
    assert_eq!(mock.paths(), [PER_AGENT, PER_DEPARTMENT, PER_AGENT, PER_DEPARTMENT]);
}

#[test]
fn a_reload_requests_the_premium_report_again() {
    let bought = Arc::new(AtomicBool::new(false));
    let is_bought = bought.clone();
    let mock = MockWorkspace::new(move |request| match request.path.as_str() {
        AGENTS | DEPARTMENTS if is_bought.load(Ordering::Relaxed) => nothing(request),
        _ => refusing(request, &json!({})),
    });
    stand_in_numbers(agents(&mock, &scope(MARCH)));
    stand_in_numbers(departments(&mock, &scope(MARCH)));
    bought.store(true, Ordering::Relaxed);
    stand_in_numbers(agents(&mock, &scope("2026-03-01..2026-03-01")));
    let wanted = CachePolicy::Reload;
    assert!(matches!(
        now(mock.client.agents(&scope(MARCH), &Zone::utc(), wanted)),
        Ok(ByLicence::Premium(_))
    ));
    assert!(matches!(
        now(mock.client.chats_by_department(&scope(MARCH), &Zone::utc(), wanted)),
        Ok(ByLicence::Premium(_))
    ));
    // From then on it is the first again.
    assert!(matches!(agents(&mock, &scope("2026-03-02..2026-03-02")), Ok(ByLicence::Premium(_))));
}

#[test]
fn a_licence_that_is_there_after_all_opens_what_was_closed() {
    let bought = Arc::new(AtomicBool::new(false));
    let is_bought = bought.clone();
    let mock =
        MockWorkspace::new(move |request| match (is_bought.load(Ordering::Relaxed), request.path.as_str()) {
            (true, LICENCE) => {
                json_reply(&json!({ "license": { "activeModules": ["livechat-enterprise"] } }))
            }
            (true, _) => nothing(request),
            (false, _) => refusing(request, &json!({})),
        });
    stand_in_numbers(agents(&mock, &scope(MARCH)));
    bought.store(true, Ordering::Relaxed);
    advance_clock(60);
    assert_eq!(ready(mock.client.is_premium()), Ok(true));
    assert!(matches!(agents(&mock, &scope(MARCH)), Ok(ByLicence::Premium(_))));
}

#[test]
fn of_the_cached_answers_the_stand_ins_answer_is_found_as_well() {
    let mock = community(json!({ "ana": { "open": 1 }, "success": true }));
    let kept = || now(mock.client.agents(&scope(MARCH), &Zone::utc(), CachePolicy::CacheOnly));
    assert_eq!(kept().unwrap_err(), ApiError::NotCached);
    stand_in_numbers(agents(&mock, &scope(MARCH)));
    mock.requests();
    assert_eq!((stand_in_numbers(kept()).total(), mock.requests().len()), (1.0, 0));
}

#[test]
fn the_availability_has_no_stand_in() {
    assert_eq!(community(json!({})).availability(), Err(ApiError::PremiumRequired));
}

#[test]
fn where_there_is_no_stand_in_either_the_licence_is_what_is_missing() {
    let mock = MockWorkspace::new(|request| match request.path.as_str() {
        LICENCE => json_reply(&json!({ "license": { "activeModules": [] } })),
        _ => web_page(),
    });
    assert_eq!(agents(&mock, &scope(MARCH)).unwrap_err(), ApiError::PremiumRequired);
    assert_eq!(departments(&mock, &scope(MARCH)).unwrap_err(), ApiError::PremiumRequired);
}

#[test]
fn a_permission_that_the_stand_in_needs_is_named() {
    let mock = MockWorkspace::new(|request| match request.path.as_str() {
        LICENCE => json_reply(&json!({ "license": { "activeModules": [] } })),
        _ => reply(403, "application/json", r#"{"success":false,"error":"unauthorized"}"#),
    });
    let forbidden = ApiError::MissingPermission { permission: "view-livechat-manager".into() };
    assert_eq!(agents(&mock, &scope(MARCH)).unwrap_err(), forbidden);
}

#[test]
fn an_error_of_the_premium_report_is_not_hidden_behind_the_stand_in() {
    let mock = MockWorkspace::always(reply(500, "application/json", "{}"));
    assert!(matches!(agents(&mock, &scope(MARCH)), Err(ApiError::ServerError { .. })));
    assert_eq!(mock.paths(), [AGENTS]);
}

#[test]
fn what_cannot_be_read_says_where_without_repeating_a_name() {
    for (body, place) in [
        (json!({ "ana": 7 }), "the answer[0] is a number and not an object"),
        (json!({ "ana": { "open": "many" } }), "the answer[0].open is text and not a whole number"),
        (json!({ "ana": { "closed": -1 } }), "the answer[0].closed is a number and not a whole number"),
    ] {
        let error = agents(&community(body.clone()), &scope(MARCH)).unwrap_err();
        let ApiError::InvalidResponse { source } = error else { panic!("{error:?}") };
        assert_eq!(source.to_string(), place, "{body}");
    }
    let list = agents(&community(json!([])), &scope(MARCH)).unwrap_err();
    assert_eq!(list, ApiError::NotAnApi { host: Host::Simulated });
}

#[test]
fn a_simulated_community_workspace_of_any_version_counts_both() {
    for version in [Version::new(6, 4), Version::new(6, 14), Version::new(8, 8)] {
        let community = Workspace { version, licence: Licence::Community, ..Workspace::demo(clock()) };
        let mock = MockWorkspace::new(move |request| answer_of(&community, request));
        let scope = scope("2026-11-10..2026-11-19");
        let conversations =
            now(mock.client.totals(&scope, CachePolicy::Recent)).unwrap().conversations.unwrap();
        for counts in [stand_in_numbers(agents(&mock, &scope)), stand_in_numbers(departments(&mock, &scope))]
        {
            let total = counts.total();
            assert!(total > 100.0 && total <= conversations as f64, "{version}: {total} of {conversations}");
        }
    }
}

fn agents(mock: &MockWorkspace, scope: &Scope) -> Result<ByLicence<Breakdown>, ApiError> {
    now(mock.client.agents(scope, &Zone::utc(), CachePolicy::Recent))
}

fn departments(mock: &MockWorkspace, scope: &Scope) -> Result<ByLicence<DepartmentCounts>, ApiError> {
    now(mock.client.chats_by_department(scope, &Zone::utc(), CachePolicy::Recent))
}

/// The stand-in's numbers.
fn stand_in_numbers<T: std::fmt::Debug>(answer: Result<ByLicence<T>, ApiError>) -> Breakdown {
    match answer {
        Ok(ByLicence::Community(data)) => data,
        other => panic!("{other:?}"),
    }
}

fn rows(data: &Breakdown) -> Vec<(String, Vec<f64>)> {
    data.rows.iter().map(|row| (name_text(&row.name), row.values.clone())).collect()
}

/// A workspace without the licence, whose stand-ins answer so.
fn community(answer: Value) -> MockWorkspace {
    MockWorkspace::new(move |request| refusing(request, &answer))
}

fn refusing(request: &Request, answer: &Value) -> Response {
    match request.path.as_str() {
        LICENCE => json_reply(&json!({ "license": { "activeModules": [] } })),
        PER_AGENT | PER_DEPARTMENT => json_reply(answer),
        _ => not_found(),
    }
}

//! The seven premium reports by department: what each asks for, whose value each row is, and the licence.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use analytics::department::DepartmentId;
use analytics::department_metric::{DepartmentMetric, DepartmentValues};
use analytics::reported_value::ReportedValue::{self, Known, Unknown};
use analytics::scope::Scope;
use analytics::zone::Zone;
use demo_workspace::{Company, Conversation, Licence, Version, Workspace, conversations_on};
use rocketchat::CachePolicy;
use rocketchat::error::ApiError;
use serde_json::{Value, json};

use crate::mock::*;
use crate::simulated_time::{Server, SimulatedTime, task};

const DAYS: &str = "2026-11-10..2026-11-19";
const WAITING: DepartmentMetric = DepartmentMetric::AverageWaitingTime;

fn asked(
    mock: &MockWorkspace,
    scope: &Scope,
    metric: DepartmentMetric,
    policy: CachePolicy,
) -> Result<DepartmentValues, ApiError> {
    now(mock.client.department_metric(scope, &zone("Europe/Berlin"), metric, policy))
}

fn values(mock: &MockWorkspace, scope: &Scope, metric: DepartmentMetric) -> DepartmentValues {
    asked(mock, scope, metric, CachePolicy::Recent).unwrap()
}

fn workspace() -> Workspace {
    Workspace::demo(at("2026-11-20T16:00:00Z"))
}

fn simulated(workspace: Workspace) -> MockWorkspace {
    MockWorkspace::new(move |request| answer_of(&workspace, request))
}

fn rows(values: &DepartmentValues) -> Vec<(Option<&str>, ReportedValue)> {
    values.rows.iter().map(|row| (row.id.as_ref().map(|id| id.0.as_str()), row.value)).collect()
}

fn of(rows: Value) -> Value {
    json!({ "departments": rows, "count": 1, "offset": 0, "total": rows.as_array().unwrap().len() })
}

#[test]
fn each_report_is_asked_for_by_its_own_path_and_the_instants_of_the_days() {
    let span = "start=2026-03-27T23:00:00.000Z&end=2026-03-29T21:59:59.999Z";
    for metric in DepartmentMetric::ALL {
        let mock = MockWorkspace::always(json_reply(&of(json!([]))));
        values(&mock, &scope(MARCH), metric);
        let path = format!("/api/v1/livechat/analytics/departments/{metric}");
        assert_eq!(mock.requests(), [format!("{path}?{span}&count=0")]);
        values(&mock, &scope_of(MARCH, "dep"), metric);
        assert_eq!(mock.requests(), [format!("{path}?{span}&departmentId=dep&count=0")]);
    }
}

#[test]
fn compared_days_end_where_the_chosen_ones_have_come_to() {
    let mock = MockWorkspace::always(json_reply(&of(json!([]))));
    let client = mock.client.with_cutoff(Some(at("2026-03-29T12:00:00Z")));
    now(client.department_metric(&scope(MARCH), &Zone::utc(), WAITING, CachePolicy::Recent)).unwrap();
    let span = "start=2026-03-28T00:00:00.000Z&end=2026-03-29T11:59:59.999Z";
    assert_eq!(mock.requests(), [format!("{WAITING_TIME}?{span}&count=0")]);
}

#[test]
fn of_chosen_departments_each_is_asked_for_and_each_value_is_its_own() {
    let ids: Vec<String> = {
        let workspace = workspace();
        let chosen = Company::of(&workspace).departments.into_iter().take(3);
        chosen.map(|department| department.id.to_string()).collect()
    };
    for metric in DepartmentMetric::ALL {
        let mock = simulated(workspace());
        let all = values(&mock, &scope(DAYS), metric);
        assert_eq!(mock.requests().len(), 1);
        let chosen = values(&mock, &scope_of(DAYS, &ids.join(",")), metric);
        assert_eq!(mock.requests().len(), 3, "{metric}");
        let departments: Vec<DepartmentId> = ids.iter().map(|id| DepartmentId(id.clone())).collect();
        let departments: Vec<Option<&DepartmentId>> = departments.iter().map(Some).collect();
        assert_eq!(chosen.values(&departments), all.values(&departments), "{metric}");
        assert!(chosen.rows.len() <= 3 && all.rows.len() > 3 && all.is_complete(), "{metric}");
    }
}

#[test]
fn an_older_workspace_is_asked_without_pages() {
    let mock = simulated(Workspace { version: Version::new(7, 8), ..workspace() });
    assert!(!values(&mock, &scope(DAYS), WAITING).rows.is_empty());
    assert!(!values(&mock, &scope(DAYS), DepartmentMetric::AbandonedChats).rows.is_empty());
    let pages: Vec<bool> = mock.requests().iter().map(|target| target.contains("count=")).collect();
    assert_eq!(pages, [true, false, false]);
}

#[test]
fn what_a_page_lacks_is_not_zero() {
    let rows = json!([{ "_id": "a", "abandonedRooms": 3 }]);
    let body = json!({ "departments": rows, "count": 1, "offset": 0, "total": 2 });
    let mock = MockWorkspace::always(json_reply(&body));
    let values = values(&mock, &scope(DAYS), DepartmentMetric::AbandonedChats);
    let (a, b) = (DepartmentId("a".into()), DepartmentId("b".into()));
    assert_eq!((values.missing, values.values(&[Some(&a), Some(&b)])), (1, vec![Known(3.0), Unknown]));
}

#[test]
fn a_row_that_cannot_be_read_is_of_the_one_department_that_was_asked_for() {
    let mock = MockWorkspace::new(|request| match parameter(request, "departmentId") {
        Some("b") => json_reply(&of(json!([{ "abandonedRooms": 1 }, { "_id": "b", "abandonedRooms": 4 }]))),
        _ => json_reply(&of(json!([{ "_id": "a", "abandonedRooms": 3 }]))),
    });
    let values = values(&mock, &scope_of(DAYS, "a,b"), DepartmentMetric::AbandonedChats);
    assert_eq!(rows(&values), [(Some("a"), Known(3.0)), (Some("b"), Unknown)]);
}

#[test]
fn without_the_licence_one_of_the_seven_is_asked_for_and_no_other_until_reload() {
    for version in [Version::new(6, 14), Version::new(7, 6), Version::new(8, 8)] {
        let mock = simulated(Workspace { version, licence: Licence::Community, ..workspace() });
        for metric in DepartmentMetric::ALL {
            let result = asked(&mock, &scope(DAYS), metric, CachePolicy::Recent);
            assert_eq!(result, Err(ApiError::PremiumRequired), "{metric}");
        }
        let reports =
            |mock: &MockWorkspace| mock.paths().iter().filter(|path| path.contains("/departments/")).count();
        assert_eq!(reports(&mock), 1, "{version}");
        let result = asked(&mock, &scope(DAYS), WAITING, CachePolicy::Reload);
        assert_eq!((result, reports(&mock)), (Err(ApiError::PremiumRequired), 1), "{version}");
    }
}

#[test]
fn a_licence_that_comes_later_opens_them() {
    let (is_premium, seen) = (Arc::new(AtomicBool::new(false)), workspace());
    let licensed = is_premium.clone();
    let mock = MockWorkspace::new(move |request| {
        let licence = if licensed.load(Ordering::Relaxed) { Licence::Premium } else { Licence::Community };
        answer_of(&Workspace { licence, ..seen.clone() }, request)
    });
    assert_eq!(asked(&mock, &scope(DAYS), WAITING, CachePolicy::Recent), Err(ApiError::PremiumRequired));
    is_premium.store(true, Ordering::Relaxed);
    assert!(asked(&mock, &scope(DAYS), WAITING, CachePolicy::Reload).is_ok());
    assert!(asked(&mock, &scope(DAYS), DepartmentMetric::AbandonedShare, CachePolicy::Recent).is_ok());
}

#[test]
fn a_missing_permission_is_told_as_one() {
    let permissions = demo_workspace::Permissions::of(["view-l-room"]);
    let mock = simulated(Workspace { permissions, ..workspace() });
    let forbidden = ApiError::MissingPermission { permission: "view-livechat-manager".into() };
    assert_eq!(asked(&mock, &scope(DAYS), WAITING, CachePolicy::Recent), Err(forbidden));
}

#[test]
fn each_of_the_seven_has_calls_of_its_own() {
    let start = at("2026-11-20T12:00:00Z");
    let time = SimulatedTime::new(start);
    let server = Server::new(2, |_, _| json_reply(&of(json!([]))));
    let client = time.client(&server, &Arc::default());
    let ask = |metric| {
        let client = client.clone();
        task(async move {
            for department in ["a", "b"] {
                let scope = scope_of(DAYS, department);
                let answer =
                    client.department_metric(&scope, &Zone::utc(), metric, CachePolicy::Recent).await;
                assert!(answer.is_ok());
            }
        })
    };
    time.run(DepartmentMetric::ALL.into_iter().map(ask).collect());
    assert_eq!((server.count(), *server.refused.lock().unwrap()), (14, 0));
}

/// A sum over all departments, counted from the conversations by hand.
#[test]
fn sums_are_those_of_the_conversations() {
    let all: Vec<Conversation> = range("2026-11-01..2026-11-19")
        .start()
        .iter_days()
        .take(19)
        .flat_map(|day| conversations_on(&workspace(), day))
        .collect();
    let (start, end) = (at("2026-11-10T00:00:00Z"), at("2026-11-19T23:59:59.999Z"));
    let is_in = |when| (start..=end).contains(when);
    let own: Vec<&Conversation> = all.iter().filter(|it| it.opened_at >= start).collect();
    let closed = own.iter().filter(|it| it.closed_at.is_some_and(|at| at <= end));
    let transfers = all.iter().flat_map(|it| &it.transfers).filter(|when| is_in(when)).count();
    let abandoned =
        closed.clone().filter(|it| it.visitor_inactivity().is_some_and(|left| left >= 3_600)).count();
    let service =
        closed.filter_map(|it| Some((it.closed_at? - it.service?.since).num_milliseconds())).sum::<i64>();
    let sum = |metric| {
        let (client, scope, utc) = (simulated(workspace()).client, scope(DAYS), Zone::utc());
        let answer = client.department_metric(&scope, &utc, metric, CachePolicy::Recent);
        now(answer).unwrap().rows.iter().map(|row| row.value.known().unwrap()).sum::<f64>()
    };
    assert_eq!(sum(DepartmentMetric::TransferredChats), transfers as f64);
    assert_eq!(sum(DepartmentMetric::AbandonedChats), abandoned as f64);
    // Rounded up in each group.
    let total = sum(DepartmentMetric::TotalServiceTime) - service as f64 / 1_000.0;
    assert!((0.0..20.0).contains(&total), "{total}");
}

//! Every way in which the workspace says no, as published and as read in its source.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod ask;

use ask::{AMOUNT, DASHBOARDS, DEPARTMENTS, HISTORY, demo, signed};
use demo_workspace::{ChartsPath, Licence, Permissions, Request, Version, Workspace, respond};
use serde_json::{Value, json};

const RANGE: &str = "start=2026-11-01&end=2026-11-10";

fn reports() -> Vec<String> {
    let others = [
        format!("{DASHBOARDS}/conversation-totalizers"),
        format!("{DASHBOARDS}/conversations-by-agent"),
        AMOUNT.to_owned(),
        HISTORY.to_owned(),
        format!("{DASHBOARDS}/charts/chats"),
    ];
    others.into_iter().chain(department_reports()).collect()
}

/// The seven premium reports that tell one number of each department.
fn department_reports() -> [String; 7] {
    [
        "average-service-time",
        "average-chat-duration-time",
        "total-service-time",
        "average-waiting-time",
        "total-transferred-chats",
        "total-abandoned-chats",
        "percentage-abandoned-chats",
    ]
    .map(|name| format!("{DEPARTMENTS}/{name}"))
}

/// The paged premium reports.
fn paged_reports() -> Vec<String> {
    [AMOUNT.to_owned(), HISTORY.to_owned()].into_iter().chain(department_reports()).collect()
}

fn charts() -> String {
    format!("{DASHBOARDS}/charts-data")
}

fn refused(workspace: &Workspace, address: &str) -> (u16, Value) {
    let response = signed(workspace, address);
    (response.status, serde_json::from_str(&response.body).unwrap())
}

fn of_version(major: u16, minor: u16) -> Workspace {
    Workspace { version: Version::new(major, minor), ..demo() }
}

fn without(permission: &str) -> Workspace {
    let others = demo_workspace::PERMISSIONS.into_iter().filter(|name| *name != permission);
    Workspace { permissions: Permissions::of(others), ..demo() }
}

#[test]
fn a_missing_parameter_is_named() {
    for report in reports() {
        for (query, name) in [("", "start"), ("?end=2026-11-10", "start"), ("?start=2026-11-01", "end")] {
            let error = format!("must have required property '{name}' [invalid-params]");
            let body = json!({ "success": false, "error": error, "errorType": "invalid-params" });
            assert_eq!(refused(&demo(), &format!("{report}{query}")), (400, body));
        }
    }
}

#[test]
fn the_charts_name_it_in_another_shape() {
    let error = "must have required property 'start'";
    let body = json!({ "success": false, "errorType": "error-invalid-params", "error": error });
    assert_eq!(
        refused(&demo(), &format!("{}?chartName=Total_messages&end=2026-11-10", charts())),
        (400, body)
    );
}

#[test]
fn a_bad_date_is_named_the_first_one_first() {
    for report in reports() {
        for (start, end, name) in [("test", "test", "start"), ("2026-11-01", "2020-01-01x", "end")] {
            let error = format!("The \"{name}\" query parameter must be a valid date.");
            let answer = refused(&demo(), &format!("{report}?start={start}&end={end}"));
            assert_eq!(answer, (400, json!({ "success": false, "error": error })));
        }
    }
}

#[test]
fn one_parameter_too_many_is_too_many() {
    let error = "must NOT have additional properties";
    let classic = json!({ "success": false, "error": format!("{error} [invalid-params]"), "errorType": "invalid-params" });
    for report in reports() {
        assert_eq!(refused(&demo(), &format!("{report}?{RANGE}&_=123")), (400, classic.clone()));
    }
    let typed = json!({ "success": false, "error": error, "errorType": "error-invalid-params" });
    assert_eq!(refused(&demo(), &format!("{}?{RANGE}&chartName=Total_messages&_=1", charts())), (400, typed));
}

#[test]
fn older_versions_do_not_page_their_reports() {
    for address in paged_reports().iter().map(|report| format!("{report}?{RANGE}&count=0&offset=0")) {
        assert_eq!(signed(&of_version(7, 8), &address).status, 400);
        assert_eq!(signed(&of_version(7, 9), &address).status, 200);
    }
}

#[test]
fn the_report_by_agent_has_no_pages_and_no_department() {
    for extra in ["count=0", "offset=0", "departmentId=x"] {
        assert_eq!(
            signed(&demo(), &format!("{DASHBOARDS}/conversations-by-agent?{RANGE}&{extra}")).status,
            400
        );
    }
}

#[test]
fn a_count_must_be_a_number() {
    let body = json!({ "success": false, "error": "must be number [invalid-params]", "errorType": "invalid-params" });
    assert_eq!(refused(&demo(), &format!("{AMOUNT}?{RANGE}&count=many")), (400, body));
}

#[test]
fn what_is_given_twice_is_no_text() {
    let error = "must be string";
    let classic = json!({ "success": false, "error": format!("{error} [invalid-params]"), "errorType": "invalid-params" });
    for extra in ["departmentId=a&departmentId=b", "departmentId=a&departmentId=a", "departmentId[]=a"] {
        assert_eq!(refused(&demo(), &format!("{AMOUNT}?{RANGE}&{extra}")), (400, classic.clone()), "{extra}");
    }
    assert_eq!(refused(&demo(), &format!("{HISTORY}?{RANGE}&end=2026-11-12")), (400, classic));
    let typed = json!({ "success": false, "error": error, "errorType": "error-invalid-params" });
    let address = format!("{}?{RANGE}&chartName=Total_messages&departmentId=a&departmentId=b", charts());
    assert_eq!(refused(&demo(), &address), (400, typed));
    let ids = "/api/v1/livechat/department.listByIds?ids[]=a&ids[]=b";
    assert_eq!(signed(&demo(), ids).status, 200);
}

#[test]
fn the_report_by_agent_spans_a_year_forward() {
    let refused = |start, end| {
        refused(&demo(), &format!("{DASHBOARDS}/conversations-by-agent?start={start}&end={end}"))
    };
    let body = |error| (400, json!({ "success": false, "error": error }));
    let long = "The \"start\" and \"end\" query parameters must be less than 1 year apart.";
    let reversed = "The \"start\" query parameter must be before the \"end\" query parameter.";
    assert_eq!(refused("2025-01-01", "2026-03-01"), body(long));
    assert_eq!(refused("2026-11-10", "2026-11-01"), body(reversed));
}

#[test]
fn a_sort_that_is_no_json_is_quoted() {
    let error = "Invalid sort parameter provided: \"name\" [error-invalid-sort]";
    let details = json!({ "helperMethod": "parseJsonQuery" });
    let body =
        json!({ "success": false, "error": error, "errorType": "error-invalid-sort", "details": details });
    let address = format!("{DASHBOARDS}/conversations-by-agent?{RANGE}&sort=name");
    assert_eq!(refused(&demo(), &address), (400, body));
}

#[test]
fn without_a_good_token_all_is_closed() {
    let text = "You must be logged in to do this.";
    let old = json!({ "status": "error", "message": text });
    let new = json!({ "success": false, "error": text, "status": "error", "message": text });
    for address in reports().into_iter().chain(["/api/v1/me".to_owned()]) {
        let wrong = Request::get(&address).signed(&demo().user_id(), "expired");
        for request in [Request::get(&address), wrong] {
            let body = |workspace: Workspace| {
                serde_json::from_str::<Value>(&respond(&workspace, &request).body).unwrap()
            };
            assert_eq!(body(of_version(7, 13)), old);
            assert_eq!(body(of_version(8, 0)), new);
            assert_eq!(respond(&demo(), &request).status, 401);
        }
    }
}

#[test]
fn without_the_permission_the_report_is_closed() {
    let error = "User does not have the permissions required for this action [error-unauthorized]";
    let body = json!({ "success": false, "error": error });
    for report in [charts(), reports()[0].clone()].into_iter().chain(paged_reports()) {
        assert_eq!(refused(&without("view-livechat-manager"), &report), (403, body.clone()));
    }
    let by_agent = format!("{DASHBOARDS}/conversations-by-agent?{RANGE}");
    assert_eq!(refused(&without("view-livechat-reports"), &by_agent), (403, body));
}

#[test]
fn an_older_server_looks_at_the_parameters_first() {
    let older = Workspace { permissions: without("view-livechat-manager").permissions, ..of_version(6, 14) };
    assert_eq!(signed(&older, AMOUNT).status, 400);
    assert_eq!(signed(&older, &format!("{AMOUNT}?{RANGE}")).status, 403);
}

#[test]
fn the_list_of_agents_refuses_in_its_own_words() {
    let nobody = Workspace { permissions: Permissions::of(["view-l-room"]), ..demo() };
    let body = json!({ "success": false, "error": "unauthorized" });
    assert_eq!(refused(&nobody, "/api/v1/livechat/users/agent"), (403, body));
}

#[test]
fn a_community_workspace_sells_no_premium_report() {
    let community = Workspace { licence: Licence::Community, ..demo() };
    let error = "This is an enterprise feature [error-action-not-allowed]";
    let body = json!({ "success": false, "error": error, "errorType": "error-action-not-allowed" });
    for report in paged_reports() {
        assert_eq!(refused(&community, &format!("{report}?{RANGE}")), (400, body.clone()));
    }
    let by_agent = signed(&community, &format!("{DASHBOARDS}/conversations-by-agent?{RANGE}"));
    assert_eq!(by_agent.status, 403);
}

#[test]
fn an_older_community_workspace_sends_its_web_app() {
    let community = Workspace { licence: Licence::Community, ..of_version(6, 14) };
    for report in paged_reports() {
        let response = signed(&community, &format!("{report}?{RANGE}"));
        assert_eq!((response.status, response.content_type), (200, "text/html; charset=utf-8"));
    }
}

#[test]
fn an_unknown_route_is_not_found_or_falls_through() {
    let unknown = |workspace: &Workspace| signed(workspace, "/api/v1/livechat/unknown");
    let new = unknown(&demo());
    assert_eq!((new.status, new.body.as_str()), (404, "404 Not Found"));
    assert_eq!(
        (unknown(&of_version(7, 5)).status, unknown(&of_version(7, 5)).content_type),
        (200, "text/html; charset=utf-8")
    );
}

#[test]
fn the_charts_exist_from_7_11_on_one_path_or_the_other() {
    let query = format!("?chartName=Total_messages&{RANGE}");
    let single = charts() + &query;
    let doubled = single.replacen("livechat", "livechat/livechat", 1);
    let statuses = |charts| {
        let workspace = Workspace { charts, ..demo() };
        [signed(&workspace, &single).status, signed(&workspace, &doubled).status]
    };
    assert_eq!(statuses(ChartsPath::Single), [200, 404]);
    assert_eq!(statuses(ChartsPath::Doubled), [404, 200]);
    assert_eq!(statuses(ChartsPath::Absent), [404, 404]);
    assert_eq!(
        [signed(&of_version(7, 10), &single).status, signed(&of_version(7, 11), &single).status],
        [404, 200]
    );
}

#[test]
fn another_method_is_no_route() {
    let request = Request::post("/api/v1/me", "");
    assert_eq!(respond(&demo(), &request).status, 404);
    let old = respond(&of_version(6, 14), &request);
    assert_eq!(
        (old.status, old.body.as_str()),
        (405, r#"{"message":"API endpoint does not exist","status":"error"}"#)
    );
}

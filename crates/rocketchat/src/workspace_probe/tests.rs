use std::cell::RefCell;

use futures_util::FutureExt;

use super::*;

const INFO: &str = r#"{"version":"8.8","success":true}"#;
const SIGN_IN: &str = r#"{"status":"error","message":"You must be logged in to do this."}"#;

fn response(status: u16, content_type: &str, body: &str) -> Response {
    Response { status, content_type: content_type.into(), body: body.into() }
}

fn page() -> Response {
    response(200, "text/html", "<!DOCTYPE html>")
}

fn unreachable() -> ApiError {
    ApiError::Unreachable { host: "chat.example".into(), origin: "https://stats.example".into() }
}

/// What is found from a pasted address, where `answer` is what a path of the host is answered, and how many questions
/// that took.
fn found(
    pasted: &str,
    answer: impl Fn(&str) -> Result<Response, ApiError>,
) -> (Result<(String, Option<String>), ApiError>, usize) {
    found_in(SearchDepth::WithParents, pasted, answer)
}

fn found_in(
    depth: SearchDepth,
    pasted: &str,
    answer: impl Fn(&str) -> Result<Response, ApiError>,
) -> (Result<(String, Option<String>), ApiError>, usize) {
    let requests = RefCell::new(0);
    let fetch = async |address: &Address, request: &Request| {
        *requests.borrow_mut() += 1;
        answer(address.join(&request.path).strip_prefix("https://chat.example").unwrap())
    };
    let address = Address::parse(pasted, true).unwrap();
    let found = find(&address, depth, &fetch).now_or_never().unwrap();
    let result =
        found.map(|found| (found.address.to_string(), found.version.map(|result| result.to_string())));
    (result, requests.into_inner())
}

/// A host whose workspaces are in these folders; the rest of each is its web app, and of the host nothing.
fn with_workspaces<'a>(folders: &'a [&'a str]) -> impl Fn(&str) -> Result<Response, ApiError> + 'a {
    move |path| {
        let at = |rest: &str| folders.iter().any(|folder| path == format!("{folder}{rest}"));
        let is_in_one = folders.iter().any(|folder| path.starts_with(&format!("{folder}/")));
        Ok(match path {
            _ if at("/api/info") => response(200, "application/json", INFO),
            _ if at("/api/v1/me") => response(401, "application/json", SIGN_IN),
            _ if is_in_one => page(),
            _ => response(404, "text/plain", "Not Found"),
        })
    }
}

#[test]
fn any_page_of_a_workspace_leads_to_it_in_whatever_folder() {
    let pages = [
        "",
        "/home",
        "/channel/general",
        "/group/x?msg=abc",
        "/direct/x",
        "/omnichannel/current",
        "/marketplace",
        "/live/x/room-info",
        "/admin/settings/General",
        "/api/v1/me",
        "/of/a/later/version/1/2",
    ];
    for folder in ["", "/sub", "/home", "/support/channel", "/a/b/c"] {
        for page in pages {
            let (result, requests) =
                found(&format!("https://chat.example{folder}{page}"), with_workspaces(&[folder]));
            let expected = (format!("https://chat.example{folder}"), Some("8.8".to_owned()));
            assert_eq!(result, Ok(expected), "{folder}{page}");
            assert!(requests <= 16, "{requests}");
        }
    }
}

/// What is found from this page's folder, and which paths of the host were requested.
fn found_open(
    page: &str,
    answer: impl Fn(&str) -> Result<Response, ApiError>,
) -> (Option<String>, Vec<String>) {
    let requests = RefCell::new(Vec::new());
    let fetch = async |address: &Address, request: &Request| {
        let path = address.join(&request.path).replace("https://chat.example", "");
        requests.borrow_mut().push(path.clone());
        answer(&path)
    };
    let address = Address::parse(page, true).unwrap();
    let found = find_public(&address, &fetch).now_or_never().unwrap();
    (found.map(|found| found.to_string()), requests.into_inner())
}

#[test]
fn the_workspace_beside_a_page_is_found_above_it_by_one_request_a_folder() {
    let (found, requests) = found_open("https://chat.example/team/dashboard", with_workspaces(&["/team"]));
    assert_eq!(found.as_deref(), Some("https://chat.example/team"));
    assert_eq!(requests, ["/team/dashboard/api/info", "/team/api/info"]);
    let (found, requests) = found_open("https://chat.example", with_workspaces(&[]));
    assert_eq!((found, requests.len()), (None, 1));
    assert_eq!(found_open("https://chat.example/a", |_| Err(unreachable())).0, None);
    assert_eq!(found_open("https://chat.example/a", |_| Ok(page())).0, None);
}

#[test]
fn where_one_address_is_meant_the_workspace_above_it_is_not_taken() {
    let host = || Host::from("chat.example");
    for (workspaces, expected) in [
        (&[""][..], Err(ApiError::NotRocketChat { host: host() })),
        (&["", "/team"][..], Ok(("https://chat.example/team".to_owned(), Some("8.8".to_owned())))),
    ] {
        let fetch = |path: &str| {
            assert!(path.starts_with("/team/api/"), "{path}");
            with_workspaces(workspaces)(path)
        };
        assert_eq!(found_in(SearchDepth::Exact, "https://chat.example/team", fetch).0, expected);
    }
}

#[test]
fn of_two_workspaces_the_inner_one_is_found() {
    let both = || with_workspaces(&["", "/support"]);
    let place = |pasted: &str| found(pasted, both()).0.unwrap().0;
    assert_eq!(place("https://chat.example/support/channel/x"), "https://chat.example/support");
    assert_eq!(place("https://chat.example/channel/support"), "https://chat.example");
}

#[test]
fn an_address_that_is_right_is_requested_once() {
    assert_eq!(found("https://chat.example/sub", with_workspaces(&["/sub"])).1, 1);
}

#[test]
fn a_workspace_that_keeps_its_version_to_itself_can_be_used() {
    for shut in [response(404, "text/plain", "Not Found"), response(403, "text/html", "<html>"), page()] {
        let result = found("https://chat.example/sub/home", |path| {
            Ok(match path {
                "/sub/api/v1/me" => response(401, "application/json", SIGN_IN),
                // The workspace around it is not the one that was meant.
                "/api/info" => response(200, "application/json", INFO),
                _ => shut.clone(),
            })
        });
        assert_eq!(result.0, Ok(("https://chat.example/sub".into(), None)));
    }
    // A proxy's refusal can mostly not be read at all.
    let result = found("https://chat.example", |path| match path {
        "/api/v1/me" => Ok(response(401, "application/json", SIGN_IN)),
        _ => Err(unreachable()),
    });
    assert_eq!(result.0, Ok(("https://chat.example".into(), None)));
}

#[test]
fn a_page_that_cannot_be_read_does_not_hide_the_workspace_above_it() {
    let result = found("https://chat.example/channel/x", |path| match path {
        "/api/info" => Ok(response(200, "application/json", INFO)),
        _ => Err(unreachable()),
    });
    assert_eq!(result.0, Ok(("https://chat.example".into(), Some("8.8".into()))));
}

#[test]
fn another_services_answer_is_no_workspace() {
    let host = || Host::from("chat.example");
    let of = |response: Response| found("https://chat.example", |_| Ok(response.clone())).0.unwrap_err();
    for text in [
        r#"{"ok":true}"#,
        r#"{"version":"1.2"}"#,
        r#"{"version":8,"success":true}"#,
        "[]",
        "null",
        "hello",
        "",
    ] {
        let result = of(response(200, "application/json", text));
        assert_eq!(result, ApiError::NotAnApi { host: host() }, "{text}");
    }
    assert_eq!(of(page()), ApiError::NotRocketChat { host: host() });
    assert_eq!(of(response(401, "text/html", "<html>")), ApiError::AccessGuarded { host: host() });
    let unlike = response(401, "application/json", r#"{"status":"error","message":"Unauthorized"}"#);
    assert_eq!(of(unlike), ApiError::AccessGuarded { host: host() });
}

#[test]
fn a_mark_before_the_answer_is_no_fault() {
    let marked = format!("\u{FEFF}{INFO}");
    assert!(found("https://chat.example", |_| Ok(response(200, "application/json", &marked))).0.is_ok());
}

#[test]
fn where_the_host_fails_no_other_workspace_is_taken_for_the_one_that_was_meant() {
    let failed = |path: &str| {
        Ok(match path {
            "/api/info" => response(200, "application/json", INFO),
            _ => response(502, "text/html", "<html>"),
        })
    };
    let (result, requests) = found("https://chat.example/sub/home", failed);
    assert_eq!(result, Err(ApiError::ServerError { host: "chat.example".into(), status: 502 }));
    assert_eq!(requests, 2);
    let silent = |_: &str| Err(ApiError::TimedOut { host: "chat.example".into(), seconds: 20 });
    assert_eq!(found("https://chat.example/sub/home", silent).1, 1);
}

#[test]
fn what_says_most_is_reported_of_an_address_without_a_workspace() {
    let result = |pasted: &str| {
        found(pasted, |path| match path {
            "/a/b/api/info" => Err(unreachable()),
            "/a/api/info" => Err(ApiError::Redirected { host: "chat.example".into() }),
            _ => Ok(page()),
        })
        .0
        .unwrap_err()
    };
    assert_eq!(result("https://chat.example/a/b"), ApiError::Redirected { host: "chat.example".into() });
    assert_eq!(result("https://chat.example/c"), ApiError::NotRocketChat { host: "chat.example".into() });
}

//! Whether a Rocket.Chat is at an address, and at which of the folders above a pasted page. It is asked without any
//! secret, and without need of leave by the CORS setting: /api/info, or where that is shut /api/v1/me, which a workspace
//! refuses in words of its own.

use serde::Deserialize;

use super::address::Address;
use super::decode_error::read;
use super::lenient::{NoneOnError, Object};
use super::me;
use super::request::Request;
use super::response::{self, EndpointError, Response};
use super::version::Version;
use crate::error::{ApiError, Host};

/// The one question that everybody may ask.
pub(super) fn request() -> Request {
    Request::get("/api/info")
}

/// A workspace that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundWorkspace {
    /// Where it is.
    pub address: Address,
    /// Its version, unless it keeps that to itself.
    pub version: Option<Version>,
}

/// Where a workspace is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchDepth {
    /// At the very address, and nowhere else.
    Exact,
    /// There, or in a folder above it, as it may be the address of one of the workspace's pages.
    WithParents,
}

impl SearchDepth {
    fn candidates(self, address: &Address) -> Vec<Address> {
        match self {
            Self::Exact => vec![address.clone()],
            Self::WithParents => address.candidates(),
        }
    }
}

/// The workspace that an address leads to: the innermost folder at which one answers. Where the host fails or says
/// nothing in time it is not looked for any further, because the one that was meant may be what fails.
pub async fn find<A>(address: &Address, depth: SearchDepth, ask: &A) -> Result<FoundWorkspace, ApiError>
where
    A: AsyncFn(&Address, &Request) -> Result<Response, ApiError>,
{
    let mut best: Option<ApiError> = None;
    for candidate in depth.candidates(address) {
        match probe(&candidate, ask).await {
            Ok(version) => return Ok(FoundWorkspace { address: candidate, version }),
            Err(error) if stops_search(&error) => return Err(error),
            Err(error) => {
                best = Some(
                    best.filter(|known| informativeness(known) >= informativeness(&error)).unwrap_or(error),
                );
            }
        }
    }
    // An address has at least one candidate.
    Err(best.unwrap_or(ApiError::NotRocketChat { host: address.host().into() }))
}

/// The innermost folder of an address at which a workspace tells everybody that it is there. Where none does, nothing
/// else is asked: nobody has named a workspace there.
pub async fn find_public<A>(address: &Address, ask: &A) -> Option<Address>
where
    A: AsyncFn(&Address, &Request) -> Result<Response, ApiError>,
{
    for candidate in address.candidates() {
        let response = ask(&candidate, &request()).await;
        if response.is_ok_and(|response| parse_version(response, candidate.host()).is_ok()) {
            return Some(candidate);
        }
    }
    None
}

/// Asks one address whether a Rocket.Chat is there; where it is, it may keep its version to itself.
pub async fn probe<A>(address: &Address, ask: &A) -> Result<Option<Version>, ApiError>
where
    A: AsyncFn(&Address, &Request) -> Result<Response, ApiError>,
{
    let error =
        match ask(address, &request()).await.and_then(|response| parse_version(response, address.host())) {
            Ok(version) => return Ok(Some(version)),
            Err(error) if is_host_wide(&error) => return Err(error),
            Err(error) => error,
        };
    match ask(address, &me::request()).await {
        Ok(response) if response::is_sign_in_required(&response) => Ok(None),
        _ => Err(error),
    }
}

fn stops_search(error: &ApiError) -> bool {
    is_host_wide(error) || matches!(error, ApiError::ServerError { .. } | ApiError::RateLimited { .. })
}

/// Whether any other question to the host would end the same way.
fn is_host_wide(error: &ApiError) -> bool {
    matches!(
        error,
        ApiError::Offline
            | ApiError::TimedOut { .. }
            | ApiError::BlockedByPolicy { .. }
            | ApiError::Sandboxed { .. }
    )
}

/// How much an error says of what is at an address.
fn informativeness(error: &ApiError) -> u8 {
    match error {
        ApiError::Unreachable { .. } => 0,
        ApiError::NotRocketChat { .. } | ApiError::NotAnApi { .. } => 1,
        _ => 2,
    }
}

/// The version in a response to /api/info, or what else is there.
fn parse_version(response: Response, host: &str) -> Result<Version, ApiError> {
    let host = || Host::from(host);
    let is_empty = response.status < 300 && response::without_bom(&response.body).is_empty();
    let (answer, _) = response::answer(response, host(), "").map_err(|refusal| match refusal {
        EndpointError::NotFound(_) => ApiError::NotRocketChat { host: host() },
        // A workspace answers this question to everybody.
        EndpointError::ApiError(
            ApiError::SignedOut | ApiError::MissingPermission { .. } | ApiError::ProxyRefused { .. },
        ) => ApiError::AccessGuarded { host: host() },
        // Some other service's text, or nothing.
        EndpointError::ApiError(ApiError::InvalidResponse { .. }) => ApiError::NotAnApi { host: host() },
        EndpointError::ApiError(ApiError::TruncatedBody { .. }) if is_empty => {
            ApiError::NotAnApi { host: host() }
        }
        EndpointError::ApiError(error) => error,
    })?;
    let info = read::<Object<Info>>(&answer).ok().map(|Object(info)| info);
    let own = info.filter(|info| info.success == NoneOnError(Some(true)));
    own.map(|info| info.version()).ok_or(ApiError::NotAnApi { host: host() })
}

/// What a workspace tells everybody about itself.
#[derive(Deserialize)]
pub(super) struct Info {
    version: String,
    #[serde(default)]
    success: NoneOnError<bool>,
}

impl Info {
    /// Its version.
    pub fn version(&self) -> Version {
        Version::new(&self.version)
    }
}

#[cfg(test)]
mod tests {
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
        let asked = RefCell::new(0);
        let ask = async |address: &Address, request: &Request| {
            *asked.borrow_mut() += 1;
            answer(address.join(&request.path).strip_prefix("https://chat.example").unwrap())
        };
        let address = Address::parse(pasted, true).unwrap();
        let found = find(&address, depth, &ask).now_or_never().unwrap();
        let told = found.map(|found| (found.address.to_string(), found.version.map(|told| told.to_string())));
        (told, asked.into_inner())
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
                let (told, asked) =
                    found(&format!("https://chat.example{folder}{page}"), with_workspaces(&[folder]));
                let expected = (format!("https://chat.example{folder}"), Some("8.8".to_owned()));
                assert_eq!(told, Ok(expected), "{folder}{page}");
                assert!(asked <= 16, "{asked}");
            }
        }
    }

    /// What is found from this page's folder, and which paths of the host were asked.
    fn found_open(
        page: &str,
        answer: impl Fn(&str) -> Result<Response, ApiError>,
    ) -> (Option<String>, Vec<String>) {
        let asked = RefCell::new(Vec::new());
        let ask = async |address: &Address, request: &Request| {
            let path = address.join(&request.path).replace("https://chat.example", "");
            asked.borrow_mut().push(path.clone());
            answer(&path)
        };
        let address = Address::parse(page, true).unwrap();
        let found = find_public(&address, &ask).now_or_never().unwrap();
        (found.map(|found| found.to_string()), asked.into_inner())
    }

    #[test]
    fn the_workspace_beside_a_page_is_found_above_it_by_one_question_a_folder() {
        let (found, asked) = found_open("https://chat.example/team/dashboard", with_workspaces(&["/team"]));
        assert_eq!(found.as_deref(), Some("https://chat.example/team"));
        assert_eq!(asked, ["/team/dashboard/api/info", "/team/api/info"]);
        let (found, asked) = found_open("https://chat.example", with_workspaces(&[]));
        assert_eq!((found, asked.len()), (None, 1));
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
            let ask = |path: &str| {
                assert!(path.starts_with("/team/api/"), "{path}");
                with_workspaces(workspaces)(path)
            };
            assert_eq!(found_in(SearchDepth::Exact, "https://chat.example/team", ask).0, expected);
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
    fn an_address_that_is_right_is_asked_once() {
        assert_eq!(found("https://chat.example/sub", with_workspaces(&["/sub"])).1, 1);
    }

    #[test]
    fn a_workspace_that_keeps_its_version_to_itself_can_be_used() {
        for shut in [response(404, "text/plain", "Not Found"), response(403, "text/html", "<html>"), page()] {
            let told = found("https://chat.example/sub/home", |path| {
                Ok(match path {
                    "/sub/api/v1/me" => response(401, "application/json", SIGN_IN),
                    // The workspace around it is not the one that was meant.
                    "/api/info" => response(200, "application/json", INFO),
                    _ => shut.clone(),
                })
            });
            assert_eq!(told.0, Ok(("https://chat.example/sub".into(), None)));
        }
        // A proxy's refusal can mostly not be read at all.
        let told = found("https://chat.example", |path| match path {
            "/api/v1/me" => Ok(response(401, "application/json", SIGN_IN)),
            _ => Err(unreachable()),
        });
        assert_eq!(told.0, Ok(("https://chat.example".into(), None)));
    }

    #[test]
    fn a_page_that_cannot_be_read_does_not_hide_the_workspace_above_it() {
        let told = found("https://chat.example/channel/x", |path| match path {
            "/api/info" => Ok(response(200, "application/json", INFO)),
            _ => Err(unreachable()),
        });
        assert_eq!(told.0, Ok(("https://chat.example".into(), Some("8.8".into()))));
    }

    #[test]
    fn somebody_elses_answer_is_no_workspace() {
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
            let told = of(response(200, "application/json", text));
            assert_eq!(told, ApiError::NotAnApi { host: host() }, "{text}");
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
        let (told, asked) = found("https://chat.example/sub/home", failed);
        assert_eq!(told, Err(ApiError::ServerError { host: "chat.example".into(), status: 502 }));
        assert_eq!(asked, 2);
        let silent = |_: &str| Err(ApiError::TimedOut { host: "chat.example".into(), seconds: 20 });
        assert_eq!(found("https://chat.example/sub/home", silent).1, 1);
    }

    #[test]
    fn what_says_most_is_told_of_an_address_without_a_workspace() {
        let told = |pasted: &str| {
            found(pasted, |path| match path {
                "/a/b/api/info" => Err(unreachable()),
                "/a/api/info" => Err(ApiError::Redirected { host: "chat.example".into() }),
                _ => Ok(page()),
            })
            .0
            .unwrap_err()
        };
        assert_eq!(told("https://chat.example/a/b"), ApiError::Redirected { host: "chat.example".into() });
        assert_eq!(told("https://chat.example/c"), ApiError::NotRocketChat { host: "chat.example".into() });
    }
}

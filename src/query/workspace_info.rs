//! What is known of the workspace and the account: version, licence, permissions. Each request may be refused; nothing waits for it.

use futures_util::future::join4;
use leptos::prelude::*;

use super::workspace_task::use_workspace_task;
use crate::session::session::Session;
use rocketchat::{Client, VIEW_PRIVILEGED_SETTING};

/// The permissions that the reports need.
const REQUIRED_PERMISSIONS: [&str; 2] = ["view-livechat-manager", "view-livechat-reports"];

/// Facts about a sign-in, as far as they are known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkspaceInfo {
    /// Whose account it is.
    pub account: Option<String>,
    /// The workspace's version.
    pub version: Option<String>,
    /// Whether its licence holds the premium reports.
    pub premium: Option<bool>,
    /// Permissions that reports need and the account lacks.
    pub missing_permissions: Vec<&'static str>,
    /// Whether the rate limit does not apply to the account.
    pub bypasses_rate_limit: bool,
    /// Whether it may read the workspace's settings.
    pub may_read_settings: bool,
}

/// Fetches the facts; `None` until the answers are here.
pub fn use_workspace_info() -> RwSignal<Option<WorkspaceInfo>> {
    let facts = RwSignal::new(None);
    let (client, session) = (expect_context::<Client>(), expect_context::<Session>());
    let asked = client.clone();
    let future = Box::pin(async move { Ok(fetch_info(&asked).await) });
    use_workspace_task().run(future, move |result| {
        let about = result.unwrap_or_default();
        if let Some(account) = &about.account {
            session.set_account(&client, account);
        }
        facts.try_set(Some(about));
    });
    facts
}

/// Four light requests at once; what the sign-in has already answered comes from the cache.
async fn fetch_info(client: &Client) -> WorkspaceInfo {
    let asked = join4(client.is_premium(), client.version(), client.account(), client.permissions());
    let (premium, version, account, permissions) = asked.await;
    let (premium, account) = (premium.ok(), account.ok());
    let rights = account.as_ref().zip(permissions.ok());
    let has = |name: &str| rights.as_ref().is_some_and(|(account, all)| all.allow(account, name));
    let bypasses_rate_limit =
        rights.as_ref().is_some_and(|(account, all)| client.note_permissions(account, all));
    // Without the licence the second permission does not exist.
    let needed = if premium == Some(false) { &REQUIRED_PERMISSIONS[..1] } else { &REQUIRED_PERMISSIONS };
    let lacks = |name: &&'static str| rights.is_some() && !has(name);
    WorkspaceInfo {
        missing_permissions: needed.iter().copied().filter(lacks).collect(),
        version: version.ok().map(|version| version.to_string()),
        premium,
        bypasses_rate_limit,
        may_read_settings: has(VIEW_PRIVILEGED_SETTING),
        account: account.map(|account| account.label),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use chrono::{DateTime, Utc};
    use demo_workspace::Workspace;
    use futures_util::FutureExt;

    use super::*;
    use rocketchat::{Connection, Request, Response};

    /// The facts about the demo while the path `refused` answers 403, and the requested paths.
    fn fetched_info(refused: &'static str) -> (WorkspaceInfo, Vec<String>) {
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let notes = asked.clone();
        let respond = move |request: &Request, now: DateTime<Utc>| {
            notes.lock().unwrap().push(request.path.clone());
            if refused.contains(request.path.as_str()) {
                return Response { status: 403, content_type: String::new(), body: String::new() };
            }
            let demo = Workspace::demo(now);
            let request = demo_workspace::Request::get(&request.path).signed(&demo.user_id(), &demo.token());
            let response = demo_workspace::respond(&demo, &request);
            Response {
                status: response.status,
                content_type: response.content_type.into(),
                body: response.body,
            }
        };
        let client = Client::new(Connection::simulated(respond), || DateTime::UNIX_EPOCH);
        let facts = fetch_info(&client).now_or_never().unwrap();
        let paths = asked.lock().unwrap().clone();
        (facts, paths)
    }

    #[test]
    fn four_requests_answer_everything() {
        let (facts, asked) = fetched_info("");
        assert_eq!((facts.account.as_deref(), facts.version.as_deref()), (Some("Demo Manager"), Some("8.8")));
        assert_eq!((facts.premium, facts.missing_permissions.len()), (Some(true), 0));
        assert!(!facts.bypasses_rate_limit && !facts.may_read_settings);
        assert_eq!(
            asked,
            ["/api/v1/licenses.info", "/api/info", "/api/v1/me", "/api/v1/permissions.listAll"]
        );
    }

    #[test]
    fn each_of_them_may_be_refused() {
        for path in ["/api/v1/licenses.info", "/api/info", "/api/v1/me", "/api/v1/permissions.listAll"] {
            let (facts, asked) = fetched_info(path);
            let known = [facts.premium.is_some(), facts.version.is_some(), facts.account.is_some()];
            let is_permissions = path.ends_with("listAll");
            assert_eq!(known.iter().filter(|known| !**known).count(), usize::from(!is_permissions), "{path}");
            assert_eq!((facts.missing_permissions.len(), asked.len()), (0, 4), "{path}");
        }
    }
}

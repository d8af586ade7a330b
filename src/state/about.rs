//! What is known of the workspace and the account: version, licence, permissions. Each request may be refused; nothing waits for it.

use futures_util::future::join4;
use leptos::prelude::*;

use super::session::Session;
use super::workspace_task::use_workspace_task;
use rocketchat::{Client, SETTINGS};

/// The permissions that the reports need.
const NEEDED: [&str; 2] = ["view-livechat-manager", "view-livechat-reports"];

/// Facts about a sign-in, as far as they are known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// Whose account it is.
    pub account: Option<String>,
    /// The workspace's version.
    pub version: Option<String>,
    /// Whether its licence holds the premium reports.
    pub premium: Option<bool>,
    /// Permissions that reports need and the account lacks.
    pub missing: Vec<&'static str>,
    /// Whether the account is above the rate limit.
    pub is_unlimited: bool,
    /// Whether it may read the workspace's settings.
    pub may_read_settings: bool,
}

/// Fetches the facts; `None` until the answers are here.
pub fn use_about() -> RwSignal<Option<About>> {
    let facts = RwSignal::new(None);
    let (client, session) = (expect_context::<Client>(), expect_context::<Session>());
    let asked = client.clone();
    let coming = Box::pin(async move { Ok(about(&asked).await) });
    use_workspace_task().run(coming, move |result| {
        let about = result.unwrap_or_default();
        if let Some(account) = &about.account {
            session.note_account(&client, account);
        }
        facts.try_set(Some(about));
    });
    facts
}

/// Four light requests at once; what the sign-in has already answered comes from the cache.
async fn about(client: &Client) -> About {
    let asked = join4(client.is_premium(), client.version(), client.account(), client.permissions());
    let (premium, version, account, permissions) = asked.await;
    let (premium, account) = (premium.ok(), account.ok());
    let rights = account.as_ref().zip(permissions.ok());
    let has = |name: &str| rights.as_ref().is_some_and(|(account, all)| all.allow(account, name));
    let is_unlimited = rights.as_ref().is_some_and(|(account, all)| client.note_rights(account, all));
    // Without the licence the second permission does not exist.
    let needed = if premium == Some(false) { &NEEDED[..1] } else { &NEEDED };
    let lacks = |name: &&'static str| rights.is_some() && !has(name);
    About {
        missing: needed.iter().copied().filter(lacks).collect(),
        version: version.ok().map(|version| version.to_string()),
        premium,
        is_unlimited,
        may_read_settings: has(SETTINGS),
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
    use rocketchat::{Connection, Reply, Request};

    /// The facts about the demo while the path `refused` answers 403, and the requested paths.
    fn told(refused: &'static str) -> (About, Vec<String>) {
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let notes = asked.clone();
        let respond = move |request: &Request, now: DateTime<Utc>| {
            notes.lock().unwrap().push(request.path.clone());
            if refused.contains(request.path.as_str()) {
                return Reply { status: 403, content_type: String::new(), body: String::new() };
            }
            let demo = Workspace::demo(now);
            let request = demo_workspace::Request::get(&request.path).signed(&demo.user_id(), &demo.token());
            let response = demo_workspace::respond(&demo, &request);
            Reply { status: response.status, content_type: response.content_type.into(), body: response.body }
        };
        let client = Client::new(Connection::simulated(respond), || DateTime::UNIX_EPOCH);
        let facts = about(&client).now_or_never().unwrap();
        let paths = asked.lock().unwrap().clone();
        (facts, paths)
    }

    #[test]
    fn four_questions_tell_all() {
        let (facts, asked) = told("");
        assert_eq!((facts.account.as_deref(), facts.version.as_deref()), (Some("Demo Manager"), Some("8.8")));
        assert_eq!((facts.premium, facts.missing.len()), (Some(true), 0));
        assert!(!facts.is_unlimited && !facts.may_read_settings);
        assert_eq!(
            asked,
            ["/api/v1/licenses.info", "/api/info", "/api/v1/me", "/api/v1/permissions.listAll"]
        );
    }

    #[test]
    fn each_of_them_may_be_refused() {
        for path in ["/api/v1/licenses.info", "/api/info", "/api/v1/me", "/api/v1/permissions.listAll"] {
            let (facts, asked) = told(path);
            let known = [facts.premium.is_some(), facts.version.is_some(), facts.account.is_some()];
            let is_permissions = path.ends_with("listAll");
            assert_eq!(known.iter().filter(|known| !**known).count(), usize::from(!is_permissions), "{path}");
            assert_eq!((facts.missing.len(), asked.len()), (0, 4), "{path}");
        }
    }
}

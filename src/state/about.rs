//! What the workspace told of itself and of the account. Each fact may be refused; nothing waits for it.

use leptos::prelude::*;

use super::report::use_errand;
use super::session::Session;
use crate::api::Client;

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
}

/// Asks for the facts.
pub fn use_about() -> ReadSignal<About> {
    let (facts, set_facts) = signal(About::default());
    let (client, session) = (expect_context::<Client>(), expect_context::<Session>());
    let asked = client.clone();
    let coming = Box::pin(async move { Ok(about(&asked).await) });
    use_errand().run(coming, move |result| {
        let about = result.unwrap_or_default();
        if let Some(account) = &about.account {
            session.note_account(&client, account);
        }
        drop(set_facts.try_set(about));
    });
    facts
}

async fn about(client: &Client) -> About {
    let premium = client.is_premium().await.ok();
    let version = client.version().await.ok().map(|version| version.to_string());
    let account = client.account().await.ok();
    let held = match &account {
        Some(account) => client.permissions(account).await.ok(),
        None => None,
    };
    let lacks = |name: &&'static str| held.as_ref().is_some_and(|held| !held.contains(*name));
    About {
        account: account.map(|account| account.label),
        version,
        premium,
        // Without the licence the second permission does not exist.
        missing: NEEDED
            .into_iter()
            .filter(lacks)
            .filter(|name| premium != Some(false) || *name == NEEDED[0])
            .collect(),
    }
}

//! Fetches the time zone of the workspace's reports: once a sign-in, after everything else, and only where
//! the account may know.

use leptos::prelude::*;

use super::about::About;
use super::workspace_task::use_workspace_task;
use super::zone::{Told, Zones};
use analytics::trouble::Trouble;
use rocketchat::Client;

/// Asks as soon as the facts about the sign-in are there, and forgets the answer with the sign-in.
pub fn use_reporting_zone(zones: Zones, about: RwSignal<Option<About>>) {
    let task = use_workspace_task();
    let client = expect_context::<Client>();
    zones.note(Told::NotYet);
    on_cleanup(move || zones.note(Told::NotYet));
    Effect::new(move |_| {
        let Some(About { may_read_settings, .. }) = about.get() else { return };
        let client = client.clone();
        task.run(Box::pin(async move { told(&client, may_read_settings).await }), move |told| {
            zones.note(told.unwrap_or(Told::Refused));
        });
    });
}

async fn told(client: &Client, may_know: bool) -> Result<Told, Trouble> {
    if may_know { client.reporting_zone().await.map(Told::Zone) } else { Ok(Told::Refused) }
}

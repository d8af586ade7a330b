//! Asks the workspace in which zone its reports keep their days: once a sign-in, after everything else, and only where
//! the account may know.

use leptos::prelude::*;

use super::about::About;
use super::workspace_task::use_workspace_task;
use super::zone::{Told, Zones};
use crate::api::Client;
use crate::domain::trouble::Trouble;

/// Asks as soon as the facts about the sign-in are there, and forgets the answer with the sign-in.
pub fn use_reporting_zone(zones: Zones, about: RwSignal<About>) {
    let errand = use_workspace_task();
    let client = expect_context::<Client>();
    zones.note(Told::NotYet);
    on_cleanup(move || zones.note(Told::NotYet));
    let mut looks = 0_u32;
    Effect::new(move |_| {
        about.track();
        looks += 1;
        // The first look is at facts that have not come yet.
        if looks == 2 {
            let client = client.clone();
            let may_know = about.with_untracked(|about| about.may_read_settings);
            errand.run(Box::pin(async move { told(&client, may_know).await }), move |told| {
                zones.note(told.unwrap_or(Told::Refused));
            });
        }
    });
}

async fn told(client: &Client, may_know: bool) -> Result<Told, Trouble> {
    if may_know { client.reporting_zone().await.map(Told::Zone) } else { Ok(Told::Refused) }
}

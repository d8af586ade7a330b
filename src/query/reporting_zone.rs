//! Fetches the time zone of the workspace's reports: once a sign-in, after everything else, and only where
//! the account may know.

use leptos::prelude::*;

use analytics::zone::ReportingZone;
use rocketchat::Client;
use rocketchat::error::ApiError;

use super::workspace_info::WorkspaceInfo;
use super::workspace_task::use_workspace_task;
use crate::filters::zones::{ReportingZoneState, Zones};
use crate::session::session::Session;

/// Asks as soon as the facts about the sign-in are there, and forgets the answer with the sign-in. A snapshot has it from
/// when it was saved.
pub fn use_reporting_zone(zones: Zones, info: RwSignal<Option<WorkspaceInfo>>) {
    let task = use_workspace_task();
    let client = expect_context::<Client>();
    zones.set_reporting(ReportingZoneState::NotAsked);
    on_cleanup(move || zones.set_reporting(ReportingZoneState::NotAsked));
    let session: Session = expect_context();
    if let Some(zone) = untrack(|| session.snapshots.current()).and_then(|snapshot| snapshot.reporting_zone) {
        return zones.set_reporting(ReportingZoneState::Known(ReportingZone::Named(zone)));
    }
    Effect::new(move |_| {
        let Some(WorkspaceInfo { may_read_settings, .. }) = info.get() else { return };
        let client = client.clone();
        task.run(
            Box::pin(async move { fetch_reporting_zone(&client, may_read_settings).await }),
            move |state| {
                zones.set_reporting(state.unwrap_or(ReportingZoneState::Refused));
            },
        );
    });
}

async fn fetch_reporting_zone(client: &Client, may_know: bool) -> Result<ReportingZoneState, ApiError> {
    if may_know {
        client.reporting_zone().await.map(ReportingZoneState::Known)
    } else {
        Ok(ReportingZoneState::Refused)
    }
}

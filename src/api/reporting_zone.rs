//! The settings that tell in which zone the workspace's reports keep their days.

use chrono::DateTime;

use super::client::Client;
use super::json::Node;
use super::kept::Freshness;
use super::request::Request;
use crate::domain::trouble::Trouble;
use crate::domain::zone::ReportingZone;

/// The permission without which the settings are not told.
pub const SETTINGS: &str = "view-privileged-setting";

impl Client {
    /// The zone of the workspace's reports.
    pub async fn reporting_zone(&self) -> Result<ReportingZone, Trouble> {
        match self.zone_of("settings/Default_Timezone_For_Reporting", kind).await? {
            ReportingZone::Named(_) => self.zone_of("settings/Default_Custom_Timezone", custom).await,
            ReportingZone::Hours { .. } => Ok(match self.zone_of("me", account).await? {
                ReportingZone::Hours { hours, .. } => ReportingZone::Hours { hours, at: self.now() },
                other => other,
            }),
            ReportingZone::Server => Ok(ReportingZone::Server),
        }
    }

    async fn zone_of(
        &self,
        path: &str,
        read: fn(Node<'_>) -> Result<ReportingZone, Trouble>,
    ) -> Result<ReportingZone, Trouble> {
        let request = Request::get(format!("/api/v1/{path}"));
        let answer = self.read(&request, SETTINGS, Freshness::Recent, read).await;
        answer.map(|answer| answer.value).map_err(|refusal| self.unexpected(refusal))
    }
}

/// Which kind of zone it is; the name or the hours stand elsewhere.
fn kind(setting: Node<'_>) -> Result<ReportingZone, Trouble> {
    Ok(match setting.field("value")?.text()?.as_str() {
        "custom" => ReportingZone::Named(String::new()),
        "user" => ReportingZone::Hours { hours: 0, at: DateTime::UNIX_EPOCH },
        // The default, and what a later version may add.
        _ => ReportingZone::Server,
    })
}

/// A custom zone that nobody chose is the server's.
fn custom(setting: Node<'_>) -> Result<ReportingZone, Trouble> {
    let name = setting.field("value")?.text_or_null()?.filter(|name| !name.is_empty());
    Ok(name.map_or(ReportingZone::Server, ReportingZone::Named))
}

/// The clock of the account. The workspace takes an account on UTC for one that told no offset, and knows no zone for a
/// part of an hour: for both it takes the server's.
fn account(me: Node<'_>) -> Result<ReportingZone, Trouble> {
    let offset = me.optional("utcOffset").map(|hours| hours.measure()).transpose()?;
    let whole = offset.filter(|hours| *hours != 0.0 && hours.fract() == 0.0 && hours.abs() < 24.0);
    Ok(whole.map_or(ReportingZone::Server, |hours| ReportingZone::Hours {
        hours: hours as i32,
        at: DateTime::UNIX_EPOCH,
    }))
}

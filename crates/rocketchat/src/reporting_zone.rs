//! The settings that tell in which zone the workspace's reports keep their days.

use chrono::DateTime;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::client::Client;
use super::lenient::Object;
use super::request::Request;
use super::response_cache::CachePolicy;
use super::scalar::Measure;
use crate::error::ApiError;
use analytics::zone::ReportingZone;

/// The permission without which the settings are not told.
pub const VIEW_PRIVILEGED_SETTING: &str = "view-privileged-setting";

impl Client {
    /// The zone of the workspace's reports.
    pub async fn reporting_zone(&self) -> Result<ReportingZone, ApiError> {
        match self.zone_of("settings/Default_Timezone_For_Reporting", kind).await? {
            ReportingZone::Named(_) => self.zone_of("settings/Default_Custom_Timezone", custom).await,
            ReportingZone::Hours { .. } => Ok(match self.zone_of("me", account).await? {
                ReportingZone::Hours { hours, .. } => ReportingZone::Hours { hours, at: self.now() },
                other => other,
            }),
            ReportingZone::Server => Ok(ReportingZone::Server),
        }
    }

    async fn zone_of<A: DeserializeOwned>(
        &self,
        path: &str,
        make: fn(A) -> ReportingZone,
    ) -> Result<ReportingZone, ApiError> {
        let request = Request::get(format!("/api/v1/{path}"));
        let answer = self
            .fetch(&request, VIEW_PRIVILEGED_SETTING, CachePolicy::Recent, |Object(answer)| Ok(make(answer)))
            .await;
        answer.map(|answer| answer.value).map_err(|refusal| self.unexpected(refusal))
    }
}

/// A setting whose value is text.
#[derive(Deserialize)]
struct Setting {
    value: String,
}

/// A setting whose value may be null.
#[derive(Deserialize)]
struct OpenSetting {
    #[serde(deserialize_with = "Option::deserialize")]
    value: Option<String>,
}

/// What an account tells of its clock.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AccountClock {
    utc_offset: Option<Measure>,
}

/// Which kind of zone it is; the name or the hours stand elsewhere.
fn kind(setting: Setting) -> ReportingZone {
    match setting.value.as_str() {
        "custom" => ReportingZone::Named(String::new()),
        "user" => ReportingZone::Hours { hours: 0, at: DateTime::UNIX_EPOCH },
        // The default, and what a later version may add.
        _ => ReportingZone::Server,
    }
}

/// A custom zone that nobody chose is the server's.
fn custom(setting: OpenSetting) -> ReportingZone {
    let name = setting.value.filter(|name| !name.is_empty());
    name.map_or(ReportingZone::Server, ReportingZone::Named)
}

/// The clock of the account. The workspace takes an account on UTC for one that told no offset, and knows no zone for a
/// part of an hour: for both it takes the server's.
fn account(clock: AccountClock) -> ReportingZone {
    let offset = clock.utc_offset.map(|Measure(hours)| hours);
    let whole = offset.filter(|hours| *hours != 0.0 && hours.fract() == 0.0 && hours.abs() < 24.0);
    whole.map_or(ReportingZone::Server, |hours| ReportingZone::Hours {
        hours: hours as i32,
        at: DateTime::UNIX_EPOCH,
    })
}

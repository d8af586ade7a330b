//! The settings from which the zone of the workspace's reports follows.

use chrono::DateTime;
use serde::Deserialize;

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{ApiError, DecodeError};
use crate::lenient::Object;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::Measure;
use analytics::zone::ReportingZone;

/// The permission to read settings.
pub const VIEW_PRIVILEGED_SETTING: &str = "view-privileged-setting";

/// Which kind of zone the reports use; the name of a custom zone and the hours of an account's stand elsewhere.
pub struct TimezoneForReporting;

impl Endpoint for TimezoneForReporting {
    type Wire = Object<Setting>;
    type Answer = ReportingZone;
    const PERMISSION: &'static str = VIEW_PRIVILEGED_SETTING;

    fn request(&self) -> Request {
        Request::get("/api/v1/settings/Default_Timezone_For_Reporting")
    }

    fn decode(&self, Object(setting): Object<Setting>) -> Result<ReportingZone, DecodeError> {
        Ok(match setting.value.as_str() {
            "custom" => ReportingZone::Named(String::new()),
            "user" => ReportingZone::Hours { hours: 0, at: DateTime::UNIX_EPOCH },
            // The default, and what a later version may add.
            _ => ReportingZone::Server,
        })
    }
}

/// The name of the custom zone. One that is not set is the server's.
pub struct CustomTimezone;

impl Endpoint for CustomTimezone {
    type Wire = Object<OptionalSetting>;
    type Answer = ReportingZone;
    const PERMISSION: &'static str = VIEW_PRIVILEGED_SETTING;

    fn request(&self) -> Request {
        Request::get("/api/v1/settings/Default_Custom_Timezone")
    }

    fn decode(&self, Object(setting): Object<OptionalSetting>) -> Result<ReportingZone, DecodeError> {
        let name = setting.value.filter(|name| !name.is_empty());
        Ok(name.map_or(ReportingZone::Server, ReportingZone::Named))
    }
}

/// The UTC offset of the account. The workspace takes an account on UTC for one without an offset, and knows no zone for a
/// part of an hour: for both it uses the server's.
pub struct AccountOffset;

impl Endpoint for AccountOffset {
    type Wire = Object<AccountClock>;
    type Answer = ReportingZone;
    const PERMISSION: &'static str = VIEW_PRIVILEGED_SETTING;

    fn request(&self) -> Request {
        Request::get("/api/v1/me")
    }

    fn decode(&self, Object(clock): Object<AccountClock>) -> Result<ReportingZone, DecodeError> {
        let offset = clock.utc_offset.map(|Measure(hours)| hours);
        let whole = offset.filter(|hours| *hours != 0.0 && hours.fract() == 0.0 && hours.abs() < 24.0);
        Ok(whole.map_or(ReportingZone::Server, |hours| ReportingZone::Hours {
            hours: hours as i32,
            at: DateTime::UNIX_EPOCH,
        }))
    }
}

/// A setting whose value is text.
#[derive(Deserialize)]
pub struct Setting {
    value: String,
}

/// A setting whose value may be null.
#[derive(Deserialize)]
pub struct OptionalSetting {
    #[serde(deserialize_with = "Option::deserialize")]
    value: Option<String>,
}

/// The clock of an account, in hours from UTC.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountClock {
    utc_offset: Option<Measure>,
}

impl Client {
    /// The zone of the workspace's reports.
    pub async fn reporting_zone(&self) -> Result<ReportingZone, ApiError> {
        match self.zone_of(&TimezoneForReporting).await? {
            ReportingZone::Named(_) => self.zone_of(&CustomTimezone).await,
            ReportingZone::Hours { .. } => Ok(match self.zone_of(&AccountOffset).await? {
                ReportingZone::Hours { hours, .. } => ReportingZone::Hours { hours, at: self.now() },
                other => other,
            }),
            ReportingZone::Server => Ok(ReportingZone::Server),
        }
    }

    async fn zone_of<E: Endpoint<Answer = ReportingZone>>(
        &self,
        endpoint: &E,
    ) -> Result<ReportingZone, ApiError> {
        let answer = self.fetch(endpoint, CachePolicy::Recent).await;
        answer.map(|answer| answer.value).map_err(|refusal| self.required_endpoint_error(refusal))
    }
}

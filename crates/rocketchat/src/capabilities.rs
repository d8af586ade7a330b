//! The workspace's capabilities as found by trying, stored for the next visit.

use serde::{Deserialize, Serialize};

use super::client::Client;
use super::endpoints::Account;
use super::version::Version;
use crate::versioned_json;

/// The findings about one workspace.
#[derive(Default)]
pub struct Capabilities {
    /// The workspace's version: as it sent it, or as it was at an earlier visit.
    pub version: Option<Version>,
    /// Whether it sent its version since this client began.
    pub is_version_confirmed: bool,
    /// The account that is signed in.
    pub account: Option<Account>,
    /// Whether the account is above the rate limit.
    pub bypasses_rate_limit: bool,
    /// The way to the charts that worked.
    pub charts_endpoint: Option<ChartsEndpoint>,
    /// How the analytics endpoints page.
    pub paging: Paging,
    /// Whether the licence holds the premium reports, once known.
    pub premium: Option<bool>,
    /// Whether the premium report by agent was refused for lack of the licence.
    pub is_agents_report_unlicensed: bool,
    /// Whether the premium report by department was refused for lack of the licence.
    pub is_departments_report_unlicensed: bool,
    /// Whether one of the other premium reports by department was refused for lack of the licence, without which there
    /// is none of them.
    pub are_department_metrics_unlicensed: bool,
}

/// The ways to the charts.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChartsEndpoint {
    /// The path of the source.
    Single,
    /// The path of the published page.
    Doubled,
    /// The method that was there before either, and went with 8.0.
    Method,
}

/// Whether the workspace takes `count` and `offset` on its analytics.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Paging {
    /// Not tried yet.
    #[default]
    Unknown,
    /// It does.
    #[serde(rename = "taken")]
    Supported,
    /// It does not (older than about 7.9): its first page is all there is.
    #[serde(rename = "refused")]
    Unsupported,
}

impl Capabilities {
    /// The version, if the workspace sent it since this client began.
    pub fn confirmed_version(&self) -> Option<Version> {
        self.version.clone().filter(|_| self.is_version_confirmed)
    }

    /// Sets the version that the workspace sent. What was found with another one is removed.
    pub fn confirm_version(&mut self, version: Version) {
        let is_other = |known: &Version| known.numbers() != version.numbers();
        if self.version.as_ref().is_some_and(is_other) {
            self.charts_endpoint = None;
            self.paging = Paging::Unknown;
            self.premium = None;
            self.forget_unlicensed();
        }
        self.version = Some(version);
        self.is_version_confirmed = true;
    }

    /// Forgets which reports were refused for lack of the licence, so that they are requested again.
    pub fn forget_unlicensed(&mut self) {
        self.is_agents_report_unlicensed = false;
        self.is_departments_report_unlicensed = false;
        self.are_department_metrics_unlicensed = false;
    }

    /// The findings as a text for the next visit. It names neither the workspace nor an account.
    pub fn to_text(&self) -> String {
        let numbers = self.version.as_ref().and_then(Version::numbers);
        let stored = StoredCapabilities {
            version: numbers.map(|(major, minor)| format!("{major}.{minor}")),
            charts: self.charts_endpoint,
            paging: Some(self.paging).filter(|paging| *paging != Paging::Unknown),
            premium: self.premium,
        };
        versioned_json::to_text(VERSION, stored)
    }

    /// Takes such a text back, as far as nothing newer is known. One that cannot be read is left alone.
    pub fn restore_capabilities(&mut self, text: &str) {
        let Some(stored) = StoredCapabilities::from_text(text) else { return };
        let version = stored.version.map(|text| Version::new(&text)).filter(|it| it.numbers().is_some());
        if self.is_version_confirmed {
            // They may be of another version: they are about the one that stands among them.
            let numbers = |version: &Option<Version>| version.as_ref().and_then(Version::numbers);
            if numbers(&self.version) != numbers(&version) {
                return;
            }
        } else {
            self.version = version.or(self.version.take());
        }
        self.charts_endpoint = stored.charts.or(self.charts_endpoint);
        self.paging = stored.paging.unwrap_or(self.paging);
        self.premium = stored.premium.or(self.premium);
    }
}

/// Of the stored form. What is stored in another one is found out anew.
const VERSION: u32 = 1;

/// The findings as they are stored.
#[derive(Default, Deserialize, Serialize)]
struct StoredCapabilities {
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    charts: Option<ChartsEndpoint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paging: Option<Paging>,
    #[serde(skip_serializing_if = "Option::is_none")]
    premium: Option<bool>,
}

impl StoredCapabilities {
    fn from_text(text: &str) -> Option<Self> {
        if text.starts_with('{') {
            versioned_json::from_text(VERSION, text)
        } else {
            Some(Self::from_words(text))
        }
    }

    /// Words between blanks: the form before the first versioned one. Unknown ones are left alone.
    fn from_words(text: &str) -> Self {
        let mut stored = Self::default();
        for word in text.split(' ') {
            match word {
                "single" => stored.charts = Some(ChartsEndpoint::Single),
                "doubled" => stored.charts = Some(ChartsEndpoint::Doubled),
                "method" => stored.charts = Some(ChartsEndpoint::Method),
                "paged" => stored.paging = Some(Paging::Supported),
                "unpaged" => stored.paging = Some(Paging::Unsupported),
                "premium" => stored.premium = Some(true),
                "community" => stored.premium = Some(false),
                _ if Version::new(word).numbers().is_some() => stored.version = Some(word.to_owned()),
                _ => {}
            }
        }
        stored
    }
}

impl Client {
    /// Changes the capabilities, and stores them for the next visit.
    pub(super) fn update_capabilities(&self, change: impl FnOnce(&mut Capabilities)) {
        change(&mut self.capabilities());
        self.store_capabilities();
    }

    /// The capabilities as a text. It names neither the workspace nor an account.
    pub fn capabilities_text(&self) -> String {
        self.capabilities().to_text()
    }

    /// Restores the capabilities of an earlier visit, so that what worked is tried first. They hold for one version.
    pub fn restore_capabilities(&self, text: &str) {
        self.capabilities().restore_capabilities(text);
    }

    /// Stores what was found for the next visit.
    fn store_capabilities(&self) {
        let Some(key) = self.storage_key("") else { return };
        let found = self.capabilities().to_text();
        if self.environment().storage.get_sync(&key).as_deref() != Some(&found) {
            self.environment().storage.set_sync(&key, &found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recalled(text: &str) -> Capabilities {
        let mut capabilities = Capabilities::default();
        capabilities.restore_capabilities(text);
        capabilities
    }

    #[test]
    fn findings_are_read_back() {
        for text in [
            r#"{"v":1}"#,
            r#"{"v":1,"version":"8.8"}"#,
            r#"{"v":1,"version":"7.10","charts":"method","paging":"refused","premium":false}"#,
            r#"{"v":1,"version":"8.8","charts":"doubled","paging":"taken","premium":true}"#,
            r#"{"v":1,"charts":"single"}"#,
        ] {
            assert_eq!(recalled(text).to_text(), text);
        }
    }

    #[test]
    fn what_an_earlier_version_stored_is_understood() {
        for (words, text) in [
            ("", r#"{"v":1}"#),
            ("8.8", r#"{"v":1,"version":"8.8"}"#),
            (
                "7.10 method unpaged community",
                r#"{"v":1,"version":"7.10","charts":"method","paging":"refused","premium":false}"#,
            ),
            (
                "8.8 doubled paged premium",
                r#"{"v":1,"version":"8.8","charts":"doubled","paging":"taken","premium":true}"#,
            ),
            ("single", r#"{"v":1,"charts":"single"}"#),
            (
                "  8.8 tripled {\"a\":1} paged \u{202E} premium!",
                r#"{"v":1,"version":"8.8","paging":"taken"}"#,
            ),
        ] {
            assert_eq!(recalled(words).to_text(), text);
        }
    }

    #[test]
    fn findings_of_another_form_are_left_alone() {
        for text in [
            r#"{"v":2,"version":"8.8","charts":"single"}"#,
            r#"{"version":"8.8"}"#,
            r#"{"v":1,"charts":"tripled paged "}"#,
            r#"{"v":1,"version":"8.8""#,
        ] {
            assert_eq!(recalled(text).to_text(), r#"{"v":1}"#, "{text}");
        }
    }

    #[test]
    fn another_version_is_found_out_about_anew() {
        let all = r#"{"v":1,"version":"7.10","charts":"method","paging":"refused","premium":false}"#;
        let mut capabilities = recalled(all);
        capabilities.confirm_version(Version::new("7.10.3"));
        assert_eq!(capabilities.to_text(), all);
        capabilities.confirm_version(Version::new("8.0.0"));
        assert_eq!(capabilities.to_text(), r#"{"v":1,"version":"8.0"}"#);
        capabilities.restore_capabilities(all);
        assert_eq!(capabilities.to_text(), r#"{"v":1,"version":"8.0"}"#);
    }

    #[test]
    fn what_is_no_version_is_not_stored() {
        let mut capabilities = Capabilities::default();
        capabilities.confirm_version(Version::new("single\ndoubled"));
        assert_eq!(capabilities.to_text(), r#"{"v":1}"#);
    }
}

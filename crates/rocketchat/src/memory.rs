//! The workspace's capabilities as found by trying, kept for the next visit.

use serde::{Deserialize, Serialize};

use super::account::Account;
use super::version::Version;
use analytics::stored;

/// The findings about one workspace.
#[derive(Default)]
pub struct Memory {
    /// The workspace's version: as it told it, or as it was at an earlier visit.
    pub version: Option<Version>,
    /// Whether it told its version since this client began.
    pub has_told_version: bool,
    /// The account that asks.
    pub account: Option<Account>,
    /// Whether the account is above the rate limit.
    pub is_unlimited: bool,
    /// The way to the charts that worked.
    pub chart_way: Option<ChartWay>,
    /// How the analytics endpoints page.
    pub paging: Paging,
    /// Whether the licence holds the premium reports, once known.
    pub premium: Option<bool>,
    /// Whether the premium report by agent was refused for lack of the licence.
    pub agents_closed: bool,
    /// Whether the premium report by department was refused for lack of the licence.
    pub departments_closed: bool,
}

/// The ways to the charts.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChartWay {
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
    Taken,
    /// It does not (older than about 7.9): its first page is all there is.
    Refused,
}

impl Memory {
    /// The version, if the workspace told it since this client began.
    pub fn told_version(&self) -> Option<Version> {
        self.version.clone().filter(|_| self.has_told_version)
    }

    /// Notes the version that the workspace told. What was found with another one is forgotten.
    pub fn note_version(&mut self, version: Version) {
        let is_other = |known: &Version| known.numbers() != version.numbers();
        if self.version.as_ref().is_some_and(is_other) {
            self.chart_way = None;
            self.paging = Paging::Unknown;
            self.premium = None;
            (self.agents_closed, self.departments_closed) = (false, false);
        }
        self.version = Some(version);
        self.has_told_version = true;
    }

    /// The findings as a text, to be kept for the next visit: they name neither place nor person.
    pub fn to_text(&self) -> String {
        let numbers = self.version.as_ref().and_then(Version::numbers);
        let kept = StoredFindings {
            version: numbers.map(|(major, minor)| format!("{major}.{minor}")),
            charts: self.chart_way,
            paging: Some(self.paging).filter(|paging| *paging != Paging::Unknown),
            premium: self.premium,
        };
        stored::to_text(VERSION, kept)
    }

    /// Takes such a text back, as far as nothing newer is known. One that cannot be read is left alone.
    pub fn recall(&mut self, text: &str) {
        let Some(kept) = StoredFindings::from_text(text) else { return };
        let version = kept.version.map(|text| Version::new(&text)).filter(|it| it.numbers().is_some());
        if self.has_told_version {
            // They may be of another version: they are about the one that stands among them.
            let numbers = |version: &Option<Version>| version.as_ref().and_then(Version::numbers);
            if numbers(&self.version) != numbers(&version) {
                return;
            }
        } else {
            self.version = version.or(self.version.take());
        }
        self.chart_way = kept.charts.or(self.chart_way);
        self.paging = kept.paging.unwrap_or(self.paging);
        self.premium = kept.premium.or(self.premium);
    }
}

/// Of the stored form. What is stored in another one is found out anew.
const VERSION: u32 = 1;

/// The findings as they are stored.
#[derive(Default, Deserialize, Serialize)]
struct StoredFindings {
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    charts: Option<ChartWay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paging: Option<Paging>,
    #[serde(skip_serializing_if = "Option::is_none")]
    premium: Option<bool>,
}

impl StoredFindings {
    fn from_text(text: &str) -> Option<Self> {
        if text.starts_with('{') { stored::from_text(VERSION, text) } else { Some(Self::from_words(text)) }
    }

    /// Words between blanks: the form before the first that told its version. Unknown ones are left alone.
    fn from_words(text: &str) -> Self {
        let mut kept = Self::default();
        for word in text.split(' ') {
            match word {
                "single" => kept.charts = Some(ChartWay::Single),
                "doubled" => kept.charts = Some(ChartWay::Doubled),
                "method" => kept.charts = Some(ChartWay::Method),
                "paged" => kept.paging = Some(Paging::Taken),
                "unpaged" => kept.paging = Some(Paging::Refused),
                "premium" => kept.premium = Some(true),
                "community" => kept.premium = Some(false),
                _ if Version::new(word).numbers().is_some() => kept.version = Some(word.to_owned()),
                _ => {}
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recalled(text: &str) -> Memory {
        let mut memory = Memory::default();
        memory.recall(text);
        memory
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
        let mut memory = recalled(all);
        memory.note_version(Version::new("7.10.3"));
        assert_eq!(memory.to_text(), all);
        memory.note_version(Version::new("8.0.0"));
        assert_eq!(memory.to_text(), r#"{"v":1,"version":"8.0"}"#);
        memory.recall(all);
        assert_eq!(memory.to_text(), r#"{"v":1,"version":"8.0"}"#);
    }

    #[test]
    fn what_is_no_version_is_not_kept() {
        let mut memory = Memory::default();
        memory.note_version(Version::new("single\ndoubled"));
        assert_eq!(memory.to_text(), r#"{"v":1}"#);
    }
}

//! What a workspace was found to be like, so that nothing has to be found out twice.

use super::account::Account;
use super::version::Version;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartWay {
    /// The path of the source.
    Single,
    /// The path of the published page.
    Doubled,
    /// The method that was there before either, and went with 8.0.
    Method,
}

/// Whether the workspace takes `count` and `offset` on its analytics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

    /// The findings in a few words, to be kept for the next visit: they name neither place nor person.
    pub fn to_text(&self) -> String {
        let version = self.version.as_ref().and_then(Version::numbers);
        let version = version.map(|(major, minor)| format!("{major}.{minor}")).unwrap_or_default();
        let way = match self.chart_way {
            Some(ChartWay::Single) => "single",
            Some(ChartWay::Doubled) => "doubled",
            Some(ChartWay::Method) => "method",
            None => "",
        };
        let paging = match self.paging {
            Paging::Taken => "paged",
            Paging::Refused => "unpaged",
            Paging::Unknown => "",
        };
        let licence = match self.premium {
            Some(true) => "premium",
            Some(false) => "community",
            None => "",
        };
        let words = [version.as_str(), way, paging, licence];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Takes such words back, as far as nothing newer is known. Unknown words are left alone.
    pub fn recall(&mut self, text: &str) {
        if self.has_told_version {
            // The words may be of another version: they are about the one that stands among them.
            let kept = Version::new(text.split(' ').next().unwrap_or_default());
            if self.version.as_ref().and_then(Version::numbers) != kept.numbers() {
                return;
            }
        }
        for word in text.split(' ') {
            match word {
                "single" => self.chart_way = Some(ChartWay::Single),
                "doubled" => self.chart_way = Some(ChartWay::Doubled),
                "method" => self.chart_way = Some(ChartWay::Method),
                "paged" => self.paging = Paging::Taken,
                "unpaged" => self.paging = Paging::Refused,
                "premium" => self.premium = Some(true),
                "community" => self.premium = Some(false),
                _ => {
                    let version = Version::new(word);
                    if !self.has_told_version && version.numbers().is_some() {
                        self.version = Some(version);
                    }
                }
            }
        }
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
        for text in ["", "8.8", "7.10 method unpaged community", "8.8 doubled paged premium", "single"] {
            assert_eq!(recalled(text).to_text(), text);
        }
    }

    #[test]
    fn words_of_another_time_are_left_alone() {
        assert_eq!(recalled("  8.8 tripled {\"a\":1} paged \u{202E} premium!").to_text(), "8.8 paged");
    }

    #[test]
    fn another_version_is_found_out_about_anew() {
        let mut memory = recalled("7.10 method unpaged community");
        memory.note_version(Version::new("7.10.3"));
        assert_eq!(memory.to_text(), "7.10 method unpaged community");
        memory.note_version(Version::new("8.0.0"));
        assert_eq!(memory.to_text(), "8.0");
        memory.recall("7.10 method unpaged community");
        assert_eq!(memory.to_text(), "8.0");
    }

    #[test]
    fn what_is_no_version_is_not_kept() {
        let mut memory = Memory::default();
        memory.note_version(Version::new("single\ndoubled"));
        assert_eq!(memory.to_text(), "");
    }
}

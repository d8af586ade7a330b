//! The change from the compared period's value to this one, and how it is worded.

use super::locale_format::LocaleFormat;
use super::metric::{Metric, Unit};

/// Whether more is better, worse, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polarity {
    /// Neither good nor bad: how much came in.
    Neutral,
    /// Waiting: less is better.
    LowerIsBetter,
    /// Service: more is better.
    HigherIsBetter,
}

/// The words for more and less of something.
#[derive(Clone, Copy, Debug)]
pub struct ChangeWords {
    /// For so many percent more: `12 % more`, `12 % slower`, `12 % longer`.
    pub more: fn(&str) -> String,
    /// For so many percent less: `12 % fewer`, `12 % faster`, `12 % shorter`.
    pub less: fn(&str) -> String,
    /// Which of both is better.
    pub polarity: Polarity,
}

/// Whole things, none better than the other.
pub const COUNT: ChangeWords =
    ChangeWords { more: i18n::change_more, less: i18n::change_fewer, polarity: Polarity::Neutral };
/// Time on service.
pub const SERVICE: ChangeWords =
    ChangeWords { more: i18n::change_more, less: i18n::change_less, polarity: Polarity::HigherIsBetter };
/// How long conversations last, which is good or bad as one takes it.
pub const LENGTH: ChangeWords =
    ChangeWords { more: i18n::change_longer, less: i18n::change_shorter, polarity: Polarity::Neutral };
/// How long somebody waits.
pub const WAIT: ChangeWords =
    ChangeWords { more: i18n::change_slower, less: i18n::change_faster, polarity: Polarity::LowerIsBetter };

impl Metric {
    /// The words for its changes.
    pub fn change_words(self) -> ChangeWords {
        match self {
            Self::TotalConversations | Self::TotalMessages => COUNT,
            Self::AvgChatDuration => LENGTH,
            _ => WAIT,
        }
    }
}

/// A base of fewer conversations gives no percent: one more or less would be a large share of it.
pub const MIN_SAMPLE_SIZE: f64 = 10.0;

/// A number beside the one that it is compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The number of the compared period.
    pub before: f64,
    /// The number now.
    pub now: f64,
    /// On how many conversations the one before rests, where that is known.
    pub sample_size: Option<f64>,
    /// Whether both are of alike days. Otherwise a percent would tell of the calendar: of a month that is a day longer,
    /// or of a Sunday beside a Saturday.
    pub is_comparable: bool,
}

/// What a change is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assessment {
    /// For the better.
    Better,
    /// For the worse.
    Worse,
    /// Neither.
    Neutral,
}

impl Change {
    /// From one count to another, of alike days.
    pub fn of_counts(before: f64, now: f64) -> Self {
        Self { before, now, sample_size: None, is_comparable: true }
    }

    /// The share by which the number has changed; none from a base of zero or of too few conversations, or of unlike days.
    pub fn share(self) -> Option<f64> {
        let is_sound = self.is_comparable
            && self.before > 0.0
            && self.sample_size.unwrap_or(self.before) >= MIN_SAMPLE_SIZE;
        is_sound.then(|| (self.now - self.before) / self.before)
    }

    /// The change in whole percent, its sign left out; none where that is not sound. As long as something is left, not all
    /// of it is gone.
    fn percent(self) -> Option<f64> {
        let percent = self.share()?.abs() * 100.0;
        let is_almost_all = percent.round() == 100.0 && self.now > 0.0 && self.now < self.before;
        Some(if is_almost_all { (percent * 10.0).floor() / 10.0 } else { percent.round() })
    }

    /// Whether it is told in percent, and not as the same or by the number before alone.
    pub fn has_percent(self) -> bool {
        self.percent().is_some_and(|percent| percent > 0.0)
    }

    /// Whether it is for the better.
    pub fn assess(self, change_words: ChangeWords) -> Assessment {
        match (change_words.polarity, self.percent(), self.now > self.before) {
            (Polarity::Neutral, ..) | (_, None, _) | (_, Some(0.0), _) => Assessment::Neutral,
            (Polarity::LowerIsBetter, _, is_more) => {
                if is_more {
                    Assessment::Worse
                } else {
                    Assessment::Better
                }
            }
            (Polarity::HigherIsBetter, _, is_more) => {
                if is_more {
                    Assessment::Better
                } else {
                    Assessment::Worse
                }
            }
        }
    }

    /// The same with the difference: `12 % slower (+5 s)`, `the same`, `9 before`.
    pub fn describe_with_difference(
        self,
        change_words: ChangeWords,
        unit: Unit,
        format: &dyn LocaleFormat,
    ) -> String {
        let told = self.describe(change_words, &format.value(self.before, unit));
        let sign = if self.now > self.before { '+' } else { '\u{2212}' };
        if !self.has_percent() {
            return told;
        }
        let difference = format.value((self.now - self.before).abs(), unit);
        i18n::change_with_difference(&format!("{sign}{difference}"), &told)
    }

    /// `12 % slower`, `the same`; `zero before` where there was nothing; `9 before` where that was too few for a percent.
    pub fn describe(self, change_words: ChangeWords, before: &str) -> String {
        let word = if self.now > self.before { change_words.more } else { change_words.less };
        match self.percent() {
            _ if self.before == self.now => i18n::change_same().into(),
            _ if self.before == 0.0 => i18n::change_after_none().into(),
            None => i18n::change_before(before),
            Some(0.0) => i18n::change_about_same().into(),
            Some(percent) => word(&i18n::change_percent(percent)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale_format::EnglishFormat;

    fn told(metric: Metric, before: f64, now: f64, sample_size: Option<f64>) -> (String, Assessment) {
        let change = Change { before, now, sample_size, is_comparable: true };
        let words = change.describe(metric.change_words(), &EnglishFormat.value(before, metric.unit()));
        (words.replace('\u{a0}', " "), change.assess(metric.change_words()))
    }

    #[test]
    fn a_change_is_told_in_words_of_its_kind() {
        use Metric::{AvgChatDuration, AvgFirstResponseTime, TotalConversations};
        let cases = [
            (TotalConversations, 1366.0, 1284.0, None, "6 % fewer", Assessment::Neutral),
            (TotalConversations, 100.0, 250.0, None, "150 % more", Assessment::Neutral),
            (TotalConversations, 10_000.0, 1.0, None, "99.9 % fewer", Assessment::Neutral),
            (TotalConversations, 1_000.0, 4.0, None, "99.6 % fewer", Assessment::Neutral),
            (TotalConversations, 1_000.0, 0.0, None, "100 % fewer", Assessment::Neutral),
            (AvgFirstResponseTime, 43.0, 48.0, Some(90.0), "12 % slower", Assessment::Worse),
            (AvgFirstResponseTime, 48.0, 43.0, Some(90.0), "10 % faster", Assessment::Better),
            (AvgChatDuration, 60.0, 90.0, Some(90.0), "50 % longer", Assessment::Neutral),
        ];
        for (metric, before, now, sample_size, words, assessment) in cases {
            assert_eq!(told(metric, before, now, sample_size), (words.to_owned(), assessment));
        }
    }

    #[test]
    fn the_difference_is_told_beside_the_share() {
        let told = |before, now, sample_size| {
            Change { before, now, sample_size, is_comparable: true }
                .describe_with_difference(WAIT, Unit::Duration, &EnglishFormat)
                .replace('\u{a0}', " ")
        };
        assert_eq!(told(43.0, 48.0, Some(90.0)), "12 % slower (+5 s)");
        assert_eq!(told(120.0, 48.0, Some(90.0)), "60 % faster (\u{2212}1 min 12 s)");
        assert_eq!(told(43.0, 48.0, Some(9.0)), "43 s before");
        assert_eq!(told(43.0, 43.0, Some(9.0)), "the same");
    }

    #[test]
    fn unlike_days_give_no_percent() {
        let told = |before, now| {
            Change { is_comparable: false, ..Change::of_counts(before, now) }.describe_with_difference(
                COUNT,
                Unit::Count,
                &EnglishFormat,
            )
        };
        assert_eq!(
            [told(31.0, 89.0), told(40.0, 40.0), told(0.0, 7.0)],
            ["31 before", "the same", "zero before"]
        );
    }

    #[test]
    fn no_percent_from_nothing_or_from_few() {
        use Metric::{AvgFirstResponseTime, TotalConversations};
        let cases = [
            (TotalConversations, 0.0, 7.0, None, "zero before"),
            (TotalConversations, 9.0, 18.0, None, "9 before"),
            (TotalConversations, 10.0, 20.0, None, "100 % more"),
            (TotalConversations, 0.0, 0.0, None, "the same"),
            (TotalConversations, 1000.0, 1001.0, None, "about the same"),
            (AvgFirstResponseTime, 48.0, 60.0, Some(9.0), "48 s before"),
            (AvgFirstResponseTime, 0.0, 60.0, Some(90.0), "zero before"),
        ];
        for (metric, before, now, sample_size, words) in cases {
            let change = Change { before, now, sample_size, is_comparable: true };
            assert_eq!(
                change.share().is_some(),
                words.contains('%') || words.starts_with("about"),
                "{words}"
            );
            assert_eq!(told(metric, before, now, sample_size), (words.to_owned(), Assessment::Neutral));
        }
    }
}

//! The change from the compared period's value to this one, and how it is worded.

use super::metric::{Metric, Unit};
use super::wording::Wording;

/// Whether more is better, worse, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// Neither good nor bad: how much came in.
    Neutral,
    /// Waiting: less is better.
    LessIsBetter,
    /// Service: more is better.
    MoreIsBetter,
}

/// The words for more and less of something.
#[derive(Clone, Copy, Debug)]
pub struct Direction {
    /// For so many percent more: `12 % more`, `12 % slower`, `12 % longer`.
    pub more: fn(&str) -> String,
    /// For so many percent less: `12 % fewer`, `12 % faster`, `12 % shorter`.
    pub less: fn(&str) -> String,
    /// Which of both is better.
    pub sense: Sense,
}

/// Whole things, none better than the other.
pub const COUNT: Direction =
    Direction { more: i18n::change_more, less: i18n::change_fewer, sense: Sense::Neutral };
/// Time on service.
pub const SERVICE: Direction =
    Direction { more: i18n::change_more, less: i18n::change_less, sense: Sense::MoreIsBetter };
/// How long conversations last, which is good or bad as one takes it.
pub const LENGTH: Direction =
    Direction { more: i18n::change_longer, less: i18n::change_shorter, sense: Sense::Neutral };
/// How long somebody waits.
pub const WAIT: Direction =
    Direction { more: i18n::change_slower, less: i18n::change_faster, sense: Sense::LessIsBetter };

impl Metric {
    /// The words for its changes.
    pub fn direction(self) -> Direction {
        match self {
            Self::TotalConversations | Self::TotalMessages => COUNT,
            Self::AvgChatDuration => LENGTH,
            _ => WAIT,
        }
    }
}

/// A base of fewer conversations gives no percent: one more or less would be a large share of it.
pub const FEWEST: f64 = 10.0;

/// A number beside the one that it is compared with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The number of the compared period.
    pub before: f64,
    /// The number now.
    pub now: f64,
    /// On how many conversations the one before rests, where that is known.
    pub base: Option<f64>,
    /// Whether both are of alike days. Otherwise a percent would tell of the calendar: of a month that is a day longer,
    /// or of a Sunday beside a Saturday.
    pub is_alike: bool,
}

/// What a change is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// For the better.
    Better,
    /// For the worse.
    Worse,
    /// Neither.
    Neither,
}

impl Change {
    /// From one count to another, of alike days.
    pub fn of_counts(before: f64, now: f64) -> Self {
        Self { before, now, base: None, is_alike: true }
    }

    /// The share by which the number has changed; none from a base of zero or of too few conversations, or of unlike days.
    pub fn share(self) -> Option<f64> {
        let is_sound = self.is_alike && self.before > 0.0 && self.base.unwrap_or(self.before) >= FEWEST;
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
    pub fn is_in_percent(self) -> bool {
        self.percent().is_some_and(|percent| percent > 0.0)
    }

    /// Whether it is for the better.
    pub fn turn(self, direction: Direction) -> Turn {
        match (direction.sense, self.percent(), self.now > self.before) {
            (Sense::Neutral, ..) | (_, None, _) | (_, Some(0.0), _) => Turn::Neither,
            (Sense::LessIsBetter, _, is_more) => {
                if is_more {
                    Turn::Worse
                } else {
                    Turn::Better
                }
            }
            (Sense::MoreIsBetter, _, is_more) => {
                if is_more {
                    Turn::Better
                } else {
                    Turn::Worse
                }
            }
        }
    }

    /// The same with the difference: `12 % slower (+5 s)`, `the same`, `9 before`.
    pub fn told(self, direction: Direction, unit: Unit, wording: &dyn Wording) -> String {
        let told = self.words(direction, &wording.value(self.before, unit));
        let sign = if self.now > self.before { '+' } else { '\u{2212}' };
        if !self.is_in_percent() {
            return told;
        }
        let difference = wording.value((self.now - self.before).abs(), unit);
        i18n::change_with_difference(&format!("{sign}{difference}"), &told)
    }

    /// `12 % slower`, `the same`; `zero before` where there was nothing; `9 before` where that was too few for a percent.
    pub fn words(self, direction: Direction, before: &str) -> String {
        let word = if self.now > self.before { direction.more } else { direction.less };
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
    use crate::wording::PlainWording;

    fn told(metric: Metric, before: f64, now: f64, base: Option<f64>) -> (String, Turn) {
        let change = Change { before, now, base, is_alike: true };
        let words = change.words(metric.direction(), &PlainWording.value(before, metric.unit()));
        (words.replace('\u{a0}', " "), change.turn(metric.direction()))
    }

    #[test]
    fn a_change_is_told_in_words_of_its_kind() {
        use Metric::{AvgChatDuration, AvgFirstResponseTime, TotalConversations};
        let cases = [
            (TotalConversations, 1366.0, 1284.0, None, "6 % fewer", Turn::Neither),
            (TotalConversations, 100.0, 250.0, None, "150 % more", Turn::Neither),
            (TotalConversations, 10_000.0, 1.0, None, "99.9 % fewer", Turn::Neither),
            (TotalConversations, 1_000.0, 4.0, None, "99.6 % fewer", Turn::Neither),
            (TotalConversations, 1_000.0, 0.0, None, "100 % fewer", Turn::Neither),
            (AvgFirstResponseTime, 43.0, 48.0, Some(90.0), "12 % slower", Turn::Worse),
            (AvgFirstResponseTime, 48.0, 43.0, Some(90.0), "10 % faster", Turn::Better),
            (AvgChatDuration, 60.0, 90.0, Some(90.0), "50 % longer", Turn::Neither),
        ];
        for (metric, before, now, base, words, turn) in cases {
            assert_eq!(told(metric, before, now, base), (words.to_owned(), turn));
        }
    }

    #[test]
    fn the_difference_is_told_beside_the_share() {
        let told = |before, now, base| {
            Change { before, now, base, is_alike: true }
                .told(WAIT, Unit::Duration, &PlainWording)
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
            Change { is_alike: false, ..Change::of_counts(before, now) }.told(
                COUNT,
                Unit::Count,
                &PlainWording,
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
        for (metric, before, now, base, words) in cases {
            let change = Change { before, now, base, is_alike: true };
            assert_eq!(
                change.share().is_some(),
                words.contains('%') || words.starts_with("about"),
                "{words}"
            );
            assert_eq!(told(metric, before, now, base), (words.to_owned(), Turn::Neither));
        }
    }
}

//! The change from the compared period's value to this one.

use super::department_metric::DepartmentMetric;
use super::metric::Metric;

/// Whether more is worse, or neither good nor bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polarity {
    /// Neither good nor bad: how much came in.
    Neutral,
    /// Waiting: less is better.
    LowerIsBetter,
}

impl Metric {
    /// Whether more of it is better.
    pub fn polarity(self) -> Polarity {
        match self {
            Self::TotalConversations | Self::TotalMessages => Polarity::Neutral,
            // How long conversations last is good or bad as one takes it.
            Self::AvgChatDuration => Polarity::Neutral,
            _ => Polarity::LowerIsBetter,
        }
    }
}

impl DepartmentMetric {
    /// Whether more of it is better.
    pub fn polarity(self) -> Polarity {
        match self {
            Self::AverageWaitingTime | Self::AbandonedChats | Self::AbandonedShare => Polarity::LowerIsBetter,
            _ => Polarity::Neutral,
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
    pub fn percent(self) -> Option<f64> {
        let percent = self.share()?.abs() * 100.0;
        let is_almost_all = percent.round() == 100.0 && self.now > 0.0 && self.now < self.before;
        Some(if is_almost_all { (percent * 10.0).floor() / 10.0 } else { percent.round() })
    }

    /// Whether it is told in percent, and not as the same or by the number before alone.
    pub fn has_percent(self) -> bool {
        self.percent().is_some_and(|percent| percent > 0.0)
    }

    /// By how much more it is; none where the two are of unlike days.
    pub fn difference(self) -> Option<f64> {
        self.is_comparable.then_some(self.now - self.before)
    }

    /// Whether it is for the better.
    pub fn assess(self, polarity: Polarity) -> Assessment {
        match (polarity, self.percent(), self.now > self.before) {
            (Polarity::Neutral, ..) | (_, None, _) | (_, Some(0.0), _) => Assessment::Neutral,
            (Polarity::LowerIsBetter, _, true) => Assessment::Worse,
            (Polarity::LowerIsBetter, _, false) => Assessment::Better,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(
        metric: Metric,
        before: f64,
        now: f64,
        sample_size: Option<f64>,
    ) -> (Option<f64>, Assessment) {
        let change = Change { before, now, sample_size, is_comparable: true };
        (change.percent(), change.assess(metric.polarity()))
    }

    #[test]
    fn a_change_is_for_the_better_where_the_metric_has_a_better() {
        use Metric::{AvgChatDuration, AvgFirstResponseTime, TotalConversations};
        let cases = [
            (TotalConversations, 1366.0, 1284.0, None, 6.0, Assessment::Neutral),
            (TotalConversations, 100.0, 250.0, None, 150.0, Assessment::Neutral),
            (TotalConversations, 10_000.0, 1.0, None, 99.9, Assessment::Neutral),
            (TotalConversations, 1_000.0, 4.0, None, 99.6, Assessment::Neutral),
            (TotalConversations, 1_000.0, 0.0, None, 100.0, Assessment::Neutral),
            (AvgFirstResponseTime, 43.0, 48.0, Some(90.0), 12.0, Assessment::Worse),
            (AvgFirstResponseTime, 48.0, 43.0, Some(90.0), 10.0, Assessment::Better),
            (AvgChatDuration, 60.0, 90.0, Some(90.0), 50.0, Assessment::Neutral),
        ];
        for (metric, before, now, sample_size, percent, assessment) in cases {
            assert_eq!(described(metric, before, now, sample_size), (Some(percent), assessment));
        }
    }

    #[test]
    fn unlike_days_give_no_percent() {
        let percent =
            |before, now| Change { is_comparable: false, ..Change::of_counts(before, now) }.percent();
        assert_eq!([percent(31.0, 89.0), percent(40.0, 40.0), percent(0.0, 7.0)], [None; 3]);
    }

    #[test]
    fn no_percent_from_nothing_or_from_few() {
        use Metric::{AvgFirstResponseTime, TotalConversations};
        let cases = [
            (TotalConversations, 0.0, 7.0, None, None),
            (TotalConversations, 9.0, 18.0, None, None),
            (TotalConversations, 10.0, 20.0, None, Some(100.0)),
            (TotalConversations, 0.0, 0.0, None, None),
            (TotalConversations, 1000.0, 1001.0, None, Some(0.0)),
            (AvgFirstResponseTime, 48.0, 60.0, Some(9.0), None),
            (AvgFirstResponseTime, 0.0, 60.0, Some(90.0), None),
        ];
        for (metric, before, now, sample_size, percent) in cases {
            let change = Change { before, now, sample_size, is_comparable: true };
            assert_eq!(change.share().is_some(), percent.is_some(), "{before} {now}");
            assert_eq!(change.has_percent(), percent.is_some_and(|percent| percent > 0.0), "{before} {now}");
            assert_eq!(described(metric, before, now, sample_size), (percent, Assessment::Neutral));
        }
    }
}

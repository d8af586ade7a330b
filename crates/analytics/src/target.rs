//! What the reader wants a metric's buckets to be at most.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::metric::Metric;

/// A target for each metric that has one, in its unit: a count, or seconds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Targets(Vec<(Metric, u32)>);

/// A text that names no targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a target is a chart's name and a whole number, such as Avg_first_response_time:60")]
pub struct UnknownTarget;

impl Targets {
    /// The target of a metric.
    pub fn of(&self, metric: Metric) -> Option<f64> {
        self.0.iter().find(|(known, _)| *known == metric).map(|(_, target)| f64::from(*target))
    }

    /// The same with another target for a metric, or none.
    pub fn with(&self, metric: Metric, target: Option<u32>) -> Self {
        let others = |known: &Metric| self.0.iter().find(|(other, _)| other == known && *known != metric);
        let own = |known: &Metric| target.filter(|_| *known == metric).map(|target| (*known, target));
        // In the order of the menu, so that equal targets have one text.
        Self(Metric::ALL.iter().filter_map(|known| own(known).or(others(known).copied())).collect())
    }
}

impl fmt::Display for Targets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, (metric, target)) in self.0.iter().enumerate() {
            write!(f, "{}{metric}:{target}", if place > 0 { "," } else { "" })?;
        }
        Ok(())
    }
}

impl FromStr for Targets {
    type Err = UnknownTarget;

    fn from_str(text: &str) -> Result<Self, UnknownTarget> {
        let target = |text: &str| {
            let (name, number) = text.split_once(':')?;
            Some((name.parse::<Metric>().ok()?, number.parse::<u32>().ok().filter(|number| *number > 0)?))
        };
        text.split(',').try_fold(Self::default(), |all, text| {
            let (metric, number) = target(text).ok_or(UnknownTarget)?;
            Ok(all.with(metric, Some(number)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_read_back_in_the_order_of_the_menu() {
        let text = "Total_conversations:50,Avg_first_response_time:60";
        let targets: Targets = text.parse().unwrap();
        assert_eq!(targets.to_string(), text);
        let turned: Targets = "Avg_first_response_time:60,Total_conversations:50".parse().unwrap();
        assert_eq!(turned, targets);
        assert_eq!(targets.of(Metric::AvgFirstResponseTime), Some(60.0));
        assert_eq!(targets.of(Metric::TotalMessages), None);
    }

    #[test]
    fn a_target_is_changed_and_taken_back() {
        let targets =
            Targets::default().with(Metric::TotalMessages, Some(5)).with(Metric::TotalMessages, Some(7));
        assert_eq!(targets.to_string(), "Total_messages:7");
        assert_eq!(targets.with(Metric::TotalMessages, None), Targets::default());
    }

    #[test]
    fn what_is_no_target_says_so() {
        for text in [
            "",
            "Total_messages",
            "Total_messages:",
            "Total_messages:0",
            "Total_messages:-3",
            "x:5",
            "Total_messages:5,",
        ] {
            assert_eq!(text.parse::<Targets>(), Err(UnknownTarget), "{text}");
        }
    }
}

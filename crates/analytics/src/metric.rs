//! The seven metrics that the workspace draws over time.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// What a number counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Whole things.
    #[default]
    Count,
    /// Seconds.
    Duration,
}

/// A chart name of charts-data. A bucket holds the conversations created in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Metric {
    /// Conversations created.
    #[default]
    TotalConversations,
    /// Messages not sent by the visitor.
    TotalMessages,
    /// Mean time from start to close, of closed conversations.
    AvgChatDuration,
    /// Mean time to the first response.
    AvgFirstResponseTime,
    /// The shortest time to a first response.
    BestFirstResponseTime,
    /// Mean time to each response.
    AvgResponseTime,
    /// Mean time from an agent's joining to their first reply.
    AvgReactionTime,
}

/// No metric has that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no such chart")]
pub struct UnknownMetric;

impl Metric {
    /// All seven, in the order of the menu.
    pub const ALL: [Self; 7] = [
        Self::TotalConversations,
        Self::TotalMessages,
        Self::AvgChatDuration,
        Self::AvgFirstResponseTime,
        Self::BestFirstResponseTime,
        Self::AvgResponseTime,
        Self::AvgReactionTime,
    ];

    /// The chart name as the workspace spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::TotalConversations => "Total_conversations",
            Self::TotalMessages => "Total_messages",
            Self::AvgChatDuration => "Avg_chat_duration",
            Self::AvgFirstResponseTime => "Avg_first_response_time",
            Self::BestFirstResponseTime => "Best_first_response_time",
            Self::AvgResponseTime => "Avg_response_time",
            Self::AvgReactionTime => "Avg_reaction_time",
        }
    }

    /// Whether a number is a mean over conversations, so that several of them are put together by these.
    pub fn is_mean(self) -> bool {
        self.unit() == Unit::Duration && self != Self::BestFirstResponseTime
    }

    /// What its numbers count.
    pub fn unit(self) -> Unit {
        match self {
            Self::TotalConversations | Self::TotalMessages => Unit::Count,
            _ => Unit::Duration,
        }
    }
}

impl fmt::Display for Metric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Metric {
    type Err = UnknownMetric;

    fn from_str(text: &str) -> Result<Self, UnknownMetric> {
        Self::ALL.into_iter().find(|metric| metric.name() == text).ok_or(UnknownMetric)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chart_name_is_read_as_it_is_written() {
        for metric in Metric::ALL {
            assert_eq!(metric.name().parse(), Ok(metric));
        }
        assert_eq!("total_conversations".parse::<Metric>(), Err(UnknownMetric));
    }
}

//! One metric by agent, and which metrics are exact for several departments together.

use std::collections::BTreeMap;

use super::key_index::KeyIndex;
use super::limits;
use super::metric::Metric;
use super::reported_value::{ReportedUnit, ReportedValue};

/// A workspace's answer about a metric by agent.
#[derive(Clone, Debug, PartialEq)]
pub enum AgentReport {
    /// The agents' values.
    Values(AgentValues),
    /// It is exact for one department, or for all together. A mean or a share of several departments would need the
    /// number of conversations in each, which the report does not contain.
    OneDepartmentOnly,
    /// The workspace does not know the metric by agent.
    NotOffered,
}

/// A metric's value of each agent.
///
/// The conversations are those created on the days of the workspace's reporting zone. The first-response metrics belong to
/// who gave the first reply since the visitor last wrote, a bot among them; all others to the agent who serves the
/// conversation. So conversations that wait, or have no agent, are in no row.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentValues {
    /// The metric. Of conversations it is each agent's share.
    pub metric: Metric,
    /// The agents in the workspace's order, which means nothing.
    pub rows: Vec<AgentValue>,
    /// How many rows name no agent that can be read.
    pub unnamed: u64,
    /// How many more rows came than the page takes in.
    pub over_limit: u64,
}

/// One agent's value.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentValue {
    /// The name that the agent signs in with, which conversations keep when the account is deleted. Untrusted text.
    pub username: String,
    /// A count, whole seconds, or a share with four decimals.
    pub value: ReportedValue,
}

impl AgentValue {
    /// Whether the value did not come, or could not be read.
    pub fn is_unknown(&self) -> bool {
        self.value == ReportedValue::Unknown
    }
}

impl AgentValues {
    /// What the values count. For conversations the workspace sends each agent's part of those that have an agent.
    pub fn unit_of(metric: Metric) -> ReportedUnit {
        match metric {
            Metric::TotalConversations => ReportedUnit::Share,
            Metric::TotalMessages => ReportedUnit::Count,
            _ => ReportedUnit::Seconds,
        }
    }

    /// What the values count.
    pub fn unit(&self) -> ReportedUnit {
        Self::unit_of(self.metric)
    }

    /// How the values of several departments become one, where that is exact: messages are added, and the best response
    /// is the shortest.
    pub fn combination(metric: Metric) -> Option<fn(f64, f64) -> f64> {
        match metric {
            Metric::TotalMessages => Some(|one, other| one + other),
            Metric::BestFirstResponseTime => Some(f64::min),
            _ => None,
        }
    }

    /// Whether an agent who is in no row had nothing to measure.
    pub fn is_complete(&self) -> bool {
        self.unnamed == 0 && self.over_limit == 0
    }

    /// How many agents' values did not come or could not be read.
    pub fn unreadable(&self) -> u64 {
        let unknown = self.rows.iter().filter(|row| row.is_unknown()).count();
        self.unnamed.saturating_add(unknown as u64)
    }

    /// The values of the agents with these usernames.
    pub fn values(&self, usernames: &[&str]) -> Vec<ReportedValue> {
        let known = KeyIndex::of_texts(self.rows.iter().map(|row| row.username.as_str()));
        let value = |username: &&str| match known.positions((0, *username)) {
            [] => self.unlisted(),
            [one] => self.rows.get(*one).map_or(ReportedValue::Unknown, |row| row.value),
            // A username is one agent's: of two rows either could be the wrong one.
            _ => ReportedValue::Unknown,
        };
        usernames.iter().map(value).collect()
    }

    /// The value of an agent who is in no row.
    fn unlisted(&self) -> ReportedValue {
        // A part of nothing is none.
        let is_sum = match self.unit() {
            ReportedUnit::Seconds => false,
            ReportedUnit::Count => true,
            ReportedUnit::Share => !self.rows.is_empty(),
        };
        ReportedValue::of_unlisted(is_sum, self.is_complete())
    }

    /// The same without the rows behind the most that the page takes in.
    pub fn truncated(mut self) -> Self {
        let over = self.rows.len().saturating_sub(limits::ROWS);
        self.rows.truncate(limits::ROWS);
        self.over_limit = self.over_limit.saturating_add(over as u64);
        self
    }

    /// The values of several departments together, each of which has an answer of its own; nothing for a metric that
    /// cannot be put together.
    pub fn of_departments(metric: Metric, parts: Vec<Self>) -> Option<Self> {
        let combine = Self::combination(metric)?;
        let mut sums = BTreeMap::<String, (ReportedValue, usize)>::new();
        for row in parts.iter().flat_map(|part| &part.rows) {
            let sum = sums.entry(row.username.clone()).or_insert((ReportedValue::NoSample, 0));
            *sum = (sum.0.combined(row.value, combine), sum.1 + 1);
        }
        let is_complete = parts.iter().all(Self::is_complete);
        let row = |(username, (value, departments))| {
            // A department that may lack rows may have had one of this agent.
            let is_whole = is_complete || departments == parts.len();
            AgentValue { username, value: if is_whole { value } else { ReportedValue::Unknown } }
        };
        let rows = sums.into_iter().map(row).collect();
        let sum = |of: fn(&Self) -> u64| parts.iter().fold(0_u64, |sum, part| sum.saturating_add(of(part)));
        let (unnamed, over_limit) = (sum(|part| part.unnamed), sum(|part| part.over_limit));
        Some(Self { metric, rows, unnamed, over_limit }.truncated())
    }
}

#[cfg(test)]
mod tests {
    use super::ReportedValue::{Known, NoSample, Unknown};
    use super::*;

    fn values(metric: Metric, rows: &[(&str, ReportedValue)], unnamed: u64) -> AgentValues {
        let row =
            |(name, value): &(&str, ReportedValue)| AgentValue { username: (*name).into(), value: *value };
        AgentValues { metric, rows: rows.iter().map(row).collect(), unnamed, over_limit: 0 }
    }

    fn together(metric: Metric, parts: Vec<AgentValues>) -> Vec<ReportedValue> {
        AgentValues::of_departments(metric, parts).unwrap().values(&["ana", "ben", "cem", "dee"])
    }

    #[test]
    fn who_is_not_listed_has_no_messages_and_no_time() {
        let of = |metric, unnamed| values(metric, &[("ana", Known(3.0))], unnamed).values(&["ana", "ben"]);
        assert_eq!(of(Metric::TotalMessages, 0), [Known(3.0), Known(0.0)]);
        assert_eq!(of(Metric::TotalConversations, 0), [Known(3.0), Known(0.0)]);
        assert_eq!(of(Metric::AvgReactionTime, 0), [Known(3.0), NoSample]);
        assert_eq!(of(Metric::AvgReactionTime, 1), [Known(3.0), Unknown]);
        assert_eq!(values(Metric::TotalConversations, &[], 0).values(&["ana"]), [NoSample]);
    }

    #[test]
    fn of_two_rows_of_one_username_nobody_knows_which_is_true() {
        let twice = values(Metric::AvgReactionTime, &[("ana", Known(3.0)), ("ana", Known(3.0))], 0);
        assert_eq!(twice.values(&["ana"]), [Unknown]);
    }

    #[test]
    fn messages_of_departments_are_added_and_the_best_is_the_least() {
        let rows = |metric| {
            let one = values(metric, &[("ana", Known(3.0)), ("ben", Known(9.0)), ("cem", Unknown)], 0);
            let other = values(metric, &[("ana", Known(4.0)), ("cem", Known(1.0)), ("dee", NoSample)], 0);
            together(metric, vec![one, other])
        };
        assert_eq!(rows(Metric::TotalMessages), [Known(7.0), Known(9.0), Unknown, NoSample]);
        assert_eq!(rows(Metric::BestFirstResponseTime), [Known(3.0), Known(9.0), Unknown, NoSample]);
    }

    #[test]
    fn a_department_that_may_lack_rows_makes_those_of_others_unknown() {
        let metric = Metric::TotalMessages;
        let one = values(metric, &[("ana", Known(3.0)), ("ben", Known(9.0))], 0);
        let other = values(metric, &[("ana", Known(4.0))], 1);
        assert_eq!(together(metric, vec![one, other])[..3], [Known(7.0), Unknown, Unknown]);
    }

    #[test]
    fn means_and_shares_of_departments_are_not_put_together() {
        let whole = Metric::ALL.map(|metric| AgentValues::of_departments(metric, Vec::new()).is_some());
        assert_eq!(whole, [false, true, false, false, true, false, false]);
    }
}

//! The agents' table: what several reports say of each agent, in one row. How rows find each other stands in
//! `agent_join.rs`.

use std::collections::BTreeSet;

use super::agent_identity::AgentIdentity;
use super::agent_values::AgentValues;
use super::availability::{AgentNames, Availability};
use super::breakdown::Breakdown;
use super::metric::Metric;
use super::reported_value::ReportedValue;

/// Less time on service than this, in seconds, gives a rate that one conversation more would change much.
pub const MIN_RATE_SECONDS: f64 = 3_600.0;

/// A number of a row, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AgentNumber {
    /// It is known.
    Known(f64),
    /// There was nothing to measure.
    NoSample,
    /// It did not come, or could not be read.
    Unknown,
    /// Several agents share the name by which the report counts, so that it is told in a row of that name.
    UnderSharedName,
    /// The name by which one report counts and the username of the other cannot be matched.
    NotMatched,
    /// A row of this kind has no such number.
    NotApplicable,
    /// Nothing of its report is here.
    NoReport,
}

impl AgentNumber {
    /// The number, where there is one.
    pub fn known(self) -> Option<f64> {
        match self {
            Self::Known(number) => Some(number),
            _ => None,
        }
    }
}

impl From<ReportedValue> for AgentNumber {
    fn from(value: ReportedValue) -> Self {
        match value {
            ReportedValue::Known(number) => Self::Known(number),
            ReportedValue::NoSample => Self::NoSample,
            ReportedValue::Unknown => Self::Unknown,
        }
    }
}

/// By what a report of conversations counts agents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedBy {
    /// By display names, which several can share; by ids of deleted accounts; and those of nobody.
    Name,
    /// By usernames.
    Username,
}

/// The answers that are here.
#[derive(Clone, Copy, Default)]
pub struct AgentReports<'a> {
    /// Usernames with display names; nothing where they are not known.
    pub names: Option<&'a AgentNames>,
    /// Conversations, each row with its number in the compared period.
    pub conversations: Option<(&'a Breakdown, CountedBy)>,
    /// Values of metrics.
    pub metrics: &'a [AgentValues],
    /// Time on service, which is always of all departments.
    pub availability: Option<&'a Availability>,
    /// Whether the other reports are of chosen departments.
    pub has_departments: bool,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentRow {
    /// Who.
    pub agent: AgentIdentity,
    /// Conversations.
    pub conversations: AgentNumber,
    /// Conversations in the compared period; nothing without a comparison, or where it is not known.
    pub before: Option<f64>,
    /// The metrics that are here, with their values.
    pub metrics: Vec<(Metric, AgentNumber)>,
    /// Seconds on service.
    pub available: AgentNumber,
}

impl AgentRow {
    /// A row with conversations alone.
    pub fn counted(agent: AgentIdentity, conversations: AgentNumber, before: Option<f64>) -> Self {
        Self { agent, conversations, before, metrics: Vec::new(), available: AgentNumber::NoReport }
    }

    /// The value of a metric.
    pub fn metric(&self, metric: Metric) -> AgentNumber {
        let value = self.metrics.iter().find(|(known, _)| *known == metric);
        value.map_or(AgentNumber::NoReport, |(_, value)| *value)
    }

    /// Conversations per hour on service, where both are known and there was such time.
    pub fn per_available_hour(&self) -> AgentNumber {
        match (self.conversations, self.available) {
            (AgentNumber::Known(count), AgentNumber::Known(seconds)) if seconds > 0.0 => {
                AgentNumber::Known(count / (seconds / 3_600.0))
            }
            (AgentNumber::Known(_), AgentNumber::Known(_)) => AgentNumber::NoSample,
            (AgentNumber::Known(_), reason) => reason,
            (reason, _) => reason,
        }
    }

    /// Whether its rate rests on little time.
    pub fn has_short_time(&self) -> bool {
        self.available.known().is_some_and(|seconds| seconds < MIN_RATE_SECONDS)
    }
}

/// All agents of whom a report has something.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentTable {
    /// The rows: those with the most conversations first, those of nobody last.
    pub rows: Vec<AgentRow>,
    /// All conversations of the rows; nothing where rows are missing.
    pub conversations: Option<f64>,
    /// All time on service; nothing where rows are missing.
    pub available: Option<f64>,
    /// The metrics whose reports may lack agents.
    pub incomplete: Vec<Metric>,
    /// The display names that several agents of the workspace have, also where not all of them have a row.
    pub shared_names: BTreeSet<String>,
}

impl AgentTable {
    /// A row's part of all conversations.
    pub fn share(&self, row: &AgentRow) -> AgentNumber {
        match (row.conversations, self.conversations) {
            (AgentNumber::Known(_), None) => AgentNumber::Unknown,
            (AgentNumber::Known(count), Some(all)) if all > 0.0 => AgentNumber::Known(count / all),
            (AgentNumber::Known(_), Some(_)) => AgentNumber::NoSample,
            (reason, _) => reason,
        }
    }

    /// All conversations of the compared period, where each row's number is known.
    pub fn before(&self) -> Option<f64> {
        self.conversations?;
        let counted = |row: &&AgentRow| row.conversations.known().is_some();
        self.rows.iter().filter(counted).try_fold(0.0, |sum, row| Some(sum + row.before?))
    }

    /// The sum of a metric over all rows; nothing where one is not known.
    pub fn sum(&self, metric: Metric) -> Option<f64> {
        if self.incomplete.contains(&metric) {
            return None;
        }
        let mut values = self.rows.iter().map(|row| row.metric(metric)).filter(is_measured).peekable();
        values.peek()?;
        values.try_fold(0.0, |sum, value| Some(sum + value.known()?))
    }

    /// The mean of the agents' means by their conversations, which is near the true one. Nothing where an agent's
    /// conversations are not known, or are none: the value rests on others' then.
    pub fn weighted_mean(&self, metric: Metric) -> Option<f64> {
        if self.incomplete.contains(&metric) {
            return None;
        }
        let (mut sum, mut weight) = (0.0, 0.0);
        for row in &self.rows {
            match row.metric(metric) {
                AgentNumber::Known(value) => {
                    let count = row.conversations.known().filter(|count| *count > 0.0)?;
                    sum += value * count;
                    weight += count;
                }
                AgentNumber::Unknown | AgentNumber::NoReport => return None,
                _ => {}
            }
        }
        (weight > 0.0).then(|| sum / weight)
    }

    /// All conversations per hour of all time on service.
    pub fn per_available_hour(&self) -> Option<f64> {
        let seconds = self.available.filter(|seconds| *seconds > 0.0)?;
        Some(self.conversations? / (seconds / 3_600.0))
    }

    /// Whether each agent's own number is known, so that nobody else can stand before another.
    pub fn knows_each(&self, number: impl Fn(&AgentRow) -> AgentNumber) -> bool {
        let is_open = |row: &AgentRow| !matches!(number(row), AgentNumber::Known(_) | AgentNumber::NoSample);
        let is_agent = |row: &&AgentRow| matches!(row.agent, AgentIdentity::Agent { .. });
        !self.rows.iter().filter(is_agent).any(is_open)
    }

    /// The rows that a key names: a username, or else a display name or an id.
    pub fn rows_of(&self, key: &str) -> Vec<&AgentRow> {
        let own: Vec<&AgentRow> = self.rows.iter().filter(|row| row.agent.username() == Some(key)).collect();
        if !own.is_empty() {
            return own;
        }
        let is_called = |row: &&AgentRow| match &row.agent {
            AgentIdentity::Agent { name, .. } => name.as_deref() == Some(key),
            agent => agent.key() == Some(key),
        };
        self.rows.iter().filter(is_called).collect()
    }

    /// The known numbers of single agents, in order. Who had no conversations is not compared with others.
    pub fn numbers(&self, number: impl Fn(&AgentRow) -> AgentNumber) -> Vec<f64> {
        let is_busy = |row: &&AgentRow| {
            let is_agent = matches!(row.agent, AgentIdentity::Agent { .. });
            is_agent && row.conversations != AgentNumber::Known(0.0)
        };
        let mut numbers: Vec<f64> =
            self.rows.iter().filter(is_busy).filter_map(|row| number(row).known()).collect();
        numbers.sort_unstable_by(f64::total_cmp);
        numbers
    }
}

/// Whether a row takes part in a sum.
fn is_measured(value: &AgentNumber) -> bool {
    !matches!(value, AgentNumber::NoSample | AgentNumber::NotApplicable | AgentNumber::NotMatched)
}

/// The middle of numbers in order; the mean of the two in the middle of an even number of them.
pub fn median(ordered: &[f64]) -> Option<f64> {
    let middle = ordered.len() / 2;
    let upper = *ordered.get(middle)?;
    match ordered.len() % 2 {
        0 => Some((ordered.get(middle.checked_sub(1)?)? + upper) / 2.0),
        _ => Some(upper),
    }
}

/// The place of a number among others, the greatest being the first; equals share theirs.
pub fn rank(ordered: &[f64], number: f64) -> usize {
    1 + ordered.iter().filter(|other| **other > number).count()
}

#[cfg(test)]
mod tests;

//! The metrics of the premium reports by department, and their values.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::department::DepartmentId;
use super::key_index::{Key, KeyIndex};
use super::reported_value::{ReportedUnit, ReportedValue};

/// A premium report by department. They do not all choose their conversations alike: where it says "closed by the end",
/// one that was created in the period and closed after it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DepartmentMetric {
    /// Mean time from the agent's joining to the latest reply, of conversations created in the period in which nobody
    /// waits. Rounded up to whole seconds.
    AverageServiceTime,
    /// Mean time from start to close, of conversations created in the period and closed by the end. Rounded up.
    AverageChatDuration,
    /// All time from the agent's joining to the close, of conversations created in the period and closed by the end.
    /// Rounded up.
    TotalServiceTime,
    /// Mean time to the first response, of conversations created in the period in which nobody waits. Those without a
    /// measured response count as 0 in it. Rounded up.
    AverageWaitingTime,
    /// Transfers to another agent or department that took place in the period, whenever the conversation was created.
    /// One that was passed on twice counts twice; it counts for the department that it came to last.
    TransferredChats,
    /// Conversations created in the period and closed by the end, whose visitor had not written for longer than the
    /// workspace's setting allows (an hour by default) when an agent or the workspace closed them.
    AbandonedChats,
    /// Such conversations among those created in the period, whether or not they are closed by its end. Rounded down to
    /// whole percents.
    AbandonedShare,
}

/// No report by department has that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("there is no report by department of that name")]
pub struct UnknownDepartmentMetric;

impl DepartmentMetric {
    /// All seven, in the order of a table's columns.
    pub const ALL: [Self; 7] = [
        Self::AverageChatDuration,
        Self::AverageWaitingTime,
        Self::AverageServiceTime,
        Self::TotalServiceTime,
        Self::TransferredChats,
        Self::AbandonedChats,
        Self::AbandonedShare,
    ];

    /// Its name, which is the last part of the report's path.
    pub fn name(self) -> &'static str {
        match self {
            Self::AverageServiceTime => "average-service-time",
            Self::AverageChatDuration => "average-chat-duration-time",
            Self::TotalServiceTime => "total-service-time",
            Self::AverageWaitingTime => "average-waiting-time",
            Self::TransferredChats => "total-transferred-chats",
            Self::AbandonedChats => "total-abandoned-chats",
            Self::AbandonedShare => "percentage-abandoned-chats",
        }
    }

    /// What its values count.
    pub fn unit(self) -> ReportedUnit {
        match self {
            Self::TransferredChats | Self::AbandonedChats => ReportedUnit::Count,
            Self::AbandonedShare => ReportedUnit::Share,
            _ => ReportedUnit::Seconds,
        }
    }

    /// Whether its values may be added up.
    pub fn is_sum(self) -> bool {
        matches!(self, Self::TotalServiceTime | Self::TransferredChats | Self::AbandonedChats)
    }
}

impl fmt::Display for DepartmentMetric {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for DepartmentMetric {
    type Err = UnknownDepartmentMetric;

    fn from_str(text: &str) -> Result<Self, UnknownDepartmentMetric> {
        Self::ALL.into_iter().find(|metric| metric.name() == text).ok_or(UnknownDepartmentMetric)
    }
}

/// A metric's value of each department.
#[derive(Clone, Debug, PartialEq)]
pub struct DepartmentValues {
    /// The metric.
    pub metric: DepartmentMetric,
    /// The departments in the workspace's order, which means nothing; each once.
    pub rows: Vec<DepartmentValue>,
    /// How many rows name no department that can be read.
    pub unnamed: u64,
    /// How many more departments the workspace announced than it gave.
    pub missing: u64,
    /// How many more it has than the page takes in.
    pub over_limit: u64,
}

/// One department's value.
#[derive(Clone, Debug, PartialEq)]
pub struct DepartmentValue {
    /// The department; none for conversations that have none.
    pub id: Option<DepartmentId>,
    /// Its value.
    pub value: ReportedValue,
    /// The number of conversations behind it; only the total service time comes with one.
    pub conversations: Option<u64>,
}

impl DepartmentValues {
    /// Whether a department that was asked for and is in no row had nothing to count.
    pub fn is_complete(&self) -> bool {
        self.unnamed == 0 && self.missing == 0 && self.over_limit == 0
    }

    /// How many departments' values could not be read.
    pub fn unreadable(&self) -> u64 {
        let unknown = self.rows.iter().filter(|row| row.value == ReportedValue::Unknown).count();
        self.unnamed.saturating_add(unknown as u64)
    }

    /// The values of departments, all of which were asked for; those of conversations without one for `None`.
    pub fn values(&self, ids: &[Option<&DepartmentId>]) -> Vec<ReportedValue> {
        let known = KeyIndex::new(self.rows.iter().map(|row| key(row.id.as_ref())).collect());
        let value = |id: &Option<&DepartmentId>| match known.positions(key(*id)) {
            [one] => self.rows.get(*one).map_or(ReportedValue::Unknown, |row| row.value),
            [] => ReportedValue::of_unlisted(self.metric.is_sum(), self.is_complete()),
            _ => ReportedValue::Unknown,
        };
        ids.iter().map(value).collect()
    }
}

fn key(id: Option<&DepartmentId>) -> Key<'_> {
    id.map_or((1, ""), |id| (0, &id.0))
}

impl DepartmentValue {
    /// Two rows of one department as one: what is a sum is added up; another number stands only where both are the same.
    pub fn merge(&mut self, other: Self, metric: DepartmentMetric) {
        self.value = match (self.value, other.value) {
            (one, two) if metric.is_sum() => one.combined(two, |one, two| one + two),
            (one, two) if one == two => one,
            _ => ReportedValue::Unknown,
        };
        let both = self.conversations.zip(other.conversations);
        self.conversations = both.and_then(|(one, two)| one.checked_add(two));
    }
}

#[cfg(test)]
mod tests {
    use super::ReportedValue::{Known, NoSample, Unknown};
    use super::*;

    fn row(id: Option<&str>, value: ReportedValue) -> DepartmentValue {
        DepartmentValue { id: id.map(|id| DepartmentId(id.into())), value, conversations: None }
    }

    fn merged(metric: DepartmentMetric, one: ReportedValue, other: ReportedValue) -> ReportedValue {
        let mut sum = row(None, one);
        sum.merge(row(None, other), metric);
        sum.value
    }

    #[test]
    fn every_name_is_read_as_it_is_written() {
        for metric in DepartmentMetric::ALL {
            assert_eq!(metric.name().parse(), Ok(metric));
        }
        assert_eq!("amount-of-chats".parse::<DepartmentMetric>(), Err(UnknownDepartmentMetric));
    }

    #[test]
    fn two_rows_of_one_department_are_added_where_that_is_true() {
        let sum = |metric| merged(metric, Known(3.0), Known(4.0));
        assert_eq!(
            DepartmentMetric::ALL.map(sum),
            [Unknown, Unknown, Unknown, Known(7.0), Known(7.0), Known(7.0), Unknown]
        );
        assert_eq!(merged(DepartmentMetric::AverageServiceTime, Known(3.0), Known(3.0)), Known(3.0));
        assert_eq!(merged(DepartmentMetric::AbandonedChats, Known(3.0), Unknown), Unknown);
    }

    #[test]
    fn a_department_that_is_not_listed_has_no_abandoned_chats_and_no_mean() {
        let of = |metric, missing| {
            let rows = vec![row(Some("a"), Known(3.0)), row(None, Known(1.0))];
            let all = DepartmentValues { metric, rows, unnamed: 0, missing, over_limit: 0 };
            let (a, b) = (DepartmentId("a".into()), DepartmentId("b".into()));
            all.values(&[Some(&a), Some(&b), None])
        };
        assert_eq!(of(DepartmentMetric::AbandonedChats, 0), [Known(3.0), Known(0.0), Known(1.0)]);
        assert_eq!(of(DepartmentMetric::AverageServiceTime, 0), [Known(3.0), NoSample, Known(1.0)]);
        assert_eq!(of(DepartmentMetric::AbandonedChats, 1), [Known(3.0), Unknown, Known(1.0)]);
    }
}

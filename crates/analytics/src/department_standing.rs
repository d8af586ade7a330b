//! What a metric's numbers of the departments come to, and how one department stands among the others.

use std::collections::HashSet;

use super::department::{DepartmentCount, DepartmentCounts, DepartmentId};
use super::department_metric::DepartmentValues;
use super::outlier::median;
use super::reported_value::ReportedValue;

impl DepartmentCounts {
    /// Whether a department that is in no row had no conversation.
    pub fn is_complete(&self) -> bool {
        self.missing == 0 && self.over_limit == 0 && self.unreadable.is_empty()
    }

    /// The same with the departments that other reports alone name: a transfer counts when it took place, a conversation
    /// when it was created. Where rows are missing nothing is added, as nobody knows their conversations.
    pub fn with_departments_of(mut self, reports: &[&DepartmentValues]) -> Self {
        if !self.is_complete() {
            return self;
        }
        let mut known: HashSet<Option<DepartmentId>> = self.rows.iter().map(|row| row.id.clone()).collect();
        for row in reports.iter().flat_map(|report| &report.rows) {
            if known.insert(row.id.clone()) {
                self.rows.push(DepartmentCount { id: row.id.clone(), answered: 0, waiting: 0 });
            }
        }
        self
    }
}

impl DepartmentValues {
    /// All values together: not known where a row is missing or cannot be read, and without a sample where the metric
    /// cannot be added up.
    pub fn total(&self) -> ReportedValue {
        if !self.metric.is_sum() {
            return ReportedValue::NoSample;
        }
        if !self.is_complete() {
            return ReportedValue::Unknown;
        }
        let sum = |sum: ReportedValue, value| sum.combined(value, |one, other| one + other);
        self.rows.iter().map(|row| row.value).fold(ReportedValue::Known(0.0), sum)
    }
}

/// The middle of the numbers of departments; none where one of them is not known, or none has a number.
pub fn department_median(values: &[ReportedValue]) -> Option<f64> {
    let known: Vec<f64> = values.iter().filter_map(|value| value.known()).collect();
    let is_certain = !values.contains(&ReportedValue::Unknown);
    (is_certain && !known.is_empty()).then(|| median(known))
}

#[cfg(test)]
mod tests {
    use super::ReportedValue::{Known, NoSample, Unknown};
    use super::*;
    use crate::department_metric::{DepartmentMetric, DepartmentValue};

    fn values(metric: DepartmentMetric, rows: &[(&str, ReportedValue)], missing: u64) -> DepartmentValues {
        let row = |(id, value): &(&str, ReportedValue)| DepartmentValue {
            id: DepartmentId::of(id),
            value: *value,
            conversations: None,
        };
        let rows = rows.iter().map(row).collect();
        DepartmentValues { metric, rows, unnamed: 0, missing, over_limit: 0 }
    }

    #[test]
    fn only_what_can_be_added_up_has_a_total() {
        let rows = [("a", Known(3.0)), ("b", Known(4.0)), ("c", NoSample)];
        let total = |metric, missing| values(metric, &rows, missing).total();
        assert_eq!(total(DepartmentMetric::TransferredChats, 0), Known(7.0));
        assert_eq!(total(DepartmentMetric::TransferredChats, 1), Unknown);
        assert_eq!(total(DepartmentMetric::AverageWaitingTime, 0), NoSample);
        assert_eq!(total(DepartmentMetric::AbandonedShare, 0), NoSample);
        let unread = values(DepartmentMetric::AbandonedChats, &[("a", Known(3.0)), ("b", Unknown)], 0);
        assert_eq!(unread.total(), Unknown);
        assert_eq!(values(DepartmentMetric::AbandonedChats, &[], 0).total(), Known(0.0));
    }

    #[test]
    fn a_department_that_only_passed_conversations_on_has_a_row() {
        let row = |id: &str| DepartmentCount { id: DepartmentId::of(id), answered: 2, waiting: 1 };
        let counts = |missing| DepartmentCounts {
            rows: vec![row("a")],
            missing,
            over_limit: 0,
            unreadable: Vec::new(),
        };
        let report = values(DepartmentMetric::TransferredChats, &[("a", Known(1.0)), ("b", Known(2.0))], 0);
        let rows = counts(0).with_departments_of(&[&report, &report]).rows;
        assert_eq!(rows, [row("a"), DepartmentCount { id: DepartmentId::of("b"), answered: 0, waiting: 0 }]);
        // It may be the one that is missing.
        assert_eq!(counts(1).with_departments_of(&[&report]).rows, [row("a")]);
    }

    #[test]
    fn a_median_with_an_unknown_part_is_none() {
        assert_eq!(department_median(&[Known(9.0), Known(1.0), NoSample, Known(4.0)]), Some(4.0));
        assert_eq!(department_median(&[Known(9.0), Known(1.0)]), Some(5.0));
        assert_eq!(department_median(&[Known(9.0), Unknown]), None);
        assert_eq!([department_median(&[]), department_median(&[NoSample])], [None, None]);
    }
}

//! Numbers by label: by agent, by department.

use std::fmt;

use super::metric::Unit;

/// Whom or what a row stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A name that the workspace gave; text of strangers, and not unique.
    Given(String),
    /// An id without a name: deleted since, or not readable for this account.
    Id(String),
    /// Conversations with no agent.
    Unassigned,
    /// Conversations with no department.
    NoDepartment,
    /// All rows beyond those drawn, so many.
    Other(usize),
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(name) | Self::Id(name) => f.write_str(name),
            Self::Unassigned => f.write_str("Unassigned"),
            Self::NoDepartment => f.write_str("No department"),
            Self::Other(count) => write!(f, "Other ({count})"),
        }
    }
}

/// One label with a number for each part.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Who or what.
    pub name: Name,
    /// A number a part, in the order of the parts.
    pub values: Vec<f64>,
}

impl Row {
    /// All parts together.
    pub fn total(&self) -> f64 {
        self.values.iter().sum()
    }
}

/// Numbers by label, each split into the same named parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Breakdown {
    /// What the numbers count.
    pub unit: Unit,
    /// The names of the parts: one, or several that add up.
    pub parts: Vec<String>,
    /// The rows, in the order in which they are shown.
    pub rows: Vec<Row>,
}

impl Breakdown {
    /// Rows with the largest total first; equals stay in their order.
    pub fn new(unit: Unit, parts: &[&str], mut rows: Vec<Row>) -> Self {
        rows.sort_by(|a, b| b.total().total_cmp(&a.total()));
        Self { unit, parts: parts.iter().map(ToString::to_string).collect(), rows }
    }

    /// All rows together.
    pub fn total(&self) -> f64 {
        self.rows.iter().map(Row::total).sum()
    }

    /// At most `most` rows: the first ones, and one for all others together.
    pub fn top(&self, most: usize) -> Self {
        let most = most.max(1);
        if self.rows.len() <= most {
            return self.clone();
        }
        let (kept, others) = self.rows.split_at(most - 1);
        let values =
            (0..self.parts.len()).map(|part| others.iter().filter_map(|row| row.values.get(part)).sum());
        let other = Row { name: Name::Other(others.len()), values: values.collect() };
        Self { rows: kept.iter().cloned().chain([other]).collect(), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breakdown(totals: &[f64]) -> Breakdown {
        let rows = totals
            .iter()
            .enumerate()
            .map(|(i, total)| Row { name: Name::Given(format!("agent {i}")), values: vec![*total, 1.0] });
        Breakdown::new(Unit::Count, &["a", "b"], rows.collect())
    }

    #[test]
    fn the_largest_come_first_and_equals_keep_their_order() {
        let names: Vec<String> =
            breakdown(&[1.0, 5.0, 5.0]).rows.iter().map(|r| r.name.to_string()).collect();
        assert_eq!(names, ["agent 1", "agent 2", "agent 0"]);
    }

    #[test]
    fn the_others_keep_the_sum() {
        let all = breakdown(&[9.0, 8.0, 3.0, 2.0, 1.0]);
        let top = all.top(3);
        assert_eq!(top.rows.len(), 3);
        assert_eq!(top.rows[2], Row { name: Name::Other(3), values: vec![6.0, 3.0] });
        assert_eq!(top.total(), all.total());
    }

    #[test]
    fn nothing_is_folded_that_fits() {
        assert_eq!(breakdown(&[1.0, 2.0]).top(2).rows.len(), 2);
        assert_eq!(breakdown(&[]).top(5).rows.len(), 0);
    }
}

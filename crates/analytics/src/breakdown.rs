//! Numbers by label: by agent, by department.

use std::cmp::Ordering;

use super::key_index::{Key, KeyIndex};
use super::limits;
use super::metric::Unit;
use super::sort_indices::sorted_indices;

/// Whom or what a row stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A name that the workspace gave, as it came; untrusted text, and not unique.
    Given(String),
    /// An id without a name: deleted since, or not readable for this account.
    Id(String),
    /// The workspace sent an empty name.
    Unnamed,
    /// Conversations with no agent.
    Unassigned,
    /// Conversations with no department.
    NoDepartment,
    /// All rows beyond those drawn, so many.
    Other(usize),
}

/// What a part of the numbers counts. A part has one colour, wherever it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Conversations, all of them.
    Conversations,
    /// Time on service.
    Available,
    /// Conversations in which no visitor waits for a reply.
    Answered,
    /// Conversations in which a visitor waits for one.
    Waiting,
    /// Conversations that are open.
    Open,
    /// Conversations that are on hold.
    OnHold,
    /// Conversations that are closed.
    Closed,
}

/// One label with a number for each part.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Who or what.
    pub name: Name,
    /// The workspace's id of it, where the report has one.
    pub id: Option<String>,
    /// A number a part, in the order of the segments.
    pub values: Vec<f64>,
    /// All segments together in the compared period; none without a comparison, or where it is not known.
    pub before: Option<f64>,
}

impl Name {
    /// Whether the row stands for what is missing, and not for somebody: such rows come last and are never folded.
    pub fn is_unassigned(&self) -> bool {
        matches!(self, Self::Unassigned | Self::NoDepartment)
    }

    /// By what it is found, and ordered: names of one kind together.
    pub fn key(&self) -> Key<'_> {
        match self {
            Self::Given(name) => (0, name),
            Self::Id(id) => (1, id),
            Self::Unnamed => (2, ""),
            Self::Unassigned => (3, ""),
            Self::NoDepartment => (4, ""),
            Self::Other(_) => (5, ""),
        }
    }
}

impl Row {
    /// A row without a comparison.
    pub fn new(name: Name, values: Vec<f64>) -> Self {
        Self { name, id: None, values, before: None }
    }

    /// Whether it stands for all rows beyond those drawn, which are no rival of any one of them.
    pub fn is_other(&self) -> bool {
        matches!(self.name, Name::Other(_))
    }

    /// The key of its id; that of nothing where it has none.
    pub fn id_key(&self) -> Key<'_> {
        self.id.as_deref().map_or((0, ""), |id| (1, id))
    }

    /// All segments together.
    pub fn total(&self) -> f64 {
        self.values.iter().fold(0.0, |sum, value| sum + value)
    }
}

/// How numbers stand beside those of a compared period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Comparability {
    /// With nothing.
    #[default]
    NotCompared,
    /// By as much of both periods, of alike days.
    Comparable,
    /// The days are not alike: more of them or others of the week, or this period still runs while the compared days are
    /// whole. No percent would be true.
    NotComparable,
}

/// Numbers by label, each split into the same named segments.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Breakdown {
    /// What the numbers count.
    pub unit: Unit,
    /// The segments: one, or several that add up.
    pub segments: Vec<Segment>,
    /// The rows, in the order in which they are shown.
    pub rows: Vec<Row>,
    /// Of how many answers, each for a part of the range, the numbers are sums: one for most ranges.
    pub pieces: usize,
    /// Whether rows of one name, which can be several people, had to be put together for that.
    pub has_merged_names: bool,
    /// How the rows stand beside those of a compared period.
    pub comparability: Comparability,
    /// Rows that could not be read, by what they stand for as far as that could be: their numbers are not known.
    pub unreadable: Vec<Option<Name>>,
    /// How many more rows the workspace announced than it gave.
    pub missing: u64,
    /// How many more it has than the page takes in.
    pub over_limit: u64,
    /// What they are compared with, to be read after "than"; empty without a comparison.
    pub compared_with: String,
}

impl Breakdown {
    /// The same without the segments at these places; behind the last of them is the compared period, which is one of all
    /// segments together.
    pub fn without(mut self, hidden: &[usize]) -> Self {
        for row in &mut self.rows {
            for (at, value) in row.values.iter_mut().enumerate() {
                if hidden.contains(&at) {
                    *value = 0.0;
                }
            }
            row.before = None;
        }
        self.comparability = Comparability::NotCompared;
        self
    }

    /// Rows with the largest total first, equals in their order; what belongs to nobody comes last.
    pub fn new(unit: Unit, segments: &[Segment], rows: Vec<Row>) -> Self {
        let key = |at: usize| rows.get(at).map(|row| (row.name.is_unassigned(), row.total()));
        let places = sorted_indices(rows.len(), &|a, b| match (key(a), key(b)) {
            (Some((absent, total)), Some((other_absent, other_total))) => {
                absent.cmp(&other_absent).then(other_total.total_cmp(&total))
            }
            _ => Ordering::Equal,
        });
        let rows = places.into_iter().filter_map(|at| rows.get(at).cloned()).collect();
        Self {
            unit,
            segments: segments.to_vec(),
            rows,
            pieces: 1,
            has_merged_names: false,
            comparability: Comparability::NotCompared,
            unreadable: Vec::new(),
            missing: 0,
            over_limit: 0,
            compared_with: String::new(),
        }
    }

    /// Whether all rows are here, so that their sum is the whole.
    pub fn is_complete(&self) -> bool {
        self.unreadable.is_empty() && self.missing == 0 && self.over_limit == 0
    }

    /// What may be among what is not here.
    pub fn missing_rows(&self) -> MissingRows<'_> {
        MissingRows {
            anybody: self.missing > 0 || self.over_limit > 0 || self.unreadable.contains(&None),
            unreadable: KeyIndex::new(self.unreadable.iter().flatten().map(Name::key).collect()),
        }
    }

    /// The same without the smallest rows, where there are more than the page takes in. What belongs to nobody stays.
    pub fn truncated(mut self) -> Self {
        let absent = self.rows.iter().rev().take_while(|row| row.name.is_unassigned()).count();
        let named = self.rows.len() - absent;
        if named > limits::ROWS {
            self.rows.drain(limits::ROWS..named);
            self.over_limit = self.over_limit.saturating_add((named - limits::ROWS) as u64);
        }
        self
    }

    /// All rows together.
    pub fn total(&self) -> f64 {
        self.rows.iter().fold(0.0, |sum, row| sum + row.total())
    }

    /// Rows for a drawing: at most `most` named ones, those that belong to nobody, and where not all are named, in
    /// place of the last one, a row for all others together at the end.
    pub fn top(&self, most: usize) -> Self {
        let (absent, named): (Vec<Row>, Vec<Row>) =
            self.rows.iter().cloned().partition(|r| r.name.is_unassigned());
        let most = most.max(1);
        if named.len() <= most {
            return self.clone();
        }
        let (kept, others) = named.split_at(most - 1);
        let values =
            (0..self.segments.len()).map(|part| others.iter().filter_map(|row| row.values.get(part)).sum());
        let before = others.iter().try_fold(0.0, |sum, row| Some(sum + row.before?));
        let other = Row { before, ..Row::new(Name::Other(others.len()), values.collect()) };
        Self { rows: kept.iter().cloned().chain(absent).chain([other]).collect(), ..self.clone() }
    }
}

/// What may be among what is not here of a breakdown.
pub struct MissingRows<'a> {
    anybody: bool,
    unreadable: KeyIndex<'a>,
}

impl MissingRows<'_> {
    /// Whether a row could not be read that is known to stand for the same.
    pub fn names(&self, row: &Row) -> bool {
        self.unreadable.contains(row.name.key())
    }

    /// Whether what a row stands for may be among it, so that it is not known where it is not here.
    pub fn may_include(&self, row: &Row) -> bool {
        let id = row.id.as_deref();
        self.anybody || self.names(row) || id.is_some_and(|id| self.unreadable.contains((1, id)))
    }
}

/// Numbers by label from one of two reports: the premium one, or the community one that stands in for it.
#[derive(Clone, Debug, PartialEq)]
pub enum ByLicence<T> {
    /// The report that was asked for.
    Premium(T),
    /// The one that every workspace has, which counts in another way.
    Community(Breakdown),
}

impl ByLicence<Breakdown> {
    /// The numbers, whichever report they are of.
    pub fn breakdown(&self) -> Breakdown {
        let (Self::Premium(breakdown) | Self::Community(breakdown)) = self;
        breakdown.clone()
    }
}

#[cfg(test)]
mod tests;

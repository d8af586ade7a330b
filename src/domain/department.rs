//! A department, by id and by name.

use std::fmt;

/// The workspace's id of a department.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DepartmentId(pub String);

impl fmt::Display for DepartmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A department that can be chosen, or whose name is needed beside its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    /// Its id.
    pub id: DepartmentId,
    /// Its name; text of strangers.
    pub name: String,
    /// Put away, but its numbers remain.
    pub archived: bool,
}

/// Conversations of one department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepartmentCount {
    /// The department; none for conversations that have none.
    pub id: Option<DepartmentId>,
    /// Conversations in which no visitor waits for a reply.
    pub answered: u64,
    /// Conversations in which the visitor waits, or waited when they were closed.
    pub waiting: u64,
}

/// Conversations by department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepartmentCounts {
    /// Departments with at least one conversation.
    pub rows: Vec<DepartmentCount>,
    /// How many more departments the workspace announced than it gave.
    pub missing: u64,
}

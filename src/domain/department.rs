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

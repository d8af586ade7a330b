//! A department, by id and by name, and a choice of several.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::key_index::KeyIndex;
use super::limits;

/// The workspace's id of a department.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DepartmentId(pub String);

impl fmt::Display for DepartmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A word that the workspace takes for no department at all, so that its numbers would be everybody's.
const NO_DEPARTMENT: &str = "undefined";

impl DepartmentId {
    /// The id of a department; nothing for what the workspace would take for everybody.
    pub fn of(text: &str) -> Option<Self> {
        let is_one = !text.is_empty() && text != NO_DEPARTMENT && text.len() <= limits::ID_BYTES;
        is_one.then(|| Self(text.to_owned()))
    }
}

/// The departments that a question is limited to, so ordered that equal choices are equal; none of them stands for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Departments(Vec<DepartmentId>);

/// Why a text names no departments; reads after "Ignored `…`: ".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DepartmentsError {
    /// A word that would mean everybody.
    #[error("no department has that ID")]
    InvalidId,
    /// Each of them costs calls.
    #[error("select up to {} departments", Departments::MOST)]
    TooMany,
}

impl Departments {
    /// How many can be chosen at once.
    pub const MOST: usize = limits::DEPARTMENTS;

    /// The ids.
    pub fn ids(&self) -> &[DepartmentId] {
        &self.0
    }

    /// The same with another one.
    pub fn with(mut self, id: DepartmentId) -> Self {
        if let Err(place) = self.0.binary_search(&id) {
            self.0.insert(place, id);
        }
        self
    }

    /// The same without one.
    pub fn without(mut self, id: &DepartmentId) -> Self {
        self.0.retain(|other| other != id);
        self
    }
}

impl fmt::Display for Departments {
    /// Commas stand between ids, so that those inside one are escaped.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escaped = |id: &DepartmentId| id.0.replace("%", "%25").replace(",", "%2C");
        f.write_str(&self.0.iter().map(escaped).collect::<Vec<_>>().join(","))
    }
}

impl FromStr for Departments {
    type Err = DepartmentsError;

    fn from_str(text: &str) -> Result<Self, DepartmentsError> {
        let ids = text.split(',').filter(|id| !id.is_empty());
        let mut all = Self::default();
        for id in ids {
            let id = DepartmentId::of(&id.replace("%2C", ",").replace("%25", "%"));
            all = all.with(id.ok_or(DepartmentsError::InvalidId)?);
            // A link can name as many as an address holds: the rest is of no interest.
            if all.0.len() > Self::MOST {
                return Err(DepartmentsError::TooMany);
            }
        }
        Ok(all)
    }
}

/// A department that can be chosen, or whose name is needed beside its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Department {
    /// Its id.
    pub id: DepartmentId,
    /// Its name; untrusted text.
    pub name: String,
    /// Put away, but its numbers remain.
    pub archived: bool,
}

/// What a workspace lists of its departments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepartmentList {
    /// Those that could be read.
    pub departments: Vec<Department>,
    /// How many rows could not be read.
    pub unreadable: u64,
    /// How many more the workspace announced than it gave.
    pub missing: u64,
    /// How many more it has than the page takes in.
    pub over_limit: u64,
    /// Whether those put away are among them, which not every account may list.
    pub has_archived: bool,
}

impl DepartmentList {
    /// Whether a department that is not among them is none of the workspace's.
    pub fn is_complete(&self) -> bool {
        self.unreadable == 0 && self.missing == 0 && self.over_limit == 0 && self.has_archived
    }

    /// The names of the departments with these ids, as they came.
    pub fn names(&self, ids: &[Option<&str>]) -> Vec<Option<String>> {
        let known = KeyIndex::of_texts(self.departments.iter().map(|department| department.id.0.as_str()));
        let name = |id: &Option<&str>| {
            let department = self.departments.get(known.position((*id)?)?)?;
            Some(department.name.clone())
        };
        ids.iter().map(name).collect()
    }

    /// What the list says of the departments with these ids; nothing of those that it does not have.
    pub fn are_archived(&self, ids: &[Option<&str>]) -> Vec<Option<bool>> {
        let known = KeyIndex::of_texts(self.departments.iter().map(|department| department.id.0.as_str()));
        let is_archived = |id: &Option<&str>| Some(self.departments.get(known.position((*id)?)?)?.archived);
        ids.iter().map(is_archived).collect()
    }

    /// The ids of the departments with these names; none where two share a name.
    pub fn ids(&self, names: &[Option<&str>]) -> Vec<Option<DepartmentId>> {
        let known = KeyIndex::of_texts(self.departments.iter().map(|department| department.name.as_str()));
        let id = |name: &Option<&str>| match known.positions((0, (*name)?)) {
            [one] => self.departments.get(*one).map(|department| department.id.clone()),
            _ => None,
        };
        names.iter().map(id).collect()
    }
}

/// How it stands with a list in which somebody looks for a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListStatus {
    /// It is still coming, whatever is there of an earlier one.
    Loading,
    /// What it does not have is not there.
    Complete,
    /// There may be more.
    Partial,
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
    /// How many more it has than the page takes in.
    pub over_limit: u64,
    /// Rows that could not be read, by their ids as far as those could be: the numbers of these departments are not known.
    pub unreadable: Vec<Option<DepartmentId>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        text.parse::<Departments>().map_or_else(|error| error.to_string(), |all| all.to_string())
    }

    #[test]
    fn equal_choices_are_equal() {
        assert_eq!(written("b,a,b"), "a,b");
        assert_eq!(written(",,"), "");
        let all: Departments = "a,b".parse().unwrap();
        assert_eq!(all.clone().with(DepartmentId("a".into())), all);
        assert_eq!(all.without(&DepartmentId("a".into())).to_string(), "b");
    }

    #[test]
    fn an_id_survives_whatever_it_holds() {
        for id in ["a", "a,b", "a%b", "a%2Cb", "%25", "%", "%2c", "ü &="] {
            let one = Departments::default().with(DepartmentId(id.into()));
            assert_eq!(one.to_string().parse().as_ref(), Ok(&one), "{id}");
            let two = one.with(DepartmentId("z,".into()));
            assert_eq!(two.to_string().parse(), Ok(two));
        }
        // As addresses of one department were written.
        assert_eq!("a%b".parse(), Ok(Departments::default().with(DepartmentId("a%b".into()))));
    }

    #[test]
    fn what_means_everybody_or_too_much_is_told() {
        assert_eq!(written("a,undefined"), "no department has that ID");
        let many: Vec<String> = (0..=Departments::MOST).map(|id| id.to_string()).collect();
        assert_eq!(written(&many.join(",")), "select up to 20 departments");
        assert_eq!(written(&"x".repeat(limits::ID_BYTES + 1)), "no department has that ID");
    }

    /// It would take minutes if each were put among all others.
    #[test]
    fn a_link_with_half_a_million_departments_is_refused_at_the_first_too_many() {
        let falling: Vec<String> = (0..500_000).rev().map(|id| format!("{id:06}")).collect();
        assert_eq!(falling.join(",").parse::<Departments>(), Err(DepartmentsError::TooMany));
        assert_eq!(written(&"a,".repeat(500_000)), "a");
    }

    #[test]
    fn a_flood_of_departments_is_named_in_one_pass() {
        let texts: Vec<String> = (0..200_000).map(|number| number.to_string()).collect();
        let department = |id: &String| Department {
            id: DepartmentId(id.clone()),
            name: if id.len() < 2 { "Sales".into() } else { format!("name {id}") },
            archived: false,
        };
        let list =
            DepartmentList { departments: texts.iter().map(department).collect(), ..Default::default() };
        let asked: Vec<Option<&str>> =
            texts.iter().map(|id| Some(id.as_str())).chain([None, Some("x")]).collect();
        let names = list.names(&asked);
        assert_eq!((names[0].as_deref(), names[199_999].as_deref()), (Some("Sales"), Some("name 199999")));
        assert_eq!(names[200_000..], [None, None]);
        let asked: Vec<Option<&str>> = names.iter().map(|name| name.as_deref()).collect();
        let ids = list.ids(&asked);
        // Two share a name.
        assert_eq!((ids[0].clone(), ids[10].clone()), (None, Some(DepartmentId("10".into()))));
    }
}

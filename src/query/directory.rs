//! The names of departments, asked for once a sign-in.

use analytics::department::{Department, DepartmentId, DepartmentList, ListStatus};
use analytics::sanitize::excerpt;
use leptos::prelude::*;
use rocketchat::error::ApiError;

use super::refresher::Refresher;
use super::use_names::{Names, NamesRequest, use_names};
use crate::text::name::display_name;

/// The departments, as a context; none until they are known.
#[derive(Clone, Copy)]
pub struct Directory {
    departments: Names<DepartmentList>,
    request: RwSignal<NamesRequest>,
}

/// Whether the workspace still has a department.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is in use.
    Listed,
    /// It is put away; its numbers remain.
    Archived,
    /// The workspace lists all its departments, and not this one.
    Deleted,
    /// The list is still coming, or lacks some.
    Unknown,
}

/// The rows that a list lacks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OmittedRows {
    /// That could not be read.
    pub unreadable: u64,
    /// That did not come.
    pub missing: u64,
    /// Beyond as many as are read.
    pub over_limit: u64,
}

impl Directory {
    /// All departments, as far as they are known.
    pub fn departments(self) -> Vec<Department> {
        self.with(|list| list.departments.clone()).unwrap_or_default()
    }

    /// How complete the list is.
    pub fn listing(self) -> ListStatus {
        listing(self.request.get(), self.with(DepartmentList::is_complete))
    }

    /// What the list lacks.
    pub fn omitted(self) -> OmittedRows {
        let omitted = |list: &DepartmentList| OmittedRows {
            unreadable: list.unreadable,
            missing: list.missing,
            over_limit: list.over_limit,
        };
        self.with(omitted).unwrap_or_default()
    }

    fn with<T>(self, read: impl FnOnce(&DepartmentList) -> T) -> Option<T> {
        self.departments.with(|known| known.as_ref()?.as_ref().ok().map(read))
    }

    /// Why they are not known.
    pub fn error(self) -> Option<ApiError> {
        self.departments.with(|departments| departments.clone().and_then(Result::err))
    }

    /// Whether the workspace is known to list no such department.
    fn lacks(self, id: &DepartmentId) -> bool {
        let is_listed =
            |list: &DepartmentList| list.departments.iter().any(|department| department.id == *id);
        self.listing() == ListStatus::Complete && self.with(is_listed) == Some(false)
    }

    /// How departments stand.
    pub fn standings(self, ids: &[Option<&str>]) -> Vec<Standing> {
        let is_complete = self.listing() == ListStatus::Complete;
        let standing = |is_archived: Option<bool>| match is_archived {
            Some(true) => Standing::Archived,
            Some(false) => Standing::Listed,
            None if is_complete => Standing::Deleted,
            None => Standing::Unknown,
        };
        let listed = self.with(|list| list.are_archived(ids)).unwrap_or_else(|| vec![None; ids.len()]);
        listed.into_iter().map(standing).collect()
    }

    /// A department's name as a title: that of an archived one is marked, and one that is deleted has none.
    pub fn title(self, id: &DepartmentId) -> String {
        match self.standings(&[Some(&id.0)]).first() {
            Some(Standing::Deleted) => i18n::departments_deleted().into(),
            Some(Standing::Archived) => i18n::departments_archived(&self.display_name(id)),
            _ => self.display_name(id),
        }
    }

    /// What to say of a department that the workspace does not list.
    pub fn unlisted_notice(self, id: &DepartmentId) -> Option<String> {
        let name = excerpt(&id.0);
        self.lacks(id).then(|| i18n::notices_department_unlisted(&name))
    }

    /// The ids of the departments with these names; none where two share a name.
    pub fn ids(self, names: &[Option<&str>]) -> Vec<Option<DepartmentId>> {
        self.with(|list| list.ids(names)).unwrap_or_else(|| vec![None; names.len()])
    }

    /// The names of the departments with these ids, as they came.
    pub fn names(self, ids: &[Option<&str>]) -> Vec<Option<String>> {
        self.with(|list| list.names(ids)).unwrap_or_else(|| vec![None; ids.len()])
    }

    /// A department's name on screen; its id where the name is not known.
    pub fn display_name(self, id: &DepartmentId) -> String {
        display_name(self.name(id).as_ref().unwrap_or(&id.0))
    }

    /// A department's name, as it came.
    pub fn name(self, id: &DepartmentId) -> Option<String> {
        self.with(|list| {
            let known = list.departments.iter().find(|department| department.id == *id)?;
            Some(known.name.clone())
        })?
    }
}

/// How complete a list is, by the state of its request and whether the answer was whole.
fn listing(request: NamesRequest, is_complete: Option<bool>) -> ListStatus {
    match request {
        NamesRequest::Waiting => ListStatus::Loading,
        NamesRequest::Answered if is_complete == Some(true) => ListStatus::Complete,
        NamesRequest::Answered | NamesRequest::Failed => ListStatus::Partial,
    }
}

/// Asks for the departments.
pub fn use_directory(refresher: Refresher) -> Directory {
    let (departments, request) = use_names(
        refresher,
        || true,
        |client, policy| Box::pin(async move { client.departments(policy).await }),
    );
    Directory { departments, request }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_answer_tells_that_something_is_not_there() {
        assert_eq!(listing(NamesRequest::Waiting, None), ListStatus::Loading);
        // What was kept may be older than what is sought.
        assert_eq!(listing(NamesRequest::Waiting, Some(true)), ListStatus::Loading);
        assert_eq!(listing(NamesRequest::Answered, Some(true)), ListStatus::Complete);
        for (request, is_complete) in [
            (NamesRequest::Answered, Some(false)),
            (NamesRequest::Failed, None),
            (NamesRequest::Failed, Some(true)),
        ] {
            assert_eq!(listing(request, is_complete), ListStatus::Partial);
        }
    }
}

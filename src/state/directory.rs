//! The workspace's departments: asked once a sign-in, for the filter and for names beside numbers.

use leptos::prelude::*;

use super::report::use_errand;
use crate::api::Client;
use crate::domain::department::{Department, DepartmentId};
use crate::domain::trouble::Trouble;

/// The departments, as a context; none until they are known.
#[derive(Clone, Copy)]
pub struct Directory {
    departments: RwSignal<Option<Result<Vec<Department>, Trouble>>>,
}

impl Directory {
    /// All departments, as far as they are known.
    pub fn departments(self) -> Vec<Department> {
        self.departments.with(|departments| departments.clone().and_then(Result::ok).unwrap_or_default())
    }

    /// Why they are not known.
    pub fn trouble(self) -> Option<Trouble> {
        self.departments.with(|departments| departments.clone().and_then(Result::err))
    }

    /// Whether the workspace is known to list no such department.
    pub fn lacks(self, id: &DepartmentId) -> bool {
        self.departments.with(|departments| match departments {
            Some(Ok(departments)) => !departments.iter().any(|department| department.id == *id),
            _ => false,
        })
    }

    /// A department's name.
    pub fn name(self, id: &DepartmentId) -> Option<String> {
        self.departments.with(|departments| {
            let known =
                departments.as_ref()?.as_ref().ok()?.iter().find(|department| department.id == *id)?;
            Some(known.name.clone())
        })
    }
}

/// Asks for the departments.
pub fn use_directory() -> Directory {
    let departments = RwSignal::new(None);
    let client = expect_context::<Client>();
    let coming = Box::pin(async move { client.departments().await });
    use_errand().run(coming, move |result| drop(departments.try_set(Some(result))));
    Directory { departments }
}

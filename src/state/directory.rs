//! The workspace's departments: asked once a sign-in, for the filter and for names beside numbers.

use chrono::Utc;
use leptos::prelude::*;

use super::report::use_report;
use crate::api::Dated;
use crate::domain::department::{Department, DepartmentId};
use crate::domain::load::Load;
use crate::domain::trouble::Trouble;

/// The departments, as a context.
#[derive(Clone, Copy)]
pub struct Directory {
    departments: Memo<Load<(), Vec<Department>>>,
}

impl Directory {
    /// All departments, as far as they are known.
    pub fn departments(self) -> Vec<Department> {
        self.departments.with(|load| load.answer().map(|answer| answer.value.clone()).unwrap_or_default())
    }

    /// Why they are not known.
    pub fn trouble(self) -> Option<Trouble> {
        self.departments.with(|load| load.trouble().cloned())
    }

    /// A department's name.
    pub fn name(self, id: &DepartmentId) -> Option<String> {
        let find = |departments: &Vec<Department>| {
            departments
                .iter()
                .find(|department| department.id == *id)
                .map(|department| department.name.clone())
        };
        self.departments.with(|load| load.answer().and_then(|answer| find(&answer.value)))
    }
}

/// Asks for the departments.
pub fn use_directory() -> Directory {
    let report = use_report(Memo::new(|_| ()), Vec::is_empty, async |client, (), _| {
        client.departments().await.map(|value| Dated { value, at: Utc::now() })
    });
    Directory { departments: report.load }
}

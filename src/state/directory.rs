//! The workspace's departments: asked once a sign-in, for the filter and for names beside numbers.

use std::time::Duration;

use leptos::prelude::*;

use super::follow::effect;
use super::refresher::Refresher;
use super::report::use_errand;
use super::task::use_task;
use crate::api::{Client, Freshness};
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

/// How long after a failure the departments are asked for again.
const PAUSE: Duration = Duration::from_secs(60);

/// Asks for the departments; the kept ones are shown first, and stay if there are no others. After a failure they are
/// asked for again a minute later, and when the page's pulse says so.
pub fn use_directory(refresher: Refresher) -> Directory {
    let departments = RwSignal::new(None::<Result<Vec<Department>, Trouble>>);
    let (again, set_again) = signal(0_u32);
    let (client, errand, peeking) = (expect_context::<Client>(), use_errand(), use_task());
    let known = move || departments.with_untracked(|known| known.as_ref().is_some_and(Result::is_ok));
    let has_answered = StoredValue::new(false);
    effect(move |_: Option<()>| {
        again.track();
        refresher.pulse.track();
        if has_answered.get_value() {
            return;
        }
        let (asker, peeker) = (client.clone(), client.clone());
        peeking.run(Box::pin(async move { peeker.departments(Freshness::Kept).await }), move |kept| {
            if kept.is_ok() && !known() {
                departments.try_set(Some(kept));
            }
        });
        errand.run(Box::pin(async move { asker.departments(Freshness::Recent).await }), move |result| {
            has_answered.try_set_value(result.is_ok());
            if result.is_err() {
                set_timeout(
                    move || {
                        set_again.try_update(|again| *again += 1);
                    },
                    PAUSE,
                );
            }
            if result.is_ok() || !known() {
                departments.try_set(Some(result));
            }
        });
    });
    Directory { departments }
}

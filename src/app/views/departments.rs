//! Where conversations came in, in full.

use leptos::prelude::*;

use crate::features::departments::panel::DepartmentsPanel;

/// The departments' view.
#[component]
pub fn Departments() -> impl IntoView {
    view! { <DepartmentsPanel /> }
}

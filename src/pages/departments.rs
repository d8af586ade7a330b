//! Where conversations came in, in full.

use leptos::prelude::*;

use super::departments_panel::DepartmentsPanel;

/// The departments' view.
#[component]
pub fn Departments() -> impl IntoView {
    view! { <DepartmentsPanel max_drawn=40 table_first=true /> }
}

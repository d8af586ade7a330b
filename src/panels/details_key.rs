//! What a name opens: the key of the details of an agent or a department, as the address says it.

use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::query::directory::Directory;
use analytics::breakdown::{Name, Row};
use analytics::department::DepartmentId;
use analytics::limits;

/// What the key of an agent begins with.
pub const AGENT: &str = "agent:";
/// What the key of a department begins with.
pub const DEPARTMENT: &str = "department:";

/// What the name of an agent opens, if anything.
pub fn agent_key(name: &Name) -> Option<String> {
    match name {
        // One that no address could carry opens nothing.
        Name::Given(name) if (1..=limits::ID_BYTES).contains(&name.len()) => Some(format!("{AGENT}{name}")),
        _ => None,
    }
}

/// What the rows of departments open; nothing where two share a name and the report has no ids.
pub fn department_keys(rows: &[Row], directory: Directory) -> Vec<Option<String>> {
    let name = |row: &Row| match &row.name {
        Name::Given(name) if row.id.is_none() => Some(name.clone()),
        _ => None,
    };
    let names: Vec<Option<String>> = rows.iter().map(name).collect();
    let names: Vec<Option<&str>> = names.iter().map(Option::as_deref).collect();
    let key = |(row, named): (&Row, Option<DepartmentId>)| {
        let id = row.id.clone().or(named.map(|id| id.0));
        id.map(|id| format!("{DEPARTMENT}{id}"))
    };
    rows.iter().zip(directory.ids(&names)).map(key).collect()
}

/// Opens the drawer.
pub fn open_details(filters: Filters) -> Callback<String> {
    Callback::new(move |about: String| filters.set_details(Some(&about)))
}

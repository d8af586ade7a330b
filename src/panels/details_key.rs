//! What a name opens: the details of an agent or a department, as the address says it.

use std::fmt;
use std::str::FromStr;

use leptos::prelude::*;

use crate::filters::filters::Filters;
use crate::query::directory::Directory;
use analytics::breakdown::{Name, Row};
use analytics::department::DepartmentId;
use analytics::limits;

const AGENT: &str = "agent";
const DEPARTMENT: &str = "department";

/// Whose details are open: `agent:ana`, `department:sales` in an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DetailsKey {
    /// An agent's, by a username, a display name or the id of a deleted account.
    Agent(String),
    /// A department's.
    Department(DepartmentId),
}

impl fmt::Display for DetailsKey {
    fn fmt(&self, text: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Agent(name) => write!(text, "{AGENT}:{name}"),
            Self::Department(id) => write!(text, "{DEPARTMENT}:{id}"),
        }
    }
}

/// A text that names nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nobody;

impl FromStr for DetailsKey {
    type Err = Nobody;

    fn from_str(text: &str) -> Result<Self, Nobody> {
        match text.split_once(':').ok_or(Nobody)? {
            (AGENT, name) if !name.is_empty() => Ok(Self::Agent(name.to_owned())),
            (DEPARTMENT, id) => DepartmentId::of(id).map(Self::Department).ok_or(Nobody),
            _ => Err(Nobody),
        }
    }
}

/// What the name of an agent opens, if anything.
pub fn agent_key(name: &Name) -> Option<String> {
    match name {
        // One that no address could carry opens nothing.
        Name::Given(name) if (1..=limits::ID_BYTES).contains(&name.len()) => {
            Some(DetailsKey::Agent(name.clone()).to_string())
        }
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
        let id = row.id.clone().map(DepartmentId).or(named)?;
        Some(DetailsKey::Department(id).to_string())
    };
    rows.iter().zip(directory.ids(&names)).map(key).collect()
}

/// Opens the drawer.
pub fn open_details(filters: Filters) -> Callback<String> {
    Callback::new(move |about: String| filters.set_details(Some(&about)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_an_agent_or_a_department() {
        let keys = [DetailsKey::Agent("a:b".into()), DetailsKey::Department(DepartmentId("sales".into()))];
        for key in keys {
            assert_eq!(key.to_string().parse(), Ok(key));
        }
        for text in ["", "agent", "agent:", "department:", "department:undefined", "team:ana"] {
            assert_eq!(text.parse::<DetailsKey>(), Err(Nobody), "{text}");
        }
    }
}

//! The departments' names, those put away included.

use serde::Deserialize;

use super::client::{Client, Freshness};
use super::number;
use super::page::Page;
use super::request::Request;
use crate::domain::department::{Department, DepartmentId};
use crate::domain::trouble::Trouble;

const PERMISSION: &str = "view-livechat-departments";

#[derive(Deserialize)]
struct Wire {
    departments: Vec<WireDepartment>,
    #[serde(deserialize_with = "number::count")]
    total: u64,
}

#[derive(Deserialize)]
struct WireDepartment {
    #[serde(rename = "_id")]
    id: String,
    name: Option<String>,
}

impl Page for Wire {
    type Row = WireDepartment;

    fn into_rows(self) -> (Vec<WireDepartment>, u64) {
        (self.departments, self.total)
    }

    fn is_same(a: &WireDepartment, b: &WireDepartment) -> bool {
        a.id == b.id
    }
}

impl Client {
    /// All departments by name, then the archived ones: their numbers remain, so their names are needed.
    pub async fn departments(&self) -> Result<Vec<Department>, Trouble> {
        let mut departments = self.department_list("/api/v1/livechat/department", false).await?;
        // The archived ones are a courtesy: without them the others are still right.
        let archived = self.department_list("/api/v1/livechat/departments/archived", true).await;
        departments.extend(archived.unwrap_or_default());
        Ok(departments)
    }

    async fn department_list(&self, path: &str, archived: bool) -> Result<Vec<Department>, Trouble> {
        let rows = self.ask_pages::<Wire>(&Request::get(path), PERMISSION, Freshness::Recent).await;
        let rows = rows.map_err(|refusal| self.unexpected(refusal))?.value.rows;
        let department = |wire: WireDepartment| Department {
            name: wire.name.filter(|name| !name.is_empty()).unwrap_or_else(|| wire.id.clone()),
            id: DepartmentId(wire.id),
            archived,
        };
        Ok(rows.into_iter().map(department).collect())
    }
}

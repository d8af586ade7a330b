//! The departments' names, those put away included.

use serde::Deserialize;

use super::client::Client;
use super::kept::Freshness;
use super::page::{Listing, Rows};
use super::request::Request;
use super::scalar::Id;
use analytics::department::{Department, DepartmentId, DepartmentList};
use analytics::stranger::is_seen;
use analytics::trouble::Trouble;

const PERMISSION: &str = "view-livechat-departments";

const LISTING: Listing =
    Listing { list: "departments", key: "_id", permission: PERMISSION, always_paged: true };

impl Client {
    /// All departments by name, then the archived ones: their numbers remain, so their names are needed.
    pub async fn departments(&self, freshness: Freshness) -> Result<DepartmentList, Trouble> {
        let Rows { rows: mut departments, mut missing, mut beyond, unread } =
            self.department_list("/api/v1/livechat/department", false, freshness).await?;
        let mut unread = unread.len() as u64;
        // The archived ones are a courtesy: without them the others are still right.
        let archived =
            self.department_list("/api/v1/livechat/departments/archived", true, freshness).await.ok();
        let has_archived = archived.is_some();
        if let Some(archived) = archived {
            departments.extend(archived.rows);
            missing = missing.saturating_add(archived.missing);
            beyond = beyond.saturating_add(archived.beyond);
            unread = unread.saturating_add(archived.unread.len() as u64);
        }
        Ok(DepartmentList { departments, unread, missing, beyond, has_archived })
    }

    async fn department_list(
        &self,
        path: &str,
        archived: bool,
        freshness: Freshness,
    ) -> Result<Rows<Department>, Trouble> {
        let rows = self.rows::<Row>(&Request::get(path), &LISTING, freshness).await;
        let rows = rows.map_err(|refusal| self.unexpected(refusal))?.value;
        Ok(rows.map(|row| row.department(archived)))
    }
}

#[derive(Deserialize)]
struct Row {
    #[serde(rename = "_id")]
    id: Id,
    name: Option<String>,
}

impl Row {
    /// The department, under its id if nobody sees its name.
    fn department(self, archived: bool) -> Department {
        let Id(id) = self.id;
        let name = self.name.filter(|name| is_seen(name)).unwrap_or_else(|| id.clone());
        Department { name, id: DepartmentId(id), archived }
    }
}

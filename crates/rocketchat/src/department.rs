//! The departments' names, those put away included.

use serde::Deserialize;

use super::client::Client;
use super::pagination::{PagedList, PagedRows};
use super::request::Request;
use super::response_cache::CachePolicy;
use super::scalar::Id;
use crate::error::ApiError;
use analytics::department::{Department, DepartmentId, DepartmentList};
use analytics::sanitize::is_visible;

const PERMISSION: &str = "view-livechat-departments";

const LISTING: PagedList =
    PagedList { list: "departments", key: "_id", permission: PERMISSION, always_paged: true };

impl Client {
    /// All departments by name, then the archived ones: their numbers remain, so their names are needed.
    pub async fn departments(&self, policy: CachePolicy) -> Result<DepartmentList, ApiError> {
        let PagedRows { rows: mut departments, mut missing, mut over_limit, unreadable } =
            self.department_list("/api/v1/livechat/department", false, policy).await?;
        let mut unreadable = unreadable.len() as u64;
        // The archived ones are a courtesy: without them the others are still right.
        let archived = self.department_list("/api/v1/livechat/departments/archived", true, policy).await.ok();
        let has_archived = archived.is_some();
        if let Some(archived) = archived {
            departments.extend(archived.rows);
            missing = missing.saturating_add(archived.missing);
            over_limit = over_limit.saturating_add(archived.over_limit);
            unreadable = unreadable.saturating_add(archived.unreadable.len() as u64);
        }
        Ok(DepartmentList { departments, unreadable, missing, over_limit, has_archived })
    }

    async fn department_list(
        &self,
        path: &str,
        archived: bool,
        policy: CachePolicy,
    ) -> Result<PagedRows<Department>, ApiError> {
        let rows = self.fetch_rows::<Row>(&Request::get(path), &LISTING, policy).await;
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
        let name = self.name.filter(|name| is_visible(name)).unwrap_or_else(|| id.clone());
        Department { name, id: DepartmentId(id), archived }
    }
}

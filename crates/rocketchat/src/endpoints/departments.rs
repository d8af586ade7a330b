//! livechat/department and livechat/departments/archived: the departments' names.

use serde::Deserialize;

use crate::client::Client;
use crate::endpoint::PagedEndpoint;
use crate::error::ApiError;
use crate::pagination::PagedRows;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::Id;
use analytics::department::{Department, DepartmentId, DepartmentList};
use analytics::sanitize::is_visible;

/// The departments in use, or the archived ones.
pub struct Departments {
    /// Whether to list the archived ones.
    pub archived: bool,
}

impl PagedEndpoint for Departments {
    type Row = DepartmentRow;
    const LIST: &'static str = "departments";
    const KEY: &'static str = "_id";
    const IS_ALWAYS_PAGED: bool = true;
    const PERMISSION: &'static str = "view-livechat-departments";

    fn request(&self) -> Request {
        Request::get(match self.archived {
            false => "/api/v1/livechat/department",
            true => "/api/v1/livechat/departments/archived",
        })
    }
}

/// A department as it is sent.
#[derive(Deserialize)]
pub struct DepartmentRow {
    #[serde(rename = "_id")]
    id: Id,
    name: Option<String>,
}

impl DepartmentRow {
    /// The department, under its id if its name is invisible.
    fn department(self, archived: bool) -> Department {
        let Id(id) = self.id;
        let name = self.name.filter(|name| is_visible(name)).unwrap_or_else(|| id.clone());
        Department { name, id: DepartmentId(id), archived }
    }
}

impl Client {
    /// All departments by name, then the archived ones: their numbers remain, so their names are needed.
    pub async fn departments(&self, policy: CachePolicy) -> Result<DepartmentList, ApiError> {
        let PagedRows { rows: mut departments, mut missing, mut over_limit, unreadable } =
            self.department_list(false, policy).await?;
        let mut unreadable = unreadable.len() as u64;
        // Without the archived ones the others are still right.
        let archived = self.department_list(true, policy).await.ok();
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
        archived: bool,
        policy: CachePolicy,
    ) -> Result<PagedRows<Department>, ApiError> {
        let rows = self.fetch_rows(&Departments { archived }, policy).await;
        let rows = rows.map_err(|refusal| self.required_endpoint_error(refusal))?.value;
        Ok(rows.map(|row| row.department(archived)))
    }
}

//! departments/amount-of-chats (premium): where conversations came in, answered and waiting apart.

use chrono::TimeZone;
use serde::Deserialize;

use super::client::{Client, Dated, Freshness, MANAGER};
use super::page::{Page, Rows};
use super::request::Request;
use super::{number, spelling};
use crate::domain::department::{DepartmentCount, DepartmentCounts, DepartmentId};
use crate::domain::question::Scope;
use crate::domain::trouble::Trouble;

const PATH: &str = "/api/v1/livechat/analytics/departments/amount-of-chats";

#[derive(Deserialize)]
struct Wire {
    departments: Vec<WireDepartment>,
    #[serde(deserialize_with = "number::count")]
    total: u64,
}

#[derive(Deserialize)]
struct WireDepartment {
    #[serde(rename = "_id")]
    id: Option<String>,
    #[serde(deserialize_with = "number::count")]
    rooms: u64,
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
    /// Conversations created in the zone's days of the scope, by department. The workspace has no way to ask for
    /// all at once, so answered and waiting ones are two questions.
    pub async fn amount_of_chats<Z: TimeZone>(
        &self,
        scope: &Scope,
        zone: &Z,
        freshness: Freshness,
    ) -> Result<Dated<DepartmentCounts>, Trouble> {
        let answered = self.chats(scope, zone, true, freshness).await?;
        let waiting = self.chats(scope, zone, false, freshness).await?;
        Ok(Dated { at: answered.at.min(waiting.at), value: joined(answered.value, waiting.value) })
    }

    async fn chats<Z: TimeZone>(
        &self,
        scope: &Scope,
        zone: &Z,
        answered: bool,
        freshness: Freshness,
    ) -> Result<Dated<Rows<WireDepartment>>, Trouble> {
        let request = spelling::instants_to_end(Request::get(PATH), scope.range, zone)
            // Only the text `true` counts as true; leaving it out would mean false.
            .with("answered", answered)
            .with_some("departmentId", scope.department.as_ref());
        self.ask_pages::<Wire>(&request, MANAGER, freshness)
            .await
            .map_err(|refusal| self.premium_trouble(refusal))
    }
}

fn joined(answered: Rows<WireDepartment>, waiting: Rows<WireDepartment>) -> DepartmentCounts {
    let missing = answered.missing.max(waiting.missing);
    let mut rows: Vec<DepartmentCount> = Vec::with_capacity(answered.rows.len());
    let answered = answered.rows.into_iter().map(|row| (row.id, row.rooms, 0));
    let waiting = waiting.rows.into_iter().map(|row| (row.id, 0, row.rooms));
    for (id, answered, waiting) in answered.chain(waiting) {
        let id = id.map(DepartmentId);
        match rows.iter_mut().find(|row| row.id == id) {
            Some(row) => {
                row.answered += answered;
                row.waiting += waiting;
            }
            None => rows.push(DepartmentCount { id, answered, waiting }),
        }
    }
    DepartmentCounts { rows, missing }
}

//! departments/amount-of-chats (premium): where conversations came in, answered and waiting apart.

use super::client::{Client, Dated, MANAGER};
use super::json::Node;
use super::kept::Freshness;
use super::page::{Listing, Rows};
use super::request::Request;
use super::spelling;
use crate::domain::department::{DepartmentCount, DepartmentCounts, DepartmentId};
use crate::domain::question::Scope;
use crate::domain::trouble::Trouble;
use crate::domain::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/departments/amount-of-chats";

const LISTING: Listing =
    Listing { list: "departments", key: "_id", permission: MANAGER, always_paged: false };

/// A department's id, if the row has one, and its conversations.
type Chats = (Option<String>, u64);

impl Client {
    /// Conversations created in the zone's days of the scope, by department. The workspace has no way to ask for
    /// all at once, so answered and waiting ones are two questions, for each department of the scope.
    pub async fn amount_of_chats(
        &self,
        scope: &Scope,
        zone: &Zone,
        freshness: Freshness,
    ) -> Result<Dated<DepartmentCounts>, Trouble> {
        let mut all = [Dated::default(), Dated::default()];
        for at in 0..scope.parts() {
            for (answered, rows) in [true, false].into_iter().zip(&mut all) {
                rows.push(self.chats(&scope.part(at), zone, answered, freshness).await?);
            }
        }
        let [answered, waiting] = all;
        Ok(Dated { at: answered.at.min(waiting.at), value: joined(answered.value, waiting.value) })
    }

    async fn chats(
        &self,
        scope: &Scope,
        zone: &Zone,
        answered: bool,
        freshness: Freshness,
    ) -> Result<Dated<Rows<Chats>>, Trouble> {
        let request = spelling::instants_to_end(Request::get(PATH), scope.range, zone)
            // Only the text `true` counts as true; leaving it out would mean false.
            .with("answered", answered)
            .with_some("departmentId", scope.department());
        let rows = self.rows(&request, &LISTING, freshness, chats).await;
        match rows {
            Ok(rows) => Ok(rows),
            Err(refusal) => Err(self.premium_trouble(refusal).await),
        }
    }
}

fn chats(row: Node<'_>) -> Result<Chats, Trouble> {
    Ok((row.field("_id")?.text_or_null()?, row.field("rooms")?.count()?))
}

fn joined(answered: Vec<Rows<Chats>>, waiting: Vec<Rows<Chats>>) -> DepartmentCounts {
    let missing = |all: &[Rows<Chats>]| all.iter().fold(0_u64, |sum, rows| sum.saturating_add(rows.missing));
    let missing = missing(&answered).max(missing(&waiting));
    let mut rows: Vec<DepartmentCount> = Vec::new();
    let answered = answered.into_iter().flat_map(|rows| rows.rows).map(|(id, rooms)| (id, rooms, 0));
    let waiting = waiting.into_iter().flat_map(|rows| rows.rows).map(|(id, rooms)| (id, 0, rooms));
    for (id, answered, waiting) in answered.chain(waiting) {
        let id = id.map(DepartmentId);
        match rows.iter_mut().find(|row| row.id == id) {
            Some(row) => {
                row.answered = row.answered.saturating_add(answered);
                row.waiting = row.waiting.saturating_add(waiting);
            }
            None => rows.push(DepartmentCount { id, answered, waiting }),
        }
    }
    DepartmentCounts { rows, missing }
}

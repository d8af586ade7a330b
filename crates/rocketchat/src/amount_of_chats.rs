//! departments/amount-of-chats (premium): where conversations came in, answered and waiting apart.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::client::{Client, Fetched, VIEW_LIVECHAT_MANAGER};
use super::date_params;
use super::pagination::{PagedList, PagedRows};
use super::request::Request;
use super::response_cache::CachePolicy;
use super::scalar::{Count, Id};
use crate::error::ApiError;
use analytics::department::{DepartmentCount, DepartmentCounts, DepartmentId};
use analytics::scope::Scope;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/departments/amount-of-chats";

const LISTING: PagedList =
    PagedList { list: "departments", key: "_id", permission: VIEW_LIVECHAT_MANAGER, always_paged: false };

/// A department's conversations. Its id may be null, but not missing.
#[derive(Deserialize)]
struct Chats {
    #[serde(rename = "_id", deserialize_with = "Option::deserialize")]
    id: Option<Id>,
    rooms: Count,
}

impl Client {
    /// Conversations created in the zone's days of the scope, by department. The workspace has no way to ask for
    /// all at once, so answered and waiting ones are two questions, for each department of the scope.
    pub async fn amount_of_chats(
        &self,
        scope: &Scope,
        zone: &Zone,
        policy: CachePolicy,
    ) -> Result<Fetched<DepartmentCounts>, ApiError> {
        let mut all = Fetched::default();
        let all_calls = scope.parts() * 2;
        for at in 0..all_calls {
            self.notify_parts(at, all_calls);
            all.push(self.chats(&scope.part(at / 2), zone, is_answered(at), policy).await?);
        }
        Ok(all.map(joined))
    }

    async fn chats(
        &self,
        scope: &Scope,
        zone: &Zone,
        answered: bool,
        policy: CachePolicy,
    ) -> Result<Fetched<PagedRows<Chats>>, ApiError> {
        let request = date_params::instants_inclusive(Request::get(PATH), self.instants(scope.range, zone))
            // Only the text `true` counts as true; leaving it out would mean false.
            .with("answered", answered)
            .with_some("departmentId", scope.department());
        let rows = self.fetch_rows(&request, &LISTING, policy).await;
        match rows {
            Ok(mut rows) => {
                // An answer about one department is of that one.
                let own = scope.department().map(ToString::to_string);
                rows.value.unreadable.iter_mut().for_each(|id| *id = id.take().or_else(|| own.clone()));
                Ok(rows)
            }
            Err(refusal) => Err(self.premium_error(refusal).await),
        }
    }
}

impl Chats {
    fn department(&self) -> Option<DepartmentId> {
        self.id.as_ref().map(|Id(id)| DepartmentId(id.clone()))
    }
}

/// Of each department the answered ones come first.
fn is_answered(at: usize) -> bool {
    at.is_multiple_of(2)
}

fn joined(all: Vec<PagedRows<Chats>>) -> DepartmentCounts {
    let (mut missing, mut over_limit) = ([0_u64; 2], [0_u64; 2]);
    let mut rows: Vec<DepartmentCount> = Vec::new();
    let mut places = BTreeMap::new();
    let (mut unreadable, mut listed) = (Vec::new(), None::<BTreeSet<Option<DepartmentId>>>);
    for (at, part) in all.into_iter().enumerate() {
        let answered = is_answered(at);
        let which = usize::from(answered);
        missing[which] = missing[which].saturating_add(part.missing);
        over_limit[which] = over_limit[which].saturating_add(part.over_limit);
        if part.unreadable.contains(&None) || part.missing > 0 || part.over_limit > 0 {
            let own = part.rows.iter().map(Chats::department);
            let before = listed.take();
            listed =
                Some(own.filter(|id| before.as_ref().is_none_or(|before| before.contains(id))).collect());
        }
        unreadable.extend(part.unreadable.into_iter().map(|id| id.map(DepartmentId)));
        for row in part.rows {
            let (id, Count(rooms)) = (row.department(), row.rooms);
            let place = *places.entry(id).or_insert_with_key(|id| {
                rows.push(DepartmentCount { id: id.clone(), answered: 0, waiting: 0 });
                rows.len() - 1
            });
            if let Some(row) = rows.get_mut(place) {
                let count = if answered { &mut row.answered } else { &mut row.waiting };
                *count = count.saturating_add(rooms);
            }
        }
    }
    // Half of a department's conversations is not their number. A row that did not come, or came without an id that can
    // be read, may be of any department that its answer does not list.
    let lost: BTreeSet<&DepartmentId> = unreadable.iter().flatten().collect();
    let is_complete = |id: &Option<DepartmentId>| {
        !id.as_ref().is_some_and(|id| lost.contains(id))
            && listed.as_ref().is_none_or(|listed| listed.contains(id))
    };
    rows.retain(|row| is_complete(&row.id));
    let [missing, over_limit] = [missing, over_limit].map(|[waiting, answered]| waiting.max(answered));
    DepartmentCounts { rows, missing, unreadable, over_limit }
}

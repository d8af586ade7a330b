//! departments/amount-of-chats (premium): conversations by department, answered or waiting.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use crate::client::Client;
use crate::date_params;
use crate::endpoint::{ANALYTICS_TIMEOUT, PagedEndpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::ApiError;
use crate::fetched::Fetched;
use crate::pagination::PagedRows;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use crate::scalar::{Count, Id};
use analytics::department::{DepartmentCount, DepartmentCounts, DepartmentId};
use analytics::scope::Scope;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/departments/amount-of-chats";

/// Conversations created between two instants, by department: the answered ones or the waiting ones.
pub struct AmountOfChats {
    /// From the first instant up to the second, which is left out.
    pub instants: (DateTime<Utc>, DateTime<Utc>),
    /// Of one department, or of all.
    pub department: Option<DepartmentId>,
    /// Whether to count the answered ones.
    pub answered: bool,
}

impl PagedEndpoint for AmountOfChats {
    type Row = Chats;
    const LIST: &'static str = "departments";
    const KEY: &'static str = "_id";
    const IS_ALWAYS_PAGED: bool = false;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        date_params::instants_inclusive(Request::get(PATH), self.instants)
            // Only the text `true` counts as true; leaving it out would mean false.
            .with("answered", self.answered)
            .with_some("departmentId", self.department.as_ref())
    }
}

/// A department's conversations. Its id may be null, but not missing.
#[derive(Deserialize)]
pub struct Chats {
    #[serde(rename = "_id", deserialize_with = "Option::deserialize")]
    id: Option<Id>,
    rooms: Count,
}

impl Client {
    /// Conversations created in the zone's days of the scope, by department. The endpoint cannot list all at once, so
    /// answered and waiting ones take two requests, for each department of the scope.
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
        let department = scope.department().cloned();
        let endpoint = AmountOfChats { instants: self.instants(scope.range, zone), department, answered };
        let rows = self.fetch_rows(&endpoint, policy).await;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::published;
    use futures_util::FutureExt;

    #[test]
    fn the_published_answer_has_four_departments_and_announces_seven_more() {
        let client = published::client_for(|request| {
            let none = r#"{"departments":[],"count":0,"offset":0,"total":0,"success":true}"#;
            match request.query.contains(&("answered", "true".to_owned())) {
                true => include_str!("../../tests/fixtures/amount-of-chats.json").to_owned(),
                false => none.to_owned(),
            }
        });
        let range = "2020-09-09..2020-09-10".parse().unwrap();
        let scope = Scope { range, departments: Default::default() };
        let zone = Zone::utc();
        let fetched = client.amount_of_chats(&scope, &zone, CachePolicy::Recent);
        let DepartmentCounts { rows, missing, .. } = fetched.now_or_never().unwrap().unwrap().value;
        let read = |row: &DepartmentCount| (row.id.clone().unwrap().0, row.answered, row.waiting);
        let rooms = [
            ("NJaMpSvZFZ4NAXm3j", 13),
            ("8MGLTfaKLCbE9CqR8", 10),
            ("MpAiP9PMyHwBcmALx", 4),
            ("Yi87Ju7eTHiZQ7CJt", 51),
        ];
        assert_eq!(
            rows.iter().map(read).collect::<Vec<_>>(),
            rooms.map(|(id, rooms)| (id.to_owned(), rooms, 0))
        );
        assert_eq!(missing, 7);
    }
}

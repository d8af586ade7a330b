//! Conversations by department: from the premium report, or from the one that every workspace has.

use serde::Deserialize;

use super::chats_per_agent::{Counts, Sent, rows};
use super::client::{Client, Dated};
use super::kept::Freshness;
use super::lenient::Entries;
use analytics::breakdown::{Breakdown, Name, Offered, Part};
use analytics::department::DepartmentCounts;
use analytics::question::Scope;
use analytics::trouble::Trouble;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-department";

impl Client {
    /// Conversations by department, by id from the premium report; where the licence is missing by name from the
    /// community one. What was refused is not asked for again until the person wants it now.
    pub async fn chats_by_department(
        &self,
        scope: &Scope,
        zone: &Zone,
        freshness: Freshness,
    ) -> Result<Dated<Offered<DepartmentCounts>>, Trouble> {
        let is_closed = self.memory().departments_closed;
        if !is_closed || freshness == Freshness::Now {
            match self.amount_of_chats(scope, zone, freshness).await {
                Err(Trouble::Unlicensed) => self.learn(|memory| memory.departments_closed = true),
                // It may be the other one that is kept.
                Err(Trouble::NotKept) => {}
                answer => {
                    self.memory().departments_closed = false;
                    return answer.map(|answer| answer.map(Offered::Premium));
                }
            }
        }
        let answer = self.standing(PATH, scope, zone, freshness, breakdown).await?;
        Ok(answer.map(Offered::Community))
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CountsOfDepartment {
    open: Sent,
    closed: Sent,
}

impl Counts for CountsOfDepartment {
    const FIELDS: &'static [&'static str] = &["open", "closed"];
    const PARTS: &'static [Part] = &[Part::Open, Part::Closed];

    fn counts(&self) -> Vec<Sent> {
        vec![self.open, self.closed]
    }
}

fn breakdown(answer: Entries<CountsOfDepartment>) -> Result<Breakdown, Trouble> {
    let mut data = rows(answer)?;
    let names = data.rows.iter_mut().map(|row| &mut row.name).chain(data.unread.iter_mut().flatten());
    // What the workspace writes in place of the name of a department that was deleted.
    for name in names.filter(|name| **name == Name::Given("undefined".into())) {
        *name = Name::Nameless;
    }
    Ok(data)
}

//! Conversations by department: from the premium report, or from the one that every workspace has.

use serde::Deserialize;

use super::chats_per_agent::{SentCount, StatusCounts, rows};
use super::client::{Client, Fetched};
use super::decode_error::DecodeError;
use super::lenient::NamedEntries;
use super::response_cache::CachePolicy;
use crate::error::ApiError;
use analytics::breakdown::{Breakdown, ByLicence, Name, Segment};
use analytics::department::DepartmentCounts;
use analytics::scope::Scope;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-department";

impl Client {
    /// Conversations by department, by id from the premium report; where the licence is missing by name from the
    /// community one. What was refused is not asked for again until the person wants it now.
    pub async fn chats_by_department(
        &self,
        scope: &Scope,
        zone: &Zone,
        policy: CachePolicy,
    ) -> Result<Fetched<ByLicence<DepartmentCounts>>, ApiError> {
        let is_closed = self.capabilities().is_departments_report_unlicensed;
        if !is_closed || policy == CachePolicy::Reload {
            match self.amount_of_chats(scope, zone, policy).await {
                Err(ApiError::PremiumRequired) => self
                    .update_capabilities(|capabilities| capabilities.is_departments_report_unlicensed = true),
                // It may be the other one that is kept.
                Err(ApiError::NotCached) => {}
                answer => {
                    self.capabilities().is_departments_report_unlicensed = false;
                    return answer.map(|answer| answer.map(ByLicence::Premium));
                }
            }
        }
        let answer = self.conversations_by_status(PATH, scope, zone, policy, breakdown).await?;
        Ok(answer.map(ByLicence::Community))
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CountsOfDepartment {
    open: SentCount,
    closed: SentCount,
}

impl StatusCounts for CountsOfDepartment {
    const FIELDS: &'static [&'static str] = &["open", "closed"];
    const PARTS: &'static [Segment] = &[Segment::Open, Segment::Closed];

    fn counts(&self) -> Vec<SentCount> {
        vec![self.open, self.closed]
    }
}

fn breakdown(answer: NamedEntries<CountsOfDepartment>) -> Result<Breakdown, DecodeError> {
    let mut data = rows(answer)?;
    let names = data.rows.iter_mut().map(|row| &mut row.name).chain(data.unreadable.iter_mut().flatten());
    // What the workspace writes in place of the name of a department that was deleted.
    for name in names.filter(|name| **name == Name::Given("undefined".into())) {
        *name = Name::Unnamed;
    }
    Ok(data)
}

//! charts/chats-per-department: conversations by department and status, the report of every workspace.

use chrono::TimeDelta;
use serde::Deserialize;

use super::status_counts::{SentCount, StatusCounts, request, rows};
use crate::client::Client;
use crate::endpoint::{ANALYTICS_TIMEOUT, Endpoint, VIEW_LIVECHAT_MANAGER};
use crate::error::{ApiError, DecodeError};
use crate::fetched::Fetched;
use crate::lenient::NamedEntries;
use crate::request::Request;
use crate::response_cache::CachePolicy;
use analytics::breakdown::{Breakdown, ByLicence, Name, Segment};
use analytics::department::DepartmentCounts;
use analytics::scope::Scope;
use analytics::zone::Zone;

const PATH: &str = "/api/v1/livechat/analytics/dashboards/charts/chats-per-department";

/// Conversations by department, open and closed, of one department or all.
pub struct ChatsPerDepartment<'a> {
    /// The range, and the department if it names one.
    pub scope: Scope,
    /// The zone of the range's days. They count whole: a conversation closed after an earlier end would be missing.
    pub zone: &'a Zone,
}

impl Endpoint for ChatsPerDepartment<'_> {
    type Wire = NamedEntries<DepartmentStatusCounts>;
    type Answer = Breakdown;
    const PERMISSION: &'static str = VIEW_LIVECHAT_MANAGER;
    const TIMEOUT: TimeDelta = ANALYTICS_TIMEOUT;

    fn request(&self) -> Request {
        request(PATH, &self.scope, self.zone.instants(self.scope.range))
    }

    fn decode(&self, answer: NamedEntries<DepartmentStatusCounts>) -> Result<Breakdown, DecodeError> {
        let mut data = rows(answer)?;
        let names = data.rows.iter_mut().map(|row| &mut row.name).chain(data.unreadable.iter_mut().flatten());
        // What the workspace writes in place of the name of a department that was deleted.
        for name in names.filter(|name| **name == Name::Given("undefined".into())) {
            *name = Name::Unnamed;
        }
        Ok(data)
    }
}

/// The counts of one department.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct DepartmentStatusCounts {
    open: SentCount,
    closed: SentCount,
}

impl StatusCounts for DepartmentStatusCounts {
    const FIELDS: &'static [&'static str] = &["open", "closed"];
    const PARTS: &'static [Segment] = &[Segment::Open, Segment::Closed];

    fn counts(&self) -> Vec<SentCount> {
        vec![self.open, self.closed]
    }
}

impl Client {
    /// Conversations by department: by id from the premium report, or by name from the community one, which stands in
    /// for it without the licence. A report that was refused for lack of it is requested again only on reload.
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
                // The other report may be cached.
                Err(ApiError::NotCached | ApiError::NotRecorded) => {}
                answer => {
                    self.capabilities().is_departments_report_unlicensed = false;
                    return answer.map(|answer| answer.map(ByLicence::Premium));
                }
            }
        }
        let endpoint = |scope| ChatsPerDepartment { scope, zone };
        let answer = self.conversations_by_status(scope, endpoint, policy).await?;
        Ok(answer.map(ByLicence::Community))
    }
}

//! What the client knows of an endpoint: its request, permission, time-out and answer.

use chrono::TimeDelta;
use serde::de::DeserializeOwned;

use super::decode_error::DecodeError;
use super::request::Request;

/// The time-out of an endpoint that reads stored documents.
pub const DEFAULT_TIMEOUT: TimeDelta = TimeDelta::seconds(20);
/// The time-out of a report, which the workspace computes at each request.
pub const ANALYTICS_TIMEOUT: TimeDelta = TimeDelta::seconds(60);
/// The time-out of a chart: the workspace counts each of its days by itself, so that these take longest.
pub const CHARTS_TIMEOUT: TimeDelta = TimeDelta::seconds(120);

/// The permission that most reports need.
pub const VIEW_LIVECHAT_MANAGER: &str = "view-livechat-manager";
/// The permission of the premium reports page.
pub const VIEW_LIVECHAT_REPORTS: &str = "view-livechat-reports";

/// One endpoint. The parameters of a request are the implementor's fields.
///
/// ```
/// use rocketchat::error::DecodeError;
/// use rocketchat::{Endpoint, Request};
/// use serde::Deserialize;
///
/// /// The number of queued conversations of a department.
/// struct QueueLength { department: String }
///
/// #[derive(Deserialize)]
/// struct Answer { total: u64 }
///
/// impl Endpoint for QueueLength {
///     type Wire = Answer;
///     type Answer = u64;
///     const PERMISSION: &'static str = "view-l-room";
///
///     fn request(&self) -> Request {
///         Request::get("/api/v1/livechat/queue").with("departmentId", &self.department)
///     }
///
///     fn decode(&self, answer: Answer) -> Result<u64, DecodeError> {
///         Ok(answer.total)
///     }
/// }
/// ```
pub trait Endpoint {
    /// The answer as it is sent.
    type Wire: DeserializeOwned;
    /// What it means.
    type Answer;
    /// The permission that an error names where the account lacks it; empty if none is documented.
    const PERMISSION: &'static str = "";
    /// How long the response may take.
    const TIMEOUT: TimeDelta = DEFAULT_TIMEOUT;

    /// Path and parameters.
    fn request(&self) -> Request;

    /// The meaning of an answer.
    ///
    /// # Errors
    /// Where the answer is not of the documented form; it is then not served from the cache again.
    fn decode(&self, wire: Self::Wire) -> Result<Self::Answer, DecodeError>;
}

/// An endpoint whose rows come in pages.
pub trait PagedEndpoint {
    /// A row as it is sent: an object.
    type Row: DeserializeOwned;
    /// The field of the answer that holds the rows.
    const LIST: &'static str;
    /// The field that identifies a row: pages can overlap, because the workspace's order is not stable.
    const KEY: &'static str;
    /// Whether every version takes `count` and `offset`; the analytics began to at about 7.9.
    const IS_ALWAYS_PAGED: bool;
    /// The permission that an error names where the account lacks it.
    const PERMISSION: &'static str;
    /// How long the response may take.
    const TIMEOUT: TimeDelta = DEFAULT_TIMEOUT;

    /// Path and parameters, without those of the page.
    fn request(&self) -> Request;
}

/// What holds for a request beside its path and parameters.
#[derive(Clone, Copy)]
pub(crate) struct Requirements {
    /// The permission that an error names.
    pub permission: &'static str,
    /// How long the response may take.
    pub timeout: TimeDelta,
}

impl Requirements {
    /// Those of an endpoint.
    pub const fn of<E: Endpoint>() -> Self {
        Self { permission: E::PERMISSION, timeout: E::TIMEOUT }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoints::{
        AgentOverview, Agents, AgentsStatus, AmountOfChats, AvailableForServiceHistory, ChartsData,
        ChartsMethod, ChatsByStatus, ChatsPerAgent, ChatsPerDepartment, ConversationTotalizers,
        ConversationsByAgent, DepartmentReport, Info, ServiceHistoryOfDay,
    };

    #[test]
    fn charts_may_take_two_minutes_reports_one_and_documents_twenty_seconds() {
        let charts = [ChartsData::TIMEOUT, ChartsMethod::TIMEOUT];
        assert_eq!(charts, [TimeDelta::seconds(120); 2]);
        let reports = [
            ConversationTotalizers::TIMEOUT,
            ConversationsByAgent::TIMEOUT,
            ChatsPerAgent::TIMEOUT,
            ChatsPerDepartment::TIMEOUT,
            AmountOfChats::TIMEOUT,
            AvailableForServiceHistory::TIMEOUT,
            ServiceHistoryOfDay::TIMEOUT,
            AgentOverview::TIMEOUT,
            DepartmentReport::TIMEOUT,
            ChatsByStatus::TIMEOUT,
            AgentsStatus::TIMEOUT,
        ];
        assert_eq!(reports, [TimeDelta::seconds(60); 11]);
        assert_eq!([Info::TIMEOUT, Agents::TIMEOUT], [TimeDelta::seconds(20); 2]);
    }
}

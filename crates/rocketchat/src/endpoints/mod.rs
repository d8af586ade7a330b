//! The endpoints of the Omnichannel reports, one file each: parameters, path, permission, time-out and answer. What takes
//! several requests for one answer is a method of [`Client`](crate::Client) beside the endpoint that it begins with.

mod agent_overview;
mod agents;
mod agents_status;
mod amount_of_chats;
mod available_for_service_history;
pub(crate) mod charts_data;
mod charts_method;
mod chats_by_status;
mod chats_per_agent;
mod chats_per_department;
mod conversation_totalizers;
mod conversations_by_agent;
mod department_metric;
mod departments;
pub(crate) mod info;
mod licenses_info;
pub(crate) mod me;
mod permissions;
mod settings;
mod status_counts;

pub use agent_overview::AgentOverview;
pub use agents::Agents;
pub use agents_status::AgentsStatus;
pub use amount_of_chats::AmountOfChats;
pub use available_for_service_history::{AvailableForServiceHistory, ServiceHistoryOfDay};
pub use charts_data::{ChartsData, ChartsPath};
pub use charts_method::ChartsMethod;
pub use chats_by_status::ChatsByStatus;
pub use chats_per_agent::ChatsPerAgent;
pub use chats_per_department::ChatsPerDepartment;
pub use conversation_totalizers::ConversationTotalizers;
pub use conversations_by_agent::ConversationsByAgent;
pub use department_metric::DepartmentReport;
pub use departments::Departments;
pub use info::Info;
pub use licenses_info::LicensesInfo;
pub use me::{Account, Me};
pub use permissions::{Permissions, PermissionsListAll};
pub use settings::{AccountOffset, CustomTimezone, TimezoneForReporting, VIEW_PRIVILEGED_SETTING};

#[cfg(test)]
mod published {
    //! Clients that get a published answer.

    use crate::{Client, Connection, Request, Response};

    /// One that gets this body for every request.
    pub fn client(body: &'static str) -> Client {
        client_for(move |_| body.to_owned())
    }

    /// One that gets a body for each request.
    pub fn client_for(answer: impl Fn(&Request) -> String + Send + Sync + 'static) -> Client {
        let respond = move |request: &Request, _| Response {
            status: 200,
            content_type: "application/json".into(),
            body: answer(request),
        };
        Client::new(Connection::simulated(respond), || "2026-11-20T12:00:00Z".parse().unwrap())
    }
}

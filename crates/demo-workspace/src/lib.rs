//! A Rocket.Chat Omnichannel workspace, simulated from single conversations and agent sessions.
//!
//! Every answer is computed from the same conversations by the server's own rules, so that two reports agree or differ
//! exactly where a real workspace's would. All is a pure function of a seed and a clock, and any day can be computed
//! alone: a year is computed day by day and is never held in memory as a whole.
//!
//! The crate shares no type with the dashboard. It writes its JSON itself, so that a misreading on one side cannot hide
//! on the other.
//!
//! ```
//! use demo_workspace::{Request, Workspace, conversations_on, respond};
//!
//! let workspace = Workspace::demo("2026-11-20T12:00:00Z".parse().unwrap());
//! let path = "/api/v1/livechat/analytics/dashboards/conversation-totalizers";
//! let request = Request::get(&format!("{path}?start=2026-11-19&end=2026-11-19"));
//! let answer = respond(&workspace, &request.signed(&workspace.user_id(), &workspace.token()));
//! assert_eq!(answer.status, 200);
//!
//! let conversations = conversations_on(&workspace, "2026-11-19".parse().unwrap());
//! let total = format!(r#"{{"title":"Total_conversations","value":{}}}"#, conversations.len());
//! assert!(answer.body.contains(&total));
//! ```

mod authorization;
mod answer;
mod company;
mod conversation;
mod date;
mod demand;
mod random;
mod id;
mod name;
mod page;
mod status_change;
mod tally;
pub mod refusal;
mod request;
mod response;
mod route;
mod schema;
mod session;
mod shift;
mod simulation;
mod version;
mod visitor;
mod workspace;
mod zone;

pub use authorization::{authorize, respond};
pub use company::{Agent, Company, Department};
pub use conversation::{Author, Conversation, Message, Responder, Service, Status};
pub use id::Id;
pub use random::Random;
pub use request::{Request, parse_query};
pub use response::Response;
pub use session::Session;
pub use version::Version;
pub use visitor::Visitor;
pub use workspace::{
    ChartDays, ChartsPath, Licence, PERMISSIONS, Permissions, Reporting, SignIn, Size, Workspace,
};
pub use zone::Zone;

use chrono::NaiveDate;

/// Whether all of the workspace is there, or just what the dashboard's built-in demo is asked. A constant condition, so
/// that both are compiled and checked, and the compiler leaves out what cannot happen.
const COMPLETE: bool = cfg!(feature = "complete");

/// The conversations opened on one UTC day, oldest first, as far as they have gone by the workspace's clock.
pub fn conversations_on(workspace: &Workspace, day: NaiveDate) -> Vec<Conversation> {
    let mut conversations = Company::of(workspace).conversations_on(day);
    conversations.sort_by_key(|conversation| conversation.opened_at);
    conversations
}

/// The agents' sessions of one calendar day in the workspace's zone that have begun by its clock, ordered by agent and time.
pub fn sessions_on(workspace: &Workspace, day: NaiveDate) -> Vec<Session> {
    Company::of(workspace).sessions_on(day)
}

//! The answers, one file a report.

pub mod about;
pub mod agent;
pub mod availability;
pub mod by_agent;
pub mod by_department;
pub mod charts;
pub mod department;
pub mod live;
pub mod method;
pub mod overview;
mod range;
pub mod setting;
pub mod sign_in;
pub mod by_status;
pub mod totalizers;

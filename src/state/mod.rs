//! What the person chose, and what has arrived. The contexts are the filters, the session with its client, and the
//! directory of names.

pub mod zone;
pub mod clock;
pub mod view;
mod query;
pub mod address_bar;
pub mod filters;
mod keep;
pub mod session;
pub mod task;
pub mod report;
pub mod reports;
pub mod directory;
pub mod about;
pub mod reporting_zone;

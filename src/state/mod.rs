//! What the person chose, and what has arrived. The contexts are the filters, the session with its client, and the
//! directory of names.

mod intl;
pub mod week;
pub mod zone;
pub mod clock;
pub mod view;
pub mod query;
mod secret_name;
pub mod collection;
pub mod preferences;
pub mod appearance;
pub mod hearing;
pub mod saved_views;
pub mod address_bar;
pub mod filters;
mod keep;
mod shelf;
mod tools;
mod stored_connection;
pub mod connections;
mod ended;
pub mod forget;
mod built_for;
pub mod naming;
mod tabs;
pub mod partings;
pub mod session;
pub mod sign_outs;
pub mod task;
pub mod silence;
pub mod refresher;
pub mod report;
pub mod reports;
pub mod directory;
pub mod about;
pub mod reporting_zone;

//! Saved views: kept in this browser, listed, shared as a file.

pub mod entry;
mod rows;
pub mod list;
pub mod panel;
mod messages;
mod import;
mod actions;

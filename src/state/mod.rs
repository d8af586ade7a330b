//! What the person chose, and what has arrived. Three contexts: the filters, the session, the directory of names.

pub mod about;
pub mod address_bar;
pub mod clock;
pub mod directory;
pub mod filters;
mod keep;
pub mod report;
pub mod reports;
pub mod session;
pub mod view;

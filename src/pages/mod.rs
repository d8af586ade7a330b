//! The views: each names its reports and places them.

pub mod agents;
mod agents_panel;
pub mod availability;
mod availability_panel;
mod covering;
pub mod departments;
mod departments_panel;
pub mod overview;
pub mod sign_in;
mod totals_panel;
mod trend_panel;

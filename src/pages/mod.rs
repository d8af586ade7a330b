//! The views: each names its reports and places them.

mod covering;
mod compared;
mod shown_series;
mod headline;
mod heat_panel;
mod multiples;
mod handles;
mod totals_panel;
mod trend_panel;
mod trend_tools;
pub mod drawer;
mod agents_panel;
mod departments_panel;
mod availability_panel;
pub mod overview;
pub mod agents;
pub mod departments;
pub mod availability;
pub mod partings;
pub mod sign_in;
pub mod framed;
pub mod specimen;
mod specimen_forms;
mod specimen_over;

//! The views: each names its reports and places them.

mod captions;
mod breakdowns;
mod shown_series;
mod headline;
mod heatmap_panel;
mod multiples;
mod handles;
mod totals_panel;
mod trend_panel;
mod trend_tools;
pub mod details;
mod agents_panel;
mod departments_panel;
mod availability_panel;
pub mod overview;
pub mod agents;
pub mod departments;
pub mod availability;
pub mod unconfirmed_sign_outs;
pub mod sign_in;
pub mod framed;
pub mod gallery;
mod gallery_forms;
mod gallery_overlays;

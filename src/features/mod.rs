//! One folder for each thing on screen: what it asks (`query`), what it makes of the answer (`model`), and what it shows
//! (`panel`). No feature uses another one.

pub mod saved_views;
pub mod share;
pub mod agents;
pub mod availability;
pub mod departments;
pub mod export;
pub mod heatmap;
pub mod live;
pub mod report;
pub mod totals;
pub mod trend;
pub mod details;
pub mod sign_in;
pub mod department_filter;

//! Conversations hour by hour.

pub mod query;
pub mod panel;
mod model;
mod load_button;

pub use query::{HeatmapQuery, use_heatmap};

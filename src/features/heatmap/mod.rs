//! Conversations hour by hour.

pub mod query;
pub mod panel;

pub use query::{HeatmapQuery, use_heatmap};

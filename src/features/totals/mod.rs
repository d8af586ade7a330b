//! The conversation totals: as a panel of their own, and as tiles with the metrics over time beside them.

pub mod panel;
pub mod metric_row;
mod model;
mod availability_tile;
mod count_tile;
mod row_queries;
mod row_table;

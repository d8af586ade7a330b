//! The departments' table.

pub mod panel;
pub mod model;
pub mod columns;

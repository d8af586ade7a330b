//! The conversation totals.

pub mod panel;
mod model;

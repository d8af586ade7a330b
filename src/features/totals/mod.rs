//! The conversation totals.

pub mod panel;

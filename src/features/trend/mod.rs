//! One metric over time.

pub mod panel;
pub mod tools;

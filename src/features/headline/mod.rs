//! The period in one sentence above its numbers.

pub mod panel;
pub mod model;

//! The choice of departments.

pub mod picker;
mod model;
pub mod chips;

//! The choice of departments.

pub mod picker;
pub mod chips;

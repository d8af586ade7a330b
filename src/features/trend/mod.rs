//! One metric over time.

pub mod notes_line;
pub mod panel;
pub mod tools;
pub mod split;
mod split_table;

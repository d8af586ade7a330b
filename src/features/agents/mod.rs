//! One table of all that the workspace knows of its agents.

pub mod panel;
mod columns;
mod failures;
mod model;
mod table_input;
mod totals_row;

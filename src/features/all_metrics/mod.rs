//! All seven metrics at once, as small charts of the same days.

pub mod panel;
mod state;
mod chart;
mod model;

//! The views: each places its panels.

pub mod agents;
pub mod availability;
pub mod departments;
pub mod overview;
pub mod report;
pub mod wall;

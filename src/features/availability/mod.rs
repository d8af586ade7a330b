//! When agents were available.

pub mod panel;
mod model;

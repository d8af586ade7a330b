//! Where things stand right now.

pub mod panel;
mod model;

//! When agents were available.

pub mod panel;

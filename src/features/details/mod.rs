//! The details of one agent or one department, in a drawer.

pub mod panel;

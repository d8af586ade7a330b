//! Conversations by agent.

pub mod panel;
mod model;

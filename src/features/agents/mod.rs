//! Conversations by agent.

pub mod panel;
mod model;

pub use panel::AgentsPanel;

//! Conversations by agent.

pub mod panel;

pub use panel::AgentsPanel;

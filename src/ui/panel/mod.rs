//! A panel: its head, its states, its age, and what it says about its numbers.

pub mod panel;
mod age;
mod staleness;
pub(crate) mod body;
mod head;
pub mod state;
pub mod error;
pub mod request;
pub mod controls;
mod progress;
mod about_numbers;

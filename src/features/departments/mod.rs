//! Chats by department.

pub mod query;
pub mod panel;
mod model;

pub use query::{DepartmentsQuery, use_departments};

//! Chats by department.

pub mod query;
pub mod panel;

pub use query::{DepartmentsQuery, use_departments};

//! The sentences about what the crates compute: their titles, and their errors in the reader's language.
//!
//! Each function reads messages of `i18n`, so that a view, memo or effect which calls one runs again when another
//! language is opened.

pub mod agent_title;
pub mod address_error;
pub mod api_error;
pub mod breakdown;
pub mod change;
pub mod department_metric;
pub mod comparison;
pub mod explain;
pub mod granularity;
pub mod metric;
pub mod name;
pub mod period;
pub mod period_input;
pub mod sign_in_error;

/// What something is called in the language that is open.
pub type MessageFn = fn() -> &'static str;

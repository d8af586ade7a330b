//! The dashboard: layers from the field's words up to the page.

pub mod charts;
pub mod domain;

//! How a panel's numbers leave the page.

pub mod details;
mod frozen;
pub mod menu;
mod numbers;
mod observations;
mod picture;
mod picture_choices;
pub mod registry;
mod table;
pub mod taken;

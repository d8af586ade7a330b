//! How a panel's numbers leave the page.

pub mod details;
pub mod menu;
mod picture;
mod picture_choices;
mod table;

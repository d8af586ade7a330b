//! What a panel shows, taken out of the page: as a file, or by the clipboard.

pub mod details;
pub mod menu;
mod table;

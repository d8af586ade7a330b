//! A link to what is on screen, for somebody else.

pub mod menu;

//! The page as a whole: contexts, the sign-in gate and the frame around the views.

mod start;
mod window_title;
mod gate;
mod account;
mod appearance;
mod filter_bar;
mod department_choice;
mod filter_options;
mod refresh_choice;
mod layout;
mod footer;
mod banners;
mod skip_link;
mod header;
mod shortcut_actions;
mod notices;
mod open_dialog;
mod overlay;
mod wall;
pub mod views;
pub mod framed;
pub mod wall_header;
pub mod banner;
pub mod shortcut_list;
pub mod shortcuts;
pub mod appearance_choice;
pub mod shortcut;

pub use start::start;

//! Signing in: the form, what an admin must set, and what is said when a session has ended.

pub mod unconfirmed_sign_outs;
pub mod page;
pub mod workspaces;
pub mod sign_in_panel;
pub mod form;
mod persistence_choice;
pub mod snapshot_field;
mod fields;
pub mod workspace_confirmation;
pub mod admin_settings;
pub mod session_expired;
pub mod sign_out_notice;
pub mod workspace_menu;
pub mod workspace_list;

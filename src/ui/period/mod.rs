//! The choice of a period and of what it is compared with.

mod calendar;
mod month;
mod calendar_view;
pub mod draft;
mod dialog;
pub mod picker;
mod step_button;
pub mod compare_picker;

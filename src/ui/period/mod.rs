//! The choice of a period and of what it is compared with, in one popover.

mod calendar;
mod month;
mod calendar_view;
mod compare_picker;
pub mod draft;
pub mod picker;
mod popover;
mod presets;
mod step_button;
mod typed_period;

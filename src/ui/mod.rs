//! Parts of the screen that know nothing of Rocket.Chat: fed by signals and values, they give events. They never fetch
//! and never look up a context.

pub mod chart;
pub mod export;
pub mod table;
pub mod panel;
pub mod period;
pub mod zone_picker;
pub mod relative_time;
pub mod metric_tile;
pub mod notice;
pub mod popup;
pub mod banner;
pub mod tabs;
pub mod select;
pub mod combobox;
pub mod dialog;
pub mod icon;
pub mod id;
pub mod target_field;
pub mod keyboard;
pub mod escape;
pub mod focus;
pub mod visibility;

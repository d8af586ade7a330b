//! Every part of the interface in every state, in development builds: `?view=specimen`.

pub mod page;
mod sample;
mod sample_panel;
mod table;
mod charts;
mod metric_tiles;
mod states;
mod controls;
pub mod forms;
pub mod overlays;

//! Every part of the interface in every state, in development builds: `?view=specimen`.

pub mod page;
pub mod forms;
pub mod overlays;

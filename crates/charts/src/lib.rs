//! Numbers to shapes, on any plotters backend. Knows no page: sizes are CSS pixels, colours come in a theme.
//!
//! Each chart is a pure plan (where things lie) and a drawing of it. Hit tests and anchors ask the same plan, so
//! that what the pointer finds is what the eye sees.

pub mod bars;
pub mod extent;
pub mod heat;
pub mod layout;
pub mod theme;
pub mod timeline;
pub mod trend;

mod before;
mod column;
mod decimation;
mod glyph;
mod hour;
mod line;
mod naming;
mod pen;
mod plan;
mod tick;
mod when;

//! Numbers to shapes, on any plotters backend. Knows no page: sizes are CSS pixels, colours come in a theme.
//!
//! Each chart is a pure layout (where things lie) and a drawing of it. Hit tests and anchors ask the same layout, so
//! that what the pointer finds is what the eye sees.

pub mod bars;
pub mod text_extent;
pub mod heatmap;
pub mod geometry;
pub mod theme;
pub mod timeline;
pub mod trend;

mod band;
mod comparison_line;
mod column;
mod decimation;
mod label_text;
mod hour_ticks;
mod line;
mod line_labels;
mod painter;
mod trend_layout;
mod tick;
mod x_axis;

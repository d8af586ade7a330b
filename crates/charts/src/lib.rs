//! Charts for support analytics, drawn with [plotters] on any backend: a trend, bars, a heat map and a timeline.
//!
//! Sizes are CSS pixels, colours come in a [`theme::Theme`], texts in the reader's language through
//! [`labels::ChartLabels`]. Each chart is a pure layout and a drawing of it; hit tests and anchors use the same layout, so
//! that what the pointer finds is what the eye sees.
//!
//! ```
//! use analytics::breakdown::{Breakdown, Name, Row, Segment};
//! use analytics::metric::Unit;
//! use charts::{bars::draw_bars, labels::EnglishLabels, theme::Theme};
//! use plotters::prelude::{IntoDrawingArea, SVGBackend};
//!
//! let rows = vec![Row::new(Name::Given("Ana".into()), vec![30.0]), Row::new(Name::Unassigned, vec![4.0])];
//! let data = Breakdown::new(Unit::Count, &[Segment::Conversations], rows);
//! let mut svg = String::new();
//! let area = SVGBackend::with_string(&mut svg, (400, 64)).into_drawing_area();
//! draw_bars(&area, &data, None, &Theme::light(), &EnglishLabels)?;
//! drop(area);
//! assert!(svg.contains("Unassigned"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod bars;
pub mod text_extent;
pub mod heatmap;
pub mod labels;
pub mod geometry;
pub mod oversampled;
pub mod picture;
pub mod theme;
pub mod timeline;
pub mod trend;
pub mod split;

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

//! The charts, drawn natively to SVG and read back from its text.

#[path = "charts/bars.rs"]
mod bars;
#[path = "charts/text_extent.rs"]
mod text_extent;
#[path = "charts/heatmap.rs"]
mod heatmap;
#[path = "charts/sample.rs"]
mod sample;
#[path = "charts/gallery.rs"]
mod gallery;
#[path = "charts/surface.rs"]
mod surface;
#[path = "charts/timeline.rs"]
mod timeline;
#[path = "charts/trend.rs"]
mod trend;

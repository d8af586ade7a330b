//! The charts, drawn natively to SVG and read back from its text.

#[path = "charts/bars.rs"]
mod bars;
#[path = "charts/extent.rs"]
mod extent;
#[path = "charts/heat.rs"]
mod heat;
#[path = "charts/sample.rs"]
mod sample;
#[path = "charts/specimen.rs"]
mod specimen;
#[path = "charts/surface.rs"]
mod surface;
#[path = "charts/timeline.rs"]
mod timeline;
#[path = "charts/trend.rs"]
mod trend;

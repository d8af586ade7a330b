//! Charts on a canvas that are read by pointer, by keyboard and by a screen reader.

pub mod canvas;
pub mod chart_model;
pub mod crosshair;
pub mod figure;
pub mod figure_keys;
pub mod figure_pointer;
pub mod figure_state;
pub mod figure_options;
mod labels;
pub mod legend;
pub mod shown_chart;
pub mod surface;
pub mod tooltip;
pub mod touch;
pub mod bar_chart;
pub mod heatmap_chart;
pub mod timeline_chart;
pub mod trend_chart;
pub mod split_chart;
pub mod trend_text;

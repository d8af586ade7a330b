//! The charts as the page draws them, in a program of their own: `cargo xtask bench` measures them, the trend beside other
//! charts.

mod heatmap;
mod measure;
mod surface;
mod trend;

//! A metric over time.

use chrono::NaiveDate;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;

use crate::surface::surface;
use analytics::metric::Metric;
use analytics::series::{Bucket, BucketStatus, Point, Reading, Series};
use charts::geometry::Size;
use charts::labels::EnglishLabels;
use charts::trend::draw_trend;

/// An average response time a day. An average and not a count: up to 31 counts would be columns, and the other charts draw
/// lines.
#[wasm_bindgen]
pub struct TrendChart(Series);

#[wasm_bindgen]
impl TrendChart {
    /// Seconds, one a day from 1 January 1970; NaN where there is no sample.
    #[wasm_bindgen(constructor)]
    pub fn new(seconds: &[f64]) -> Self {
        let points = seconds.iter().zip(NaiveDate::default().iter_days()).map(|(value, day)| Point {
            bucket: Bucket::Day(day),
            reading: if value.is_nan() { Reading::NoSample } else { Reading::Value(*value) },
            status: BucketStatus::Complete,
            sample_size: None,
        });
        Self(Series { metric: Metric::AvgResponseTime, points: points.collect(), ..Series::default() })
    }

    /// Draws it on a canvas of so many CSS pixels. Answers whether the canvas took all of it.
    pub fn draw(&self, canvas: HtmlCanvasElement, width: f64, height: f64, pixel_ratio: f64) -> bool {
        let surface = surface(canvas, Size { width, height }, pixel_ratio);
        surface.is_some_and(|(area, theme)| draw_trend(&area, &self.0, None, &theme, &EnglishLabels).is_ok())
    }
}

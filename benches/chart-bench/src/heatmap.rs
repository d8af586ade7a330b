//! Conversations by hour and day.

use chrono::{Datelike, NaiveDate};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;

use crate::surface::surface;
use analytics::heatmap::{Column, HOURS, Heatmap, Hour};
use analytics::locale_format::{EnglishFormat, LocaleFormat};
use charts::geometry::Size;
use charts::heatmap::{HeatmapData, draw_heatmap};

/// Days beside each other, each with 24 hours.
#[wasm_bindgen]
pub struct HeatmapChart {
    heat: Heatmap,
    columns: Vec<String>,
    short_columns: Vec<String>,
    hours: Vec<String>,
}

#[wasm_bindgen]
impl HeatmapChart {
    /// Conversations, hour by hour from 1 January 1970; a day that is not whole is left out.
    #[wasm_bindgen(constructor)]
    pub fn new(conversations: &[f64]) -> Self {
        let days = conversations.chunks_exact(HOURS).zip(NaiveDate::default().iter_days());
        let column = |(hours, day): (&[f64], NaiveDate)| Column {
            day,
            hours: std::array::from_fn(|at| {
                hours.get(at).map_or(Hour::Unknown, |number| Hour::Number(*number))
            }),
            is_complete: true,
        };
        let heat = Heatmap { columns: days.map(column).collect() };
        let columns = heat.columns.iter().map(|column| EnglishFormat.day(column.day)).collect();
        let short_columns = heat.columns.iter().map(|column| column.day.day().to_string()).collect();
        Self { heat, columns, short_columns, hours: (0..HOURS).map(|hour| format!("{hour:02}:00")).collect() }
    }

    /// Draws it on a canvas of so many CSS pixels. Answers whether the canvas took all of it.
    pub fn draw(&self, canvas: HtmlCanvasElement, width: f64, height: f64, pixel_ratio: f64) -> bool {
        let data = HeatmapData {
            heat: &self.heat,
            columns: &self.columns,
            short_columns: &self.short_columns,
            hours: &self.hours,
        };
        let surface = surface(canvas, Size { width, height }, pixel_ratio);
        surface.is_some_and(|(area, theme)| draw_heatmap(&area, &data, None, &theme).is_ok())
    }
}

//! Text measured by a canvas, as on the page.

use std::cell::OnceCell;

use charts::text_extent::{MeasureText, TextExtent};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, window};

thread_local! {
    /// A canvas that is not shown; none where the browser gives none.
    static CANVAS: OnceCell<Option<CanvasRenderingContext2d>> = const { OnceCell::new() };
}

/// The canvas's own measure.
pub fn canvas_measure() -> MeasureText {
    MeasureText(measured)
}

fn new_canvas() -> Option<CanvasRenderingContext2d> {
    let canvas = window()?.document()?.create_element("canvas").ok()?;
    canvas.dyn_into::<HtmlCanvasElement>().ok()?.get_context("2d").ok()??.dyn_into().ok()
}

fn measured(text: &str, font: &str, font_px: f64) -> TextExtent {
    CANVAS.with(|canvas| {
        let Some(canvas) = canvas.get_or_init(new_canvas) else { return TextExtent::default() };
        canvas.set_font(&format!("{font_px}px {font}"));
        let Ok(metrics) = canvas.measure_text(text) else { return TextExtent::default() };
        let advance = metrics.width();
        let right = (metrics.actual_bounding_box_right() - advance).max(0.0);
        TextExtent { advance, left: metrics.actual_bounding_box_left().max(0.0), right }
    })
}

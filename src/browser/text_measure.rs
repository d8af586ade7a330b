//! How much room a canvas gives to text: what is placed by its advance can hang out of that.

use std::cell::OnceCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use charts::text_extent::{MeasureText, TextExtent};

/// At this many pixels for one of the page text is measured, as it is drawn on a usual screen: fonts fit small letters to
/// whole pixels.
const MEASURE_SCALE: f64 = 2.0;

thread_local! {
    /// A canvas that nobody sees; none where the browser gives none.
    static CANVAS: OnceCell<Option<CanvasRenderingContext2d>> = const { OnceCell::new() };
}

/// The canvas's own measure; an estimate where there is none.
pub fn measure_on_canvas(estimate: MeasureText) -> MeasureText {
    let has_canvas = CANVAS.with(|canvas| canvas.get_or_init(new_canvas).is_some());
    if has_canvas { MeasureText(measure_text) } else { estimate }
}

fn new_canvas() -> Option<CanvasRenderingContext2d> {
    let canvas = document().create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    // As that on which is drawn.
    canvas.set_attribute("dir", "ltr").ok()?;
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

fn measure_text(text: &str, font: &str, font_px: f64) -> TextExtent {
    CANVAS.with(|canvas| {
        let Some(canvas) = canvas.get_or_init(new_canvas) else { return TextExtent::default() };
        canvas.set_font(&format!("{}px {font}", font_px * MEASURE_SCALE));
        let Ok(metrics) = canvas.measure_text(text) else { return TextExtent::default() };
        let advance = metrics.width();
        // Both are measure_text from the start of the text, outward.
        let left = metrics.actual_bounding_box_left().max(0.0);
        let right = (metrics.actual_bounding_box_right() - advance).max(0.0);
        TextExtent {
            advance: advance / MEASURE_SCALE,
            left: left / MEASURE_SCALE,
            right: right / MEASURE_SCALE,
        }
    })
}

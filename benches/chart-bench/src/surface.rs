//! A canvas to draw on, as the page prepares it.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::measure::canvas_measure;
use charts::geometry::Size;
use charts::oversampled::{OVERSAMPLING, Oversampled};
use charts::theme::Theme;

/// Sizes the canvas anew, which clears it. Answers what to draw on and with; none where the canvas refuses.
pub fn surface(
    canvas: HtmlCanvasElement,
    size: Size,
    pixel_ratio: f64,
) -> Option<(DrawingArea<Oversampled<CanvasBackend>, Shift>, Theme)> {
    let ratio = pixel_ratio.max(1.0);
    canvas.set_width((size.width * ratio).round() as u32);
    canvas.set_height((size.height * ratio).round() as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let oversampling = f64::from(OVERSAMPLING);
    context.scale(1.0 / oversampling, 1.0 / oversampling).ok()?;
    let backend = CanvasBackend::with_canvas_object(canvas)?;
    let theme = Theme { scale: ratio * oversampling, measure: canvas_measure(), ..Theme::light() };
    Some((Oversampled(backend).into_drawing_area(), theme))
}

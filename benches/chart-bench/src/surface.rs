//! A canvas to draw on, as the page prepares it.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters_canvas::CanvasBackend;
use web_sys::HtmlCanvasElement;

use crate::measure::canvas_measure;
use charts::geometry::Size;
use charts::theme::Theme;

/// Backing pixels a pixel of the device: plotters places points on whole pixels.
const OVERSAMPLING: f64 = 2.0;

/// Sizes the canvas anew, which clears it. Answers what to draw on and with; none where the canvas refuses.
pub fn surface(
    canvas: HtmlCanvasElement,
    size: Size,
    pixel_ratio: f64,
) -> Option<(DrawingArea<CanvasBackend, Shift>, Theme)> {
    let scale = pixel_ratio.max(1.0) * OVERSAMPLING;
    canvas.set_width((size.width * scale).round() as u32);
    canvas.set_height((size.height * scale).round() as u32);
    let backend = CanvasBackend::with_canvas_object(canvas)?;
    Some((backend.into_drawing_area(), Theme { scale, measure: canvas_measure(), ..Theme::light() }))
}

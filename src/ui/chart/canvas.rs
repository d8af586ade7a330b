//! A canvas that is drawn anew whenever its numbers, its size, the zoom or the theme change.

use leptos::html::Canvas as CanvasElement;
use leptos::prelude::*;
use leptos_use::use_device_pixel_ratio;
use plotters::drawing::IntoDrawingArea;
use plotters_canvas::CanvasBackend;

use super::chart_model::AnyChart;
use charts::geometry::Size;
use charts::theme::Theme;

/// Twice the device's pixels: plotters places points on whole pixels, which would show as steps in a line.
const OVERSAMPLING: f64 = 2.0;
/// Browsers refuse canvases beyond some size.
const MAX_SIDE_PIXELS: f64 = 8_192.0;

/// Draws `chart` at `size`.
#[component]
pub fn Canvas(
    /// The chart.
    #[prop(into)]
    chart: Signal<AnyChart>,
    /// The size on the page.
    #[prop(into)]
    size: Signal<Size>,
    /// The marked point.
    #[prop(into)]
    active: Signal<Option<usize>>,
    /// The page's theme.
    #[prop(into)]
    theme: Signal<Theme>,
) -> impl IntoView {
    let canvas = NodeRef::<CanvasElement>::new();
    let pixel_ratio = use_device_pixel_ratio();
    Effect::new(move |_| {
        let (Some(canvas), size) = (canvas.get(), size.get()) else { return };
        let longest = size.width.max(size.height).max(1.0);
        let scale = (pixel_ratio.get().max(1.0) * OVERSAMPLING).min(MAX_SIDE_PIXELS / longest);
        canvas.set_width((size.width * scale).round() as u32);
        canvas.set_height((size.height * scale).round() as u32);
        let Some(backend) = CanvasBackend::with_canvas_object(canvas) else { return };
        let theme = Theme { scale, ..theme.get() };
        let surface = backend.into_drawing_area();
        chart.with(|chart| chart.map_or_default(|model| model.draw(&surface, active.get(), &theme)));
    });
    // The figure around it has the words; the pixels have none. A spot is where a text begins on the left, whatever the
    // direction of the page.
    view! { <canvas class="canvas" aria-hidden="true" dir="ltr" node_ref=canvas></canvas> }
}

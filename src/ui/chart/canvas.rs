//! A canvas that is drawn anew whenever its numbers, its size, the zoom or the theme change.

use leptos::html::Canvas as CanvasElement;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos_use::use_device_pixel_ratio;
use plotters::drawing::IntoDrawingArea;
use plotters_canvas::CanvasBackend;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::chart_model::AnyChart;
use super::surface::{Backend, Surface};
use charts::geometry::Size;
use charts::oversampled::{OVERSAMPLING, Oversampled};
use charts::theme::Theme;

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
    /// The least backing pixels for each CSS pixel, where the screen has fewer.
    #[prop(default = 1.0)]
    min_ratio: f64,
) -> impl IntoView {
    let canvas = NodeRef::<CanvasElement>::new();
    let pixel_ratio = use_device_pixel_ratio();
    Effect::new(move |_| {
        let (Some(canvas), size) = (canvas.get(), size.get()) else { return };
        let Some((surface, scale)) = surface(canvas, size, pixel_ratio.get().max(min_ratio)) else { return };
        let theme = Theme { scale, ..theme.get() };
        chart.with(|chart| chart.map_or_default(|model| model.draw(&surface, active.get(), &theme)));
    });
    // The figure around it has the words; the pixels have none. A spot is where a text begins on the left, whatever the
    // direction of the page.
    view! { <canvas class="canvas" aria-hidden="true" dir="ltr" node_ref=canvas></canvas> }
}

/// Sizes the canvas anew, which clears it. Answers what to draw on, and its coordinates a CSS pixel; none where the browser
/// gives no context.
pub(crate) fn surface(
    canvas: HtmlCanvasElement,
    size: Size,
    pixel_ratio: f64,
) -> Option<(Surface<'static>, f64)> {
    let longest = size.width.max(size.height).max(1.0);
    let ratio = pixel_ratio.max(1.0).min(MAX_SIDE_PIXELS / longest);
    canvas.set_width((size.width * ratio).round() as u32);
    canvas.set_height((size.height * ratio).round() as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let oversampling = f64::from(OVERSAMPLING);
    context.scale(1.0 / oversampling, 1.0 / oversampling).ok()?;
    let backend = CanvasBackend::with_canvas_object(canvas)?;
    Some((Oversampled(Backend::Canvas(backend)).into_drawing_area(), ratio * oversampling))
}

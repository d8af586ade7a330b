//! What charts are drawn on: the canvas of a figure, or the text of an SVG.

use std::io;

use charts::oversampled::Oversampled;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::SVGBackend;
use plotters_backend::text_anchor::Pos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle, FontTransform,
};
use plotters_canvas::CanvasBackend;
use thiserror::Error;

/// What a chart is drawn on.
pub type Surface<'a> = DrawingArea<Oversampled<Backend<'a>>, Shift>;

type CanvasError = <CanvasBackend as DrawingBackend>::ErrorType;
type Result<T> = std::result::Result<T, DrawingErrorKind<SurfaceError>>;

/// Plotters' SVG backend writes a font so much smaller than it is.
const SVG_FONT_SHARE: f64 = 1.24;

/// One of the two backends. As they are one type, each chart is compiled once for both.
pub enum Backend<'a> {
    /// A canvas of the page.
    Canvas(CanvasBackend),
    /// A text that becomes an SVG.
    Svg(SVGBackend<'a>),
}

/// Why something could not be drawn.
#[derive(Debug, Error)]
pub enum SurfaceError {
    /// The browser's canvas refused.
    #[error(transparent)]
    Canvas(CanvasError),
    /// The SVG could not be written.
    #[error(transparent)]
    Svg(io::Error),
}

fn canvas_error(error: DrawingErrorKind<CanvasError>) -> DrawingErrorKind<SurfaceError> {
    match error {
        DrawingErrorKind::DrawingError(error) => DrawingErrorKind::DrawingError(SurfaceError::Canvas(error)),
        DrawingErrorKind::FontError(error) => DrawingErrorKind::FontError(error),
    }
}

fn svg_error(error: DrawingErrorKind<io::Error>) -> DrawingErrorKind<SurfaceError> {
    match error {
        DrawingErrorKind::DrawingError(error) => DrawingErrorKind::DrawingError(SurfaceError::Svg(error)),
        DrawingErrorKind::FontError(error) => DrawingErrorKind::FontError(error),
    }
}

impl DrawingBackend for Backend<'_> {
    type ErrorType = SurfaceError;

    fn get_size(&self) -> (u32, u32) {
        match self {
            Self::Canvas(canvas) => canvas.get_size(),
            Self::Svg(svg) => svg.get_size(),
        }
    }

    fn ensure_prepared(&mut self) -> Result<()> {
        match self {
            Self::Canvas(canvas) => canvas.ensure_prepared().map_err(canvas_error),
            Self::Svg(svg) => svg.ensure_prepared().map_err(svg_error),
        }
    }

    fn present(&mut self) -> Result<()> {
        match self {
            Self::Canvas(canvas) => canvas.present().map_err(canvas_error),
            Self::Svg(svg) => svg.present().map_err(svg_error),
        }
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Result<()> {
        match self {
            Self::Canvas(canvas) => canvas.draw_pixel(point, color).map_err(canvas_error),
            Self::Svg(svg) => svg.draw_pixel(point, color).map_err(svg_error),
        }
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Result<()> {
        match self {
            Self::Canvas(canvas) => canvas.draw_line(from, to, style).map_err(canvas_error),
            Self::Svg(svg) => svg.draw_line(from, to, style).map_err(svg_error),
        }
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<()> {
        match self {
            Self::Canvas(canvas) => {
                canvas.draw_rect(upper_left, bottom_right, style, fill).map_err(canvas_error)
            }
            Self::Svg(svg) => svg.draw_rect(upper_left, bottom_right, style, fill).map_err(svg_error),
        }
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<()> {
        match self {
            Self::Canvas(canvas) => canvas.draw_path(path, style).map_err(canvas_error),
            Self::Svg(svg) => svg.draw_path(path, style).map_err(svg_error),
        }
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<()> {
        match self {
            Self::Canvas(canvas) => canvas.draw_circle(center, radius, style, fill).map_err(canvas_error),
            Self::Svg(svg) => svg.draw_circle(center, radius, style, fill).map_err(svg_error),
        }
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vertices: I,
        style: &S,
    ) -> Result<()> {
        match self {
            Self::Canvas(canvas) => canvas.fill_polygon(vertices, style).map_err(canvas_error),
            Self::Svg(svg) => svg.fill_polygon(vertices, style).map_err(svg_error),
        }
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        position: BackendCoord,
    ) -> Result<()> {
        match self {
            Self::Canvas(canvas) => canvas.draw_text(text, style, position).map_err(canvas_error),
            Self::Svg(svg) => svg.draw_text(text, &SvgTextStyle(style), position).map_err(svg_error),
        }
    }
}

/// A text's style whose font comes out in its own size.
struct SvgTextStyle<'a, S>(&'a S);

impl<S: BackendTextStyle> BackendTextStyle for SvgTextStyle<'_, S> {
    type FontError = S::FontError;

    fn color(&self) -> BackendColor {
        self.0.color()
    }

    fn size(&self) -> f64 {
        self.0.size() * SVG_FONT_SHARE
    }

    fn transform(&self) -> FontTransform {
        self.0.transform()
    }

    fn style(&self) -> FontStyle {
        self.0.style()
    }

    fn anchor(&self) -> Pos {
        self.0.anchor()
    }

    fn family(&self) -> FontFamily<'_> {
        self.0.family()
    }

    fn layout_box(&self, text: &str) -> std::result::Result<((i32, i32), (i32, i32)), Self::FontError> {
        self.0.layout_box(text)
    }

    fn draw<E, DrawFunc: FnMut(i32, i32, BackendColor) -> std::result::Result<(), E>>(
        &self,
        text: &str,
        position: BackendCoord,
        draw: DrawFunc,
    ) -> std::result::Result<std::result::Result<(), E>, Self::FontError> {
        self.0.draw(text, position, draw)
    }
}

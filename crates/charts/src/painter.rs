//! Draws in CSS pixels on a surface of backing pixels.
//!
//! Hairlines are filled rectangles and not strokes: a stroke lies across its line and blurs on whole pixels.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};

use super::geometry::{self, Rect, Size};
use super::label_text;
use super::theme::{Colour, Hatch, Theme};

/// The result of drawing: \`()\`, or the backend's error.
pub type DrawResult<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// A place in the drawing.
pub(super) type Position = (f64, f64);

/// A surface, and the theme it is drawn with.
pub(super) struct Painter<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
    pub theme: &'a Theme,
    /// Whether left and right change places.
    is_mirrored: bool,
}

/// Which corners of a bar are round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum RoundCorners {
    Top,
    Right,
    All,
}

/// Coordinates are clamped to this: larger than any canvas, well within \`i32\`.
const MAX_COORDINATE: f64 = 1e6;

impl<'a, DB: DrawingBackend> Painter<'a, DB> {
    /// A painter on a surface that it has covered with the theme's.
    pub fn new(
        area: &'a DrawingArea<DB, Shift>,
        theme: &'a Theme,
    ) -> Result<Self, DrawingAreaErrorKind<DB::ErrorType>> {
        let painter = Self { area, theme, is_mirrored: false };
        let (width, height) = area.dim_in_pixel();
        if width > 0 && height > 0 {
            area.fill(&theme.surface.with_alpha(1.0))?;
        }
        Ok(painter)
    }

    /// The same painter, for what follows the direction of reading.
    pub fn mirrored_for_rtl(self) -> Self {
        Self { is_mirrored: self.theme.is_rtl, ..self }
    }

    /// The same painter with another theme.
    pub fn with_theme<'b>(&'b self, theme: &'b Theme) -> Painter<'b, DB> {
        Painter { area: self.area, theme, is_mirrored: self.is_mirrored }
    }

    /// A part of the surface, which is not mirrored.
    pub fn part(&self, rect: Rect) -> DrawingArea<DB, Shift> {
        let (left, top) = self.to_pixels((if self.is_mirrored { rect.right } else { rect.left }, rect.top));
        let size = (self.length(rect.width()) as i32, self.length(rect.height()) as i32);
        self.area.clone().shrink((left, top), size)
    }

    /// The size of the surface in CSS pixels.
    pub fn size(&self) -> Size {
        let (width, height) = self.area.dim_in_pixel();
        Size { width: f64::from(width) / self.scale(), height: f64::from(height) / self.scale() }
    }

    /// Fills a rectangle, if it has an inside.
    pub fn fill(&self, rect: Rect, ink: RGBAColor) -> DrawResult<DB> {
        let [(one, top), (other, bottom)] =
            [self.to_pixels((rect.left, rect.top)), self.to_pixels((rect.right, rect.bottom))];
        let (left, right) = if self.is_mirrored { (other, one) } else { (one, other) };
        if left >= right || top >= bottom {
            return Ok(());
        }
        self.area.draw(&Rectangle::new([(left, top), (right, bottom)], ink.filled()))
    }

    /// A horizontal hairline.
    pub fn horizontal_line(&self, left: f64, right: f64, y: f64, ink: RGBAColor) -> DrawResult<DB> {
        self.fill(Rect { left, right, top: y, bottom: y + 1.0 }, ink)
    }

    /// A vertical hairline.
    pub fn vertical_line(&self, x: f64, top: f64, bottom: f64, ink: RGBAColor) -> DrawResult<DB> {
        self.fill(Rect { left: x, right: x + 1.0, top, bottom }, ink)
    }

    /// A filled bar with round corners.
    pub fn bar(&self, rect: Rect, round: RoundCorners, radius: f64, ink: RGBAColor) -> DrawResult<DB> {
        self.polygon(&rounded(rect, round, radius), ink)
    }

    /// Lines over a rectangle, so that it is told apart without its colour.
    pub fn hatch(&self, rect: Rect, hatch: Hatch, ink: RGBAColor) -> DrawResult<DB> {
        let lean = if hatch == Hatch::Vertical { 0.0 } else { rect.height() };
        let mut x = rect.left - lean + 3.0;
        while x < rect.right {
            // Where a line enters the rectangle and where it leaves it.
            let (from, to) = (x.max(rect.left), (x + lean).min(rect.right));
            let y = |at: f64| rect.bottom - if lean > 0.0 { at - x } else { 0.0 };
            let end = if lean > 0.0 { (to, y(to)) } else { (x, rect.top) };
            self.stroke(&[(from, y(from)), end], 1.0, ink)?;
            x += 5.0;
        }
        Ok(())
    }

    /// The outline of a bar with round corners.
    pub fn outline(&self, rect: Rect, round: RoundCorners, radius: f64, ink: RGBAColor) -> DrawResult<DB> {
        let mut corners = rounded(rect, round, radius);
        corners.extend(corners.first().copied());
        self.stroke(&corners, 1.0, ink)
    }

    /// A filled shape.
    pub fn polygon(&self, corners: &[Position], ink: RGBAColor) -> DrawResult<DB> {
        let corners: Vec<(i32, i32)> = corners.iter().map(|position| self.to_pixels(*position)).collect();
        self.area.draw(&Polygon::new(corners, ink))
    }

    /// A line through all positions.
    pub fn stroke(&self, positions: &[Position], width: f64, ink: RGBAColor) -> DrawResult<DB> {
        let positions: Vec<(i32, i32)> = positions.iter().map(|position| self.to_pixels(*position)).collect();
        let style = ShapeStyle { color: ink, filled: false, stroke_width: self.length(width) };
        self.area.draw(&PathElement::new(positions, style))
    }

    /// A disc.
    pub fn circle(&self, centre: Position, radius: f64, ink: RGBAColor) -> DrawResult<DB> {
        self.area.draw(&Circle::new(self.to_pixels(centre), self.length(radius), ink.filled()))
    }

    /// Text that begins, ends or is centred at a position; drawn as it is, so cleaned and shortened before.
    pub fn text(
        &self,
        text: &str,
        position: Position,
        (h_pos, v_pos): (HPos, VPos),
        colour: Colour,
    ) -> DrawResult<DB> {
        let size = self.theme.font_px * self.scale();
        let font = FontDesc::new(FontFamily::Name(&self.theme.font), size, FontStyle::Normal);
        let h_pos = match h_pos {
            HPos::Left if self.is_mirrored => HPos::Right,
            HPos::Right if self.is_mirrored => HPos::Left,
            _ => h_pos,
        };
        let read = if self.theme.is_rtl { label_text::isolate_rtl_parts(text) } else { text.into() };
        let ink = colour.with_alpha(1.0);
        let style = TextStyle::from(font).color(&ink).pos(Pos::new(h_pos, v_pos));
        let (x, y) = self.to_pixels(position);
        let moved =
            (self.shift_inside(text, f64::from(x) / self.scale(), &h_pos) * self.scale()).round() as i32;
        self.area.draw_text(&read, &style, (x + moved, y))
    }

    /// How far text moves that would hang out of the surface: it is placed by its advance, and ink can lie beside that.
    fn shift_inside(&self, text: &str, x: f64, h_pos: &HPos) -> f64 {
        let extent = self.theme.extent(text);
        let start = match h_pos {
            HPos::Left => x,
            HPos::Center => x - extent.advance / 2.0,
            HPos::Right => x - extent.advance,
        };
        geometry::shift_inside(
            (start - extent.left, start + extent.advance + extent.right),
            self.size().width,
        )
    }

    fn scale(&self) -> f64 {
        if self.theme.scale.is_finite() && self.theme.scale > 0.0 { self.theme.scale } else { 1.0 }
    }

    fn to_pixels(&self, (x, y): Position) -> (i32, i32) {
        let x = if self.is_mirrored { self.size().width - x } else { x };
        let whole = |css: f64| (css * self.scale()).round().clamp(-MAX_COORDINATE, MAX_COORDINATE) as i32;
        (whole(x), whole(y))
    }

    fn length(&self, css: f64) -> u32 {
        (css * self.scale()).round().clamp(1.0, MAX_COORDINATE) as u32
    }
}

/// The corners of a bar, the round ones as four steps of an arc.
fn rounded(rect: Rect, round: RoundCorners, radius: f64) -> Vec<Position> {
    let most = (rect.width() / 2.0).min(rect.height() / 2.0).max(0.0);
    let radius = radius.min(most);
    let top_left = if round == RoundCorners::Right { 0.0 } else { radius };
    let bottom_right = if round == RoundCorners::Top { 0.0 } else { radius };
    let bottom_left = if round == RoundCorners::All { radius } else { 0.0 };
    // Each corner: its place, the way inward, the side on which a clockwise walk comes in.
    [
        arc((rect.left, rect.top), (1.0, 1.0), top_left, false),
        arc((rect.right, rect.top), (-1.0, 1.0), radius, true),
        arc((rect.right, rect.bottom), (-1.0, -1.0), bottom_right, false),
        arc((rect.left, rect.bottom), (1.0, -1.0), bottom_left, true),
    ]
    .concat()
}

/// Cosine and sine at 0, 22.5, 45, 67.5 and 90 degrees; a table, because linking the functions costs more bytes.
const QUARTER_ARC: [(f64, f64); 5] = [
    (1.0, 0.0),
    (0.923_879_532_511_286_7, 0.382_683_432_365_089_8),
    (std::f64::consts::FRAC_1_SQRT_2, std::f64::consts::FRAC_1_SQRT_2),
    (0.382_683_432_365_089_8, 0.923_879_532_511_286_7),
    (0.0, 1.0),
];

fn arc((x, y): Position, (inward_x, inward_y): Position, radius: f64, along: bool) -> Vec<Position> {
    if radius <= 0.0 {
        return vec![(x, y)];
    }
    let positions = QUARTER_ARC.iter().map(|(cosine, sine)| {
        let (near, far) = (1.0 - cosine, 1.0 - sine);
        let (dx, dy) = if along { (far, near) } else { (near, far) };
        (x + inward_x * radius * dx, y + inward_y * radius * dy)
    });
    positions.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_stays_within_its_frame_and_keeps_its_square_corners() {
        let rect = Rect { left: 10.0, top: 20.0, right: 30.0, bottom: 60.0 };
        let corners = rounded(rect, RoundCorners::Top, 3.0);
        assert!(corners.iter().all(|(x, y)| (10.0..=30.0).contains(x) && (20.0..=60.0).contains(y)));
        assert!(corners.contains(&(30.0, 60.0)) && corners.contains(&(10.0, 60.0)));
        assert!(!corners.contains(&(10.0, 20.0)) && !corners.contains(&(30.0, 20.0)));
    }
}

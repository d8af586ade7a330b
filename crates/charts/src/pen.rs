//! Draws in CSS pixels on a surface of backing pixels.
//!
//! Hairlines are filled rectangles and not strokes: a stroke lies across its line and blurs on whole pixels.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, RGBAColor, ShapeStyle, TextStyle};

use super::glyph;
use super::layout::{self, Frame, Size};
use super::theme::{Colour, Hatch, Theme};

/// The result of drawing: \`()\`, or the backend's error.
pub type DrawResult<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// A place in the drawing.
pub(super) type Spot = (f64, f64);

/// A surface, and the theme it is drawn with.
pub(super) struct Pen<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
    pub theme: &'a Theme,
    /// Whether left and right change places.
    is_mirrored: bool,
}

/// Which corners of a bar are round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Round {
    Top,
    Right,
    All,
}

/// Coordinates are clamped to this: larger than any canvas, well within \`i32\`.
const FARTHEST: f64 = 1e6;

impl<'a, DB: DrawingBackend> Pen<'a, DB> {
    /// A pen on a surface that it has covered with the theme's.
    pub fn on(
        area: &'a DrawingArea<DB, Shift>,
        theme: &'a Theme,
    ) -> Result<Self, DrawingAreaErrorKind<DB::ErrorType>> {
        let pen = Self { area, theme, is_mirrored: false };
        let (width, height) = area.dim_in_pixel();
        if width > 0 && height > 0 {
            area.fill(&theme.surface.at(1.0))?;
        }
        Ok(pen)
    }

    /// The same pen, for what follows the direction of reading.
    pub fn reading(self) -> Self {
        Self { is_mirrored: self.theme.is_from_right, ..self }
    }

    /// The size of the surface in CSS pixels.
    pub fn size(&self) -> Size {
        let (width, height) = self.area.dim_in_pixel();
        Size { width: f64::from(width) / self.scale(), height: f64::from(height) / self.scale() }
    }

    /// Fills a rectangle, if it has an inside.
    pub fn fill(&self, frame: Frame, ink: RGBAColor) -> DrawResult<DB> {
        let [(one, top), (other, bottom)] =
            [self.at((frame.left, frame.top)), self.at((frame.right, frame.bottom))];
        let (left, right) = if self.is_mirrored { (other, one) } else { (one, other) };
        if left >= right || top >= bottom {
            return Ok(());
        }
        self.area.draw(&Rectangle::new([(left, top), (right, bottom)], ink.filled()))
    }

    /// A horizontal hairline.
    pub fn level(&self, left: f64, right: f64, y: f64, ink: RGBAColor) -> DrawResult<DB> {
        self.fill(Frame { left, right, top: y, bottom: y + 1.0 }, ink)
    }

    /// A vertical hairline.
    pub fn upright(&self, x: f64, top: f64, bottom: f64, ink: RGBAColor) -> DrawResult<DB> {
        self.fill(Frame { left: x, right: x + 1.0, top, bottom }, ink)
    }

    /// A filled bar with round corners.
    pub fn bar(&self, frame: Frame, round: Round, radius: f64, ink: RGBAColor) -> DrawResult<DB> {
        self.polygon(&rounded(frame, round, radius), ink)
    }

    /// Lines over a rectangle, so that it is told apart without its colour.
    pub fn hatch(&self, frame: Frame, hatch: Hatch, ink: RGBAColor) -> DrawResult<DB> {
        let lean = if hatch == Hatch::Upright { 0.0 } else { frame.height() };
        let mut x = frame.left - lean + 3.0;
        while x < frame.right {
            // Where a line enters the rectangle and where it leaves it.
            let (from, to) = (x.max(frame.left), (x + lean).min(frame.right));
            let y = |at: f64| frame.bottom - if lean > 0.0 { at - x } else { 0.0 };
            let end = if lean > 0.0 { (to, y(to)) } else { (x, frame.top) };
            self.stroke(&[(from, y(from)), end], 1.0, ink)?;
            x += 5.0;
        }
        Ok(())
    }

    /// The outline of a bar with round corners.
    pub fn outline(&self, frame: Frame, round: Round, radius: f64, ink: RGBAColor) -> DrawResult<DB> {
        let mut corners = rounded(frame, round, radius);
        corners.extend(corners.first().copied());
        self.stroke(&corners, 1.0, ink)
    }

    /// A filled shape.
    pub fn polygon(&self, corners: &[Spot], ink: RGBAColor) -> DrawResult<DB> {
        let corners: Vec<(i32, i32)> = corners.iter().map(|spot| self.at(*spot)).collect();
        self.area.draw(&Polygon::new(corners, ink))
    }

    /// A line through all spots.
    pub fn stroke(&self, spots: &[Spot], width: f64, ink: RGBAColor) -> DrawResult<DB> {
        let spots: Vec<(i32, i32)> = spots.iter().map(|spot| self.at(*spot)).collect();
        let style = ShapeStyle { color: ink, filled: false, stroke_width: self.length(width) };
        self.area.draw(&PathElement::new(spots, style))
    }

    /// A disc.
    pub fn dot(&self, centre: Spot, radius: f64, ink: RGBAColor) -> DrawResult<DB> {
        self.area.draw(&Circle::new(self.at(centre), self.length(radius), ink.filled()))
    }

    /// Text that begins, ends or is centred at a spot; drawn as it is, so cleaned and shortened before.
    pub fn text(
        &self,
        text: &str,
        spot: Spot,
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
        let read = if self.theme.is_from_right { glyph::read_from_right(text) } else { text.into() };
        let ink = colour.at(1.0);
        let style = TextStyle::from(font).color(&ink).pos(Pos::new(h_pos, v_pos));
        let (x, y) = self.at(spot);
        let moved = (self.inward(text, f64::from(x) / self.scale(), &h_pos) * self.scale()).round() as i32;
        self.area.draw_text(&read, &style, (x + moved, y))
    }

    /// How far text moves that would hang out of the surface: it is placed by its advance, and ink can lie beside that.
    fn inward(&self, text: &str, x: f64, h_pos: &HPos) -> f64 {
        let extent = self.theme.extent(text);
        let start = match h_pos {
            HPos::Left => x,
            HPos::Center => x - extent.advance / 2.0,
            HPos::Right => x - extent.advance,
        };
        layout::inward((start - extent.left, start + extent.advance + extent.right), self.size().width)
    }

    fn scale(&self) -> f64 {
        if self.theme.scale.is_finite() && self.theme.scale > 0.0 { self.theme.scale } else { 1.0 }
    }

    fn at(&self, (x, y): Spot) -> (i32, i32) {
        let x = if self.is_mirrored { self.size().width - x } else { x };
        let whole = |css: f64| (css * self.scale()).round().clamp(-FARTHEST, FARTHEST) as i32;
        (whole(x), whole(y))
    }

    fn length(&self, css: f64) -> u32 {
        (css * self.scale()).round().clamp(1.0, FARTHEST) as u32
    }
}

/// The corners of a bar, the round ones as four steps of an arc.
fn rounded(frame: Frame, round: Round, radius: f64) -> Vec<Spot> {
    let most = (frame.width() / 2.0).min(frame.height() / 2.0).max(0.0);
    let radius = radius.min(most);
    let top_left = if round == Round::Right { 0.0 } else { radius };
    let bottom_right = if round == Round::Top { 0.0 } else { radius };
    let bottom_left = if round == Round::All { radius } else { 0.0 };
    // Each corner: its place, the way inward, the side on which a clockwise walk comes in.
    [
        arc((frame.left, frame.top), (1.0, 1.0), top_left, false),
        arc((frame.right, frame.top), (-1.0, 1.0), radius, true),
        arc((frame.right, frame.bottom), (-1.0, -1.0), bottom_right, false),
        arc((frame.left, frame.bottom), (1.0, -1.0), bottom_left, true),
    ]
    .concat()
}

/// Cosine and sine at 0, 22.5, 45, 67.5 and 90 degrees; a table, because linking the functions costs more bytes.
const QUARTER: [(f64, f64); 5] = [
    (1.0, 0.0),
    (0.923_879_532_511_286_7, 0.382_683_432_365_089_8),
    (std::f64::consts::FRAC_1_SQRT_2, std::f64::consts::FRAC_1_SQRT_2),
    (0.382_683_432_365_089_8, 0.923_879_532_511_286_7),
    (0.0, 1.0),
];

fn arc((x, y): Spot, (inward_x, inward_y): Spot, radius: f64, along: bool) -> Vec<Spot> {
    if radius <= 0.0 {
        return vec![(x, y)];
    }
    let spots = QUARTER.iter().map(|(cosine, sine)| {
        let (near, far) = (1.0 - cosine, 1.0 - sine);
        let (dx, dy) = if along { (far, near) } else { (near, far) };
        (x + inward_x * radius * dx, y + inward_y * radius * dy)
    });
    spots.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_stays_within_its_frame_and_keeps_its_square_corners() {
        let frame = Frame { left: 10.0, top: 20.0, right: 30.0, bottom: 60.0 };
        let corners = rounded(frame, Round::Top, 3.0);
        assert!(corners.iter().all(|(x, y)| (10.0..=30.0).contains(x) && (20.0..=60.0).contains(y)));
        assert!(corners.contains(&(30.0, 60.0)) && corners.contains(&(10.0, 60.0)));
        assert!(!corners.contains(&(10.0, 20.0)) && !corners.contains(&(30.0, 20.0)));
    }
}

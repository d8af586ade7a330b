//! Pure geometry in CSS pixels, shared by drawing and hit testing.

use super::theme::Theme;

/// The size of a drawing in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// A part of the drawing; may be empty, never drawn when it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// Rows of one height, one below the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rows {
    pub top: f64,
    pub height: f64,
    /// How many there is room for, of those there are.
    pub count: usize,
}

/// The space between a label and what it labels.
pub(super) const LABEL_GAP: f64 = 12.0;

/// Rows this low could not hold a line of text.
const LOWEST_ROW: f64 = 14.0;

impl Frame {
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    pub fn middle(&self) -> f64 {
        (self.top + self.bottom) / 2.0
    }

    /// Whether there is room for a drawing that can be read.
    pub fn is_readable(&self) -> bool {
        self.width() >= 24.0 && self.height() >= 12.0
    }
}

impl Rows {
    /// Rows of their natural height, lower ones where the space is short, fewer where it is shorter still.
    pub fn new(count: usize, natural: f64, top: f64, bottom: f64) -> Self {
        let space = (bottom - top).max(0.0);
        let height = (space / count.max(1) as f64).clamp(LOWEST_ROW, natural);
        Self { top, height, count: count.min((space / height + 1e-6).floor() as usize) }
    }

    /// The row under `y`.
    pub fn hit(&self, y: f64) -> Option<usize> {
        let row = ((y - self.top) / self.height).floor();
        (row >= 0.0 && row < self.count as f64).then_some(row as usize)
    }

    /// The row's part of the drawing, across its whole width.
    pub fn frame(&self, index: usize, size: Size) -> Frame {
        let top = self.top + self.height * index as f64;
        Frame { left: 0.0, top, right: size.width, bottom: top + self.height }
    }
}

/// How wide a column for these labels is: no wider than they need, than 220 pixels, than two fifths of all.
pub(super) fn label_width<'a>(labels: impl Iterator<Item = &'a str>, size: Size, theme: &Theme) -> f64 {
    let widest = labels.map(|label| theme.width(label)).fold(0.0, f64::max);
    widest.min(220.0).min(size.width * 0.4)
}

/// How far something from a left to a right end must move to lie inside so much width: to the right, or for less than
/// nothing to the left. What is wider than all shows its beginning.
pub(super) fn inward((left, right): (f64, f64), width: f64) -> f64 {
    (width - right).min(0.0).max(-left)
}

/// The part of a row that is shaded while the reader points at it. The label stays free: it stands flush with the
/// headings around the drawing, where a shade would leave it no margin.
pub(super) fn band(row: Frame, labels: f64) -> Frame {
    Frame { left: labels + LABEL_GAP / 2.0, ..row }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_shrink_before_they_are_left_out() {
        assert_eq!(Rows::new(3, 32.0, 0.0, 200.0), Rows { top: 0.0, height: 32.0, count: 3 });
        assert_eq!(Rows::new(10, 32.0, 0.0, 200.0), Rows { top: 0.0, height: 20.0, count: 10 });
        assert_eq!(Rows::new(100, 32.0, 0.0, 200.0), Rows { top: 0.0, height: 14.0, count: 14 });
        assert_eq!(Rows::new(4, 32.0, 0.0, 0.0).count, 0);
    }

    #[test]
    fn what_hangs_out_moves_inward_and_all_else_stays() {
        let moved = |left, right| inward((left, right), 100.0);
        assert_eq!([moved(-3.0, 20.0), moved(10.0, 20.0), moved(90.0, 102.0)], [3.0, 0.0, -2.0]);
        assert_eq!(moved(-5.0, 130.0), 5.0);
    }

    #[test]
    fn only_a_row_is_hit() {
        let rows = Rows::new(3, 32.0, 10.0, 200.0);
        let hits = [-1.0, 9.9, 10.0, 41.9, 42.0, 105.9, 106.0, f64::NAN].map(|y| rows.hit(y));
        assert_eq!(hits, [None, None, Some(0), Some(0), Some(1), Some(2), None, None]);
    }
}

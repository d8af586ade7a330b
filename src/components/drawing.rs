//! What a figure needs of a chart: the numbers, how they are drawn, and what each point says.

use std::sync::Arc;

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_canvas::CanvasBackend;

use crate::charts::layout::Size;
use crate::charts::theme::Theme;
use crate::domain::range::DateRange;
use crate::domain::stranger::unturned;

/// The words for one point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadOut {
    /// When, or who.
    pub title: String,
    /// What, line by line.
    pub lines: Vec<String>,
}

impl ReadOut {
    /// All of it as one sentence, to be spoken.
    pub fn sentence(&self) -> String {
        // A name must not turn the words that follow it round.
        format!("{}: {}", unturned(&self.title), self.lines.join(", "))
    }
}

/// A canvas to draw on.
pub type Surface = DrawingArea<CanvasBackend, Shift>;

/// A chart with its numbers.
pub trait Drawing: Send + Sync + 'static {
    /// How many points can be read out.
    fn points(&self) -> usize;

    /// All of it in one sentence.
    fn summary(&self) -> String;

    /// The names of its parts, in the order of the palette; none where there is only one.
    fn parts(&self) -> Vec<String> {
        Vec::new()
    }

    /// The words for a point.
    fn read_out(&self, index: usize) -> ReadOut;

    /// The days that a point stands for, where the period can be narrowed to them.
    fn days(&self, _index: usize) -> Option<DateRange> {
        None
    }

    /// The row of the table that a point stands for, where it is one row.
    fn place(&self, _index: usize) -> Option<usize> {
        None
    }

    /// The height that suits it in CSS pixels.
    fn height(&self) -> f64;

    /// Draws it, with one point marked. A canvas that refuses stays as it is: the table has the numbers.
    fn draw(&self, surface: &Surface, active: Option<usize>, theme: &Theme);

    /// The point at a place, in CSS pixels from the top left.
    fn hit(&self, x: f64, y: f64, size: Size, theme: &Theme) -> Option<usize>;

    /// Where a point lies, in CSS pixels from the top left.
    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64);
}

/// A chart of any kind; by default none.
#[derive(Clone, Default)]
pub struct Picture(Option<Arc<dyn Drawing>>);

impl Picture {
    /// A picture of the chart.
    pub fn new(drawing: impl Drawing) -> Self {
        Self(Some(Arc::new(drawing)))
    }

    /// What the chart says; the default where there is none.
    pub fn ask<T: Default>(&self, question: impl FnOnce(&dyn Drawing) -> T) -> T {
        self.0.as_deref().map(question).unwrap_or_default()
    }
}

impl PartialEq for Picture {
    /// The same chart, not merely one like it: comparing numbers costs more than drawing them.
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

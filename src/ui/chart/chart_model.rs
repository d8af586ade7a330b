//! The chart model: what a figure needs of a chart to draw it, hit-test it, and describe each point.

use std::borrow::Cow;
use std::sync::Arc;

use analytics::range::DateRange;
use analytics::sanitize::strip_bidi_controls;
use charts::geometry::Size;
use charts::theme::Theme;

pub use super::surface::Surface;

/// The words for one point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TooltipContent {
    /// When, or who.
    pub title: String,
    /// What, line by line.
    pub lines: Vec<String>,
}

impl TooltipContent {
    /// All of it as one sentence, to be spoken.
    pub fn sentence(&self) -> String {
        // A name must not turn the words that follow it round.
        i18n::figure_spoken(
            &self.lines.join(i18n::figure_spoken_between()),
            &strip_bidi_controls(&self.title),
        )
    }
}

/// How a part is marked in a legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    /// By a colour's place in the palette, from 1.
    Series(usize),
    /// As the compared period.
    Comparison,
}

/// A scale of colours and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColourKey {
    /// What is counted.
    pub title: &'static str,
    /// The numbers of the palest colour and of the deepest.
    pub ends: [String; 2],
    /// Where there is no final number: how that is drawn, and the words.
    pub without: Vec<(Absence, &'static str)>,
}

/// How a cell is drawn that has no final number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// Hatched over its colour: the number so far.
    Running,
    /// Hatched: nobody knows.
    Hatched,
    /// Without anything.
    Blank,
}

/// A chart with its numbers.
pub trait ChartModel: Send + Sync + 'static {
    /// How many points can be read out.
    fn point_count(&self) -> usize;

    /// All of it in one sentence.
    fn summary(&self) -> String;

    /// Its parts by colour and name, in the order in which they are drawn; none where there is only one.
    fn parts(&self) -> Vec<(Swatch, Cow<'static, str>)> {
        Vec::new()
    }

    /// What its colours stand for, by their places in the theme, and what it is that they count; none where colours
    /// only tell parts apart.
    fn scale(&self) -> Option<ColourKey> {
        None
    }

    /// How many points further the next column is, where points stand in columns.
    fn stride(&self) -> usize {
        1
    }

    /// A point's value as a share of the highest value, from 0 to 1; none without a number. Used for sonification.
    fn level(&self, _index: usize) -> Option<f64> {
        None
    }

    /// The same without the parts at these places.
    fn without(&self, _hidden: &[usize]) -> AnyChart {
        AnyChart::default()
    }

    /// The words for a point.
    fn tooltip_content(&self, index: usize) -> TooltipContent;

    /// The days that a point stands for, where the period can be narrowed to them.
    fn days(&self, _index: usize) -> Option<DateRange> {
        None
    }

    /// The row of the table that a point stands for, where it is one row.
    fn table_row(&self, _index: usize) -> Option<usize> {
        None
    }

    /// The height that suits it in CSS pixels; none where it takes all that its place has.
    fn height(&self) -> Option<f64> {
        None
    }

    /// Draws it, with one point marked. A surface that refuses stays as it is: the table has the numbers.
    fn draw(&self, surface: &Surface<'_>, active: Option<usize>, theme: &Theme);

    /// The point at a place, in CSS pixels from the top left.
    fn hit(&self, x: f64, y: f64, size: Size, theme: &Theme) -> Option<usize>;

    /// Where a point lies, in CSS pixels from the top left.
    fn anchor(&self, index: usize, size: Size, theme: &Theme) -> (f64, f64);
}

/// A chart of any kind; by default none.
#[derive(Clone, Default)]
pub struct AnyChart(Option<Arc<dyn ChartModel>>);

impl AnyChart {
    /// Wraps a model.
    pub fn new(model: impl ChartModel) -> Self {
        Self(Some(Arc::new(model)))
    }

    /// Whether there is one.
    pub fn is_some(&self) -> bool {
        self.0.is_some()
    }

    /// Applies \`read\` to the model; the default value if there is no chart.
    pub fn map_or_default<T: Default>(&self, read: impl FnOnce(&dyn ChartModel) -> T) -> T {
        self.0.as_deref().map(read).unwrap_or_default()
    }
}

impl PartialEq for AnyChart {
    /// The same chart, not merely one like it: comparing numbers costs more than drawing them.
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

/// How high the number at a place is beside the highest.
pub(crate) fn level(mut values: impl Iterator<Item = Option<f64>> + Clone, index: usize) -> Option<f64> {
    let most = values.clone().flatten().fold(0.0, f64::max);
    let value = values.nth(index)??;
    Some(if most > 0.0 { (value / most).clamp(0.0, 1.0) } else { 0.0 })
}

#[cfg(test)]
mod tests {
    use super::level;

    #[test]
    fn a_level_is_a_share_of_the_highest() {
        let values = [Some(5.0), None, Some(20.0), Some(0.0)];
        let at = |index| level(values.into_iter(), index);
        assert_eq!([at(0), at(1), at(2), at(3), at(4)], [Some(0.25), None, Some(1.0), Some(0.0), None]);
        assert_eq!(level([Some(0.0)].into_iter(), 0), Some(0.0));
    }
}

//! A chart with its title, its legend and where its numbers come from, as a picture that leaves the page.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use super::geometry::{Rect, Size};
use super::label_text::{truncate, wrap};
pub use super::painter::DrawResult;
use super::painter::{Painter, RoundCorners};
use super::theme::{Colour, Hatch, Theme, hatch_at};

/// The space around all of it, in CSS pixels.
const MARGIN: f64 = 24.0;
/// The space between title, legend, chart and source.
const GAP: f64 = 12.0;
/// The side of a mark in the legend.
const MARK: f64 = 12.0;
/// How wide the scale of colours is.
const SCALE_WIDTH: f64 = 96.0;
/// The space between a mark and its words.
const MARK_GAP: f64 = 6.0;
/// The space between two items of the legend.
const ITEM_GAP: f64 = 18.0;
/// The height of a line of text, as a share of its font's size.
const LINE_HEIGHT: f64 = 1.5;
/// How much larger the title is than the labels of the chart, and how much larger what follows it.
const TITLE_SIZE: f64 = 1.6;
const TEXT_SIZE: f64 = 1.1;

/// The words around a chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// What is shown.
    pub title: String,
    /// What the numbers cover and what they lack: a paragraph each.
    pub lines: Vec<String>,
    /// What the marks of the chart stand for.
    pub legend: Vec<LegendItem>,
    /// Where the numbers come from.
    pub source: String,
}

/// A mark between words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendItem {
    /// What stands before the mark.
    pub before: String,
    /// The mark.
    pub mark: Mark,
    /// What stands behind it.
    pub after: String,
}

/// How a part of a chart is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The colour at this place of the palette, from 1.
    Series(usize),
    /// The compared period.
    Comparison,
    /// All colours of a heat map.
    Scale,
    /// An hour that is not over.
    Running,
    /// A number that nobody knows.
    Unknown,
    /// No number.
    Blank,
}

/// Where everything stands, in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureLayout {
    /// The size of the whole picture.
    pub size: Size,
    texts: Vec<PlacedText>,
    marks: Vec<(Mark, Rect)>,
    chart: Rect,
}

/// A line of text: its middle stands this far from the top.
#[derive(Clone, Debug, PartialEq)]
struct PlacedText {
    text: String,
    left: f64,
    middle: f64,
    kind: TextKind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum TextKind {
    Title,
    Line,
    Legend,
    Source,
}

impl TextKind {
    fn font_px(self, theme: &Theme) -> f64 {
        theme.font_px
            * match self {
                Self::Title => TITLE_SIZE,
                Self::Line => TEXT_SIZE,
                Self::Legend | Self::Source => 1.0,
            }
    }

    fn colour(self, theme: &Theme) -> Colour {
        match self {
            Self::Title => theme.text,
            Self::Line | Self::Legend => theme.text_2,
            Self::Source => theme.text_3,
        }
    }

    /// The theme with this text's size.
    fn theme(self, theme: &Theme) -> Theme {
        Theme { font_px: self.font_px(theme), ..theme.clone() }
    }
}

impl PictureLayout {
    /// The layout around a chart of this size.
    pub fn new(picture: &Picture, chart: Size, theme: &Theme) -> Self {
        let mut layout = Self {
            size: Size { width: chart.width + 2.0 * MARGIN, height: MARGIN },
            texts: Vec::new(),
            marks: Vec::new(),
            chart: Rect { left: MARGIN, right: MARGIN + chart.width, top: 0.0, bottom: 0.0 },
        };
        layout.add_text(&picture.title, TextKind::Title, theme);
        picture.lines.iter().for_each(|line| layout.add_text(line, TextKind::Line, theme));
        if !picture.legend.is_empty() {
            layout.size.height += GAP;
            layout.add_legend(&picture.legend, theme);
        }
        layout.chart.top = layout.size.height + GAP;
        layout.chart.bottom = layout.chart.top + chart.height;
        layout.size.height = layout.chart.bottom + GAP;
        layout.add_text(&picture.source, TextKind::Source, theme);
        layout.size.height = (layout.size.height + MARGIN).round();
        layout
    }

    /// A paragraph below what is there already.
    fn add_text(&mut self, text: &str, kind: TextKind, theme: &Theme) {
        let height = kind.font_px(theme) * LINE_HEIGHT;
        for text in wrap(text, self.chart.width(), &kind.theme(theme)) {
            let middle = self.size.height + height / 2.0;
            self.texts.push(PlacedText { text, left: MARGIN, middle, kind });
            self.size.height += height;
        }
    }

    /// Items from left to right, as many a line as there is room for.
    fn add_legend(&mut self, legend: &[LegendItem], theme: &Theme) {
        let height = theme.font_px * LINE_HEIGHT;
        let mut left = MARGIN;
        for item in legend {
            let mark_width = if item.mark == Mark::Scale { SCALE_WIDTH } else { MARK };
            let width = |text: &str| if text.is_empty() { 0.0 } else { theme.width(text) + MARK_GAP };
            let item_width = width(&item.before) + mark_width + width(&item.after);
            if left > MARGIN && left + item_width > self.chart.right {
                left = MARGIN;
                self.size.height += height;
            }
            let middle = self.size.height + height / 2.0;
            self.add_legend_text(&item.before, left, middle);
            let mark_left = left + width(&item.before);
            let (top, bottom) = (middle - MARK / 2.0, middle + MARK / 2.0);
            self.marks
                .push((item.mark, Rect { left: mark_left, right: mark_left + mark_width, top, bottom }));
            let text_left = mark_left + mark_width + MARK_GAP;
            let after = if item.after.is_empty() {
                String::new()
            } else {
                truncate(&item.after, self.chart.right - text_left, theme)
            };
            self.add_legend_text(&after, text_left, middle);
            left += item_width + ITEM_GAP;
        }
        self.size.height += height;
    }

    fn add_legend_text(&mut self, text: &str, left: f64, middle: f64) {
        if !text.is_empty() {
            self.texts.push(PlacedText { text: text.to_owned(), left, middle, kind: TextKind::Legend });
        }
    }
}

/// Draws the words, and has the chart drawn in its place.
///
/// ```
/// use charts::geometry::Size;
/// use charts::picture::{Picture, PictureLayout, draw_picture};
/// use charts::theme::Theme;
/// use plotters::prelude::{IntoDrawingArea, SVGBackend};
///
/// let picture = Picture { title: "Trend".into(), source: "chat.example.com".into(), ..Picture::default() };
/// let layout = PictureLayout::new(&picture, Size { width: 400.0, height: 160.0 }, &Theme::light());
/// let size = (layout.size.width as u32, layout.size.height as u32);
/// let mut svg = String::new();
/// let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
/// draw_picture(&area, &layout, &Theme::light(), |chart| assert_eq!(chart.dim_in_pixel(), (400, 160)))?;
/// drop(area);
/// assert!(svg.contains("chat.example.com"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn draw_picture<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    layout: &PictureLayout,
    theme: &Theme,
    draw_chart: impl FnOnce(&DrawingArea<DB, Shift>),
) -> DrawResult<DB> {
    let painter = Painter::new(area, theme)?.mirrored_for_rtl();
    for text in &layout.texts {
        let position = (text.left, text.middle);
        let colour = text.kind.colour(theme);
        painter.with_theme(&text.kind.theme(theme)).text(
            &text.text,
            position,
            (HPos::Left, VPos::Center),
            colour,
        )?;
    }
    for (mark, place) in &layout.marks {
        draw_mark(&painter, *mark, *place)?;
    }
    draw_chart(&painter.part(layout.chart));
    Ok(())
}

fn draw_mark<DB: DrawingBackend>(painter: &Painter<DB>, mark: Mark, place: Rect) -> DrawResult<DB> {
    let theme = painter.theme;
    let rim = theme.text_3.with_alpha(1.0);
    match mark {
        Mark::Series(at) => {
            let colour =
                at.checked_sub(1).and_then(|at| theme.series.get(at)).copied().unwrap_or(theme.other);
            painter.fill(place, colour.with_alpha(1.0))?;
            hatch_at(at).map_or(Ok(()), |hatch| painter.hatch(place, hatch, theme.surface.with_alpha(0.55)))
        }
        Mark::Comparison => {
            let dash = Rect { top: place.middle() - 1.0, bottom: place.middle() + 1.0, ..place };
            painter.fill(Rect { right: place.left + 5.0, ..dash }, theme.comparison.with_alpha(1.0))?;
            painter.fill(Rect { left: place.right - 5.0, ..dash }, theme.comparison.with_alpha(1.0))
        }
        Mark::Scale => draw_scale(painter, place),
        Mark::Running => {
            painter.fill(place, theme.heat(0.5).with_alpha(1.0))?;
            painter.hatch(place, Hatch::Diagonal, theme.surface.with_alpha(1.0))?;
            painter.outline(place, RoundCorners::All, 1.0, rim)
        }
        Mark::Unknown => painter.hatch(place, Hatch::Diagonal, theme.grid.with_alpha(1.0)),
        Mark::Blank => painter.outline(place, RoundCorners::All, 1.0, theme.grid.with_alpha(1.0)),
    }
}

/// The colours from none to most, in steps of a pixel's width.
fn draw_scale<DB: DrawingBackend>(painter: &Painter<DB>, place: Rect) -> DrawResult<DB> {
    let steps = place.width() as u32;
    (0..steps).map(f64::from).try_for_each(|step| {
        let left = place.left + step;
        let colour = painter.theme.heat(step / f64::from(steps.max(2) - 1));
        painter.fill(Rect { left, right: left + 1.0, ..place }, colour.with_alpha(1.0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHART: Size = Size { width: 300.0, height: 100.0 };

    fn item(text: &str) -> LegendItem {
        LegendItem { before: String::new(), mark: Mark::Series(1), after: text.into() }
    }

    #[test]
    fn a_picture_is_as_high_as_its_words_need() {
        let theme = Theme::light();
        let plain = Picture { title: "Trend".into(), source: "Source".into(), ..Picture::default() };
        let height = |picture: &Picture| PictureLayout::new(picture, CHART, &theme).size.height;
        let with_lines = Picture { lines: vec!["one".into(), "two words ".repeat(20)], ..plain.clone() };
        let with_legend = Picture { legend: vec![item("a"); 30], ..plain.clone() };
        assert!(height(&with_lines) > height(&plain) + 4.0 * theme.font_px);
        assert!(height(&with_legend) > height(&plain) + 4.0 * theme.font_px);
    }

    #[test]
    fn nothing_of_the_legend_is_outside_and_nothing_lies_over_the_chart() {
        let picture = Picture {
            title: "Trend ".repeat(30),
            lines: vec!["日本語のとても長い名前です".repeat(8)],
            legend: (0..12)
                .map(|at| item(&format!("part {at}")))
                .chain([item(&"long ".repeat(60))])
                .collect(),
            source: "chat.example.com".into(),
        };
        let layout = PictureLayout::new(&picture, CHART, &Theme::light());
        let right = layout.size.width - MARGIN;
        assert!(layout.marks.iter().all(|(_, place)| place.left >= MARGIN && place.right <= right));
        let (above, below): (Vec<_>, Vec<_>) =
            layout.texts.iter().partition(|text| text.kind != TextKind::Source);
        assert!(above.iter().all(|text| text.middle < layout.chart.top));
        assert!(below.iter().all(|text| text.middle > layout.chart.bottom));
        for text in &layout.texts {
            assert!(
                text.left + text.kind.theme(&Theme::light()).width(&text.text) <= right + 0.5,
                "{text:?}"
            );
        }
    }
}

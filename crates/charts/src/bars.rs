//! Numbers by label: horizontal bars, each split into the same segments. All rows beyond those drawn are a line of text, as
//! their sum would press every bar beside it together.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::breakdown::{Breakdown, Comparability, Row, Segment};

use super::geometry::{self, LABEL_GAP, Rect, Rows, Size};
use super::label_text;
use super::labels::ChartLabels;
use super::painter::{DrawResult, Painter, RoundCorners};
use super::theme::{Colour, Theme, hatch};
use super::tick;

const ROW_HEIGHT: f64 = 32.0;
const VALUE_GAP: f64 = 8.0;
/// The room of the compared period's bar below a row's own.
const COMPARISON_BAR_HEIGHT: f64 = 7.0;

/// The room that bars keep where names and numbers are long.
const MIN_TRACK_WIDTH: f64 = 24.0;

/// Where the segments of the chart lie.
struct BarLayout {
    rows: Rows,
    labels: f64,
    /// Where bars begin, and where the longest ends.
    track: (f64, f64),
    largest: f64,
}

/// Draws the rows in their order, with the row that the reader points at.
///
/// ```
/// # use analytics::breakdown::{Breakdown, Name, Row, Segment};
/// # use analytics::metric::Unit;
/// # use charts::bars::{bars_height, draw_bars};
/// # use charts::labels::EnglishLabels;
/// # use charts::theme::Theme;
/// # use plotters::prelude::{IntoDrawingArea, SVGBackend};
/// let rows = [("Ana", 30.0), ("Bo", 10.0)].map(|(name, count)| Row::new(Name::Given(name.into()), vec![count]));
/// let data = Breakdown::new(Unit::Count, &[Segment::Conversations], rows.into());
/// let (mut svg, size) = (String::new(), (400, bars_height(data.rows.len()) as u32));
/// let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
/// draw_bars(&area, &data, None, &Theme::light(), &EnglishLabels)?;
/// drop(area);
/// assert!(svg.contains("Ana") && svg.contains("<polygon"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn draw_bars<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    data: &Breakdown,
    active: Option<usize>,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> DrawResult<DB> {
    let painter = Painter::new(area, theme)?.mirrored_for_rtl();
    let Some(layout) = BarLayout::new(data, painter.size(), theme, labels) else { return Ok(()) };
    for (index, row) in data.rows.iter().enumerate().take(layout.rows.count) {
        let rect = layout.rows.rect(index, painter.size());
        if active == Some(index) {
            painter.bar(
                geometry::band(rect, layout.labels),
                RoundCorners::All,
                4.0,
                theme.text.with_alpha(0.05),
            )?;
        }
        if row.is_other() {
            draw_rest(&painter, data, row, rect, labels)?;
            continue;
        }
        draw_label(&painter, &layout, row, rect, labels)?;
        let room = if data.comparability != Comparability::NotCompared {
            Rect { bottom: rect.bottom - COMPARISON_BAR_HEIGHT, ..rect }
        } else {
            rect
        };
        draw_parts(&painter, &layout, data, row, room)?;
        if let Some(before) = row.before.and_then(tick::drawable).filter(|before| *before > 0.0) {
            // Under the row's own bar, thin and without a colour of its own.
            let (left, top) = (layout.track.0, room.middle() + room.height() * 0.25 + 2.0);
            let bar = Rect { left, top, right: left + layout.length(before), bottom: top + 5.0 };
            painter.fill(bar, theme.comparison.with_alpha(0.55))?;
        }
        let end = (layout.end(row) + VALUE_GAP, rect.middle());
        painter.text(&value_text(data, row, labels), end, (HPos::Left, VPos::Center), theme.text)?;
        // Bars need a common ground to be compared from.
        painter.vertical_line(layout.track.0 - 1.0, rect.top, rect.bottom, theme.grid.with_alpha(1.0))?;
    }
    Ok(())
}

/// The height at which so many rows are comfortable, in CSS pixels.
pub fn bars_height(rows: usize) -> f64 {
    rows as f64 * ROW_HEIGHT
}

/// The row under `y`, in CSS pixels from the top.
pub fn bars_hit(
    data: &Breakdown,
    size: Size,
    y: f64,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> Option<usize> {
    BarLayout::new(data, size, theme, labels)?.rows.hit(y)
}

/// The end of a row's bar, or of its text, in CSS pixels from the top left; the corner if there is no such row.
pub fn bars_anchor(
    data: &Breakdown,
    size: Size,
    index: usize,
    theme: &Theme,
    labels: &dyn ChartLabels,
) -> (f64, f64) {
    let layout = BarLayout::new(data, size, theme, labels).filter(|layout| index < layout.rows.count);
    let Some((layout, row)) = layout.zip(data.rows.get(index)) else { return (0.0, 0.0) };
    let end = match row.is_other() {
        true => theme.width(&rest_text(data, row, labels)).min(size.width),
        false => layout.end(row),
    };
    (if theme.is_rtl { size.width - end } else { end }, layout.rows.rect(index, size).middle())
}

impl BarLayout {
    fn new(data: &Breakdown, size: Size, theme: &Theme, labels: &dyn ChartLabels) -> Option<Self> {
        let rows = Rows::new(data.rows.len(), ROW_HEIGHT, 0.0, size.height);
        let bars = data.rows.iter().take(rows.count).filter(|row| !row.is_other());
        let names: Vec<String> =
            bars.clone().map(|row| label_text::sanitize(&labels.row_name(&row.name))).collect();
        let label_width = geometry::label_width(names.iter().map(String::as_str), size, theme);
        let texts = bars.map(|row| value_text(data, row, labels));
        let values = texts.map(|text| theme.width(&text)).fold(0.0, f64::max);
        // Numbers are never cut; names are, and stand in full beside.
        let spare = size.width - values - VALUE_GAP - LABEL_GAP - MIN_TRACK_WIDTH;
        let label_width = label_width.min(spare.max(theme.font_px * 3.0));
        let left = label_width + LABEL_GAP;
        let right = size.width - values - VALUE_GAP - 2.0;
        let bars = data.rows.iter().filter(|row| !row.is_other());
        let befores = bars.clone().filter_map(|row| row.before.and_then(tick::drawable));
        let largest = bars.map(total).chain(befores).fold(0.0, f64::max);
        let has_room = size.width >= 60.0 && rows.count > 0;
        has_room.then_some(Self { rows, labels: label_width, track: (left, right.max(left)), largest })
    }

    /// How long a bar is for this number: at least so long that it is seen, unless there is nothing to see.
    fn length(&self, number: f64) -> f64 {
        let (left, right) = self.track;
        match number {
            0.0 => 0.0,
            _ => (number / self.largest * (right - left)).max(2.0).min(right - left),
        }
    }

    fn end(&self, row: &Row) -> f64 {
        self.track.0 + self.length(total(row))
    }
}

fn part(value: &f64) -> f64 {
    tick::drawable(*value).unwrap_or_default()
}

fn total(row: &Row) -> f64 {
    row.values.iter().map(part).sum()
}

fn value_text(data: &Breakdown, row: &Row, labels: &dyn ChartLabels) -> String {
    labels.value(total(row), data.unit)
}

/// All others in a line: `Other (12): 734`.
fn rest_text(data: &Breakdown, row: &Row, labels: &dyn ChartLabels) -> String {
    labels.name_and_value(&labels.row_name(&row.name), &value_text(data, row, labels))
}

fn draw_rest<DB: DrawingBackend>(
    painter: &Painter<DB>,
    data: &Breakdown,
    row: &Row,
    rect: Rect,
    labels: &dyn ChartLabels,
) -> DrawResult<DB> {
    let text = label_text::truncate(&rest_text(data, row, labels), painter.size().width, painter.theme);
    painter.text(&text, (0.0, rect.middle()), (HPos::Left, VPos::Center), painter.theme.text_2)
}

fn draw_label<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &BarLayout,
    row: &Row,
    rect: Rect,
    labels: &dyn ChartLabels,
) -> DrawResult<DB> {
    let colour = if row.name.is_unassigned() { painter.theme.text_2 } else { painter.theme.text };
    let text = label_text::truncate(&labels.row_name(&row.name), layout.labels + 0.5, painter.theme);
    painter.text(&text, (0.0, rect.middle()), (HPos::Left, VPos::Center), colour)
}

/// The segments side by side; the last one that is there is rounded.
fn draw_parts<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &BarLayout,
    data: &Breakdown,
    row: &Row,
    rect: Rect,
) -> DrawResult<DB> {
    let height = (rect.height() * 0.5).min(16.0);
    let (top, bottom) = (rect.middle() - height / 2.0, rect.middle() + height / 2.0);
    // Nothing now beside something before has no segments.
    let per_one = layout.length(total(row)) / total(row).max(f64::MIN_POSITIVE);
    let seen = row.values.iter().map(part).enumerate().filter(|(_, value)| *value > 0.0);
    let last = seen.clone().next_back().map(|(index, _)| index);
    let mut left = layout.track.0;
    for (index, value) in seen {
        let right = left + value * per_one;
        let part = data.segments.get(index).copied();
        let colour = part_colour(painter.theme, data, row, part).with_alpha(1.0);
        if Some(index) == last {
            painter.bar(Rect { left, top, right, bottom }, RoundCorners::Right, 3.0, colour)?;
        } else {
            painter.fill(Rect { left, top, right: right - 1.0, bottom }, colour)?;
        }
        if let Some(hatch) = part.and_then(hatch) {
            painter.hatch(
                Rect { left, top, right: right - 1.0, bottom },
                hatch,
                painter.theme.surface.with_alpha(0.55),
            )?;
        }
        left = right;
    }
    Ok(())
}

fn part_colour(theme: &Theme, data: &Breakdown, row: &Row, part: Option<Segment>) -> Colour {
    let is_alone = data.segments.len() <= 1;
    part.filter(|_| !is_alone || !row.name.is_unassigned()).map_or(theme.other, |part| theme.part(part))
}

//! Numbers by label: horizontal bars, each split into the same parts. All rows beyond those drawn are a line of text, as
//! their sum would press every bar beside it together.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::breakdown::{Breakdown, Compared, Part, Row};
use analytics::wording::Wording;

use super::glyph;
use super::layout::{self, Frame, LABEL_GAP, Rows, Size};
use super::pen::{DrawResult, Pen, Round};
use super::theme::{Colour, Theme, hatch};
use super::tick;

const ROW: f64 = 32.0;
const VALUE_GAP: f64 = 8.0;
/// The room of the compared period's bar below a row's own.
const BEFORE_ROOM: f64 = 7.0;

/// The room that bars keep where names and numbers are long.
const SHORTEST: f64 = 24.0;

/// Where the parts of the chart lie.
struct Plan {
    rows: Rows,
    labels: f64,
    /// Where bars begin, and where the longest ends.
    track: (f64, f64),
    largest: f64,
}

/// Draws the rows in their order, with the row that the reader points at.
pub fn draw_bars<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    data: &Breakdown,
    active: Option<usize>,
    theme: &Theme,
    wording: &dyn Wording,
) -> DrawResult<DB> {
    let pen = Pen::on(area, theme)?.reading();
    let Some(plan) = Plan::new(data, pen.size(), theme, wording) else { return Ok(()) };
    for (index, row) in data.rows.iter().enumerate().take(plan.rows.count) {
        let frame = plan.rows.frame(index, pen.size());
        if active == Some(index) {
            pen.bar(layout::band(frame, plan.labels), Round::All, 4.0, theme.text.at(0.05))?;
        }
        if row.is_rest() {
            draw_rest(&pen, data, row, frame, wording)?;
            continue;
        }
        draw_label(&pen, &plan, row, frame)?;
        let room = if data.compared != Compared::Not {
            Frame { bottom: frame.bottom - BEFORE_ROOM, ..frame }
        } else {
            frame
        };
        draw_parts(&pen, &plan, data, row, room)?;
        if let Some(before) = row.before.and_then(tick::drawable).filter(|before| *before > 0.0) {
            // Under the row's own bar, thin and without a colour of its own.
            let (left, top) = (plan.track.0, room.middle() + room.height() * 0.25 + 2.0);
            let bar = Frame { left, top, right: left + plan.length(before), bottom: top + 5.0 };
            pen.fill(bar, theme.before.at(0.55))?;
        }
        let end = (plan.end(row) + VALUE_GAP, frame.middle());
        pen.text(&value_text(data, row, wording), end, (HPos::Left, VPos::Center), theme.text)?;
        // Bars need a common ground to be compared from.
        pen.upright(plan.track.0 - 1.0, frame.top, frame.bottom, theme.grid.at(1.0))?;
    }
    Ok(())
}

/// The height at which so many rows are comfortable, in CSS pixels.
pub fn bars_height(rows: usize) -> f64 {
    rows as f64 * ROW
}

/// The row under `y`, in CSS pixels from the top.
pub fn bars_hit(data: &Breakdown, size: Size, y: f64, theme: &Theme, wording: &dyn Wording) -> Option<usize> {
    Plan::new(data, size, theme, wording)?.rows.hit(y)
}

/// The end of a row's bar, or of its text, in CSS pixels from the top left; the corner if there is no such row.
pub fn bars_anchor(
    data: &Breakdown,
    size: Size,
    index: usize,
    theme: &Theme,
    wording: &dyn Wording,
) -> (f64, f64) {
    let plan = Plan::new(data, size, theme, wording).filter(|plan| index < plan.rows.count);
    let Some((plan, row)) = plan.zip(data.rows.get(index)) else { return (0.0, 0.0) };
    let end = match row.is_rest() {
        true => theme.width(&rest_text(data, row, wording)).min(size.width),
        false => plan.end(row),
    };
    (if theme.is_from_right { size.width - end } else { end }, plan.rows.frame(index, size).middle())
}

impl Plan {
    fn new(data: &Breakdown, size: Size, theme: &Theme, wording: &dyn Wording) -> Option<Self> {
        let rows = Rows::new(data.rows.len(), ROW, 0.0, size.height);
        let bars = data.rows.iter().take(rows.count).filter(|row| !row.is_rest());
        let names: Vec<String> = bars.clone().map(label).collect();
        let labels = layout::label_width(names.iter().map(String::as_str), size, theme);
        let texts = bars.map(|row| value_text(data, row, wording));
        let values = texts.map(|text| theme.width(&text)).fold(0.0, f64::max);
        // Numbers are never cut; names are, and stand in full beside.
        let spare = size.width - values - VALUE_GAP - LABEL_GAP - SHORTEST;
        let labels = labels.min(spare.max(theme.font_px * 3.0));
        let left = labels + LABEL_GAP;
        let right = size.width - values - VALUE_GAP - 2.0;
        let bars = data.rows.iter().filter(|row| !row.is_rest());
        let befores = bars.clone().filter_map(|row| row.before.and_then(tick::drawable));
        let largest = bars.map(total).chain(befores).fold(0.0, f64::max);
        let has_room = size.width >= 60.0 && rows.count > 0;
        has_room.then_some(Self { rows, labels, track: (left, right.max(left)), largest })
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

fn label(row: &Row) -> String {
    glyph::clean(&row.name.to_string())
}

fn part(value: &f64) -> f64 {
    tick::drawable(*value).unwrap_or_default()
}

fn total(row: &Row) -> f64 {
    row.values.iter().map(part).sum()
}

fn value_text(data: &Breakdown, row: &Row, wording: &dyn Wording) -> String {
    wording.value(total(row), data.unit)
}

/// All others in a line: `Other (12): 734`.
fn rest_text(data: &Breakdown, row: &Row, wording: &dyn Wording) -> String {
    i18n::figure_part(&row.name.to_string(), &value_text(data, row, wording))
}

fn draw_rest<DB: DrawingBackend>(
    pen: &Pen<DB>,
    data: &Breakdown,
    row: &Row,
    frame: Frame,
    wording: &dyn Wording,
) -> DrawResult<DB> {
    let text = glyph::shorten(&rest_text(data, row, wording), pen.size().width, pen.theme);
    pen.text(&text, (0.0, frame.middle()), (HPos::Left, VPos::Center), pen.theme.text_2)
}

fn draw_label<DB: DrawingBackend>(pen: &Pen<DB>, plan: &Plan, row: &Row, frame: Frame) -> DrawResult<DB> {
    let colour = if row.name.is_absence() { pen.theme.text_2 } else { pen.theme.text };
    let text = glyph::shorten(&row.name.to_string(), plan.labels + 0.5, pen.theme);
    pen.text(&text, (0.0, frame.middle()), (HPos::Left, VPos::Center), colour)
}

/// The parts side by side; the last one that is there is rounded.
fn draw_parts<DB: DrawingBackend>(
    pen: &Pen<DB>,
    plan: &Plan,
    data: &Breakdown,
    row: &Row,
    frame: Frame,
) -> DrawResult<DB> {
    let height = (frame.height() * 0.5).min(16.0);
    let (top, bottom) = (frame.middle() - height / 2.0, frame.middle() + height / 2.0);
    // Nothing now beside something before has no parts.
    let per_one = plan.length(total(row)) / total(row).max(f64::MIN_POSITIVE);
    let seen = row.values.iter().map(part).enumerate().filter(|(_, value)| *value > 0.0);
    let last = seen.clone().next_back().map(|(index, _)| index);
    let mut left = plan.track.0;
    for (index, value) in seen {
        let right = left + value * per_one;
        let part = data.parts.get(index).copied();
        let colour = part_colour(pen.theme, data, row, part).at(1.0);
        if Some(index) == last {
            pen.bar(Frame { left, top, right, bottom }, Round::Right, 3.0, colour)?;
        } else {
            pen.fill(Frame { left, top, right: right - 1.0, bottom }, colour)?;
        }
        if let Some(hatch) = part.and_then(hatch) {
            pen.hatch(Frame { left, top, right: right - 1.0, bottom }, hatch, pen.theme.surface.at(0.55))?;
        }
        left = right;
    }
    Ok(())
}

fn part_colour(theme: &Theme, data: &Breakdown, row: &Row, part: Option<Part>) -> Colour {
    let is_alone = data.parts.len() <= 1;
    part.filter(|_| !is_alone || !row.name.is_absence()).map_or(theme.other, |part| theme.part(part))
}

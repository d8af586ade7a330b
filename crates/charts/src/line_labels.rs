//! What each of two lines is called, where it lies: its end marked, and its name beside it.

use plotters::prelude::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};

use analytics::series::{Point, Series};

use super::geometry::Rect;
use super::labels::ChartLabels;
use super::painter::{DrawResult, Painter, Position};
use super::theme::Colour;
use super::tick;
use super::trend_layout::{TrendLayout, is_columnar};

/// Where there is less room than this, the legend must do.
const MIN_WIDTH: f64 = 320.0;
const MIN_HEIGHT: f64 = 120.0;
/// Between a name and its line, and the least that a sloping line may leave of it.
const GAP: f64 = 5.0;
const MIN_GAP: f64 = 2.0;
/// Candidate positions are tried this many pixels apart.
const STEP: f64 = 6.0;

/// A line as far as it has values, slot by slot.
struct Line {
    ys: Vec<Option<f64>>,
    /// Whether all below it is filled.
    is_filled: bool,
}

/// Marks the ends of both lines, a disc for the period and a square for the compared one, and names them where there is
/// room. A line that is alone needs no name.
pub(super) fn draw<DB: DrawingBackend>(
    painter: &Painter<DB>,
    layout: &TrendLayout,
    series: &Series,
    labels: &dyn ChartLabels,
) -> DrawResult<DB> {
    if series.before.is_empty() {
        return Ok(());
    }
    let y = |point: &Point| point.value().and_then(tick::drawable).map(|value| layout.y(value));
    let own = Line { ys: series.points.iter().map(y).collect(), is_filled: is_columnar(series) };
    let before = series.before.iter().map(|point| point.as_ref().and_then(y)).collect();
    let before = Line { ys: before, is_filled: false };
    if let Some((x, y)) = before.end(layout) {
        let rect = Rect { left: x - 3.0, top: y - 3.0, right: x + 3.0, bottom: y + 3.0 };
        painter.fill(rect, painter.theme.comparison.with_alpha(1.0))?;
    }
    if let Some(end) = own.end(layout).filter(|_| !own.is_filled) {
        painter.circle(end, 3.5, painter.theme.first_series().with_alpha(1.0))?;
    }
    if layout.plot.width() < MIN_WIDTH || layout.plot.height() < MIN_HEIGHT {
        return Ok(());
    }
    let mut taken = occupied(layout, series);
    let names: [(String, &Line, &Line, Colour); 2] = [
        (labels.this_period(), &own, &before, painter.theme.first_series_text),
        (labels.compared_period(), &before, &own, painter.theme.text_2),
    ];
    for (name, line, other, colour) in names {
        let size = (painter.theme.width(&name), painter.theme.font_px * 1.2);
        if let Some(place) = label_rect(layout, size, (line, other), &taken) {
            let middle = ((place.left + place.right) / 2.0, place.middle());
            painter.text(&name, middle, (HPos::Center, VPos::Center), colour)?;
            taken.push(place);
        }
    }
    Ok(())
}

/// What else stands over the lines: the target, and the diamonds of unusual days.
fn occupied(layout: &TrendLayout, series: &Series) -> Vec<Rect> {
    let around = |y: f64| Rect { top: y - MIN_GAP, bottom: y + MIN_GAP, ..layout.plot };
    let target = series.target.and_then(tick::drawable).map(|target| around(layout.y(target)));
    let unusual = (0..series.points.len()).filter(|index| series.norm_at(*index).is_some());
    let diamonds = unusual.filter_map(|index| layout.position(series, index));
    let diamonds = diamonds.map(|(x, y)| Rect { left: x - 6.0, right: x + 6.0, top: y - 16.0, bottom: y });
    diamonds.chain(target).collect()
}

/// Of all places above and below a line the one farthest from the other; none where each would cover something.
fn label_rect(
    layout: &TrendLayout,
    (width, height): (f64, f64),
    (line, other): (&Line, &Line),
    taken: &[Rect],
) -> Option<Rect> {
    let beside = |(index, y): (usize, &Option<f64>)| {
        let (x, y) = (layout.x(index), (*y)?);
        let left = (x - width / 2.0).min(layout.plot.right - width).max(layout.plot.left);
        let rect = |top: f64| Rect { left, top, right: left + width, bottom: top + height };
        Some([rect(y - GAP - height), rect(y + GAP)])
    };
    let is_free = |rect: &Rect| {
        let is_inside = rect.top >= layout.plot.top && rect.bottom <= layout.plot.bottom;
        is_inside
            && !taken.iter().any(|taken| overlap(taken, rect))
            && [line, other].iter().all(|line| line.distance(layout, rect) >= MIN_GAP)
    };
    let step = (STEP / layout.slot).ceil().max(1.0) as usize;
    let positions = line.ys.iter().enumerate().step_by(step);
    let places = positions.filter_map(beside).flatten().filter(is_free);
    places.max_by(|a, b| other.distance(layout, a).total_cmp(&other.distance(layout, b)))
}

fn overlap(one: &Rect, other: &Rect) -> bool {
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

impl Line {
    /// Its last value.
    fn end(&self, layout: &TrendLayout) -> Option<Position> {
        let index = self.ys.iter().rposition(Option::is_some)?;
        Some((layout.x(index), (*self.ys.get(index)?)?))
    }

    /// How far it is from a rect, up or down; less than nothing where it crosses it.
    fn distance(&self, layout: &TrendLayout, rect: &Rect) -> f64 {
        let slot = |x: f64| ((x - layout.plot.left) / layout.slot).max(0.0) as usize;
        // With the neighbours, as the line goes on to them.
        let (from, to) = (slot(rect.left - layout.slot), slot(rect.right + layout.slot));
        let near = self.ys.iter().take(to + 1).skip(from).flatten().copied();
        let (top, bottom) =
            near.fold((f64::INFINITY, f64::NEG_INFINITY), |(top, bottom), y| (top.min(y), bottom.max(y)));
        let (above, below) = (rect.top - bottom, top - rect.bottom);
        if self.is_filled { below } else { above.max(below) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_meet_where_they_share_more_than_an_edge() {
        let rect = Rect { left: 0.0, right: 10.0, top: 0.0, bottom: 10.0 };
        let moved = |by: f64| Rect { left: by, right: by + 10.0, ..rect };
        assert_eq!([9.0, 10.0].map(|by| overlap(&rect, &moved(by))), [true, false]);
    }
}
